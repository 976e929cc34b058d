import { argv } from 'node:process'
import { flagsOf } from '../../shared/stats/analyse.ts'
import type { Flag, Kind } from '../../shared/stats/flags/finding.ts'
import { LEAST } from '../../shared/stats/flags/rules.ts'
import { type Committee, committee, type Injection, type Recipe, SECOND, THIRD, USUAL } from './committee.ts'
import { ORACLE, oraclePower } from './oracle.ts'

/**
 * False alarms and power of the flags in made-up committees, from fixed seeds, beside the goals of the design. A cell that
 * is worse than its goal by more than two standard errors is marked; by more than three, the exit code is 1.
 */

type Four = readonly [number, number, number, number]

const DESIGNS = [
  [6, 5, 5],
  [12, 6, 5],
  [24, 6, 5],
  [40, 8, 6],
] as const
const short = argv.includes('--short')
const COMMITTEES: Four = short ? [500, 400, 200, 40] : [2000, 2000, 2000, 500]
const INJECTED: Four = short ? [100, 80, 60, 20] : [500, 400, 300, 100]
/** Of the other generators; more at 40 x 8 x 6, as the worst of ten noisy cells looks worse than any is. */
const SPREADS: Four = short ? [80, 60, 40, 10] : [2000, 2000, 2000, 1500]

/** For the upper bound: as many committees without the bias as with it. */
const KNOWN: Four = short ? [300, 200, 100, 50] : [2000, 2000, 1000, 500]

const FALSE_SEED = 1_000_000
const POWER_SEED = 2_000_000
const KNOWN_SEED = 4_000_000

const MISSING = { missingCells: 0.15, missingCards: 0.1 }
const trap = (logDiscrimination: number) => ({ meritTrap: 1, logDiscrimination })

const QUIET: readonly { readonly name: string; readonly change: Partial<Recipe>; readonly goal: Four }[] = [
  { name: 'usual', change: {}, goal: [0.025, 0.045, 0.028, 0.02] },
  { name: 'ceiling', change: { mean: 4.2 }, goal: [0.03, 0.035, 0.036, 0.036] },
  { name: 'missing', change: MISSING, goal: [0.031, 0.029, 0.029, 0.028] },
  { name: 'merit trap .2', change: trap(0.2), goal: [0.025, 0.041, 0.029, 0.026] },
  { name: 'merit trap .3', change: trap(0.3), goal: [0.03, 0.04, 0.029, 0.044] },
]
const WORST_GOAL: Four = [0.043, 0.05, 0.049, 0.058]

interface Loud {
  readonly name: string
  readonly injection: Injection
  readonly kind: Kind
  readonly goal: readonly (number | null)[]
}
const LOUD: readonly Loud[] = [
  { name: 'halo .75', injection: { kind: 'halo', size: 0.75 }, kind: 'halo', goal: [0.61, 0.93, 1, 1] },
  {
    name: 'severity 1',
    injection: { kind: 'severity', size: 1 },
    kind: 'severity',
    goal: [0.67, 0.91, 0.97, 1],
  },
  {
    name: 'range .75',
    injection: { kind: 'range', size: 0.75 },
    kind: 'range-narrow',
    goal: [0.56, 0.86, 1, 1],
  },
  {
    name: 'similarity 1.5',
    injection: { kind: 'similarity', size: 1.5 },
    kind: 'similarity',
    goal: [0.28, 0.78, 0.98, 1],
  },
  {
    name: 'contrast .8',
    injection: { kind: 'contrast', size: 0.8 },
    kind: 'contrast',
    goal: [null, 0.25, 0.75, 0.97],
  },
  {
    name: 'pooled .75',
    injection: { kind: 'pooled', size: 0.75 },
    kind: 'similarity-pooled',
    goal: [null, null, 0.65, null],
  },
]

function flags({ grid, sharing, order }: Committee): Flag[] {
  const positions = new Float64Array(grid.n * grid.k)
  order.forEach((i, t) => {
    positions.fill(t, i * grid.k, (i + 1) * grid.k)
  })
  return flagsOf(grid, {
    attributes: sharing.map((shared, a) => ({ name: `attribute ${a + 1}`, sharing: shared })),
    order: { positions, random: true },
  })
}

/** Share of committees in which something happens. */
function share(count: number, happens: (seed: number) => boolean): number {
  let found = 0
  for (let s = 0; s < count; s++) if (happens(s)) found++
  return found / count
}

let failed = false

/** A cell: rate, its standard error, the goal, and a mark where the goal is missed. */
function cell(rate: number, count: number, goal: number | null, better: 'low' | 'high'): string {
  const error = Math.sqrt((rate * (1 - rate)) / count)
  const text = `${rate.toFixed(3)} ±${error.toFixed(3)}`
  if (goal === null) return text
  // The error a true rate of `goal` would have; one committee at least, as a goal of 1.00 was measured on as few.
  const slack = Math.max(Math.sqrt((goal * (1 - goal)) / count), 1 / count)
  const miss = (better === 'low' ? rate - goal : goal - rate) / slack
  if (miss > 3) failed = true
  return `${text} (${goal.toFixed(3)})${miss > 2 ? ' !' : ''}`
}

function line(cells: readonly string[]): void {
  const [first = '', ...rest] = cells
  console.log(`${first.padEnd(26)}${rest.map((c) => c.padEnd(26)).join('')}`.trimEnd())
}

function alarms(recipe: Recipe, counts: Four, seed: number): number[] {
  return DESIGNS.map(([n, k, m], d) =>
    share(counts[d]!, (s) => flags(committee(n, k, m, recipe, seed + s)).some((f) => f.outcome === 'flag')),
  )
}

const start = performance.now()
line(['', ...DESIGNS.map((d) => d.join(' x '))])
console.log('\nCommittees with any flag A to E though nobody was biased: rate, standard error, (goal)')
for (const { name, change, goal } of QUIET) {
  const rates = alarms({ ...USUAL, ...change }, COMMITTEES, FALSE_SEED)
  line([name, ...rates.map((rate, d) => cell(rate, COMMITTEES[d]!, goal[d]!, 'low'))])
}
const worst = [0, 0, 0, 0]
for (const [which, recipe] of [
  ['second', SECOND],
  ['third', THIRD],
] as const) {
  for (const { name, change } of QUIET) {
    const rates = alarms({ ...recipe, ...change }, SPREADS, FALSE_SEED * 3)
    rates.forEach((rate, d) => {
      worst[d] = Math.max(worst[d]!, rate)
    })
    line([`${which}: ${name}`, ...rates.map((rate, d) => cell(rate, SPREADS[d]!, null, 'low'))])
  }
}
if (!short)
  line(['worst of those', ...worst.map((rate, d) => cell(rate, SPREADS[d]!, WORST_GOAL[d]!, 'low'))])

console.log('\nCommittees in which the biased rater got the right flag: power, standard error, (goal)')
for (const { name, injection, kind, goal } of LOUD) {
  const cells = DESIGNS.map(([n, k, m], d) => {
    if (kind === 'contrast' && n < LEAST.raterOrder.n) return 'too few'
    const power = share(INJECTED[d]!, (s) => {
      const made = committee(n, k, m, USUAL, POWER_SEED + s, injection)
      return flags(made).some(
        (f) => f.outcome === 'flag' && f.kind === kind && (f.rater === undefined || f.rater === made.biased),
      )
    })
    return cell(power, INJECTED[d]!, goal[d] ?? null, 'high')
  })
  line([name, ...cells])
}
console.log('\nAn upper bound, everything but the noise known: power, standard error, (of the design)')
for (const { name, injection, level, goal } of ORACLE) {
  const cells = DESIGNS.map(([n, k, m], d) => {
    const make = (bias: Injection | undefined, s: number) => committee(n, k, m, USUAL, KNOWN_SEED + s, bias)
    const power = oraclePower(make, injection, level, KNOWN[d]!)
    return `${cell(power, KNOWN[d]!, null, 'high')} (${goal[d]!.toFixed(3)})`
  })
  line([name, ...cells])
}
console.log(
  `\n${Math.round((performance.now() - start) / 1000)} s${short ? ', --short: wide standard errors' : ''}`,
)
if (failed) process.exitCode = 1
