import type { Output } from '../../../shared/contract.ts'

/** What is kept of one candidate, and until when. */
export type Kept = Output<'privacy.get'>['candidates'][number]
