import { type Grid, gridOf } from '../../shared/stats/grid.ts'
import { normalFrom, seededRandom, shuffle } from '../../shared/stats/random.ts'

/** Standard deviations in points or log units, and shares; the first generator's are the ones of the design. */
export interface Recipe {
  readonly mean: number
  readonly merit: number
  readonly meritCriterion: number
  readonly card: number
  readonly noise: number
  readonly severity: number
  readonly raterCriterion: number
  readonly logDiscrimination: number
  /** Whether discrimination stretches merit as a whole only, or each criterion too. */
  readonly discriminates: 'merit' | 'all'
  readonly logNoise: number
  /** Share of pairs of rater and candidate who share an attribute. */
  readonly sharing: number
  readonly attributes: number
  readonly missingCells: number
  readonly missingCards: number
  /** How strongly sharing goes with merit, log odds per standard deviation of merit (0: not at all). */
  readonly meritTrap: number
  /** Whether the noise has heavy tails (t with 5 degrees of freedom, same variance). */
  readonly heavy: boolean
}

/** A bias put into the ratings of one rater (`pooled`: of all); `size` as in the table of powers. */
export interface Injection {
  readonly kind: 'halo' | 'range' | 'severity' | 'similarity' | 'contrast' | 'pooled'
  readonly size: number
}

export interface Committee {
  readonly grid: Grid
  /** Per attribute n x k, 1 where rater and candidate share it. */
  readonly sharing: readonly Uint8Array[]
  /** Candidates from first to last, the same for all raters. */
  readonly order: readonly number[]
  /** The rater who was given the bias. */
  readonly biased: number
  /** n x k x m, points: what each rating would have been on average without bias, rounding and the ends of the scale. */
  readonly expected: Float64Array
  /** Per candidate, points above the average: what all possible members together would think of the own criteria. */
  readonly worth: Float64Array
}

/** The generator of the design: committees as they usually are. */
export const USUAL: Recipe = {
  mean: 3.3,
  merit: 0.7,
  meritCriterion: 0.35,
  card: 0.25,
  noise: 0.45,
  severity: 0.12,
  raterCriterion: 0.15,
  logDiscrimination: 0.1,
  discriminates: 'merit',
  logNoise: 0.15,
  sharing: 0.3,
  attributes: 2,
  missingCells: 0,
  missingCards: 0,
  meritTrap: 0,
  heavy: false,
}

/** Other committees, so that nothing is fitted to the first: heavier tails, weaker merit, discrimination on everything. */
export const SECOND: Recipe = {
  ...USUAL,
  mean: 3.6,
  merit: 0.55,
  meritCriterion: 0.45,
  card: 0.35,
  noise: 0.55,
  raterCriterion: 0.2,
  discriminates: 'all',
  sharing: 0.35,
  heavy: true,
}

/** And the other way: strong merit, few differences between criteria, noisy ratings, fewer ties. */
export const THIRD: Recipe = {
  ...USUAL,
  mean: 3,
  merit: 0.9,
  meritCriterion: 0.25,
  card: 0.2,
  noise: 0.65,
  severity: 0.1,
  raterCriterion: 0.1,
  sharing: 0.15,
  attributes: 3,
}

/**
 * A made-up committee: rating = rounded and cut to 1..5 of mean + severity + rater's view of the criterion +
 * discrimination x (merit + merit on the criterion) + card + noise, with at most one bias put in before the rounding.
 */
export function committee(
  n: number,
  k: number,
  m: number,
  recipe: Recipe,
  seed: number,
  injection?: Injection,
): Committee {
  const random = seededRandom(seed)
  const normal = normalFrom(random)
  const noise = () => {
    if (!recipe.heavy) return normal()
    let chi = 0
    for (let t = 0; t < 5; t++) chi += normal() ** 2
    return (normal() / Math.sqrt(chi / 5)) * Math.sqrt(3 / 5)
  }
  const draw = (count: number, sd: number) => Float64Array.from({ length: count }, () => sd * normal())
  const merit = draw(n, recipe.merit)
  const meritCriterion = draw(n * m, recipe.meritCriterion)
  const criterion = draw(m, 0.2)
  const severity = draw(k, recipe.severity)
  const view = draw(k * m, recipe.raterCriterion)
  const scale = draw(k, recipe.logDiscrimination).map(Math.exp)
  const loud = draw(k, recipe.logNoise).map(Math.exp)
  const order = Array.from({ length: n }, (_, i) => i)
  shuffle(order, random)
  const base = Math.log(recipe.sharing / (1 - recipe.sharing))
  const sharing = Array.from({ length: recipe.attributes }, () => {
    return Uint8Array.from({ length: n * k }, (_, o) => {
      const odds = base + (recipe.meritTrap * merit[Math.floor(o / k)]!) / recipe.merit
      return random() < 1 / (1 + Math.exp(-odds)) ? 1 : 0
    })
  })
  const biased = Math.floor(random() * k)
  const before = new Int32Array(n).fill(-1)
  order.forEach((i, t) => {
    if (t > 0) before[i] = order[t - 1]!
  })
  const ratings = []
  const raw = new Float64Array(m)
  const expected = new Float64Array(n * k * m)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < k; j++) {
      const card = recipe.card * normal()
      let mean = 0
      for (let c = 0; c < m; c++) {
        const onCriterion = meritCriterion[i * m + c]! * (recipe.discriminates === 'all' ? scale[j]! : 1)
        const signal = scale[j]! * merit[i]! + onCriterion
        const clean = criterion[c]! + severity[j]! + view[j * m + c]! + signal
        expected[(i * k + j) * m + c] = recipe.mean + clean
        raw[c] = clean + card + recipe.noise * loud[j]! * noise()
        mean += raw[c]! / m
      }
      const bias =
        injection !== undefined && (injection.kind === 'pooled' || j === biased) ? injection : undefined
      const gone = random() < recipe.missingCards
      for (let c = 0; c < m; c++) {
        let v = raw[c]!
        if (bias?.kind === 'halo') v = mean + (1 - bias.size) * (v - mean)
        else if (bias?.kind === 'range') v = (1 - bias.size) * v
        else if (bias?.kind === 'severity') v -= bias.size
        else if (bias?.kind === 'similarity' || bias?.kind === 'pooled')
          v += bias.size * sharing[0]![i * k + j]!
        else if (bias?.kind === 'contrast' && before[i]! >= 0) v -= bias.size * merit[before[i]!]!
        const lost = random() < recipe.missingCells
        if (gone || lost) continue
        const score = Math.min(5, Math.max(1, Math.round(recipe.mean + v)))
        ratings.push({ candidate: i, rater: j, criterion: c, score })
      }
    }
  }
  const worth = merit.map(
    (v, i) => v + meritCriterion.subarray(i * m, (i + 1) * m).reduce((a, b) => a + b, 0) / m,
  )
  return { grid: gridOf(n, k, m, ratings), sharing, order, biased, expected, worth }
}
