import { decryptWith, encryptTo } from '../age.ts'
import { type RandomSource, toSet } from '../bytes.ts'
import { addSignature, type Base, compose } from '../compose.ts'
import { must } from '../errors.ts'
import { type Fact, nothingFact } from '../facts.ts'
import type { Keys } from '../keys.ts'
import { readAs } from '../message.ts'
import { padded, unpad } from '../padding.ts'
import { checkReason, makeReason, type ReasonSecret } from '../reasons.ts'
import type { Exception } from '../rules/exception.ts'
import { boxesOf, personOf, type Roster } from '../rules/people.ts'
import { reasonSecret } from '../schemas/primitives.ts'

export interface ExceptionInput {
  /** The roster that the next one replaces. */
  readonly roster: Roster
  readonly kind: Exception['payload']['kind']
  /** Person, newcomer or candidate that it is about (docs/formats.md), or null. */
  readonly who: string | null
  /** Everybody who must sign, at least two. */
  readonly deciders: readonly string[]
  /** Code and text of the reason; the text goes encrypted to everybody. */
  readonly code: string
  readonly text: string
  readonly at: string
}

/** A file, and the fact that its signer must record before it is written; null for most. */
export interface SignedException {
  readonly bytes: Uint8Array
  readonly fact: Fact | null
}

/** Who signs, with what the own app has sworn. */
export interface Decider {
  readonly roster: Roster
  readonly member: string
  readonly facts: readonly Fact[]
}

/**
 * A keeper who agrees to be replaced swears to answer nothing in the round; one who stays, while a deputy goes or has another key,
 * has answered nothing, and may still answer. Throws SealingError E_SIGNERS, E_MYKEY, E_SECOND_CLOSE.
 */
const sworn = (
  { roster, member, facts }: Decider,
  { kind, who, deciders }: Pick<Exception['payload'], 'kind' | 'who' | 'deciders'>,
  keys: Keys,
): Fact | null => {
  must(deciders.includes(member), 'E_SIGNERS', `${member} is none of the deciders`)
  must(personOf(roster, member).sign === keys.sign.publicKey, 'E_MYKEY', 'another key in the list')
  if (kind !== 'keeper' || roster.payload.keeper !== member) return null
  const nothing = nothingFact(facts, roster)
  return who === member ? null : nothing
}

/**
 * An exception, signed by the first decider; each other adds a signature with signException. Returns the secret half of
 * the reason, for the archive. Throws SealingError E_SCHEMA for fewer than two deciders, and as signException.
 */
export const makeException = async (
  base: Base,
  { roster, kind, who, deciders, code, text, at, member, facts }: ExceptionInput & Decider,
  keys: Keys,
  random: RandomSource,
): Promise<SignedException & { readonly secret: ReasonSecret }> => {
  const fact = sworn({ roster, member, facts }, { kind, who, deciders: [...deciders] }, keys)
  const { reason, secret } = makeReason(code, text, random)
  const { round } = roster.payload
  const content = { at, deciders: toSet(deciders), kind, reason, roster: roster.id, round, who }
  const att = { reason: await encryptTo(boxesOf(roster), padded(secret)) }
  const signer = { by: member, key: keys.sign }
  return { bytes: compose('exception/v1', base, content, [signer], att), fact, secret }
}

/**
 * One decider's signature under an exception. A keeper who agrees to be replaced swears to answer nothing in the round:
 * `fact` is to be recorded first. Throws SealingError E_ROSTER, E_SIGNERS, and E_SECOND_CLOSE when that keeper has
 * answered or handed over already.
 */
export const signException = (bytes: Uint8Array, decider: Decider, keys: Keys): SignedException => {
  const { payload } = readAs('exception/v1', bytes)
  must(payload.roster === decider.roster.id, 'E_ROSTER', 'the exception is about another list')
  const fact = sworn(decider, payload, keys)
  return { bytes: addSignature(bytes, { by: decider.member, key: keys.sign }), fact }
}

/** The text behind an exception's reason. Throws SealingError E_KEY, E_INNER, E_COMMIT. */
export const readExceptionReason = async (
  exception: Exception,
  boxIdentity: string,
): Promise<ReasonSecret> => {
  const file = exception.att['reason'] ?? new Uint8Array()
  const read = reasonSecret.safeParse(unpad(await decryptWith(boxIdentity, file)))
  must(read.success, 'E_INNER', 'a reason of another form')
  checkReason(exception.payload.reason.text, read.data)
  return read.data
}
