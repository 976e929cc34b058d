import { benjaminiHochberg } from './benjamini-hochberg.ts'
import type { Finding, Flag, Outcome } from './finding.ts'
import { ENOUGH_POWER, type Family, LEAST, levelOf } from './rules.ts'

/**
 * Turns findings into the three outcomes: a flag where p survives Benjamini-Hochberg within its family and the effect is
 * past its threshold; no indication only where the reference effect would have been found with a chance of .80, and never
 * under 8 candidates; else too few data to say.
 *
 * @param findings of one committee
 * @param n number of candidates
 */
export function decide(findings: readonly Finding[], n: number): Flag[] {
  const adjusted = new Map<Finding, number>()
  const tests = new Map<Family, number>()
  for (const family of new Set(findings.map((f) => f.family))) {
    const tested = findings.filter((f) => f.family === family && f.p !== null)
    tests.set(family, tested.length)
    const together = tested.filter((f) => f.stepDown === undefined)
    benjaminiHochberg(together.map((f) => f.p!)).forEach((q, at) => {
      adjusted.set(together[at]!, q)
    })
  }
  return findings.map((finding): Flag => {
    const { family, kind, rater, attribute, value, effect, p, beyond, stepDown } = finding
    const level = levelOf(family, n)
    const q = stepDown === undefined ? (adjusted.get(finding) ?? null) : stepDown.adjusted
    const flagged = stepDown === undefined ? q !== null && q <= level && beyond : stepDown.flagged
    // A lone effect is found when its p is below the level shared out over the tests of the family.
    const power =
      p === null || finding.power === null || level === 0 ? null : finding.power(level / tests.get(family)!)
    const quiet: Outcome =
      power !== null && power >= ENOUGH_POWER && n >= LEAST.silence.n ? 'none' : 'too-few'
    return {
      family,
      kind,
      ...(rater === undefined ? {} : { rater }),
      ...(attribute === undefined ? {} : { attribute }),
      ...(value === undefined ? {} : { value }),
      effect,
      p,
      q,
      power,
      outcome: flagged ? 'flag' : quiet,
    }
  })
}
