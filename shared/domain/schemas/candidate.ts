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
