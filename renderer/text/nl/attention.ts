import { familyNames } from '../../../shared/content/families.ts'
import { counted, inWords, sentence } from './counting.ts'

const times = (n: number) => (n === 1 ? 'Eén keer' : `${sentence(inWords(n))} keer`)

/** Points of attention after the opening, and the own feedback before it. */
export const attention = {
  title: 'Aandachtspunten',
  view: 'Wat je bekijkt',
  views: { scores: 'Scores', points: 'Aandachtspunten', feedback: 'Mijn feedback' },
  lead: (rate: string, candidates: number) =>
    `Dit zijn vragen bij scores, geen oordeel over mensen. Zonder vertekening meldt Zegel bij ${candidates} kandidaten in ongeveer ${rate} van de 100 rondes toch iets.`,
  outcomes: { flag: 'Aandachtspunt', none: 'Geen aanwijzing', 'too-few': 'Te weinig gegevens' },
  families: familyNames.nl,
  rater: (letter: string) => `Beoordelaar ${letter}`,
  you: 'Jij',
  shares: {
    clinic: 'dezelfde kliniek',
    region: 'dezelfde OOR',
    faculty: 'dezelfde faculteit',
    studyYears: 'dezelfde studiejaren',
    workedTogether: 'een gedeelde werkplek',
    supervision: 'een band als begeleider',
    researchGroup: 'dezelfde onderzoeksgroep',
    association: 'dezelfde vereniging',
    sex: 'hetzelfde geslacht',
  },
  origins: { clinic: 'eigen kliniek', region: 'eigen OOR', elsewhere: 'elders' },
  flags: {
    halo: (who: string, _x: string, percent: string) =>
      `${who} gaf binnen één kandidaat vaak bijna hetzelfde cijfer: de verschillen zijn ${percent} % van die van de anderen.`,
    similarity: (who: string, x: string, _percent: string, what: string) =>
      `${who} gaf kandidaten met ${what} gemiddeld ${x} punt meer dan de anderen hun gaven.`,
    'similarity-pooled': (_who: string, x: string, _percent: string, what: string) =>
      `Wie met een beoordelaar ${what} deelt, kreeg van die beoordelaar gemiddeld ${x} punt meer.`,
    severity: (who: string, x: string) =>
      `${who} scoorde dezelfde kandidaten gemiddeld ${x} punt lager dan de anderen.`,
    leniency: (who: string, x: string) =>
      `${who} scoorde dezelfde kandidaten gemiddeld ${x} punt hoger dan de anderen.`,
    'range-narrow': (who: string, _x: string, percent: string) =>
      `${who} bleef dicht bij het midden: de spreiding is ${percent} % van die van de anderen.`,
    'range-wide': (who: string, _x: string, percent: string) =>
      `${who} gaf vaker heel lage en heel hoge cijfers: de spreiding is ${percent} % van die van de anderen.`,
    drift: (who: string, x: string, _percent: string, _what: string, up: boolean) =>
      `${who} werd in de loop van de dag ${up ? 'milder' : 'strenger'}: ${x} punt van de eerste tot de laatste kandidaat.`,
    contrast: (who: string, x: string) =>
      `Na een sterke kandidaat scoorde ${who} de volgende lager: ${x} punt voor elk punt verschil.`,
    trend: (_who: string, x: string, _percent: string, _what: string, up: boolean) =>
      `De hele commissie werd in de loop van de dag ${up ? 'milder' : 'strenger'}: ${x} punt van begin tot eind.`,
    'contrast-panel': (_who: string, x: string) =>
      `Na een sterke kandidaat scoorde iedereen de volgende lager: ${x} punt voor elk punt verschil.`,
    fatigue: () => 'Later op de dag maakte de commissie minder verschil tussen de criteria.',
    'group-gap': (_who: string, x: string, _percent: string, what: string, up: boolean) =>
      `De groep “${what}” kreeg gemiddeld ${x} punt ${up ? 'meer' : 'minder'} dan de andere kandidaten.`,
    'group-selection': (_who: string, _x: string, _percent: string, what: string) =>
      `De groep “${what}” kreeg naar verhouding minder vaak een plaats.`,
  },
  silent: {
    A: 'Niemand geeft binnen één kandidaat opvallend vaak hetzelfde cijfer.',
    B: 'Niemand geeft opvallend meer aan kandidaten met wie iets gedeeld is.',
    C: 'Niemand scoort dezelfde kandidaten opvallend strenger of milder.',
    D: 'Iedereen gebruikt de schaal ongeveer even ruim.',
    E: 'De volgorde van de dag lijkt niet mee te tellen.',
    I: 'Tussen de groepen zien we geen opvallend verschil.',
  },
  tooFew: {
    A: 'Te weinig om te zeggen of iemand vaak hetzelfde cijfer geeft binnen één kandidaat.',
    B: 'Te weinig om te zeggen of iets gemeen hebben meetelt.',
    C: 'Te weinig om te zeggen of iemand strenger of milder is.',
    D: 'Te weinig om te zeggen of iedereen de schaal even ruim gebruikt.',
    E: 'Te weinig om te zien of de volgorde van de dag meetelt.',
    I: 'We laten geen cijfers zien: een van de groepen heeft minder dan vier kandidaten, of de herkomst is niet bekend.',
  },
  facts: {
    F: {
      flag: (early: number, of: number) =>
        `${sentence(counted(early, 'score', 'scores'))} van de ${of} ${early === 1 ? 'stond' : 'stonden'} er vóór de eerste notitie of in de eerste drie minuten, en veranderde${early === 1 ? '' : 'n'} niet meer.`,
      overallFirst: (n: number) => `${times(n)} kwam de totaalindruk vóór de criteria.`,
      none: 'Eerst opschrijven, dan scoren: elke score kwam na de eerste notitie.',
      'too-few': 'Er is niet vastgelegd wanneer er gescoord is.',
    },
    G: {
      flag: (without: number, of: number) =>
        `${sentence(counted(without, 'score', 'scores'))} van de ${of} ${without === 1 ? 'heeft' : 'hebben'} geen onderbouwing.`,
      none: 'Elke score heeft een onderbouwing.',
      'too-few': 'Er zijn geen scores.',
      identical: (n: number, of: number) =>
        `Op ${n} van de ${of} formulieren staat overal hetzelfde cijfer. Dat kan kloppen.`,
    },
    H: {
      flag: (n: number) =>
        `${times(n)} staat in een notitie een woord dat iets anders kan meten dan het criterium.`,
      none: 'In geen enkele notitie staat een woord van de lijst.',
      'too-few': 'Er zijn geen notities.',
      more: (n: number) => `en nog ${n}`,
    },
    K: {
      flag: (n: number) => `${times(n)} beoordeelde iemand een kandidaat met wie de band heel nauw is.`,
      none: 'Niemand beoordeelde een kandidaat met wie de band heel nauw is.',
      'too-few': 'Er zijn geen formulieren.',
      departures: (n: number) =>
        n === 0
          ? 'Ontwerp en commissie wijken nergens af van de leidraad.'
          : `Bij ontwerp en commissie is ${inWords(n)} keer afgeweken, met een openbare uitleg.`,
    },
  },
  agreement: {
    low: 'Jullie zien de kandidaten verschillend.',
    adequate: 'Jullie zien de kandidaten grotendeels hetzelfde.',
    undecided: 'Of jullie de kandidaten hetzelfde zien, is met zo weinig gegevens niet te zeggen.',
    unknown: 'De overeenstemming is niet te berekenen.',
  },
  todoLabel: 'Doe',
  todo: {
    A: 'leg per criterium het voorbeeldgedrag naast je notities. Past elk cijfer bij wat je zag?',
    B: 'lees de notities terug. Had je dit ook gescoord bij iemand met wie je niets gemeen hebt?',
    C: 'leg het voorbeeldgedrag van 2, 3 en 4 naast elkaar.',
    D: 'kijk samen naar het voorbeeldgedrag van 1 en 5. Wanneer geef je die?',
    E: 'vergelijk de eerste en de laatste kandidaat nog eens op één criterium.',
    F: 'vraag je af welk gedrag je toen al had gezien.',
    G: 'zoek in je geheugen het gedrag bij deze scores, of laat ze niet meewegen.',
    H: 'welk gedrag zag je in het gesprek? Schrijf dat erbij, met datum.',
    I: 'groepen kunnen echt verschillen. Kijk bij “Iets gemeen” of herkomst een rol speelt.',
    J: 'bespreek eerst de kandidaten met het grootste verschil.',
    K: 'zeg hardop of deze scores mee moeten tellen.',
  },
  crossed: 'De volgorde verandert er niet door: iedereen zag alle kandidaten.',
  notCrossed:
    'Niet iedereen zag alle kandidaten, dus dit kan de volgorde raken. De gezamenlijke score houdt er rekening mee.',
  power: {
    A: (p: string) =>
      `Laat iemand driekwart van de verschillen weg, dan zien we dat bij jullie ongeveer ${p} van de 10 keer.`,
    B: (p: string) => `Anderhalf punt extra zien we bij jullie ongeveer ${p} van de 10 keer.`,
    C: (p: string) => `Eén punt verschil zien we bij jullie ongeveer ${p} van de 10 keer.`,
    D: (p: string) =>
      `Gebruikt iemand een kwart van de schaal, dan zien we dat bij jullie ongeveer ${p} van de 10 keer.`,
    E: (p: string) => `Eén punt verloop over de dag zien we bij jullie ongeveer ${p} van de 10 keer.`,
    I: (p: string) => `Eén punt verschil zien we bij jullie ongeveer ${p} van de 10 keer.`,
  },
  fewLabel: 'Weet',
  few: {
    A: 'dat we niets melden, zegt hier niets. Bespreek het zelf.',
    B: 'dat we niets melden, zegt hier niets. Bespreek het zelf.',
    C: 'dat we niets melden, zegt hier niets. Bespreek het zelf.',
    D: 'dat we niets melden, zegt hier niets. Bespreek het zelf.',
    E: 'nodig zijn minstens twaalf kandidaten in een gelote volgorde.',
    I: 'zo blijft niemand herkenbaar, ook niet door te rekenen.',
    J: 'dit vraagt meer kandidaten of meer beoordelaars.',
    F: 'hierover is niets te zeggen.',
    G: 'hierover is niets te zeggen.',
    H: 'hierover is niets te zeggen.',
    K: 'hierover is niets te zeggen.',
  },
  fact: 'Een feit uit wat is vastgelegd, geen toets.',
  open: (family: string) => `Getallen en methode: ${family}`,
  openShort: 'Getallen en methode',
  numbers: 'De getallen',
  effect: 'Grootte',
  p: 'p-waarde',
  q: 'Gecorrigeerd voor alle toetsen (q)',
  chance: 'Kans dat we het zien als het er is',
  noNumber: 'niet te berekenen',
  small: (x: string) => `kleiner dan ${x}`,
  units: { points: (x: string) => `${x} punt`, percent: (x: string) => `${x} %` },
  method: 'Zo is het berekend',
  source: 'Bron',
  done: 'Wat hebben jullie ermee gedaan?',
  doneLead:
    'De uitleg blijft in het archief. In de verantwoording staat alleen hoe vaak er iets besproken is.',
  codes: {
    discussed: 'Besproken',
    reread: 'Notities teruggelezen',
    explained: 'Er is een goede verklaring',
    changed: 'Een score is aangepast',
  },
  text: 'Toelichting',
  keep: 'Leg vast',
  wasDone: (what: string, date: string) => `${what}, ${date}`,
  remarkOf: (who: string) => `${who} schrijft`,
  notSeen: (letters: string) => `Heeft de eigen feedback nog niet gelezen: ${letters}. Wacht daar even op.`,
  words: (code: string, criterion: string, who: string) => `${who} over ${code}, ${criterion}`,
  ties: (code: string, who: string) => `${who} en ${code}`,
  note: 'notitie',
  minutes: 'Minuten tussen de eerste notitie en de score, per beoordelaar',
  plots: {
    A: 'Spreiding binnen elke kandidaat, per beoordelaar',
    B: 'Hoeveel hoger of lager dan verwacht, in punten',
    C: 'Verschil met de anderen in punten; het grijze vlak is minder dan een half punt',
    D: 'Hoe ruim de schaal gebruikt is, per beoordelaar',
    E: 'Scores in de volgorde van de gesprekken; open is het gemiddelde',
    I: 'Gemiddelde score van elke kandidaat, per groep',
    J: 'Overeenstemming van de gezamenlijke score; de lijn is de grens',
  },
  same: 'gelijk',
  shared: 'gedeeld',
  notShared: 'niet',
  hidden: 'groep kleiner dan 4',
  mean: 'gemiddelde',
  position: (n: number) => `${n}e`,
  columns: {
    rater: 'Beoordelaar',
    values: 'Waarden',
    between: 'Tussen',
    mean: 'Gemiddeld',
    candidate: 'Kandidaat',
    group: 'Groep',
  },
  toAnd: (low: string, high: string) => `${low} en ${high}`,
  computed: 'Berekend na de opening, met vaste formules',
  keys: { card: 'kaart', open: 'getallen en methode', table: 'tabel', scores: 'scores' },
  toScores: 'Naar de scores',
  toBoard: 'Bekijk de aandachtspunten',
  feedback: {
    title: 'Mijn feedback',
    lead: 'Alleen jij ziet dit nu. Lees het rustig, voordat je de scores van de anderen ziet.',
    none: 'Over jouw scores is er niets te melden',
    noneText: 'Dat is geen bewijs dat alles klopt: bij kleine commissies zien we niet alles.',
    remark: 'Wil je er iets bij zeggen?',
    share: 'Laat de commissie dit lezen',
    shareHint: 'Zonder vinkje leest alleen jij het.',
    keep: 'Bewaar',
    kept: 'Bewaard',
    notScorer: 'Jij scoorde niet in deze ronde',
    notScorerText: 'Feedback is er voor wie kandidaten beoordeelde.',
  },
}
