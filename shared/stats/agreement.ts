import { cardComposites } from './composites.ts'
import { generalizability } from './generalizability.ts'
import { type Grid, isComplete } from './grid.ts'
import { type Icc, icc, meanSquares } from './icc.ts'
import { kendallW } from './kendall-w.ts'
import { krippendorffAlpha } from './krippendorff.ts'
import { remlOfCards, remlOfRatings } from './reml-of-ratings.ts'
import { ratersNeeded, spearmanBrown } from './spearman-brown.ts'
import { type Components, varianceComponents } from './variance-components.ts'
import { agreementVerdict, type Verdict } from './verdict.ts'

type Form = 'C,1' | 'C,k' | 'A,1' | 'A,k'
const FORMS: readonly Form[] = ['C,1', 'C,k', 'A,1', 'A,k']

/** Agreement of a committee (family J): a verdict, never a flag. null is what cannot be computed. */
export interface Agreement {
  readonly icc: Readonly<Record<Form, number | null>>
  /** 95 % intervals; all null where a cell is missing. */
  readonly intervals: Readonly<Record<Form, readonly [number, number] | null>>
  readonly verdict: Verdict
  /** Kendall's W corrected for ties; null where a cell is missing. */
  readonly kendallW: number | null
  /** Krippendorff's alpha, one per criterion. */
  readonly alpha: readonly { ordinal: number | null; interval: number | null; nominal: number | null }[]
  /** Where the numbers come from: expected mean squares with all cells, restricted maximum likelihood otherwise. */
  readonly method: 'EMS' | 'REML'
  /** Between candidates, between raters and the rest, over cards, squared points. */
  readonly cards: { readonly candidate: number; readonly rater: number; readonly residual: number } | null
  /** Of candidates x raters x criteria, squared points. */
  readonly components: Components | null
  readonly erho2: number | null
  readonly phi: number | null
  /** Raters needed for a reliability of the mean, from ICC(A,1). */
  readonly ratersNeeded: { readonly '0.70': number | null; readonly '0.80': number | null }
}

const ANOTHER = { value: null, interval: null }

/** The coefficients of an incomplete table, from components: as McGraw & Wong (1996) define them. */
function fromComponents(c: NonNullable<Agreement['cards']>, k: number): Icc {
  const total = c.candidate + c.residual
  const consistency = total > 0 ? c.candidate / total : null
  const agreement = total + c.rater > 0 ? c.candidate / (total + c.rater) : null
  const of = (value: number | null) => ({ value, interval: null })
  const mean = (value: number | null) => of(value === null ? null : spearmanBrown(value, k))
  return {
    'C,1': of(consistency),
    'C,k': mean(consistency),
    'A,1': of(agreement),
    'A,k': mean(agreement),
    '1,1': ANOTHER,
    '1,k': ANOTHER,
  }
}

const NONE: Icc = {
  'C,1': ANOTHER,
  'C,k': ANOTHER,
  'A,1': ANOTHER,
  'A,k': ANOTHER,
  '1,1': ANOTHER,
  '1,k': ANOTHER,
}

/** What a meeting needs at once: the part of `Agreement` that takes milliseconds. */
export interface CardAgreement {
  readonly coefficients: Icc
  readonly verdict: Verdict
  readonly cards: Agreement['cards']
  readonly ratersNeeded: Agreement['ratersNeeded']
}

/**
 * Intraclass correlations of card composites, with the verdict on them: as in `agreement`, without what is only for the
 * details (alpha, W, components over criteria).
 *
 * @param grid ratings in points; speaks from 2 candidates and 2 raters
 */
export function cardAgreement(grid: Grid): CardAgreement {
  const { n, k } = grid
  const complete = isComplete(grid.x)
  const table = cardComposites(grid)
  const ms = complete && n > 1 && k > 1 ? meanSquares(table) : null
  const cards = complete
    ? ms && {
        candidate: (ms.candidate - ms.residual) / k,
        rater: (ms.rater - ms.residual) / n,
        residual: ms.residual,
      }
    : remlOfCards(table)
  const coefficients = complete ? icc(table) : cards === null ? NONE : fromComponents(cards, k)
  return {
    coefficients,
    cards,
    verdict: agreementVerdict(coefficients['C,k'].interval),
    ratersNeeded: {
      '0.70': ratersNeeded(coefficients['A,1'].value, 0.7),
      '0.80': ratersNeeded(coefficients['A,1'].value, 0.8),
    },
  }
}

/**
 * All agreement measures of one round.
 *
 * ICC, W, components of cards and intervals are over card composites; alpha is per criterion. With all cells observed by
 * analysis of variance; with cells missing, components by restricted maximum likelihood, ICC from them (k is the number
 * of raters of the committee), interval and W null, so that the verdict is 'undecided'.
 *
 * McGraw & Wong (1996); Krippendorff (2011); Kendall (1970); Brennan (2001); see the functions called.
 *
 * @param grid ratings in points; speaks from 2 candidates and 2 raters
 */
export function agreement(grid: Grid): Agreement {
  const { n, k, m, x } = grid
  const complete = isComplete(x)
  const found = complete ? varianceComponents(grid) : remlOfRatings(grid)
  const { coefficients, cards, verdict, ratersNeeded } = cardAgreement(grid)
  const g = found && generalizability(found.components, k, m)
  const pick = <T>(of: (form: Form) => T) =>
    Object.fromEntries(FORMS.map((f) => [f, of(f)])) as Record<Form, T>
  return {
    icc: pick((f) => coefficients[f].value),
    intervals: pick((f) => coefficients[f].interval),
    verdict,
    kendallW: complete ? (kendallW(cardComposites(grid))?.w ?? null) : null,
    alpha: Array.from({ length: m }, (_, c) => {
      const y = Float64Array.from({ length: n * k }, (_, o) => x[o * m + c]!)
      const of = (level: 'ordinal' | 'interval' | 'nominal') => krippendorffAlpha({ n, k, y }, level)
      return { ordinal: of('ordinal'), interval: of('interval'), nominal: of('nominal') }
    }),
    method: complete ? 'EMS' : 'REML',
    cards,
    components: found?.components ?? null,
    erho2: g?.erho2 ?? null,
    phi: g?.phi ?? null,
    ratersNeeded,
  }
}
