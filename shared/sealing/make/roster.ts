import { byValue, type RandomSource } from '../bytes.ts'
import { canonicalBytes } from '../canonical.ts'
import { commitText } from '../commitment.ts'
import { type Base, type Content, compose } from '../compose.ts'
import { must } from '../errors.ts'
import type { Keys } from '../keys.ts'
import { type AnyMessage, type Message, stripped } from '../message.ts'
import { type Names, saltNames, sealNames } from '../names.ts'
import type { Roster } from '../rules/people.ts'
import type { Person } from '../schemas/people.ts'
import { sortBy } from '../schemas/primitives.ts'

/** One person for a roster: keys and role come out of the enrolment. */
export interface RosterPerson {
  readonly id: string
  readonly name: string
  readonly group: string
  readonly scorer: boolean
  readonly enrol: Message<'enrol/v1'>
}

export interface RosterInput {
  readonly round: number
  readonly gen: number
  readonly slot: number
  readonly mode: 'strict' | 'twokey'
  readonly design: string
  readonly logHead: string
  readonly at: string
  readonly candidates: readonly { readonly cid: string; readonly name: string }[]
  readonly recusals: readonly { readonly cid: string; readonly member: string }[]
  readonly coordinator: string
  readonly chair: string
  readonly keeper: string | null
  readonly deputies: readonly string[]
  readonly people: readonly RosterPerson[]
  /** Names as the list before committed them: under every exception but `roster` whoever stays keeps the commitment. */
  readonly known?: Names | null
  /** All earlier rosters of the procedure, oldest first. */
  readonly earlier: readonly Roster[]
  readonly exception: Message<'exception/v1'> | null
  /** Of the coordinator's office, where somebody else or another key has it since the roster before. */
  readonly handover?: Message<'handover/v1'> | null
  readonly exceptions?: readonly Message<'exception/v1'>[]
  readonly handovers?: readonly Message<'handover/v1'>[]
  /** Enrolments that only earlier rosters name. */
  readonly earlierEnrols?: readonly Message<'enrol/v1'>[]
}

/** Messages as a nested set by file id, each once. */
export const nestById = (messages: readonly AnyMessage[]): Uint8Array => {
  const once = [...new Map(messages.map((message) => [message.id, message])).values()]
  return canonicalBytes(sortBy(once, 'id').map((message) => stripped(message)))
}

const personFrom = (input: RosterPerson, name: string, slot: number): Person => {
  const { box, member, role, roleKey, sign, slots } = input.enrol.payload
  must(member === input.id, 'E_ROSTER', `${input.id} with the enrolment of ${member}`)
  const slotKey = input.scorer ? (slots[slot] ?? null) : null
  const { group, id, scorer } = input
  return { box, enrol: input.enrol.id, group, id, name, role, roleKey, scorer, sign, slotKey }
}

/**
 * The list of people and keys of a round, signed by the coordinator. Names are committed in the payload and go
 * encrypted to the box keys of all people. Whether it holds is for checkRoster to say, before it is shown to anybody.
 */
export const makeRoster = async (
  base: Base,
  input: RosterInput,
  keys: Keys,
  random: RandomSource,
): Promise<Uint8Array> => {
  const names = saltNames(input.people, input.candidates, random, input.known)
  const commitments = new Map(names.people.map(({ id, name, salt }) => [id, commitText(salt, name)]))
  const people = sortBy(input.people, 'id').map((one) =>
    personFrom(one, commitments.get(one.id) ?? '', input.slot),
  )
  const { at, chair, coordinator, design, gen, keeper, logHead, mode, round, slot } = input
  const content: Content<'roster/v1'> = {
    at,
    candidates: names.candidates.map(({ cid, name, salt }) => ({ cid, name: commitText(salt, name) })),
    chair,
    coordinator,
    deputies: [...input.deputies].sort(byValue),
    design,
    exception: input.exception?.id ?? null,
    gen,
    handover: input.handover?.id ?? null,
    keeper,
    logHead,
    mode,
    people,
    prev: input.earlier.map((roster) => roster.id),
    recusals: [...input.recusals]
      .map(({ cid, member }) => ({ cid, member }))
      .sort((a, b) => byValue(a.cid + a.member, b.cid + b.member)),
    round,
    slot,
  }
  const enrols = [...input.people.map((one) => one.enrol), ...(input.earlierEnrols ?? [])]
  const exceptions = [...(input.exceptions ?? []), ...(input.exception ? [input.exception] : [])]
  const att = {
    names: await sealNames(
      names,
      people.map((person) => person.box),
    ),
    enrols: nestById(enrols),
    rosters: canonicalBytes(input.earlier.map((roster) => stripped(roster))),
    exceptions: nestById(exceptions),
    handovers: nestById([...(input.handovers ?? []), ...(input.handover ? [input.handover] : [])]),
  }
  return compose('roster/v1', base, content, [{ by: coordinator, key: keys.sign }], att)
}
