import { encryptTo } from '../age.ts'
import { utf8 } from '../bytes.ts'
import { type Base, compose } from '../compose.ts'
import { must } from '../errors.ts'
import { answerFact, type Fact } from '../facts.ts'
import type { Keys } from '../keys.ts'
import type { Message } from '../message.ts'
import { unwrapRelease } from '../release-key.ts'
import { checkClose, contentOf, sealsOf } from '../rules/closing.ts'
import { checkAnswerer } from '../rules/handover.ts'
import { coordinatorKey, personOf, type Roster } from '../rules/people.ts'
import { isRetry } from '../rules/roster.ts'

/** A file, and the fact to record before it is written; null when the same was answered before. */
export interface Answer {
  readonly bytes: Uint8Array
  readonly fact: Fact | null
}

export interface AnswerInput {
  readonly roster: Roster
  readonly close: Message<'close/v1'>
  /** Who answers: keeper or scorer. */
  readonly member: string
  readonly facts: readonly Fact[]
}

/**
 * A keeper's answer to a close (mode twokey), or a deputy's under a handover that is bound to this close: after checking it
 * and every release in it, the round keys, still encrypted to the coordinator. Throws SealingError E_STATE, E_INCOMPLETE, E_CLOSE, E_SECOND_CLOSE, E_RELEASE and what
 * checkSeal finds.
 */
export const makeOpen = async (
  base: Base,
  {
    roster,
    close,
    member,
    facts,
    handover = null,
  }: AnswerInput & { readonly handover?: Message<'handover/v1'> | null },
  keys: Keys,
): Promise<Answer> => {
  must(roster.payload.mode === 'twokey', 'E_STATE', 'no keeper answers in mode strict')
  checkAnswerer(roster, close.id, member, handover)
  const seals = sealsOf(close, 'twokey')
  checkClose(roster, close, seals)
  const fact = answerFact(facts, 'answer', roster, close.id, contentOf(seals), isRetry(roster))
  const att: Record<string, Uint8Array> = {}
  for (const seal of seals)
    att[`key-${seal.payload.member}`] = await unwrapRelease(roster, seal, keys.role().identity)
  const content = {
    close: close.id,
    handover: handover?.id ?? null,
    keeper: member,
    roster: roster.id,
    round: roster.payload.round,
  }
  return { bytes: compose('open/v1', base, content, [{ by: member, key: keys.sign }], att), fact }
}

/**
 * A scorer's release of the own round key (mode strict), for the close at hand and with the own last seal in it.
 * `ownSeal` is the file id of that seal. Throws SealingError E_STATE, E_CLOSE, E_SECOND_CLOSE, E_MYKEY and what
 * checkClose finds.
 */
export const makeRelease = async (
  base: Base,
  { roster, close, member, facts, ownSeal }: AnswerInput & { readonly ownSeal: string },
  keys: Keys,
): Promise<Answer> => {
  const { mode, slot, round } = roster.payload
  must(mode === 'strict', 'E_STATE', 'nobody releases in mode twokey')
  const seals = sealsOf(close, 'strict')
  checkClose(roster, close, seals)
  const named = close.payload.seals.some((seal) => seal.member === member && seal.id === ownSeal)
  must(named, 'E_CLOSE', 'the close does not name the own last seal')
  must(
    personOf(roster, member).slotKey === keys.slot(slot).recipient,
    'E_MYKEY',
    'another round key in the list',
  )
  const fact = answerFact(facts, 'release', roster, close.id, contentOf(seals), isRetry(roster))
  const key = await encryptTo([coordinatorKey(roster)], utf8(keys.slot(slot).identity))
  const content = { close: close.id, member, roster: roster.id, round }
  const bytes = compose('release/v1', base, content, [{ by: member, key: keys.sign }], { key })
  return { bytes, fact }
}
