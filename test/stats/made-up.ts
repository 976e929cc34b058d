import { flagsOf } from '../../shared/stats/analyse.ts'
import type { Flag } from '../../shared/stats/flags/finding.ts'
import { committee, type Injection, USUAL } from '../bench/committee.ts'

/** All flags of a made-up committee, with its ties and its order. */
export function flagsIn(made: ReturnType<typeof committee>): Flag[] {
  const at = new Float64Array(made.grid.n * made.grid.k)
  made.order.forEach((i, t) => {
    at.fill(t, i * made.grid.k, (i + 1) * made.grid.k)
  })
  const attributes = made.sharing.map((shared, a) => ({ name: `a${a}`, sharing: shared }))
  return flagsOf(made.grid, { attributes, order: { positions: at, random: true } })
}

/** Share of made-up committees in which the biased rater gets the flag. */
export function power(
  size: readonly [number, number, number],
  injection: Injection,
  kind: string,
  runs: number,
): number {
  let found = 0
  for (let s = 0; s < runs; s++) {
    const made = committee(...size, USUAL, 50_000 + s, injection)
    if (flagsIn(made).some((f) => f.outcome === 'flag' && f.kind === kind && f.rater === made.biased)) found++
  }
  return found / runs
}
