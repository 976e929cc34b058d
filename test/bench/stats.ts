import { spawnSync } from 'node:child_process'
import { agreement } from '../../shared/stats/agreement.ts'
import { analyse, flagsOf } from '../../shared/stats/analyse.ts'
import { cardMeans } from '../../shared/stats/composites.ts'
import { committee, USUAL } from './committee.ts'

/** How long the statistics of one round take, and R for comparison on the same data where Rscript is installed. */

const RUNS = 30

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!
}

function time(work: () => unknown, runs = RUNS): string {
  for (let warm = 0; warm < 3; warm++) work()
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return `${median(times).toFixed(1)} ms`
}

/** Comparable work in R, on one line: 4,999 orders with three slopes each, and an analysis of variance of the cards. */
const R_SCRIPT = [
  'y <- as.matrix(read.csv(file("stdin"), header = FALSE))',
  'start <- proc.time()[["elapsed"]]',
  'x <- seq_len(nrow(y))',
  'w <- rowMeans(y) - mean(y)',
  'slopes <- function(p) c(cov(x, p), cov(p[-1], p[-length(p)]), cov(x, abs(p)))',
  'draws <- replicate(4999, slopes(sample(w)))',
  'fit <- anova(lm(c(y) ~ factor(c(row(y))) + factor(c(col(y)))))',
  'cat(round(1000 * (proc.time()[["elapsed"]] - start)), "ms")',
].join('; ')

for (const [n, k, m] of [
  [6, 5, 5],
  [12, 6, 5],
  [24, 6, 5],
  [40, 8, 6],
] as const) {
  const { grid, sharing, order } = committee(n, k, m, USUAL, 7)
  const positions = new Float64Array(n * k)
  order.forEach((i, t) => {
    positions.fill(t, i * k, (i + 1) * k)
  })
  const context = {
    attributes: sharing.map((shared, a) => ({ name: `attribute ${a + 1}`, sharing: shared })),
    order: { positions, random: true },
    groups: [{ attribute: 'own', values: Array.from({ length: n }, (_, i) => (i % 3 === 0 ? 'yes' : 'no')) }],
  }
  const gaps = committee(n, k, m, { ...USUAL, missingCells: 0.15, missingCards: 0.1 }, 7).grid
  const { y } = cardMeans(grid)
  const rows = Array.from({ length: n }, (_, i) => Array.from(y.subarray(i * k, (i + 1) * k)).join(','))
  const r = spawnSync('Rscript', ['-e', R_SCRIPT], { input: rows.join('\n'), encoding: 'utf8' })
  console.log(
    [
      `${n} x ${k} x ${m}: whole analysis ${time(() => analyse(grid, context))}`,
      `agreement ${time(() => agreement(grid))}`,
      `flags ${time(() => flagsOf(grid, context))}`,
      `agreement with missing cells ${time(() => agreement(gaps), 5)}`,
      r.status === 0
        ? `R, 4,999 permutations of three slopes and one analysis of variance: ${r.stdout}`
        : 'Rscript: not here',
    ].join('; '),
  )
}
