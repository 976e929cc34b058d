import { toSet } from '../bytes.ts'
import { addSignature, type Base, compose } from '../compose.ts'
import { must } from '../errors.ts'
import { answerFact, type Fact, handoverFact } from '../facts.ts'
import type { Keys } from '../keys.ts'
import { type Message, readAs } from '../message.ts'
import { checkClose, contentOf, sealsOf } from '../rules/closing.ts'
import type { Handover } from '../rules/handover.ts'
import { personOf, type Roster } from '../rules/people.ts'
import { isRetry } from '../rules/roster.ts'

export interface HandoverInput {
  readonly from: string
  readonly to: string
  /** Everybody who must sign: whose place it is, or those who can say so instead. */
  readonly signers: readonly string[]
  /** Enrolment of the new coordinator; null when a deputy answers. */
  readonly enrol: Message<'enrol/v1'> | null
  /** Why a deputy answers, a code; null for the office, whose exception says why. */
  readonly reason: string | null
  readonly at: string
}

/** Who signs, with what that person's app has at hand and has sworn. */
export interface HandoverSigner {
  readonly roster: Roster
  readonly member: string
  readonly facts: readonly Fact[]
  /** The close that a deputy is to answer; null when the coordinator's office is handed over. */
  readonly close: Message<'close/v1'> | null
  /** File id of the own last seal; null for who does not score. */
  readonly ownSeal: string | null
  /** Closes for which this app knows that a key is out (answeredCloses). */
  readonly answered: readonly string[]
}

/** A file, and the fact to record before it is written; null when the same was sworn before. */
export interface SignedHandover {
  readonly bytes: Uint8Array
  readonly fact: Fact | null
}

/**
 * Signing that a deputy answers is answering: as keeper, or as scorer with the own last seal in the close (sealing rule 3).
 * An app that has seen a key for another close does not (rule 5).
 */
const swornForDeputy = (
  { roster, member, facts, close, ownSeal, answered }: HandoverSigner,
  bound: string | null,
): Fact | null => {
  must(close !== null && close.id === bound, 'E_CLOSE', 'the close is not at hand')
  const seals = sealsOf(close, roster.payload.mode)
  checkClose(roster, close, seals)
  const again = isRetry(roster)
  must(again || answered.every((id) => id === close.id), 'E_SECOND_CLOSE', 'a key is out for another close')
  const content = contentOf(seals)
  if (member === roster.payload.keeper) return answerFact(facts, 'answer', roster, close.id, content, again)
  const named = close.payload.seals.some((seal) => seal.member === member && seal.id === ownSeal)
  must(named, 'E_CLOSE', 'the close does not name the own last seal')
  return answerFact(facts, 'release', roster, close.id, content, again)
}

const sworn = (signer: HandoverSigner, payload: Handover['payload'], keys: Keys): Fact | null => {
  const { roster, member, facts } = signer
  must(payload.signers.includes(member), 'E_SIGNERS', `${member} is none of its signers`)
  must(personOf(roster, member).sign === keys.sign.publicKey, 'E_MYKEY', 'another key in the list')
  return payload.key === null
    ? swornForDeputy(signer, payload.close)
    : handoverFact(facts, roster, { from: payload.from, key: { ...payload.key }, to: payload.to })
}

/**
 * A handover, signed by the first of its signers; each other adds a signature with signHandover. `fact` is to be recorded
 * first. Throws SealingError E_SIGNERS, E_MYKEY, E_CLOSE, E_SECOND_CLOSE and what checkClose finds.
 */
export const makeHandover = (
  base: Base,
  { from, to, signers, enrol, reason, at }: HandoverInput,
  signer: HandoverSigner,
  keys: Keys,
): SignedHandover => {
  const { roster, member } = signer
  const content = {
    at,
    close: enrol === null ? (signer.close?.id ?? null) : null,
    from,
    key: enrol === null ? null : { enrol: enrol.id },
    reason,
    roster: roster.id,
    round: roster.payload.round,
    signers: toSet(signers),
    to,
  }
  const bytes = compose('handover/v1', base, content, [{ by: member, key: keys.sign }])
  return { bytes, fact: sworn(signer, readAs('handover/v1', bytes).payload, keys) }
}

/** One more signature under a handover. Throws as makeHandover, and E_ROSTER for another list. */
export const signHandover = (bytes: Uint8Array, signer: HandoverSigner, keys: Keys): SignedHandover => {
  const { payload } = readAs('handover/v1', bytes)
  must(payload.roster === signer.roster.id, 'E_ROSTER', 'the handover is about another list')
  const fact = sworn(signer, payload, keys)
  return { bytes: addSignature(bytes, { by: signer.member, key: keys.sign }), fact }
}
