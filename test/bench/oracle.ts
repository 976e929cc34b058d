import { type Committee, type Injection, USUAL } from './committee.ts'

/**
 * What could be found at most: by somebody who knows which rater is biased and how, and what every rating would have
 * been on average without bias. Nobody can know that; it says how much of the rest is for want of data.
 */
export const ORACLE: readonly {
  readonly name: string
  readonly injection: Injection
  /** Of the test: that of the family under 8 candidates. */
  readonly level: number
  readonly goal: readonly [number, number, number, number]
}[] = [
  { name: 'halo .5', injection: { kind: 'halo', size: 0.5 }, level: 0.01, goal: [0.91, 1, 1, 1] },
  { name: 'severity .5', injection: { kind: 'severity', size: 0.5 }, level: 0.01, goal: [0.83, 1, 1, 1] },
  { name: 'similarity 1', injection: { kind: 'similarity', size: 1 }, level: 0.015, goal: [0.92, 1, 1, 1] },
]

const ROUNDING = 1 / 12
/** Variance of a rating around what was to be expected, squared points. */
const CELL = USUAL.noise ** 2 + ROUNDING

/**
 * Evidence for a bias in the cards of the biased rater: the log likelihood ratio where the ratings are taken as normal,
 * up to a constant and a factor (Neyman & Pearson 1933).
 */
export function evidence({ grid, sharing, biased, expected }: Committee, { kind, size }: Injection): number {
  const { n, k, m, x } = grid
  const mean = (values: Float64Array, at: number) =>
    values.subarray(at, at + m).reduce((total, v) => total + v, 0) / m
  let sum = 0
  for (let i = 0; i < n; i++) {
    const at = (i * k + biased) * m
    const given = mean(x, at)
    const due = mean(expected, at)
    if (kind === 'severity') sum -= given - due
    else if (kind === 'similarity') sum += sharing[0]![i * k + biased]! * (given - due - size / 2)
    else {
      const left = 1 - size
      const narrowed = left ** 2 * (CELL - ROUNDING) + ROUNDING
      for (let c = at; c < at + m; c++) {
        const difference = x[c]! - given
        const clean = expected[c]! - due
        sum += (difference - clean) ** 2 / CELL - (difference - left * clean) ** 2 / narrowed
      }
    }
  }
  return sum
}

/**
 * Power of the test on `evidence` whose level is exact: the critical value is taken from as many committees without the bias.
 *
 * @param make the committee of a seed, with or without a bias
 * @param count committees of each kind
 */
export function oraclePower(
  make: (bias: Injection | undefined, seed: number) => Committee,
  injection: Injection,
  level: number,
  count: number,
): number {
  const of = (bias?: Injection) =>
    Array.from({ length: count }, (_, seed) => evidence(make(bias, seed), injection))
  const critical = of().sort((a, b) => b - a)[Math.floor(level * count)]!
  return of(injection).filter((found) => found > critical).length / count
}
