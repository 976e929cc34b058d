/** The list of interviews, ties, and reviewing the own cards. */
export const interviews = {
  lead: 'Je oordeelt alleen. Niemand ziet wat jij opschrijft, tot iedereen heeft verzegeld.',
  notScorer: 'Jij scoort niet in deze ronde',
  notScorerText: 'Je ziet hier niets van de gesprekken. Wie klaar is, zie je bij Verzegelen.',
  confirmFirst: 'Bevestig eerst de commissiecode',
  confirmFirstText: 'Zo weet je zeker dat je voor de juiste commissie scoort. Daarna kun je beginnen.',
  toFreeze: 'Naar Vastzetten',
  tiesFirst: (n: number) =>
    n === 1 ? 'Zeg eerst van 1 kandidaat of je die kent' : `Zeg eerst van ${n} kandidaten of je ze kent`,
  toTies: 'Relaties opgeven',
  changeTies: 'Relaties bekijken',
  caption: 'Jouw gesprekken',
  time: 'Tijd',
  candidate: 'Kandidaat',
  state: 'Stand',
  scores: 'Scores',
  scored: (n: number, of: number) => `${n} van ${of}`,
  open: (code: string) => `Open ${code}`,
  begin: (code: string) => `Begin met ${code}`,
  resume: (code: string) => `Verder met ${code}`,
  review: 'Nalezen en verzegelen',
  sealed: 'Je formulieren zijn verzegeld. Je kunt ze nog lezen.',
  toBoard: 'Wie heeft verzegeld?',
  notPlanned: 'geen tijd gepland',
  printKit: 'Druk gesprekspapieren af',
  saveKit: 'Bewaar als pdf',
  savePaper: 'Papier als pdf',
  kitSaved: (path: string) => `Bewaard als ${path}`,
  keys: { choose: 'kandidaat', open: 'openen', review: 'nalezen' },

  primerTitle: 'Waar gaat een oordeel scheef? Twee minuten lezen',
  primerLead: 'Zes manieren waarop een oordeel scheef gaat, en wat helpt. Twee minuten; overslaan mag.',
  primerRead: 'Lees dit eerst',
  primerSkip: 'Sla over',
  primerDone: 'Gelezen, verder',
  primerHelps: 'Wat helpt:',
  primerSource: 'Bron:',

  tiesLead:
    'Wat ben je van deze kandidaat? Alleen jij ziet je antwoord, tot de zegels opengaan. Beoordeel je iemand niet, dan ziet de commissie alleen dat, nooit waarom.',
  tieKinds: {
    unknown: 'Ik ken deze kandidaat niet',
    acquaintance: 'We kennen elkaar',
    workedTogether: 'We werkten samen',
    supervised: 'Ik was begeleider of leidinggevende',
    family: 'Familie of goede vriend',
  },
  tieColumn: 'Relatie',
  sharesColumn: 'Wat hebben jullie gemeen?',
  shares: {
    faculty: 'Faculteit',
    studyYears: 'Studiejaren',
    researchGroup: 'Onderzoeksgroep',
    association: 'Vereniging',
  },
  chooseTie: 'Kies',
  recuse: 'Ik beoordeel deze kandidaat niet',
  recuseNow: {
    title: (code: string) => `Toch niet beoordelen: ${code}`,
    text: 'Wat je over deze kandidaat schreef, telt dan niet mee. De commissie ziet dat je niet beoordeelt, en of dat pas na het gesprek bleek; nooit waarom. Tot je verzegelt, kun je dit terugdraaien bij je relaties.',
    stop: 'Beoordeel niet mee',
    sayTie: 'Kies je relatie met deze kandidaat',
  },
  advised: 'Wij raden dit aan bij zo’n nauwe relatie.',
  late: 'Laat gemeld: dat ziet de commissie, niet waarom.',
  /** Of whom nothing was said yet; `some` when of others something was. */
  allUnknown: (some: boolean): string => (some ? 'Ik ken verder niemand' : 'Ik ken niemand'),
  tiesDone: 'Klaar, naar Interviews',
  tiesLeft: (n: number) => (n === 1 ? 'Nog 1 kandidaat' : `Nog ${n} kandidaten`),
  tiesSaved: 'Bewaard',

  reviewLead: 'Eén criterium tegelijk, al jouw kandidaten naast elkaar. Betekent een 3 overal hetzelfde?',
  was: (rating: number) => (rating === 0 ? 'eerst: niet aan bod' : `eerst: ${rating}`),
  changedHere: (n: number) =>
    n === 1
      ? '1 score gewijzigd bij het nalezen. Na de opening ziet de commissie wat er eerst stond.'
      : `${n} scores gewijzigd bij het nalezen. Na de opening ziet de commissie wat er eerst stond.`,
  column: (level: number) => `Score ${level}`,
  none: 'Niet aan bod',
  unrated: 'Nog geen score',
  noNotes: 'Zonder onderbouwing',
  ready: 'Klaar om te verzegelen?',
  notReady: 'Dit moet nog',
  cardsDone: (n: number, of: number) => `${n} van ${of} formulieren af`,
  ratingsWith: (n: number) => (n === 1 ? '1 score, met onderbouwing' : `${n} scores, met onderbouwing`),
  ratingsWithout: (n: number) =>
    n === 1 ? '1 score zonder onderbouwing' : `${n} scores zonder onderbouwing`,
  recused: (n: number) => (n === 1 ? '1 kandidaat beoordeel je niet' : `${n} kandidaten beoordeel je niet`),
  same: (code: string, level: number) => `${code}: overal een ${level}. Dat kan kloppen.`,
  recuseSomebody: 'Iemand toch niet beoordelen',
  readAgain: 'Nog eens lezen',
  toSeal: 'Verzegel mijn formulieren',
  sealNote: 'Je levert alles in één keer in. Daarna zie je alleen wie er ook klaar is.',
  faults: {
    'ties-open': (n: number) =>
      `Bij ${n === 1 ? '1 kandidaat' : `${n} kandidaten`} staat je relatie nog open`,
    'not-all-confirmed': (n: number) =>
      n === 1
        ? '1 lid heeft de commissiecode nog niet bevestigd'
        : `${n} leden hebben de commissiecode nog niet bevestigd`,
    unanswered: (n: number) => (n === 1 ? '1 criterium open' : `${n} criteria open`),
    'no-evidence': (n: number) => (n === 1 ? '1 score mist onderbouwing' : `${n} scores missen onderbouwing`),
  },
  moved: (code: string, level: string) => `Score van ${code} is nu ${level}`,
  reviewKeys: {
    shift: 'score verschuiven',
    card: 'heel formulier lezen',
    criterion: 'criterium',
    seal: 'verzegelen',
  },
  done: 'klaar',
}
