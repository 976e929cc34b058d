import { canonicalBytes } from '../../shared/sealing/canonical.ts'
import type { Card } from '../../shared/sealing/card.ts'
import { sha256Hex } from '../../shared/sealing/hash.ts'

export const criteria = ['communication', 'leadership', 'motivation']
/** What stands for a frozen design: the protocol only knows its hash, and when applying closes. */
export const designBody = {
  criteria,
  dates: { applyUntil: '2026-01-31' },
  title: 'Aios interne geneeskunde — voorjaar',
}
export const design = sha256Hex(canonicalBytes(designBody))

/** A card whose ratings and texts follow from the member and the candidate, so that any mix-up shows. */
export const cardOf = (member: string, cid: string, rating = 3): Card => {
  const each = <T>(value: (criterion: string) => T): Record<string, T> =>
    Object.fromEntries(criteria.map((criterion) => [criterion, value(criterion)]))
  return {
    v: 1,
    design,
    ratings: each((criterion) => (criterion === 'motivation' ? null : rating)),
    evidence: each((criterion) => ({
      s: `Situatie van ${cid} bij ${criterion}, opgeschreven door ${member}.`,
      t: 'De overdracht moest beter.',
      a: 'Nam het initiatief voor een café-overleg.',
      r: 'Minder fouten — aantoonbaar.',
      reflection: '',
      none: criterion === 'motivation' ? 'not-discussed' : null,
    })),
    sure: each(() => 2),
    process: each((criterion) => ({
      firstEvidenceMs: 60_000,
      firstRatingMs: 900_000,
      changes: 1,
      beforeReview: criterion === 'communication' ? (rating === 2 ? 0 : 2) : null,
    })),
    overall: rating,
    overallMs: 1_800_000,
    tie: 'acquaintance',
    shares: ['clinic', 'region'],
  }
}
