export type { Candidate } from './schemas/candidate.ts'

/** What a member is to a candidate, as the member declares it. */
export const tieKinds = ['unknown', 'acquaintance', 'workedTogether', 'supervised', 'family'] as const
export type TieKind = (typeof tieKinds)[number]

/** Ties that make judging alone unfair: the app proposes not to judge; the member decides. */
export const suggestsRecusal = (kind: TieKind): boolean => kind === 'family' || kind === 'supervised'

/** What people say and print instead of a name: K- and the first three characters of the id. */
export const candidateCode = (cid: string): string => `K-${cid.slice(0, 3).toUpperCase()}`

/** True when no two ids give the same code: codes must tell people apart. */
export const codesDiffer = (cids: readonly string[]): boolean =>
  new Set(cids.map(candidateCode)).size === cids.length
