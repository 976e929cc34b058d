import { cholesky, choleskyRoot, choleskySolve } from './cholesky.ts'
import { minimise, type Slope } from './minimise.ts'

/** A random factor: the level of every observation, from 0, and how many levels there are. */
export interface Factor {
  readonly levels: number
  readonly of: Int32Array
}

export interface Reml {
  /** One variance per factor, in the order given, in squared units of y; zero where the maximum lies on the edge. */
  readonly variances: readonly number[]
  readonly residual: number
  readonly mean: number
  /** -2 log restricted likelihood at the estimate (lme4's REMLcrit). */
  readonly criterion: number
}

/** A ratio of standard deviations below this is an estimate of zero. */
const ZERO = 1e-4

/** A place for every column, the mean's first: in the order of the last observation that has them. */
function placesOf(factors: readonly Factor[], columns: number): Int32Array {
  const last = new Int32Array(columns).fill(factors[0]?.of.length ?? 0)
  let from = 1
  for (const { of, levels } of factors) {
    of.forEach((level, o) => {
      last[from + level] = o
    })
    from += levels
  }
  const place = new Int32Array(columns)
  Array.from(last.keys())
    .sort((a, b) => last[a]! - last[b]!)
    .forEach((column, at) => {
      place[column] = at
    })
  return place
}

/**
 * Variance components of crossed random factors around one mean, by restricted maximum likelihood; any cells missing.
 *
 * Patterson & Thompson (1971), Biometrika 58, 545-554; mixed model equations of Henderson (1950), with standard
 * deviations relative to the residual as parameters (Bates et al. 2015, J. Stat. Softw. 67(1)). The factor with the most
 * levels is absorbed, its block being diagonal; the other columns are eliminated in the order in which the observations
 * are done with them, which keeps the matrix sparse where observations come candidate by candidate.
 *
 * @param y observations, more than there are levels of any one factor
 * @param factors at least one
 * @returns null where nothing varies or the likelihood has no maximum
 */
export function reml(y: Float64Array, factors: readonly Factor[]): Reml | null {
  const count = y.length
  const size = factors.length
  if (size === 0 || count < 3 || factors.some((f) => f.of.length !== count || f.levels >= count)) return null
  const big = factors.reduce((best, f, i) => (f.levels > factors[best]!.levels ? i : best), 0)
  const offsets: number[] = []
  let rest = 1
  factors.forEach((f, i) => {
    offsets.push(i === big ? -1 : rest)
    if (i !== big) rest += f.levels
  })
  const big0 = factors[big]!
  const others = factors.map((_, i) => i).filter((i) => i !== big)
  const centre = y.reduce((sum, v) => sum + v, 0) / count
  // Counts of observations per pair of columns: (mean and other factors) squared, and big factor by those.
  const cross = new Float64Array(rest * rest)
  const found: Map<number, number>[] = Array.from({ length: big0.levels }, () => new Map())
  const bigCount = new Float64Array(big0.levels)
  const bigSum = new Float64Array(big0.levels)
  const sums = new Float64Array(rest)
  const place = placesOf(
    others.map((f) => factors[f]!),
    rest,
  )
  const mean = place[0]!
  const columnsOf = (f: number) => place.subarray(offsets[f]!, offsets[f]! + factors[f]!.levels)
  const columns = new Int32Array(others.length + 1)
  let total = 0
  for (let o = 0; o < count; o++) {
    columns[0] = mean
    for (let f = 0; f < others.length; f++)
      columns[f + 1] = place[offsets[others[f]!]! + factors[others[f]!]!.of[o]!]!
    const v = y[o]! - centre
    total += v * v
    const level = big0.of[o]!
    bigCount[level]!++
    bigSum[level]! += v
    for (const a of columns) {
      sums[a]! += v
      found[level]!.set(a, (found[level]!.get(a) ?? 0) + 1)
      for (const b of columns) cross[a * rest + b]!++
    }
  }
  if (!(total > 1e-12)) return null
  const lists = found.map((list) => ({
    at: Int32Array.from(list.keys()),
    count: Float64Array.from(list.values()),
  }))
  // Where the rows of the matrix begin: whatever meets in one level of the big factor fills in together.
  const first = Int32Array.from({ length: rest }, (_, a) => a)
  for (const { at } of lists) {
    const least = Math.min(...at)
    for (const a of at) first[a] = Math.min(first[a]!, least)
  }
  const scale = new Float64Array(rest)
  const free = count - 1

  function solve(theta: Float64Array) {
    scale[mean] = 1
    for (const f of others) for (const a of columnsOf(f)) scale[a] = theta[f]!
    const t0 = theta[big]!
    const s = new Float64Array(rest * rest)
    for (let a = 0; a < rest; a++) {
      for (let b = first[a]!; b <= a; b++) s[a * rest + b] = cross[a * rest + b]! * scale[a]! * scale[b]!
      if (a !== mean) s[a * rest + a]! += 1
    }
    const v = sums.map((sum, a) => sum * scale[a]!)
    let logDet = 0
    for (let l = 0; l < big0.levels; l++) {
      const d = t0 * t0 * bigCount[l]! + 1
      logDet += Math.log(d)
      const { at, count: times } = lists[l]!
      for (let x = 0; x < at.length; x++) {
        const a = at[x]!
        const wa = (t0 * times[x]! * scale[a]!) / d
        v[a]! -= wa * t0 * bigSum[l]!
        for (let z = 0; z < at.length; z++) {
          const b = at[z]!
          if (b <= a) s[a * rest + b]! -= wa * t0 * times[z]! * scale[b]!
        }
      }
    }
    logDet += cholesky(s, rest, first)
    choleskySolve(s, rest, v)
    const u0 = new Float64Array(big0.levels)
    for (let l = 0; l < big0.levels; l++) {
      let sum = t0 * bigSum[l]!
      lists[l]!.at.forEach((a, x) => {
        sum -= t0 * lists[l]!.count[x]! * scale[a]! * v[a]!
      })
      u0[l] = sum / (t0 * t0 * bigCount[l]! + 1)
    }
    let fit = 0
    for (let a = 0; a < rest; a++) fit += v[a]! * scale[a]! * sums[a]!
    for (let l = 0; l < big0.levels; l++) fit += u0[l]! * t0 * bigSum[l]!
    return { s, v, u0, logDet, left: total - fit }
  }

  function slope(theta: Float64Array): Slope {
    const { s, v, u0, logDet, left } = solve(theta)
    const value = logDet + free * Math.log(left)
    if (!Number.isFinite(value))
      return { value: Number.POSITIVE_INFINITY, gradient: () => new Float64Array(size) }
    return { value, gradient: () => gradientAt(theta, s, v, u0, left) }
  }

  function gradientAt(theta: Float64Array, s: Float64Array, v: Float64Array, u0: Float64Array, left: number) {
    const root = choleskyRoot(s, rest, first)
    const sumOf = new Float64Array(rest)
    const t0 = theta[big]!
    const gradient = new Float64Array(size)
    let trace0 = 0
    for (let l = 0; l < big0.levels; l++) {
      const d = t0 * t0 * bigCount[l]! + 1
      const { at, count: times } = lists[l]!
      sumOf.fill(0)
      for (let x = 0; x < at.length; x++) {
        const row = at[x]! * rest
        const weight = times[x]! * scale[at[x]!]!
        for (let t = at[x]!; t < rest; t++) sumOf[t]! += weight * root[row + t]!
      }
      let sum = 0
      for (let t = 0; t < rest; t++) sum += sumOf[t]! ** 2
      trace0 += 1 / d + (t0 * t0 * sum) / (d * d)
    }
    // d/d theta: 2 (levels - trace C) / theta - 2 theta |Z'e|^2 (N - 1) / left; and u = theta Z'e.
    const add = (f: number, trace: number, square: number) => {
      const t = theta[f]!
      gradient[f] = t === 0 ? 0 : (2 * (factors[f]!.levels - trace)) / t - (2 * free * square) / (t * left)
    }
    add(
      big,
      trace0,
      u0.reduce((sum, u) => sum + u * u, 0),
    )
    for (const f of others) {
      let trace = 0
      let square = 0
      for (const a of columnsOf(f)) {
        for (let t = a; t < rest; t++) trace += root[a * rest + t]! ** 2
        square += v[a]! ** 2
      }
      add(f, trace, square)
    }
    return gradient
  }

  const theta = minimise(
    slope,
    new Float64Array(size).fill(0.5),
    Float64Array.from(factors, (f) => 4 * f.levels),
  )
  const last = solve(theta)
  const residual = last.left / free
  if (!(residual > 1e-12) || !theta.every((t) => Math.abs(t) < 1e4)) return null
  return {
    variances: Array.from(theta, (t) => (Math.abs(t) < ZERO ? 0 : t * t * residual)),
    residual,
    mean: centre + last.v[mean]!,
    criterion: last.logDet + free * (1 + Math.log(2 * Math.PI * residual)),
  }
}
