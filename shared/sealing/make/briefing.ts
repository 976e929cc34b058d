import { decryptWith, encryptTo } from '../age.ts'
import type { Json } from '../canonical.ts'
import { type Base, compose } from '../compose.ts'
import { must } from '../errors.ts'
import type { Keys } from '../keys.ts'
import type { Message } from '../message.ts'
import { padded, unpad } from '../padding.ts'
import { boxesOf, type Roster } from '../rules/people.ts'

/** What a laptop needs besides the roster to score on it. The protocol does not look inside; the app does. */
export interface Briefing {
  /** The frozen design with its earlier versions, oldest first. */
  readonly designs: Json
  /** Committee and schedule as they stand. */
  readonly plan: Json
}

/**
 * A briefing to everybody in a roster, encrypted to their box keys and signed by the coordinator; `seq` counts from 0. `enrol` is null, or
 * the enrolment of who has the office since by a handover, and signs instead.
 */
export const makeBriefing = async (
  base: Base,
  input: Briefing & {
    readonly roster: Roster
    readonly seq: number
    readonly at: string
    readonly enrol: Message<'enrol/v1'> | null
  },
  keys: Keys,
): Promise<Uint8Array> => {
  const { roster, seq, at, enrol } = input
  // Who follows may have other keys than in the list, and reads back what was told.
  const boxes = [...new Set([...boxesOf(roster), ...(enrol ? [enrol.payload.box] : [])])]
  const att = {
    designs: await encryptTo(boxes, padded(input.designs)),
    plan: await encryptTo(boxes, padded(input.plan)),
    ...(enrol && { enrol: enrol.bytes }),
  }
  const content = { at, roster: roster.id, round: roster.payload.round, seq }
  const by = enrol?.payload.member ?? roster.payload.coordinator
  return compose('briefing/v1', base, content, [{ by, key: keys.sign }], att)
}

/** What a briefing says. Throws SealingError E_KEY, E_INNER, E_CANON. */
export const readBriefing = async (
  briefing: Message<'briefing/v1'>,
  boxIdentity: string,
): Promise<Briefing> => {
  const open = async (name: string): Promise<Json> => {
    const file = briefing.att[name]
    must(file !== undefined, 'E_ATT', `${name} is missing`)
    return unpad(await decryptWith(boxIdentity, file))
  }
  return { designs: await open('designs'), plan: await open('plan') }
}
