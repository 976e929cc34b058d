import { analyse } from '../../stats/analyse.ts'
import type { Kind, Outcome } from '../../stats/flags/finding.ts'
import type { Family } from '../../stats/flags/rules.ts'
import type { Components } from '../../stats/variance-components.ts'
import type { Verdict } from '../../stats/verdict.ts'
import { readGroups, readOrder, readTies } from './readBeside.ts'
import { readRatings } from './readRatings.ts'

/** A file of ratings, and what lies beside it; text, decoded. */
export interface AnalyseInput {
  readonly file: string
  readonly ratings: string
  readonly ties?: { readonly file: string; readonly text: string }
  readonly order?: { readonly file: string; readonly text: string }
  readonly groups?: { readonly file: string; readonly text: string }
}

type Form = 'C,1' | 'C,k' | 'A,1' | 'A,k'

/** What `zegel analyse --json` prints for one file; numbers unrounded, null is what cannot be computed. */
export interface FileAnalysis {
  readonly file: string
  readonly n: number
  readonly k: number
  readonly m: number
  readonly agreement: {
    readonly icc: Readonly<Record<Form, number | null>>
    readonly iccCkInterval: readonly [number, number] | null
    readonly verdict: Verdict
    readonly kendallW: number | null
    readonly alpha: Readonly<
      Record<
        string,
        { readonly ordinal: number | null; readonly interval: number | null; readonly nominal: number | null }
      >
    >
    /** Squared points: over cards (candidate, rater, residual), and by criterion with E rho squared and Phi. */
    readonly components: { readonly method: 'EMS' | 'REML' } & Readonly<
      Record<'candidate' | 'rater' | 'residual' | keyof Components | 'Erho2' | 'Phi', number | null>
    >
    readonly ratersNeeded: { readonly '0.70': number | null; readonly '0.80': number | null }
  }
  readonly flags: readonly {
    readonly family: Family
    readonly kind: Kind
    readonly rater?: string
    readonly attribute?: string
    /** Of a group: the value of its members. */
    readonly value?: string
    readonly effect: number | null
    readonly p: number | null
    readonly q: number | null
    readonly outcome: Outcome
  }[]
}

/**
 * Analyses one file of ratings.
 *
 * @throws InputError `malformed-input` naming file, row and reason
 */
export function analyseFile(input: AnalyseInput): FileAnalysis {
  const named = readRatings(input.file, input.ratings)
  const { grid, raters, criteria } = named
  const { ties, order, groups } = input
  const { agreement, flags } = analyse(grid, {
    ...(ties === undefined ? {} : { attributes: readTies(ties.file, ties.text, named) }),
    ...(order === undefined ? {} : { order: readOrder(order.file, order.text, named) }),
    ...(groups === undefined ? {} : { groups: readGroups(groups.file, groups.text, named) }),
  })
  const { cards, components } = agreement
  const of = (part: keyof Components) => components?.[part] ?? null
  return {
    file: input.file,
    n: grid.n,
    k: grid.k,
    m: grid.m,
    agreement: {
      icc: agreement.icc,
      iccCkInterval: agreement.intervals['C,k'],
      verdict: agreement.verdict,
      kendallW: agreement.kendallW,
      alpha: Object.fromEntries(criteria.map((name, c) => [name, agreement.alpha[c]!])),
      components: {
        method: agreement.method,
        candidate: cards?.candidate ?? null,
        rater: cards?.rater ?? null,
        residual: cards?.residual ?? null,
        p: of('p'),
        r: of('r'),
        c: of('c'),
        pr: of('pr'),
        pc: of('pc'),
        rc: of('rc'),
        'prc,e': of('prc,e'),
        Erho2: agreement.erho2,
        Phi: agreement.phi,
      },
      ratersNeeded: agreement.ratersNeeded,
    },
    flags: flags.map(({ family, kind, rater, attribute, value, effect, p, q, outcome }) => ({
      family,
      kind,
      ...(rater === undefined ? {} : { rater: raters[rater]! }),
      ...(attribute === undefined ? {} : { attribute }),
      ...(value === undefined ? {} : { value }),
      effect,
      p,
      q,
      outcome,
    })),
  }
}
