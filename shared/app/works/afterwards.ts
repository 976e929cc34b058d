import { randomBytes } from 'node:crypto'
import type { Decision } from '../../domain/decision.ts'
import { ofReason, type Revision } from '../../domain/revision.ts'
import type { Card } from '../../sealing/card.ts'
import { fingerprint } from '../../sealing/codes.ts'
import { SealingError } from '../../sealing/errors.ts'
import { sha256Hex } from '../../sealing/hash.ts'
import { deriveKeys, type Masters } from '../../sealing/keys.ts'
import { makeAmendment } from '../../sealing/make/amendment.ts'
import { makeDecision } from '../../sealing/make/decision.ts'
import { makeLate, readLate } from '../../sealing/make/late.ts'
import { makeRevision, readRevision } from '../../sealing/make/revise.ts'
import { makeWithdraw, signWithdraw } from '../../sealing/make/withdraw.ts'
import { readAs } from '../../sealing/message.ts'
import type { Rests } from '../../sealing/rules/rests.ts'
import type { Acting } from './sealing.ts'

/** What is signed after the opening. */

const random = (length: number): Uint8Array => new Uint8Array(randomBytes(length))

/** The decision, signed by the secretary and, where the own key is here, the chair; what it says is only for the committee. */
export const decision = async (
  input: Acting & {
    coordinator: string
    chair: { id: string; masters: Masters | null }
    roster: Uint8Array
    archive: string
    /** The decision that this one follows on. */
    prev: string | null
    rests: Rests
    at: string
    decision: Decision
  },
): Promise<Uint8Array> => {
  const { procedure, app, masters, coordinator, chair, archive, prev, rests, at } = input
  const { lines, decidedBy, reserveUntil, declined = [] } = input.decision
  return makeDecision(
    { procedure, app },
    {
      roster: readAs('roster/v1', input.roster),
      archive,
      prev,
      rests,
      at,
      outcomes: [
        ...lines.map(({ cid, again, ...line }) => {
          const outcome = { ...line, decidedBy, reserveUntil }
          return { cid, outcome: again === undefined ? outcome : { ...outcome, again } }
        }),
        ...declined.map((cid) => ({ cid, outcome: { declined: true } })),
      ],
      signers: [
        { by: coordinator, key: deriveKeys(masters, procedure).sign },
        ...(chair.id === coordinator || chair.masters === null
          ? []
          : [{ by: chair.id, key: deriveKeys(chair.masters, procedure).sign }]),
      ],
      later: [chair.id],
    },
    random,
  )
}

/** A changed rating, signed by whoever gave it. */
export const revision = async (
  input: Acting & {
    member: string
    roster: Uint8Array
    archive: string
    cid: string
    prev: string | null
    at: string
    criterion: string
    from: number | null
    to: number | null
    reason: string
  },
): Promise<Uint8Array> => {
  const { procedure, app, masters, roster, ...change } = input
  return makeRevision(
    { procedure, app },
    { ...change, roster: readAs('roster/v1', roster) },
    deriveKeys(masters, procedure),
    random,
  )
}

/** A card that comes after the close, signed by its author, for the secretary alone. */
export const late = async (
  input: Acting & {
    member: string
    roster: Uint8Array
    box: string
    cid: string
    card: Card
    criteria: readonly string[]
    at: string
  },
): Promise<Uint8Array> => {
  const { procedure, app, masters, roster, ...given } = input
  return makeLate(
    { procedure, app },
    { ...given, roster: readAs('roster/v1', roster) },
    deriveKeys(masters, procedure),
    random,
  )
}

/** Late cards with the secretary's keys; `card` is null for one that does not hold what was signed. */
export const readLates = async (
  input: Omit<Acting, 'app'> & {
    rosters: readonly Uint8Array[]
    lates: readonly Uint8Array[]
    criteria: readonly string[]
  },
): Promise<{ id: string; member: string; cid: string; card: Card | null }[]> => {
  const { identity } = deriveKeys(input.masters, input.procedure).box
  const rosters = input.rosters.map((bytes) => readAs('roster/v1', bytes))
  const read = []
  for (const bytes of input.lates) {
    const message = readAs('late/v1', bytes)
    const { member, cid } = message.payload
    const roster = rosters.find(({ id }) => id === message.payload.roster)
    if (!roster) continue
    const card = await readLate(roster, message, identity, input.criteria).catch((error: unknown) => {
      if (error instanceof SealingError) return null
      throw error
    })
    read.push({ id: message.id, member, cid, card })
  }
  return read
}

/** That a candidate withdrew, signed by the secretary and, where the own key is here, one other person. */
export const withdrawal = (
  input: Acting & {
    member: string
    second: { id: string; masters: Masters | null }
    roster: Uint8Array
    cid: string
    at: string
  },
): Promise<Uint8Array> => {
  const { procedure, app, masters, member, second, cid, at } = input
  const roster = readAs('roster/v1', input.roster)
  const begun = makeWithdraw(
    { procedure, app },
    { roster, cid, at, signers: [member, second.id] },
    member,
    deriveKeys(masters, procedure),
  )
  return Promise.resolve(
    second.masters === null ? begun : signWithdraw(begun, second.id, deriveKeys(second.masters, procedure)),
  )
}

/** A change of the published design, signed by the secretary and whoever decides with them, and the code of the new version. */
export const amendment = async (
  input: Acting & {
    member: string
    /** Without masters they sign later, on the own laptop. */
    second: { member: string; masters: Masters | null } | null
    /** The designs before and after, in canonical form. */
    prev: Uint8Array
    design: Uint8Array
    closing: string | null
    reason: string
    at: string
  },
): Promise<{ bytes: Uint8Array; code: string }> => {
  const { procedure, app, masters, member, second, ...content } = input
  const keysOf = (whose: Masters) => deriveKeys(whose, procedure)
  const bytes = makeAmendment(
    { procedure, app },
    content,
    { member, keys: keysOf(masters) },
    second && { member: second.member, keys: second.masters && keysOf(second.masters) },
  )
  return { bytes, code: await fingerprint(sha256Hex(content.design)) }
}

/** What changed ratings say, each compared with what was signed; those that cannot be read any more are left out. */
export const readRevisions = async (input: {
  procedure: string
  masters: Masters
  revisions: readonly Uint8Array[]
}): Promise<Revision[]> => {
  const { identity } = deriveKeys(input.masters, input.procedure).box
  const read = input.revisions.map(async (bytes): Promise<Revision[]> => {
    const message = readAs('revise/v1', bytes)
    const { member, cid, at } = message.payload
    const { criterion, from, to, reason } = await readRevision(message, identity)
    // The app changes no overall rating.
    return criterion === null
      ? []
      : [{ id: message.id, member, cid, criterion, from, to, at, ...ofReason(reason) }]
  })
  return (await Promise.all(read)).flat()
}
