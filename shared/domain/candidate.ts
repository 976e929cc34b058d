export type { Candidate } from './schemas/candidate.ts'

/** Most candidates of one round, as the sealing protocol has it (docs/sealing.md, "Formats"). */
export const mostCandidates = 500

/** What a member is to a candidate, as the member declares it. */
export const tieKinds = ['unknown', 'acquaintance', 'workedTogether', 'supervised', 'family'] as const
export type TieKind = (typeof tieKinds)[number]

/**
 * What member and candidate may have in common: the closed list of the statistics, published with the procedure. Nothing
 * else has a field: no descent, religion, conviction, orientation, health, pregnancy, family or age.
 */
export const shareKinds = [
  'clinic',
  'region',
  'faculty',
  'studyYears',
  'workedTogether',
  'supervision',
  'researchGroup',
  'association',
  'sex',
] as const
export type ShareKind = (typeof shareKinds)[number]

/** What a member is asked about; the rest follows from where both work and from the tie, and sex is never asked. */
export const askedShares = [
  'faculty',
  'studyYears',
  'researchGroup',
  'association',
] as const satisfies readonly ShareKind[]
export type AskedShare = (typeof askedShares)[number]

/** Ties that make judging alone unfair: the app proposes not to judge; the member decides. */
export const suggestsRecusal = (kind: TieKind): boolean => kind === 'family' || kind === 'supervised'

/** What people say and print instead of a name: K- and the first three characters of the id. */
export const candidateCode = (cid: string): string => `K-${cid.slice(0, 3).toUpperCase()}`

/** True when no two ids give the same code: codes must tell people apart. */
export const codesDiffer = (cids: readonly string[]): boolean =>
  new Set(cids.map(candidateCode)).size === cids.length
