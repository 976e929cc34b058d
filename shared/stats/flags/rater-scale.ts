import { othersComponents } from './others-components.ts'
import type { Residuals } from './residuals.ts'

export interface RaterScale {
  /** c_j: how many times as far apart the rater puts things as the others do (1 = like them). */
  readonly c: number
  /** nu_j: degrees of freedom of c_j squared. */
  readonly df: number
  /** Variance of the others' differences within cards, and between card means, squared points. */
  readonly within: number
  readonly between: number
}

/**
 * The scale of one rater given the others, by maximum likelihood in closed form: with s = 1 / c_j,
 * s e_ij. ~ N(prediction from the others, psi), so that s = (-B + sqrt(B^2 + 4 A N)) / (2 A).
 *
 * `within` looks at differences within cards only (halo); `all` adds the card means (range).
 *
 * Best linear prediction from variance components (Henderson 1975, Biometrics 31); likelihood of a scale factor as in
 * the normal regression through the origin with Jacobian s^N.
 *
 * @param res residuals; at least 3 raters
 * @param j the rater
 * @returns null where the others' variances or the rater's own cards do not give a scale
 */
export function raterScale(res: Residuals, j: number, part: 'within' | 'all'): RaterScale | null {
  const components = othersComponents(res, j)
  if (components === null) return null
  const { ve, vab, vag, va } = components
  const { n, k, m, e, mu, observed } = res
  const f = (n - 1) / n
  const prediction = new Float64Array(m)
  let A = 0
  let B = 0
  let N = 0
  let I = 0
  for (let i = 0; i < n; i++) {
    const card = i * k + j
    const own = observed[card]!
    const K = res.others[card]!
    if (own < 2 || K === 0) continue
    let mean = 0
    for (let l = 0; l < k; l++) if (l !== j && observed[i * k + l]! > 0) mean += mu[i * k + l]!
    mean /= K
    const rho = (K * vag) / (K * vag + ve)
    const psi = ve + vag * (1 - rho)
    let centre = 0
    for (let c = 0; c < m; c++) {
      if (Number.isNaN(e[card * m + c]!)) continue
      let sum = 0
      let count = 0
      for (let l = 0; l < k; l++) {
        const v = e[(i * k + l) * m + c]!
        if (l === j || Number.isNaN(v)) continue
        sum += v
        count++
      }
      prediction[c] = count > 0 ? (rho * sum) / count : 0
      centre += prediction[c]! / own
    }
    for (let c = 0; c < m; c++) {
      const v = e[card * m + c]!
      if (Number.isNaN(v)) continue
      A += (v * v) / psi
      B -= (v * (prediction[c]! - centre)) / psi
    }
    N += f * (own - 1)
    I += (f * (own - 1) * (vag + ve)) / psi
    if (part === 'within') continue
    const signal = va + vag / m
    const noise = vab + ve / own
    const rhoCard = (K * signal) / (K * signal + vab + ve / m)
    const psiCard = noise + signal * (1 - rhoCard)
    A += mu[card]! ** 2 / psiCard
    B -= (mu[card]! * rhoCard * mean) / psiCard
    N += f
    I += (f * (signal + noise)) / psiCard
  }
  if (!(N > 0) || !(A > 0)) return null
  const s = (-B + Math.sqrt(B * B + 4 * A * N)) / (2 * A)
  return { c: 1 / s, df: (N + I) / 2, within: ve + vag, between: va + vab + (vag + ve) / m }
}
