import { codeGroups } from '../code.ts'
import { dayInWords, momentInWords } from '../document/figures.ts'
import type { Block, Line, Section, Term } from '../document/model.ts'
import { paragraphs, typedOnce } from '../document/typed.ts'
import type { CandidateFile, FiledDecision } from './file.ts'

const texts = {
  nl: {
    outcomes: {
      place: 'Aangeboden: een plaats',
      reserve: 'Reserve',
      invited: 'Uitgenodigd voor de volgende ronde',
      rejected: 'Afgewezen',
    },
    reserve: (position: number, until: string) =>
      `Plaats ${position} op de reservelijst, tot en met ${until}`,
    outcome: 'Uitkomst',
    motivation: 'Motivering',
    by: 'Wie besloot',
    on: 'Wanneer',
    departure: 'Waarom de commissie afweek van de scores',
    decision: 'Het besluit',
    again: 'Waarom opnieuw besloten',
    earlier: 'Daarvoor was dit besloten:',
    none: 'Er is nog geen besluit.',
    designCode: 'ontwerpcode',
    committeeCode: 'commissiecode',
    archiveCode: 'archiefcode',
  },
  en: {
    outcomes: {
      place: 'Offered: a place',
      reserve: 'Reserve',
      invited: 'Invited to the next round',
      rejected: 'Rejected',
    },
    reserve: (position: number, until: string) => `Number ${position} of the reserves, until ${until}`,
    outcome: 'Outcome',
    motivation: 'Motivation',
    by: 'Who decided',
    on: 'When',
    departure: 'Why the committee departed from the scores',
    decision: 'The decision',
    again: 'Why it was decided once more',
    earlier: 'Before that, this was decided:',
    none: 'There is no decision yet.',
    designCode: 'design code',
    committeeCode: 'committee code',
    archiveCode: 'archive code',
  },
} as const

/** Title, institution and the codes by which the procedure can be recognised. */
export const ownerOf = (file: CandidateFile): Line[] => {
  const w = texts[file.language]
  const code = (name: string, value: string | null): Line[] =>
    value === null ? [] : [[`${name} `, { text: codeGroups(value).join(' '), mono: true }]]
  return [
    [typedOnce(file.design.institution, file.language)],
    [typedOnce(file.design.title, file.language)],
    ...code(w.designCode, file.designCode),
    ...code(w.committeeCode, file.committeeCode),
    ...code(w.archiveCode, file.archiveCode),
  ].filter((line) => line.some((run) => (typeof run === 'string' ? run : run.text).trim() !== ''))
}

/** One decision in rows: what, why, by whom and when. */
const termsOf = (
  decision: FiledDecision,
  language: CandidateFile['language'],
  redact: (text: string) => string,
): Block => {
  const w = texts[language]
  const row = (term: string, lines: readonly Line[]): Term[] =>
    lines.length === 0 ? [] : [{ term: [term], lines }]
  const { outcome, position, reserveUntil, departure, again } = decision
  const outcomeLines: Line[] = [
    [w.outcomes[outcome]],
    ...(outcome === 'reserve' && position !== null && reserveUntil !== null
      ? [[w.reserve(position, dayInWords(reserveUntil, language))]]
      : []),
  ]
  return {
    kind: 'terms',
    rows: [
      ...row(w.outcome, outcomeLines),
      ...row(w.motivation, paragraphs(redact(decision.motivation), language)),
      ...row(w.again, again ? paragraphs(redact(again), language) : []),
      ...row(w.departure, departure ? paragraphs(redact(departure.text), language) : []),
      ...row(w.by, [[typedOnce(redact(decision.decidedBy), language)]]),
      ...row(w.on, decision.at ? [[momentInWords(decision.at, language)]] : []),
    ],
  }
}

/** What was decided about this candidate, with its motivation; the last decision first, and what was decided before it. */
export const decisionSection = (file: CandidateFile, redact: (text: string) => string): Section => {
  const { language, decision, earlier } = file
  const w = texts[language]
  if (!decision) return { id: 'besluit', title: w.decision, blocks: [{ kind: 'paragraph', line: [w.none] }] }
  return {
    id: 'besluit',
    title: w.decision,
    blocks: [
      termsOf(decision, language, redact),
      ...earlier
        .toReversed()
        .flatMap((one): Block[] => [
          { kind: 'paragraph', line: [w.earlier] },
          termsOf(one, language, redact),
        ]),
    ],
  }
}
