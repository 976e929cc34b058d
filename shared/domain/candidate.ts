import { z } from 'zod'
import { id } from './primitives.ts'

/**
 * Personal data of a candidate: always inside an encrypted document. The committee sees the code. Letters and CVs are
 * never stored. No field exists for age, sex, descent, religion, health or family, and none may be added.
 */
export const candidate = z.strictObject({
  cid: id,
  name: z.string().min(1).max(120),
  email: z.string().max(200),
  /** Where the candidate works now; only for groups in the audit and for ties. */
  clinic: z.string().max(120),
  region: z.string().max(120),
  withdrawn: z.boolean(),
})
export type Candidate = z.infer<typeof candidate>

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
