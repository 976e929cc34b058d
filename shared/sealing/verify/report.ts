import { amendmentsIn, publicationIn } from './amendments.ts'
import { Broken } from './broken.ts'
import type { Asked, Findings, Outcome } from './findings.ts'
import { heardOf } from './people.ts'
import { reservationsOf } from './reservations.ts'

/** What an outsider reads: docs/formats.md "The verifier". */
export interface Report {
  readonly lines: readonly string[]
  readonly exit: 0 | 1 | 2
}

const titled = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)]

/** Two columns. */
const table = (rows: readonly (readonly [string, string | number])[]): string[] => {
  const width = Math.max(0, ...rows.map(([name]) => name.length))
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`)
}

const MODES = {
  strict: 'strict: after the close every scorer released an own key',
  twokey: 'twokey: a second key holder answered the close of the coordinator',
}

const about = (name: string, { file, roster, counts, rows, codes: own }: Findings): string[] => {
  const { procedure, round, at, app } = file.payload
  const kind = file.type === 'archive/v1' ? 'archive' : 'audit'
  return table([
    ['file', name],
    [
      'what',
      `${kind} of procedure ${procedure}, round ${round}, generation ${roster.payload.gen} of its roster`,
    ],
    ['made', `${at}, with Zegel ${app}`],
    ['mode', MODES[roster.payload.mode]],
    ['people', counts.people],
    ['scorers', counts.scorers],
    ['candidates', counts.candidates],
    ['cards', counts.cards],
    ['recusals', counts.recusals],
    ['log', `${rows.length} rows`],
    ['published', `${publicationIn(rows).at}, the design with the code ${own.design}`],
  ])
}

/** Who confirmed, in order of time, and who of the roster did not. */
const confirmations = ({ roster, confirmed }: Findings): string[] => {
  const must = heardOf(roster)
  const rows = roster.payload.people.map(({ id, role, scorer }) => {
    const office = role === 'member' ? [] : [role]
    const what = [...office, ...(scorer ? ['scorer'] : [])].join(', ') || 'member'
    return {
      id,
      what,
      at: confirmed.get(id) ?? (must.includes(id) ? '' : 'not confirmed, and did not have to'),
    }
  })
  return rows
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ id, what, at }) => `${id}  ${at.padEnd(24)}  ${what}`)
}

/** Why rosters were followed by others, as far as a payload says it. */
const exceptions = ({ parts }: Findings): string[] =>
  parts.exceptions
    .toSorted((a, b) => (a.payload.at < b.payload.at ? -1 : 1))
    .map(({ payload: { at, deciders, kind, round, who } }) => {
      const about = who === null ? '' : ` (${who})`
      return `${at}  round ${round}, ${kind}${about}, decided by ${deciders.join(', ')}`
    })

/** How the published design was changed, and who decided. */
const amended = ({ rows }: Findings): string[] =>
  amendmentsIn(rows).map(
    ({ seq, at, design, signers }) =>
      `row ${seq}, ${at}, to design ${design.slice(0, 16)}…, decided by ${signers.join(', ')}`,
  )

/** Whose apps compared the archive with what they did themselves. */
const compared = ({ parts }: Findings): string[] =>
  parts.compared
    .toSorted((a, b) => (a.payload.at < b.payload.at ? -1 : 1))
    .map(
      ({ payload: { at, found, member } }) =>
        `${member}  ${at}  ${found.length === 0 ? 'found nothing' : found.join(', ')}`,
    )

/** What was done after the opening, as far as the log counts it. */
const afterwards = ({ rows }: Findings): string[] => {
  const kinds = ['late', 'withdraw', 'revise', 'decision', 'finalise', 'purge'] as const
  const counted = kinds.map((kind) => [kind, rows.filter((row) => row.kind === kind).length] as const)
  return table(counted.filter(([, count]) => count > 0))
}

const codes = ({ codes: own }: Findings, asked: Asked): string[] => {
  const compared = (given: string | null): string => (given === null ? 'not compared' : 'as you gave it')
  return table([
    ['committee code', `${own.committee}  ${compared(asked.code)}`],
    ['archive code', `${own.archive}  ${compared(asked.archive)}`],
    ['log code', `${own.log}  ${compared(asked.head)}`],
  ])
}

const verdict = (exit: 0 | 2, asked: Asked): string => {
  if (asked.code === null) return 'whole, but not shown to be the procedure you know'
  return exit === 0 ? 'whole, and the procedure you know' : 'whole, with something declared or not shown'
}

const whole = (name: string, begun: readonly string[], findings: Findings, asked: Asked): Report => {
  const reservations = reservationsOf(findings, asked)
  const exit = reservations.length === 0 ? 0 : 2
  return {
    exit,
    lines: [
      verdict(exit, asked),
      ...titled('About', about(name, findings)),
      ...titled(
        'Confirmed the roster after hearing everybody (times as their own clocks told)',
        confirmations(findings),
      ),
      ...titled('Exceptions, on which a next generation of the roster can rest', exceptions(findings)),
      ...titled('Changes of the design after its publication', amended(findings)),
      ...titled('Compared the archive with what their own app did', compared(findings)),
      ...titled('Rows of the log about what came late or after the opening', afterwards(findings)),
      ...titled(
        'Checked, and holds',
        begun.map((step, i) => `${i + 1}. ${step}`),
      ),
      ...titled(
        'Declared or not shown',
        reservations.map((line) => `- ${line}`),
      ),
      ...titled('Codes of this file', codes(findings, asked)),
    ],
  }
}

const brokenReport = (name: string, begun: readonly string[], { code, message }: Broken): Report => ({
  exit: 1,
  lines: [
    `broken, ${code}`,
    ...titled(`What is wrong in ${name}`, [`${message.charAt(0).toUpperCase()}${message.slice(1)}.`]),
    ...titled(
      'Checked, and holds',
      begun.slice(0, -1).map((step, i) => `${i + 1}. ${step}`),
    ),
    ...titled(
      'Does not hold; what follows it was not checked',
      begun.slice(-1).map((step) => `${begun.length}. ${step}`),
    ),
  ],
})

/** @param name what the file is called in the report, fit for a terminal */
export const reportOf = (name: string, { begun, result }: Outcome, asked: Asked): Report =>
  result instanceof Broken ? brokenReport(name, begun, result) : whole(name, begun, result, asked)
