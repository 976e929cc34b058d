import type { Bilingual, Language } from '../../domain/text.ts'

const both = (nl: string, en: string): Bilingual => ({ nl, en })

/** What each number of the audit counts, in the order in which they are read; unknown ones are not published. */
export const numberNames: Readonly<Record<string, Bilingual>> = {
  people: both('mensen in de commissie', 'people in the committee'),
  scorers: both('beoordelaars', 'scorers'),
  confirmed: both('mensen die de commissiecode bevestigden', 'people who confirmed the committee code'),
  candidates: both('kandidaten', 'candidates'),
  places: both('plaatsen', 'places'),
  criteria: both('criteria', 'criteria'),
  amendments: both('wijzigingen van het ontwerp na publicatie', 'changes of the design after publication'),
  cards: both('verzegelde formulieren', 'sealed forms'),
  recusals: both('keer beoordeelde een lid niet mee', 'times a member did not judge'),
  'tie-acquaintance': both('keer: een bekende', 'times: an acquaintance'),
  'tie-workedTogether': both('keer: samengewerkt', 'times: worked together'),
  'tie-supervised': both('keer: begeleid', 'times: supervised'),
  'tie-family': both('keer: familie', 'times: family'),
  scoreChanges: both('scores gewijzigd na de opening', 'ratings changed after the opening'),
  'change-heard-evidence': both('waarvan: iets gehoord wat gemist was', 'of which: heard something missed'),
  'change-read-anchor': both(
    'waarvan: voorbeeldgedrag verkeerd gelezen',
    'of which: read the anchors wrongly',
  ),
  'change-weighed-again': both('waarvan: anders gewogen', 'of which: weighed again'),
  'change-slip': both('waarvan: vergissing', 'of which: a slip'),
  'change-other': both('waarvan: iets anders', 'of which: something else'),
  notedWords: both('woorden van de woordenlijst in de notities', 'words of the word list in the notes'),
  explained: both('aandachtspunten behandeld', 'points of attention dealt with'),
  'explained-discussed': both('waarvan: besproken', 'of which: discussed'),
  'explained-reread': both('waarvan: nagelezen', 'of which: read again'),
  'explained-explained': both('waarvan: verklaard', 'of which: explained'),
  'explained-changed': both('waarvan: gewijzigd', 'of which: changed'),
  designDepartures: both('afwijkingen in het ontwerp, uitgelegd', 'departures in the design, explained'),
  committeeDepartures: both(
    'afwijkingen in de commissie, uitgelegd',
    'departures in the committee, explained',
  ),
  offered: both('kandidaten met een plaats in het besluit', 'candidates with a place in the decision'),
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

export const stepNames = {
  published: both('ontwerp gepubliceerd', 'design published'),
  frozen: both('commissie en kandidaten vastgezet', 'committee and candidates frozen'),
  closed: both('ronde gesloten', 'round closed'),
  opened: both('zegels geopend', 'seals opened'),
  decided: both('besluit vastgelegd', 'decision fixed'),
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
      unknown: 'niet gebeurd',
      forWhom: ['Voor wie dit rapport is', 'Wat', 'Inhoud'],
      forWhomNote:
        'In dit rapport staan ook groepen van minder dan vier mensen. Het is alleen voor de centrale opleidingscommissie: deel het niet verder, ook niet met HRM, opleiders of kandidaten.',
      recipient: 'ontvanger',
      purpose: 'doel',
      handedAt: 'verstrekt',
      planned: ['Wat gepland was', 'Wat', 'Dag'],
      happened: ['Wat gebeurde', 'Wat', 'Moment'],
      confirmed: (n: number) => `commissiecode bevestigd (${n})`,
      criteria: ['Criteria', 'Criterium', 'Weging'],
      committee: ['De commissie', 'Rol', 'Groep', 'Vakgebied', 'Geeft scores', 'Getraind in STAR'],
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
      agreement: ['Overeenstemming, ICC(C,k), van 0 tot 1', 'Waarde', 'Onder', 'Boven'],
      national: ['Landelijk gevonden, geen norm', 'Wat', 'Deel', 'Jaar'],
      check: ['Zelf nagaan', 'Wat', 'Waarde'],
      checks: {
        logHead: 'laatste regel van het logboek',
        designCode: 'ontwerpcode',
        committeeCode: 'commissiecode',
        archiveCode: 'archiefcode',
        command: 'zo controleer je',
      },
      amount: 'Waarde',
      yes: 'ja',
      no: 'nee',
      none: 'geen',
    },
    en: {
      title: (procedure: string) => `Audit report ${procedure}`,
      notShown: 'not shown',
      unknown: 'did not happen',
      forWhom: ['For whom this report is', 'What', 'Content'],
      forWhomNote:
        'This report also holds groups of fewer than four people. It is for the central training committee alone: do not pass it on, not to HR, trainers or candidates either.',
      recipient: 'recipient',
      purpose: 'purpose',
      handedAt: 'handed over',
      planned: ['What was planned', 'What', 'Day'],
      happened: ['What happened', 'What', 'Moment'],
      confirmed: (n: number) => `committee code confirmed (${n})`,
      criteria: ['Criteria', 'Criterion', 'Weight'],
      committee: ['The committee', 'Role', 'Group', 'Field', 'Gives scores', 'Trained in STAR'],
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
      agreement: ['Agreement, ICC(C,k), from 0 to 1', 'Value', 'Lower', 'Upper'],
      national: ['Found nationally, no norm', 'What', 'Share', 'Year'],
      check: ['Check it yourself', 'What', 'Value'],
      checks: {
        logHead: 'last row of the log',
        designCode: 'design code',
        committeeCode: 'committee code',
        archiveCode: 'archive code',
        command: 'how to check',
      },
      amount: 'Value',
      yes: 'yes',
      no: 'no',
      none: 'none',
    },
  })[language]
