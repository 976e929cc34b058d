import type { AuditReport } from '../../domain/schemas/auditReport.ts'
import type { Bilingual, Language } from '../../domain/text.ts'

const both = (nl: string, en: string): Bilingual => ({ nl, en })

/** What the counts of the audit count, in the order in which they are read. */
export const countNames: Readonly<Record<string, Bilingual>> = {
  people: both('mensen in de commissie', 'people in the committee'),
  scorers: both('beoordelaars', 'scorers'),
  confirmed: both('mensen die de commissiecode bevestigden', 'people who confirmed the committee code'),
  candidates: both('kandidaten', 'candidates'),
  withdrawn: both(
    'kandidaten die zich na de opening terugtrokken',
    'candidates who withdrew after the opening',
  ),
  goneUnsigned: both(
    'kandidaten die volgens de secretaris weg zijn, zonder handtekening van een tweede',
    'candidates who are gone as the secretary says, without the signature of a second person',
  ),
  places: both('plaatsen', 'places'),
  criteria: both('criteria', 'criteria'),
  amendments: both('wijzigingen van het ontwerp na publicatie', 'changes of the design after publication'),
  designDepartures: both('afwijkingen in het ontwerp, uitgelegd', 'departures in the design, explained'),
  committeeDepartures: both(
    'afwijkingen in de commissie, uitgelegd',
    'departures in the committee, explained',
  ),
  cards: both('verzegelde formulieren', 'sealed forms'),
  lateCards: both(
    'formulieren die na de sluiting kwamen en niet meetellen',
    'forms that came after the close and do not count',
  ),
  lateAfter: both('waarvan: na het besluit', 'of which: after the decision'),
  notObserved: both('keer kwam een criterium niet aan bod', 'times a criterion did not come up'),
  withoutEvidence: both('scores zonder onderbouwing', 'scores without evidence'),
  'without-not-discussed': both('waarvan: niet ter sprake', 'of which: not discussed'),
  'without-no-time': both('waarvan: geen tijd', 'of which: no time'),
  'without-later': both('waarvan: zou nog komen', 'of which: was to be added'),
  reviewChanges: both(
    'scores gewijzigd bij het nalezen, voor het verzegelen',
    'scores changed while reviewing, before sealing',
  ),
  notedWords: both('woorden van de woordenlijst in de notities', 'words of the word list in the notes'),
  scoreChanges: both('scores gewijzigd na de opening', 'scores changed after the opening'),
  'change-heard-evidence': both('waarvan: iets gehoord wat gemist was', 'of which: heard something missed'),
  'change-read-anchor': both(
    'waarvan: voorbeeldgedrag verkeerd gelezen',
    'of which: read the anchors wrongly',
  ),
  'change-weighed-again': both('waarvan: anders gewogen', 'of which: weighed again'),
  'change-slip': both('waarvan: vergissing', 'of which: a slip'),
  'change-other': both('waarvan: iets anders', 'of which: something else'),
  changesAfter: both(
    'scores waarvan de wijziging na het besluit kwam en niet meetelt',
    'scores whose change came after the decision and does not count',
  ),
  explained: both('aandachtspunten behandeld', 'points of attention dealt with'),
  'explained-discussed': both('waarvan: besproken', 'of which: discussed'),
  'explained-reread': both('waarvan: nagelezen', 'of which: read again'),
  'explained-explained': both('waarvan: verklaard', 'of which: explained'),
  'explained-changed': both('waarvan: gewijzigd', 'of which: changed'),
  invited: both('kandidaten die doorgaan naar de volgende ronde', 'candidates who go on to the next round'),
  offered: both('kandidaten met een plaats in het besluit', 'candidates with a place in the decision'),
  furtherDecisions: both('keer opnieuw besloten', 'times it was decided once more'),
  declined: both(
    'kandidaten die daarvoor afzagen, volgens secretaris en voorzitter',
    'candidates who had declined before that, as secretary and chair say',
  ),
  orderDepartures: both(
    'kandidaten bij wie van de volgorde is afgeweken',
    'candidates for whom the order was departed from',
  ),
  'departure-agreed-tie-rule': both('waarvan: regel bij gelijke scores', 'of which: rule for equal scores'),
  'departure-new-facts': both('waarvan: nieuwe feiten', 'of which: new facts'),
  'departure-profile-needed': both('waarvan: profiel nodig', 'of which: profile needed'),
  'departure-evidence-outweighs': both(
    'waarvan: onderbouwing weegt zwaarder',
    'of which: evidence outweighs',
  ),
  'departure-other': both('waarvan: iets anders', 'of which: something else'),
}

/** What members said to be to a candidate, each counted once for a member and a candidate. */
export const relationNames: Readonly<Record<string, Bilingual>> = {
  'tie-unknown': both('geen relatie', 'no tie'),
  'tie-acquaintance': both('een bekende', 'an acquaintance'),
  'tie-workedTogether': both('samengewerkt', 'worked together'),
  'tie-supervised': both('begeleid', 'supervised'),
  'tie-family': both('familie of vrienden', 'family or friends'),
  recusals: both('niet meebeoordeeld', 'did not judge'),
  lateRecusals: both(
    'waarvan: pas na het gesprek of het oordeel gemeld',
    'of which: told only after the interview or the judgement',
  ),
}

/** Numbers that part another one, or tell of what is rare: left out where they are nought. */
export const isPart = (name: string): boolean =>
  /^(change|explained|departure|without)-|^(lateRecusals|lateAfter|changesAfter|goneUnsigned|furtherDecisions|declined)$/.test(
    name,
  )

export const exceptionNames: Readonly<
  Record<AuditReport['happened']['exceptions'][number]['kind'], Bilingual>
> = {
  'drop-out': both('een lid viel uit', 'a member dropped out'),
  added: both('een lid kwam erbij', 'a member joined'),
  roster: both('de lijst is hersteld', 'the list was corrected'),
  keeper: both('iemand anders werd tweede sleutelhouder', 'somebody else became second key holder'),
  key: both('een lid kreeg een nieuwe sleutel', 'a member got a new key'),
  withdraw: both('een kandidaat trok zich terug voor de opening', 'a candidate withdrew before the opening'),
  'opening-mislukt': both('het openen mislukte en is overgedaan', 'the opening failed and was done again'),
  abort: both('de ronde is afgebroken', 'the round was broken off'),
  void: both('de ronde is ongeldig verklaard', 'the round was declared void'),
  office: both('iemand anders werd secretaris', 'somebody else became secretary'),
  deputy: both(
    'een vervanger mocht openen voor de tweede sleutelhouder',
    'a deputy was allowed to open for the second key holder',
  ),
}

export const stepNames = {
  published: both('ontwerp gepubliceerd', 'design published'),
  frozen: both('commissie en kandidaten vastgezet', 'committee and candidates frozen'),
  closed: both('lijst gesloten', 'list closed'),
  opened: both('zegels geopend', 'seals opened'),
  decided: both('besluit vastgelegd', 'decision made final'),
  ended: both('procedure beëindigd', 'procedure ended'),
} as const

export const dateNames = {
  publishedFrom: both('vacature open', 'vacancy open'),
  applyUntil: both('reageren tot en met', 'apply until'),
  letterOutcome: both('uitslag brieven', 'outcome of letters'),
  interviews: both('gesprekken', 'interviews'),
  decision: both('uitslag', 'outcome'),
  start: both('start van de opleiding', 'start of the training'),
} as const

export const groupNamesOfCandidates = {
  own: both('eigen ziekenhuis', 'own hospital'),
  region: both('eigen OOR', 'own region (OOR)'),
  elsewhere: both('elders', 'elsewhere'),
} as const

export const stageNames = {
  applied: both('gesolliciteerd', 'applied'),
  invited: both('uitgenodigd', 'invited'),
  offered: both('plaats aangeboden', 'place offered'),
} as const

export const auditWords = (language: Language) =>
  ({
    nl: {
      title: (procedure: string) => `Auditrapport ${procedure}`,
      notShown: 'niet getoond',
      notComputed: 'niet te berekenen',
      unknown: 'niet gebeurd',
      procedure: ['De procedure', 'Wat', 'Inhoud'],
      about: {
        institution: 'instelling',
        specialty: 'specialisme',
        region: 'OOR',
        round: 'ronde in dit rapport',
        rounds: 'rondes',
        instruments: 'onderdelen',
        placeRule: 'boven en onder de laatste plaats',
        mode: 'wie de zegels opent',
        madeAt: 'rapport gemaakt',
      },
      round: (number: number, of: number, kind: string) => `${number} van ${of}: ${kind}`,
      placeRule: (rule: string) => `regel ${rule}, zie de procedurebeschrijving`,
      deputies: (n: number) => (n === 1 ? ', die één vervanger heeft' : `, die ${n} vervangers heeft`),
      otherwise: ['Wat anders liep', 'Wat', 'Moment', 'Getekend door'],
      otherwiseNote: 'Over wie het ging en waarom, staat alleen in het archief van de commissie.',
      chair: 'voorzitter',
      forWhom: ['Voor wie dit rapport is', 'Wat', 'Inhoud'],
      forWhomNote:
        'In dit rapport staan ook groepen van minder dan vier mensen. Het is alleen voor de centrale opleidingscommissie: deel het niet verder, ook niet met HRM, opleiders of kandidaten.',
      recipient: 'ontvanger',
      purpose: 'doel',
      handedAt: 'verstrekt',
      planned: ['Wat gepland was', 'Wat', 'Dag'],
      happened: ['Wat gebeurde', 'Wat', 'Moment'],
      confirmed: (n: number) => `commissiecode bevestigd (${n})`,
      decidedAgain: 'opnieuw besloten',
      criteria: ['Criteria', 'Criterium', 'Weging'],
      committee: ['De commissie', 'Rol', 'Groep', 'Vakgebied', 'Van buiten', 'Geeft scores', 'STAR-training'],
      departures: ['Afwijkingen met de openbare reden', 'Advies', 'Reden'],
      amendments: ['Wijzigingen na publicatie', 'Moment', 'Reden', 'Nieuwe ontwerpcode', 'Besloten door'],
      lost: ['Rondes zonder opening', 'Moment', 'Hoe', 'Reden', 'Besloten door'],
      endings: { abort: 'afgebroken', void: 'ongeldig verklaard' },
      numbers: ['Aantallen', 'Wat', 'Aantal'],
      flags: ['Aandachtspunten per soort', 'Soort', 'Aantal'],
      flagNote:
        'Patronen in scores en notities die na de opening opvielen. Een aandachtspunt is geen oordeel over een mens.',
      groups: ['Kandidaten per groep', 'Groep'],
      wholeGroupNote: 'Ook groepen onder 4 staan hier. Dit is alleen voor de centrale opleidingscommissie.',
      groupNote:
        'Een groep onder 4 wordt niet getoond, of er nu 0 of 3 mensen in zitten. Ook niet wat haar zou verraden.',
      relations: ['Relaties met kandidaten', 'Opgegeven door leden', 'Keer'],
      agreement: ['Overeenstemming tussen beoordelaars', 'ICC(C,k)', 'Ondergrens 95 %', 'Bovengrens 95 %'],
      agreementNote:
        'Van 0 tot 1: hoe sterk de gemiddelde scores van deze beoordelaars samengaan, zoals verzegeld. Zonder volledige tabel van scores is er geen betrouwbaarheidsinterval.',
      national: ['Landelijk gevonden, geen norm', 'Wat', 'Landelijk', 'Jaar', 'In deze procedure'],
      here: {
        informed: { true: 'de beschrijving is volledig', false: 'de beschrijving is niet volledig' },
        residentInCommittee: { true: 'ja', false: 'nee' },
      },
      check: ['Zelf nagaan', 'Wat', 'Waarde'],
      checks: {
        logHead: 'laatste regel van het logboek',
        designCode: 'ontwerpcode',
        committeeCode: 'commissiecode',
        archiveCode: 'archiefcode',
        command: 'zo controleer je',
      },
      yes: 'ja',
      no: 'nee',
      none: 'geen',
    },
    en: {
      title: (procedure: string) => `Audit report ${procedure}`,
      notShown: 'not shown',
      notComputed: 'cannot be computed',
      unknown: 'did not happen',
      procedure: ['The procedure', 'What', 'Content'],
      about: {
        institution: 'institution',
        specialty: 'specialty',
        region: 'region (OOR)',
        round: 'round in this report',
        rounds: 'rounds',
        instruments: 'parts',
        placeRule: 'above and below the last place',
        mode: 'who opens the seals',
        madeAt: 'report made',
      },
      round: (number: number, of: number, kind: string) => `${number} of ${of}: ${kind}`,
      placeRule: (rule: string) => `rule ${rule}, see the description of the procedure`,
      deputies: (n: number) => (n === 1 ? ', who has one deputy' : `, who has ${n} deputies`),
      otherwise: ['What went otherwise', 'What', 'Moment', 'Signed by'],
      otherwiseNote: 'About whom it was and why stands only in the archive of the committee.',
      chair: 'chair',
      forWhom: ['For whom this report is', 'What', 'Content'],
      forWhomNote:
        'This report also holds groups of fewer than four people. It is for the central training committee alone: do not pass it on, not to HR, trainers or candidates either.',
      recipient: 'recipient',
      purpose: 'purpose',
      handedAt: 'handed over',
      planned: ['What was planned', 'What', 'Day'],
      happened: ['What happened', 'What', 'Moment'],
      confirmed: (n: number) => `committee code confirmed (${n})`,
      decidedAgain: 'decided once more',
      criteria: ['Criteria', 'Criterion', 'Weight'],
      committee: ['The committee', 'Role', 'Group', 'Field', 'From outside', 'Gives scores', 'STAR training'],
      departures: ['Departures with the public reason', 'Recommendation', 'Reason'],
      amendments: ['Changes after publication', 'Moment', 'Reason', 'New design code', 'Decided by'],
      lost: ['Rounds without an opening', 'Moment', 'How', 'Reason', 'Decided by'],
      endings: { abort: 'broken off', void: 'declared void' },
      numbers: ['Counts', 'What', 'Count'],
      flags: ['Points of attention by kind', 'Kind', 'Count'],
      flagNote:
        'Patterns in scores and notes that stood out after the opening. A point of attention is no judgement of a person.',
      groups: ['Candidates by group', 'Group'],
      wholeGroupNote: 'Groups under 4 are here as well. This is for the central training committee alone.',
      groupNote:
        'A group under 4 is not shown, whether it has 0 or 3 people. Nor is what would give it away.',
      relations: ['Ties with candidates', 'Declared by members', 'Times'],
      agreement: ['Agreement among scorers', 'ICC(C,k)', 'Lower limit 95 %', 'Upper limit 95 %'],
      agreementNote:
        'From 0 to 1: how strongly the mean scores of these scorers go together, as they were sealed. Without a full table of scores there is no confidence interval.',
      national: ['Found nationally, no norm', 'What', 'Nationally', 'Year', 'In this procedure'],
      here: {
        informed: { true: 'the description is complete', false: 'the description is not complete' },
        residentInCommittee: { true: 'yes', false: 'no' },
      },
      check: ['Check it yourself', 'What', 'Value'],
      checks: {
        logHead: 'last row of the log',
        designCode: 'design code',
        committeeCode: 'committee code',
        archiveCode: 'archive code',
        command: 'how to check',
      },
      yes: 'yes',
      no: 'no',
      none: 'none',
    },
  })[language]
