import { isByFollower } from '../../sealing/accept/briefing.ts'
import { readArchiveCards } from '../../sealing/archive-cards.ts'
import { canonicalBytes, canonicalText, type Json } from '../../sealing/canonical.ts'
import type { Card } from '../../sealing/card.ts'
import { fingerprint } from '../../sealing/codes.ts'
import { type SealingCode, SealingError } from '../../sealing/errors.ts'
import { sha256Hex } from '../../sealing/hash.ts'
import { deriveKeys, type Masters } from '../../sealing/keys.ts'
import { makeBriefing, readBriefing } from '../../sealing/make/briefing.ts'
import { readDecision as readOutcomes } from '../../sealing/make/decision.ts'
import { type AnyMessage, readAs, readMessage } from '../../sealing/message.ts'
import { type Names, readNames } from '../../sealing/names.ts'

interface Reading {
  readonly procedure: string
  readonly masters: Masters
}

/**
 * The briefing that everybody should have, or null when the last one says the same. Read by its own author: only who can
 * open it knows what it said.
 */
export const briefing = async (
  input: Reading & {
    app: string
    roster: Uint8Array
    last: Uint8Array | null
    /** Of whoever has the office since the list; null where its coordinator tells. */
    enrol: Uint8Array | null
    at: string
    designs: Json
    plan: Json
  },
): Promise<Uint8Array | null> => {
  const { procedure, app, masters, at, designs, plan } = input
  const keys = deriveKeys(masters, procedure)
  const last = input.last && readAs('briefing/v1', input.last)
  const enrol = input.enrol && readAs('enrol/v1', input.enrol)
  // What another secretary said is said anew by who follows, whose key may not even open it.
  if (last && isByFollower(last) === (enrol !== null)) {
    const said = await readBriefing(last, keys.box.identity)
    if (canonicalText({ ...said }) === canonicalText({ designs, plan })) return null
  }
  const roster = readAs('roster/v1', input.roster)
  const seq = last ? last.payload.seq + 1 : 0
  return makeBriefing({ procedure, app }, { roster, seq, at, enrol, designs, plan }, keys)
}

/** What roster and briefing say to a member's own laptop: names (without a roster none), designs, plan, and codes. */
export const readBriefed = async (
  input: Reading & { roster: Uint8Array | null; briefing: Uint8Array; hash: string },
): Promise<{ names: Names | null; designs: Json; plan: Json; codes: Record<string, string> }> => {
  const { identity } = deriveKeys(input.masters, input.procedure).box
  const names = input.roster && (await readNames(readAs('roster/v1', input.roster), identity))
  const { designs, plan } = await readBriefing(readAs('briefing/v1', input.briefing), identity)
  const codes: Record<string, string> = {}
  const versions = Array.isArray(designs) ? designs : []
  const hashes = versions.flatMap((one) =>
    typeof one === 'object' && one !== null && 'body' in one
      ? [sha256Hex(canonicalBytes(one['body'] as Json))]
      : [],
  )
  for (const hash of new Set([input.hash, ...hashes])) codes[hash] = await fingerprint(hash)
  return { names, designs, plan, codes }
}

/** All opened cards of an archive, each compared with the commitment in its author's seal, and the archive code. */
export const readArchive = async (
  input: Reading & { archive: Uint8Array },
): Promise<{ cards: { member: string; cid: string; card: Card; salt: string }[]; code: string }> => {
  const archive = readAs('archive/v1', input.archive)
  const opened = await readArchiveCards(archive, deriveKeys(input.masters, input.procedure).box.identity)
  return {
    cards: opened.flatMap(({ cid, cards }) => cards.map((one) => ({ cid, ...one }))),
    code: await fingerprint(archive.id),
  }
}

/** The outcomes of a decision, each compared with its commitment. */
export const readDecision = async (
  input: Reading & { decision: Uint8Array },
): Promise<readonly { readonly cid: string; readonly outcome: Json }[]> =>
  readOutcomes(readAs('decision/v1', input.decision), deriveKeys(input.masters, input.procedure).box.identity)

/** A file that came, read; or why it cannot be. */
export const readFile = async ({
  bytes,
}: {
  bytes: Uint8Array
}): Promise<{ message: AnyMessage } | { code: SealingCode; detail: string }> => {
  try {
    return { message: readMessage(bytes) }
  } catch (error) {
    if (error instanceof SealingError) return { code: error.code, detail: error.message }
    throw error
  }
}
