/** A function's value at a point, and its gradient for whoever asks. */
export interface Slope {
  readonly value: number
  readonly gradient: () => Float64Array
}

const MOST_STEPS = 300
/** A step that gains less than this share of the value is rounding. */
const LEAST_GAIN = 1e-11

/**
 * A local minimum of a smooth function of a few numbers, by BFGS with a backtracking line search.
 *
 * Nocedal & Wright (2006), Numerical Optimization, algorithms 6.1 and 3.1.
 *
 * @param f value and gradient
 * @param start where to begin
 * @param curvature rough second derivatives at the start, one a number, above zero
 * @param precision largest slope at which the search ends
 */
export function minimise(
  f: (x: Float64Array) => Slope,
  start: Float64Array,
  curvature: Float64Array,
  precision = 1e-5,
): Float64Array {
  const size = start.length
  let x = Float64Array.from(start)
  let here = f(x)
  let slopes = here.gradient()
  const h = new Float64Array(size * size)
  const reset = () => {
    h.fill(0)
    for (let i = 0; i < size; i++) h[i * size + i] = 1 / curvature[i]!
  }
  reset()
  for (let step = 0; step < MOST_STEPS; step++) {
    if (slopes.every((g) => Math.abs(g) < precision)) break
    const d = new Float64Array(size)
    let slope = 0
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) d[i]! -= h[i * size + j]! * slopes[j]!
      slope += d[i]! * slopes[i]!
    }
    if (slope >= 0) {
      reset()
      continue
    }
    let length = 1
    let next = x
    let there = here
    for (let tries = 0; tries < 60; tries++, length /= 2) {
      next = x.map((v, i) => v + length * d[i]!)
      there = f(next)
      if (there.value <= here.value + 1e-4 * length * slope) break
    }
    const gain = here.value - there.value
    if (!(gain > 0)) break
    const after = there.gradient()
    const s = next.map((v, i) => v - x[i]!)
    const y = after.map((v, i) => v - slopes[i]!)
    const sy = s.reduce((sum, v, i) => sum + v * y[i]!, 0)
    if (sy > 1e-14) {
      const hy = new Float64Array(size)
      for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) hy[i]! += h[i * size + j]! * y[j]!
      const yhy = y.reduce((sum, v, i) => sum + v * hy[i]!, 0)
      for (let i = 0; i < size; i++) {
        for (let j = 0; j < size; j++) {
          h[i * size + j]! +=
            ((sy + yhy) * s[i]! * s[j]!) / (sy * sy) - (hy[i]! * s[j]! + s[i]! * hy[j]!) / sy
        }
      }
    }
    x = next
    here = there
    slopes = after
    if (gain < LEAST_GAIN * Math.abs(here.value)) break
  }
  return x
}
