import type { Output } from '../../../shared/contract.ts'

export type Board = Output<'attention.get'>
export type Test = Board['tests'][number]
export type Family = Test['family']
export type Outcome = Test['outcome']

/** One card of the board, whatever it rests on. */
export interface Point {
  readonly id: string
  readonly family: Family
  readonly outcome: Outcome
  /** Null for recorded facts. */
  readonly test: Test | null
}

/** All points in the order of the talk, agreement last. */
export const pointsOf = (board: Board): Point[] => {
  const { first, evidence, words, ties } = board.facts
  const facts: readonly Point[] = [
    { id: 'f', family: 'F', outcome: first.outcome, test: null },
    { id: 'g', family: 'G', outcome: evidence.outcome, test: null },
    { id: 'h', family: 'H', outcome: words.outcome, test: null },
    { id: 'k', family: 'K', outcome: ties.outcome, test: null },
  ]
  const tests = board.tests.map((test): Point => ({ ...test, test }))
  const all = new Map([...tests, ...facts].map((point) => [point.id, point]))
  return [...board.order.flatMap((id) => all.get(id) ?? []), agreementPoint(board)]
}

/** Agreement is a verdict, never a flag: it stands on the board as what can be said or not. */
const agreementPoint = ({ agreement }: Board): Point => ({
  id: 'j',
  family: 'J',
  outcome: agreement.verdict === 'adequate' ? 'none' : agreement.verdict === 'low' ? 'flag' : 'too-few',
  test: null,
})

/** The points that are about one rater alone. */
export const pointsAbout = (board: Board, rater: number): Point[] =>
  pointsOf(board).filter(({ test }) => test?.flag?.rater === rater)

/** How many points ask for attention. */
export const flagged = (board: Board): number =>
  pointsOf(board).filter(({ outcome }) => outcome === 'flag').length
