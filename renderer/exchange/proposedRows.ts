import type { Output } from '../../shared/contract.ts'

type Read = Output<'proposal.read'>
type Line = NonNullable<Read['lines']>[number]
type Before = NonNullable<Read['before']>['rows']

/** One candidate in a proposed decision; without a line where a further one does not decide about this one again. */
export interface ProposedRow {
  readonly code: string
  readonly line: Line | null
  readonly before: Line['outcome']
  readonly declined: boolean
}

const order = ['place', 'reserve', 'invited', 'rejected']

/** First what is decided now, in the order of the outcomes; then whoever was chosen before, or is said to have gone, and is not decided about again. */
export const proposedRows = (lines: readonly Line[], before: Before): ProposedRow[] => {
  const earlier = new Map(before.map((row) => [row.code, row]))
  const now = new Set(lines.map(({ code }) => code))
  const decided = lines.toSorted(
    (a, b) =>
      order.indexOf(a.outcome ?? '') - order.indexOf(b.outcome ?? '') ||
      (a.position ?? 0) - (b.position ?? 0) ||
      a.code.localeCompare(b.code),
  )
  return [
    ...decided.map((line) => ({
      code: line.code,
      line,
      before: earlier.get(line.code)?.outcome ?? null,
      declined: false,
    })),
    ...before
      .filter(({ code, outcome, declined }) => !now.has(code) && (declined || outcome !== 'rejected'))
      .map(({ code, outcome, declined }) => ({ code, line: null, before: outcome, declined })),
  ]
}
