import { citation, cite } from '../content/sources.ts'
import { mayGoOn } from '../domain/check.ts'
import type { Criterion, Design } from '../domain/design.ts'
import { designChecks } from '../domain/designChecks.ts'
import { type Bilingual, inLanguage, type Language } from '../domain/text.ts'
import type { CommitteeRole } from './committee.ts'
import { webAddress } from './document/address.ts'

/** Something that candidates need to know and that the description cannot say yet. */
export interface MissingInformation {
  readonly code: string
  readonly sentence: Bilingual
}

const inventory = cite('continuum', 'hoofdstuk V, thema 3', 'chapter V, theme 3')

/** Why this is asked before publication: one sentence with its source. */
export const completenessReason: Bilingual = {
  nl: `In een Nederlandse inventarisatie kreeg de kandidaat maar bij 62 % van de procedures genoeg informatie, terwijl dat een basiseis is. Bron: ${citation(inventory, 'nl')}.`,
  en: `A Dutch inventory found adequate information for candidates in only 62 % of procedures, although it is a basic requirement. Source: ${citation(inventory, 'en')}.`,
}

const blank = (text: string): boolean => text.trim() === ''
const untold = (text: Bilingual): boolean => blank(text.nl)

type Asked = readonly [code: string, missing: boolean, nl: string, en: string]

const texts = (d: Design): Asked[] => [
  ['specialty', blank(d.specialty), 'Vul in voor welk specialisme je kiest.', 'State the specialty.'],
  [
    'institution',
    blank(d.institution),
    'Vul in welke instelling opleidt.',
    'State the institution that trains.',
  ],
  ['region', blank(d.region), 'Vul de onderwijs- en opleidingsregio in.', 'State the training region (OOR).'],
  [
    'places',
    d.places === 0,
    'Vul in hoeveel opleidingsplaatsen er zijn.',
    'State how many training places there are.',
  ],
  [
    'website',
    webAddress(d.website) === null,
    'Vul het webadres in waar kandidaten over de opleiding lezen.',
    'Give the web address where candidates read about the training.',
  ],
  [
    'contact',
    blank(d.contact),
    'Vul in aan wie kandidaten vragen kunnen stellen.',
    'State whom candidates can ask.',
  ],
  [
    'complaints',
    blank(d.complaints),
    'Vul in waar kandidaten een klacht kwijt kunnen.',
    'State where candidates can complain.',
  ],
  [
    'privacy-contact',
    blank(d.privacyContact),
    'Vul in bij wie kandidaten terechtkunnen over hun gegevens, en hoe zij de functionaris gegevensbescherming bereiken.',
    'State whom candidates can ask about their data, and how to reach the data protection officer.',
  ],
  [
    'vacancy-places',
    blank(d.vacancyPlaces),
    'Vul in waar de vacature openbaar staat.',
    'State where the vacancy is openly published.',
  ],
  [
    'region-needs',
    untold(d.regionNeeds),
    'Beschrijf wat de regio nodig heeft.',
    'Describe what the region needs.',
  ],
]

const days = ({ dates, rounds, instruments }: Design): Asked[] => {
  const letters = rounds.some((r) => r.kind === 'letter')
  const talks = instruments.some((i) => i.kind === 'interview')
  const inOrder = [
    dates.publishedFrom,
    dates.applyUntil,
    dates.letterOutcome,
    dates.interviews,
    dates.decision,
    dates.start,
  ].filter((day) => day !== null)
  return [
    [
      'date-published',
      dates.publishedFrom === null,
      'Vul in sinds wanneer de vacature openstaat.',
      'State since when the vacancy is open.',
    ],
    [
      'date-apply',
      dates.applyUntil === null,
      'Vul in tot wanneer kandidaten kunnen reageren.',
      'State until when candidates can apply.',
    ],
    [
      'date-letter-outcome',
      letters && dates.letterOutcome === null,
      'Vul in wanneer kandidaten horen of zij een gesprek krijgen.',
      'State when candidates hear whether they are invited.',
    ],
    [
      'date-interviews',
      talks && dates.interviews === null,
      'Vul in wanneer de gesprekken zijn.',
      'State when the interviews are.',
    ],
    [
      'date-decision',
      dates.decision === null,
      'Vul in wanneer kandidaten de uitslag horen.',
      'State when candidates hear the outcome.',
    ],
    [
      'date-start',
      dates.start === null,
      'Vul in wanneer de opleiding begint.',
      'State when the training starts.',
    ],
    [
      'date-order',
      inOrder.some((day, at) => at > 0 && day < (inOrder[at - 1] ?? day)),
      'Kijk de datums na: ze staan niet in de volgorde van de procedure.',
      'Check the dates: they are not in the order of the procedure.',
    ],
  ]
}

/** Names of the criteria that lack something, in one language; '' when none does. */
const named = (criteria: readonly Criterion[], language: Language): string =>
  criteria.map((c) => inLanguage(c.name, language).trim() || '?').join(', ')

const perCriterion = (
  { criteria }: Design,
  code: string,
  without: (c: Criterion) => boolean,
  nl: string,
  en: string,
): Asked => {
  const lacking = criteria.filter(without)
  return [code, lacking.length > 0, `${nl}: ${named(lacking, 'nl')}.`, `${en}: ${named(lacking, 'en')}.`]
}

const measures = (d: Design): Asked[] => [
  [
    'criteria',
    d.criteria.length === 0,
    'Kies waarop je let: er is nog geen criterium.',
    'Choose the criteria: there is none yet.',
  ],
  perCriterion(d, 'names', (c) => untold(c.name), 'Geef ieder criterium een naam', 'Name every criterion'),
  perCriterion(
    d,
    'definitions',
    (c) => untold(c.definition),
    'Leg uit wat wordt bedoeld met',
    'Explain what is meant by',
  ),
  perCriterion(
    d,
    'anchors',
    (c) => c.anchors.some(untold),
    'Beschrijf alle vijf scores van',
    'Describe all five levels of',
  ),
  perCriterion(
    d,
    'unmeasured',
    (c) => d.instruments.length > 0 && !d.instruments.some((i) => i.criteria.includes(c.id)),
    'Kies waarmee je dit meet',
    'Choose how this is measured',
  ),
  [
    'weights',
    d.criteria.length > 0 && d.criteria.every((c) => c.weight === 0),
    'Verdeel de punten over de criteria.',
    'Divide the points over the criteria.',
  ],
  [
    'instruments',
    d.instruments.length === 0,
    'Kies welke onderdelen de procedure heeft, zoals brief en gesprek.',
    'Choose the parts of the procedure, such as letter and interview.',
  ],
]

/** What the English page would show in Dutch: not what is empty in both languages, which is asked for by name. */
const untranslated = (text: Bilingual): boolean => blank(text.en) && !blank(text.nl)

const account = (d: Design, roles: readonly CommitteeRole[] | undefined): Asked[] => [
  [
    'explanations',
    !mayGoOn(designChecks(d)),
    'Beantwoord alle aandachtspunten van het ontwerp, of leg uit waarom je afwijkt.',
    'Answer all checks of the design, or explain why you depart.',
  ],
  [
    'retention',
    d.retentionWeeks > 4,
    'Bewaar gegevens hoogstens vier weken, of vraag de kandidaat om toestemming.',
    'Keep data for four weeks at most, or ask the candidate for consent.',
  ],
  [
    'committee',
    roles !== undefined && !roles.some((m) => m.scorer),
    'Stel de commissie samen, zodat kandidaten lezen wie zij ontmoeten.',
    'Put the committee together, so that candidates read whom they meet.',
  ],
  [
    'english',
    [d.regionNeeds, ...d.criteria.flatMap((c) => [c.name, c.definition, ...c.anchors])].some(untranslated),
    'Vul ook de Engelse teksten in; anders staat op de Engelse pagina Nederlands.',
    'Fill in the English texts too; otherwise the English page shows Dutch.',
  ],
]

/**
 * What candidates need and the description cannot say yet, in the order of the page; empty when nothing is missing.
 * @param roles the committee, where it may be known already; left out, nothing is said about it
 */
export const completeness = (design: Design, roles?: readonly CommitteeRole[]): MissingInformation[] =>
  [...texts(design), ...days(design), ...measures(design), ...account(design, roles)]
    .filter(([, missing]) => missing)
    .map(([code, , nl, en]) => ({ code, sentence: { nl, en } }))
