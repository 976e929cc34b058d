import type { Table } from './grid.ts'

export type Level = 'nominal' | 'ordinal' | 'interval' | 'ratio'

/** Squared distance between two values at a level of measurement; `counts` are the pairable values per category. */
function distance(level: Level, values: readonly number[], counts: Float64Array): Float64Array {
  const v = values.length
  const out = new Float64Array(v * v)
  for (let a = 0; a < v; a++) {
    let between = counts[a]! / 2
    for (let b = a + 1; b < v; b++) {
      const x = values[a]!
      const z = values[b]!
      const ordinal = between + counts[b]! / 2
      between += counts[b]!
      const d =
        level === 'nominal'
          ? 1
          : level === 'ordinal'
            ? ordinal
            : level === 'interval'
              ? x - z
              : (x - z) / (x + z)
      out[a * v + b] = d * d
      out[b * v + a] = d * d
    }
  }
  return out
}

/**
 * Krippendorff's alpha: 1 - observed / expected disagreement; takes missing cells as they are.
 *
 * Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, sections C and D.
 *
 * @param table ratings of one criterion (units are candidates, coders are raters)
 * @param level of measurement; `ratio` needs values above zero
 * @returns null where no unit has two ratings or all pairable ratings are equal
 */
export function krippendorffAlpha(table: Table, level: Level): number | null {
  const { n, k, y } = table
  const values = [...new Set(y)].filter((v) => !Number.isNaN(v)).sort((a, b) => a - b)
  const place = new Map(values.map((v, i) => [v, i]))
  const v = values.length
  const coincidence = new Float64Array(v * v)
  const unit = new Float64Array(v)
  for (let i = 0; i < n; i++) {
    unit.fill(0)
    let rated = 0
    for (let j = 0; j < k; j++) {
      const at = place.get(y[i * k + j]!)
      if (at === undefined) continue
      unit[at]!++
      rated++
    }
    if (rated < 2) continue
    for (let a = 0; a < v; a++) {
      for (let b = 0; b < v; b++)
        coincidence[a * v + b]! += (unit[a]! * (unit[b]! - (a === b ? 1 : 0))) / (rated - 1)
    }
  }
  const counts = new Float64Array(v)
  for (let a = 0; a < v; a++) for (let b = 0; b < v; b++) counts[a]! += coincidence[a * v + b]!
  const total = counts.reduce((sum, c) => sum + c, 0)
  const d = distance(level, values, counts)
  let observed = 0
  let expected = 0
  for (let a = 0; a < v; a++) {
    for (let b = 0; b < v; b++) {
      observed += coincidence[a * v + b]! * d[a * v + b]!
      expected += counts[a]! * counts[b]! * d[a * v + b]!
    }
  }
  return expected > 0 ? 1 - ((total - 1) * observed) / expected : null
}
