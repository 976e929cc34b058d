import { describe, expect, test } from 'vitest'
import { additiveFit } from '../../shared/stats/additive-fit.ts'
import { cardComposites, cardMeans } from '../../shared/stats/composites.ts'
import { generalizability } from '../../shared/stats/generalizability.ts'
import { type Grid, gridOf, type Table } from '../../shared/stats/grid.ts'
import { type Icc, icc, meanSquares } from '../../shared/stats/icc.ts'
import { kendallW } from '../../shared/stats/kendall-w.ts'
import { krippendorffAlpha } from '../../shared/stats/krippendorff.ts'
import { remlOfCards, remlOfRatings } from '../../shared/stats/reml-of-ratings.ts'
import { ratersNeeded, spearmanBrown } from '../../shared/stats/spearman-brown.ts'
import { varianceComponents } from '../../shared/stats/variance-components.ts'
import { agreementVerdict } from '../../shared/stats/verdict.ts'
import reference from '../vectors/stats/agreement.json' with { type: 'json' }
import { ratingFile } from './rating-files.ts'

const SIX = 6
const published = { ...reference.shrout_fleiss_1979, name: 'shrout_fleiss_1979' }
const twoWay = [
  { name: published.name, expected: published },
  { name: 'sim_committee_12x6x5', expected: reference.sim_committee_12x6x5.composite_two_way },
  { name: 'three_judges_7x3x5', expected: reference.three_judges_7x3x5.composite_two_way },
  { name: 'three_judges_missing12', expected: reference.three_judges_missing12.composite_two_way },
]
const threeWay = [
  { name: 'sim_committee_12x6x5', expected: reference.sim_committee_12x6x5 },
  { name: 'three_judges_7x3x5', expected: reference.three_judges_7x3x5 },
]

function criterionOf(grid: Grid, c: number): Table {
  return {
    n: grid.n,
    k: grid.k,
    y: Float64Array.from({ length: grid.n * grid.k }, (_, o) => grid.x[o * grid.m + c]!),
  }
}

function relative(actual: number, expected: number, precision: number, label: string) {
  if (expected === 0) expect(actual, label).toBe(0)
  else
    expect(Math.abs(actual / expected - 1), `${label}: ${actual} instead of ${expected}`).toBeLessThan(
      precision,
    )
}

describe.each(twoWay)('$name', ({ name, expected }) => {
  const means = cardMeans(ratingFile(`${name}.csv`))
  const actual = icc(means)

  test.each([
    ['1,1', 'ICC1_1', 'ICC1'],
    ['1,k', 'ICC1_k', 'ICC1k'],
    ['C,1', 'ICCC_1', 'ICC3'],
    ['C,k', 'ICCC_k', 'ICC3k'],
    ['A,1', 'ICCA_1', 'ICC2'],
    ['A,k', 'ICCA_k', 'ICC2k'],
  ] as const)('ICC(%s) and its interval agree with R to six decimals', (ours, irr, psych) => {
    const value = actual[ours as keyof Icc]
    expect(value.value).toBeCloseTo(expected.irr_icc[irr].value, SIX)
    // For the interval of ICC(A,k) irr multiplies by k twice in its degrees of freedom; psych follows the paper.
    expect(value.interval?.[0]).toBeCloseTo(expected.psych_ICC[psych].lower, SIX)
    expect(value.interval?.[1]).toBeCloseTo(expected.psych_ICC[psych].upper, SIX)
  })

  test('mean squares, Kendall W and alpha agree with R to six decimals', () => {
    const ms = meanSquares(means)
    expect(ms.candidate).toBeCloseTo(expected.anova_MS.candidate, 5)
    expect(ms.rater).toBeCloseTo(expected.anova_MS.rater, 5)
    expect(ms.residual).toBeCloseTo(expected.anova_MS.residual, 5)
    const w = kendallW(means)
    expect(w?.w).toBeCloseTo(expected.kendall_W_ties.W, SIX)
    expect(w?.uncorrected).toBeCloseTo(expected.kendall_W_raw, SIX)
    expect(w?.chiSquare).toBeCloseTo(expected.kendall_W_ties.chisq, 5)
    expect(w?.p).toBeCloseTo(expected.kendall_W_ties.p, 5)
    // Where nothing is missing, R's irr counts pairs without dividing by the raters less one (Krippendorff 2011, step 2),
    // which inflates the number of pairable values from N to N (k - 1). Its values follow from ours by this factor.
    const pairable = means.n * means.k
    const factor = (pairable * (means.k - 1) - 1) / ((means.k - 1) * (pairable - 1))
    for (const level of ['nominal', 'ordinal', 'interval'] as const) {
      const alpha = krippendorffAlpha(means, level) ?? Number.NaN
      expect(1 - factor * (1 - alpha), level).toBeCloseTo(expected[`kripp_${level}`], SIX)
    }
  })

  test('REML components of the cards agree with lme4 to a thousandth', () => {
    const fit = remlOfCards(means)
    for (const part of ['candidate', 'rater'] as const)
      relative(fit?.[part] ?? -1, expected.lmer_REML[part], 1e-3, part)
    relative(fit?.residual ?? -1, expected.lmer_REML.Residual, 1e-3, 'residual')
  })

  test('the number of raters needed for 0.80 is the one R gives', () => {
    expect(ratersNeeded(actual['A,1'].value, 0.8)).toBe(expected['SB_raters_for_0.80'])
  })
})

describe.each(threeWay)('$name by criterion', ({ name, expected }) => {
  const grid = ratingFile(`${name}.csv`)
  const found = varianceComponents(grid)

  test('mean squares and components by expected mean squares agree with R to six decimals', () => {
    const names = { p: 'candidate', r: 'rater', c: 'criterion', pr: 'candidate:rater' } as const
    for (const [ours, theirs] of Object.entries(names)) {
      expect(found?.meanSquares[ours as 'p']).toBeCloseTo(expected.anova_MS[theirs], SIX)
    }
    expect(found?.meanSquares.pc).toBeCloseTo(expected.anova_MS['candidate:criterion'], SIX)
    expect(found?.meanSquares.rc).toBeCloseTo(expected.anova_MS['rater:criterion'], SIX)
    expect(found?.meanSquares['prc,e']).toBeCloseTo(expected.anova_MS['candidate:rater:criterion'], SIX)
    for (const part of ['p', 'r', 'c', 'pr', 'pc', 'rc', 'prc,e'] as const) {
      expect(found?.components[part], part).toBeCloseTo(expected.gstudy_EMS[part], SIX)
    }
  })

  test('E rho squared and Phi agree with R; with criteria fixed, E rho squared is ICC(C,k)', () => {
    const g = found && generalizability(found.components, grid.k, grid.m)
    expect(g?.erho2).toBeCloseTo(expected.Erho2, SIX)
    expect(g?.phi).toBeCloseTo(expected.Phi, SIX)
    expect(icc(cardMeans(grid))['C,k'].value).toBeCloseTo(expected.Erho2_criteria_fixed, SIX)
  })

  test("Cronbach's alpha of each rater is ICC(C,k) over candidates and criteria", () => {
    for (let j = 0; j < grid.k; j++) {
      const y = Float64Array.from({ length: grid.n * grid.m }, (_, o) => {
        return grid.x[(Math.floor(o / grid.m) * grid.k + j) * grid.m + (o % grid.m)]!
      })
      const alphas = expected.cronbach_alpha_criteria_per_rater as Record<string, number>
      expect(icc({ n: grid.n, k: grid.m, y })['C,k'].value).toBeCloseTo(alphas[j + 1] as number, SIX)
    }
  })
})

test.each([...threeWay, { name: 'three_judges_missing12', expected: reference.three_judges_missing12 }])(
  'REML components of $name by criterion agree with lme4 to a thousandth, missing cells and all',
  ({ name, expected }) => {
    const fit = remlOfRatings(ratingFile(`${name}.csv`))
    const parts = [
      ['p', 'candidate'],
      ['r', 'rater'],
      ['c', 'criterion'],
      ['pr', 'candidate:rater'],
      ['pc', 'candidate:criterion'],
      ['rc', 'rater:criterion'],
      ['prc,e', 'Residual'],
    ] as const
    for (const [ours, theirs] of parts)
      relative(fit?.components[ours] ?? -1, expected.lmer_REML[theirs], 1e-3, ours)
    expect(fit?.criterion).toBeCloseTo(expected.lmer_REMLcrit, 5)
  },
)

test("Shrout and Fleiss's table gives the six coefficients they printed", () => {
  const found = icc(cardMeans(ratingFile('shrout_fleiss_1979.csv')))
  const printed = { '1,1': 0.17, 'A,1': 0.29, 'C,1': 0.71, '1,k': 0.44, 'A,k': 0.62, 'C,k': 0.91 }
  for (const [form, value] of Object.entries(printed)) {
    expect(found[form as keyof Icc].value).toBeCloseTo(value, 2)
  }
})

test("Krippendorff's twelve units with missing ratings give the alphas he printed", () => {
  const table = criterionOf(ratingFile('krippendorff_missing.csv'), 0)
  const expected = reference.krippendorff_missing
  expect(krippendorffAlpha(table, 'nominal')).toBeCloseTo(expected.kripp_nominal, SIX)
  expect(krippendorffAlpha(table, 'ordinal')).toBeCloseTo(expected.kripp_ordinal, SIX)
  expect(krippendorffAlpha(table, 'interval')).toBeCloseTo(expected.kripp_interval, SIX)
  expect(krippendorffAlpha(table, 'ratio')).toBeCloseTo(expected.kripp_ratio, SIX)
})

test('alpha per criterion with missing cells agrees with R', () => {
  const grid = ratingFile('three_judges_missing12.csv')
  Object.values(reference.three_judges_missing12.kripp_per_criterion).forEach((value, c) => {
    expect(krippendorffAlpha(criterionOf(grid, c), 'ordinal')).toBeCloseTo(value, SIX)
  })
})

test('composites of a complete grid are its card means, and rater means are the ones R gives', () => {
  const grid = ratingFile('sim_committee_12x6x5.csv')
  const means = cardMeans(grid)
  cardComposites(grid).y.forEach((v, o) => {
    expect(v).toBeCloseTo(means.y[o]!, 12)
  })
  const fit = additiveFit(grid)
  const expected = Object.values(reference.sim_committee_12x6x5.rater_mean)
  expected.forEach((v, j) => {
    expect(fit.mu + fit.b[j]!).toBeCloseTo(v, SIX)
  })
})

test('a composite is not lowered by leaving out an easy criterion', () => {
  const ratings = [0, 1, 2].flatMap((candidate) =>
    [0, 1].flatMap((rater) =>
      [0, 1, 2, 3].map((criterion) => ({
        candidate,
        rater,
        criterion,
        score: 2 + candidate + (criterion === 3 ? 1 : 0),
      })),
    ),
  )
  const table = cardComposites(
    gridOf(
      3,
      2,
      4,
      ratings.filter((r) => r.candidate + r.rater > 0 || r.criterion < 3),
    ),
  )
  expect(table.y[0]).toBeCloseTo(table.y[1]!, 9)
})

test('a card with two of five criteria observed does not count', () => {
  const grid = ratingFile('sim_committee_12x6x5.csv')
  const x = grid.x.slice()
  x.fill(Number.NaN, 0, 3)
  expect(cardComposites({ ...grid, x }).y[0]).toBeNaN()
  expect(cardComposites({ ...grid, x }).y[1]).not.toBeNaN()
})

test('what cannot be computed is null: one rater, a missing card, no variation', () => {
  expect(icc({ n: 3, k: 1, y: Float64Array.of(1, 2, 3) })['C,k']).toEqual({ value: null, interval: null })
  const gap = { n: 2, k: 2, y: Float64Array.of(1, Number.NaN, 2, 3) }
  expect(icc(gap)['A,1'].value).toBeNull()
  expect(kendallW(gap)).toBeNull()
  const flat = { n: 3, k: 2, y: new Float64Array(6).fill(3) }
  expect(icc(flat)['C,1']).toEqual({ value: null, interval: null })
  expect(kendallW(flat)).toBeNull()
  expect(krippendorffAlpha(flat, 'interval')).toBeNull()
  expect(remlOfCards(flat)).toBeNull()
})

test('raters needed turns Spearman-Brown round and knows when no number is enough', () => {
  expect(spearmanBrown(0.4, ratersNeeded(0.4, 0.8)!)).toBeGreaterThanOrEqual(0.8)
  expect(spearmanBrown(0.4, ratersNeeded(0.4, 0.8)! - 1)).toBeLessThan(0.8)
  expect(ratersNeeded(0.5, 0.8)).toBe(4)
  expect(ratersNeeded(0, 0.7)).toBeNull()
  expect(ratersNeeded(null, 0.7)).toBeNull()
})

test('the verdict needs a whole interval on one side of 0.70', () => {
  expect(agreementVerdict([0.1, 0.69])).toBe('low')
  expect(agreementVerdict([0.71, 0.95])).toBe('adequate')
  expect(agreementVerdict([0.3, 0.9])).toBe('undecided')
  expect(agreementVerdict(null)).toBe('undecided')
})
