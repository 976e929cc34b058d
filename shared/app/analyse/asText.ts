import type { Kind } from '../../stats/flags/finding.ts'
import type { FileAnalysis } from './analyseFile.ts'

const figure = (value: number | null, digits = 2) => (value === null ? '-' : value.toFixed(digits))

const kinds: Readonly<Record<Kind, string>> = {
  halo: 'fewer differences between criteria than the others (halo)',
  similarity: 'more points for candidates who share it',
  'similarity-pooled': 'all raters together: more points for candidates who share it',
  severity: 'lower ratings than the others for the same candidates',
  leniency: 'higher ratings than the others for the same candidates',
  'range-narrow': 'uses less of the scale than the others',
  'range-wide': 'uses more of the scale than the others',
  drift: 'moves away from the others from first to last candidate',
  contrast: 'lower after a strong candidate, higher after a weak one',
  trend: 'whole panel: scores change from first to last candidate',
  'contrast-panel': 'whole panel: lower after a strong candidate',
  fatigue: 'whole panel: flatter cards towards the end',
  'group-gap': 'difference in score between groups (groups may differ for real)',
  'group-selection': 'difference in selection between groups (groups may differ for real)',
}

const verdicts = {
  low: 'low: the whole interval of ICC(C,k) lies below 0.70',
  adequate: 'adequate: the whole interval of ICC(C,k) lies above 0.70',
  undecided: 'undecided: too few data to say on which side of 0.70 it lies',
} as const

/** An analysis for people: agreement, what stands out, and what could not be said. English, as the whole tool. */
export function asText(analysis: FileAnalysis): string {
  const { file, n, k, m, agreement, flags } = analysis
  const { icc, iccCkInterval: interval, ratersNeeded } = agreement
  const flagged = flags.filter((f) => f.outcome === 'flag')
  const count = (outcome: 'none' | 'too-few') => flags.filter((f) => f.outcome === outcome).length
  const lines = [
    `${file}: ${n} candidates, ${k} raters, ${m} criteria`,
    `  Agreement is ${verdicts[agreement.verdict]}.`,
    `  ICC(C,1) ${figure(icc['C,1'])}, ICC(C,k) ${figure(icc['C,k'])}${
      interval === null ? '' : ` (95 % interval ${figure(interval[0])} to ${figure(interval[1])})`
    }, ICC(A,1) ${figure(icc['A,1'])}, ICC(A,k) ${figure(icc['A,k'])}, Kendall W ${figure(agreement.kendallW)}`,
    `  Raters needed for 0.70: ${ratersNeeded['0.70'] ?? '-'}, for 0.80: ${ratersNeeded['0.80'] ?? '-'}`,
    ...Object.entries(agreement.alpha).map(
      ([criterion, alpha]) =>
        `  Alpha of ${criterion}: ordinal ${figure(alpha.ordinal)}, interval ${figure(alpha.interval)}`,
    ),
    flagged.length === 0 ? '  Nothing stands out.' : '  To look at together:',
    ...flagged.map((f) => {
      const who = [f.rater === undefined ? [] : `rater ${f.rater}`, f.attribute ?? [], f.value ?? []]
        .flat()
        .join(', ')
      return `  - ${f.family} ${who === '' ? '' : `${who}: `}${kinds[f.kind]}; effect ${figure(f.effect)}, p ${figure(f.p, 4)}`
    }),
    `  No indication in ${count('none')} comparisons; too few data to say in ${count('too-few')}.`,
  ]
  return lines.join('\n')
}
