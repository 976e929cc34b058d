import type { RandomSource } from './bytes.ts'
import { openDocument, type Place, sealDocument } from './documents.ts'

/** Which draft: `revision` is the generation of the roster under which it is written. */
export interface DraftPlace {
  readonly procedure: string
  readonly round: number
  readonly member: string
  readonly cid: string
  readonly revision: number
}

const placeOf = ({ procedure, round, member, cid, revision }: DraftPlace): Place => [
  procedure,
  round,
  member,
  cid,
  revision,
]

/** A draft under its owner's draft key; all drafts up to `multiple` - 4 bytes look alike. */
export const sealDraft = (
  draftKey: Uint8Array,
  place: DraftPlace,
  content: Uint8Array,
  random: RandomSource,
  multiple = 4096,
): Uint8Array => sealDocument(draftKey, placeOf(place), content, random, multiple)

/** Throws SealingError E_KEY: another owner, candidate, round or generation, or changed bytes. */
export const openDraft = (draftKey: Uint8Array, place: DraftPlace, sealed: Uint8Array): Uint8Array =>
  openDocument(draftKey, placeOf(place), sealed)
