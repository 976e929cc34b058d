import { expect, test } from 'vitest'
import { chiSquareCdf, chiSquareUpper } from '../../shared/stats/chi-square.ts'
import { fCdf, fQuantile } from '../../shared/stats/f-distribution.ts'
import { logGamma } from '../../shared/stats/log-gamma.ts'
import { normalCdf, normalQuantile } from '../../shared/stats/normal.ts'
import { tCdf, tQuantile, tTwoSided, tUpper } from '../../shared/stats/student-t.ts'
import { studentizedRangeCdf, studentizedRangeQuantile } from '../../shared/stats/studentized-range.ts'
import reference from '../vectors/stats/distributions.json' with { type: 'json' }

/** Equal to a relative precision; numbers below 1e-290 are as good as nothing. */
function near(actual: number, expected: number, relative: number, label: string) {
  const error = Math.abs(actual - expected) / Math.max(Math.abs(expected), 1e-290)
  expect(error, `${label}: ${actual} instead of ${expected}`).toBeLessThan(relative)
}

test('the logarithm of the gamma function has twelve figures right', () => {
  for (const [x, value] of reference.logGamma as [number, number][]) {
    expect(Math.abs(logGamma(x) - value), `${x}`).toBeLessThan(1e-12 * Math.max(1, Math.abs(value)))
  }
})

test('the normal distribution and its quantiles agree with the reference in centre and far tails', () => {
  for (const [z, p] of reference.normalCdf as [number, number][]) near(normalCdf(z), p, 1e-11, `cdf ${z}`)
  for (const [p, z] of reference.normalQuantile as [number, number][]) {
    expect(Math.abs(normalQuantile(p) - z), `quantile ${p}`).toBeLessThan(1e-12 * Math.max(1, Math.abs(z)))
  }
})

test("Student's t agrees with the reference, also for broken and large degrees of freedom", () => {
  for (const [t, df, p] of reference.tCdf as [number, number, number][]) {
    near(tCdf(t, df), p, 1e-10, `cdf ${t} ${df}`)
    near(tUpper(-t, df), p, 1e-10, `upper ${-t} ${df}`)
  }
  for (const [p, df, t] of reference.tQuantile as [number, number, number][]) {
    near(tQuantile(p, df), t, 1e-9, `quantile ${p} ${df}`)
  }
})

test('a t with infinite degrees of freedom is the normal distribution', () => {
  near(tTwoSided(1.959963984540054, Number.POSITIVE_INFINITY), 0.05, 1e-12, 'two-sided')
  near(tQuantile(0.025, Number.POSITIVE_INFINITY), -1.959963984540054, 1e-12, 'quantile')
})

test("Snedecor's F and its quantiles agree with the reference", () => {
  for (const [f, a, b, lower] of reference.fCdf as [number, number, number, number, number][])
    if (lower > 1e-290) near(fCdf(f, a, b), lower, 1e-9, `cdf ${f} ${a} ${b}`)
  for (const [p, a, b, f] of reference.fQuantile as [number, number, number, number][]) {
    near(fQuantile(p, a, b), f, 1e-9, `quantile ${p} ${a} ${b}`)
  }
})

test('chi-square agrees with the reference in both tails', () => {
  for (const [x, df, lower, upper] of reference.chiSquareCdf as [number, number, number, number][]) {
    if (lower > 1e-290) near(chiSquareCdf(x, df), lower, 1e-10, `cdf ${x} ${df}`)
    if (upper > 1e-290) near(chiSquareUpper(x, df), upper, 1e-10, `upper ${x} ${df}`)
  }
})

test('the studentised range agrees with the reference and with the printed tables', () => {
  for (const [q, groups, df, p] of reference.studentizedRangeCdf as [number, number, number, number][]) {
    expect(Math.abs(studentizedRangeCdf(q, groups, df) - p), `cdf ${q} ${groups} ${df}`).toBeLessThan(1e-7)
  }
  for (const [p, groups, df, q] of reference.studentizedRangeQuantile as [number, number, number, number][]) {
    near(studentizedRangeQuantile(p, groups, df), q, 1e-6, `quantile ${p} ${groups} ${df}`)
  }
  // Harter (1960), table of the upper 5 % point: 3 groups and 10 degrees of freedom, 10 and 20.
  expect(studentizedRangeQuantile(0.95, 3, 10)).toBeCloseTo(3.877, 2)
  expect(studentizedRangeQuantile(0.95, 10, 20)).toBeCloseTo(5.008, 2)
})

test('impossible arguments give NaN rather than a plausible number', () => {
  expect(tQuantile(1.2, 5)).toBeNaN()
  expect(fQuantile(0.5, 0, 5)).toBeNaN()
  expect(normalQuantile(-0.1)).toBeNaN()
  expect(studentizedRangeQuantile(0.95, 1, 10)).toBeNaN()
})
