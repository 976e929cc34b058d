import type { Output } from '../../../shared/contract.ts'

export type EarlierDecision = Output<'decision.get'>['before'][number]
export type EarlierRow = EarlierDecision['rows'][number]

/** What was decided about a candidate before, the first first, with when. */
export const earlierOf = (before: readonly EarlierDecision[], cid: string) =>
  before.flatMap(({ at, rows }) => rows.flatMap((row) => (row.cid === cid ? [{ ...row, at }] : [])))

/** Whom an earlier decision chose and this one is not about: they took what they got, declined or went. The last word about each. */
export const settledBefore = (
  before: readonly EarlierDecision[],
  lines: readonly { readonly cid: string }[],
): EarlierRow[] => {
  const now = new Set(lines.map(({ cid }) => cid))
  const last = new Map(before.flatMap(({ rows }) => rows.map((row) => [row.cid, row] as const)))
  return [...last.values()].filter(({ cid, answer }) => answer !== null && !now.has(cid))
}
