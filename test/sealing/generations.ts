import { createHash } from 'node:crypto'
import type { Fact } from '../../shared/sealing/facts.ts'
import { type ExceptionInput, makeException, signException } from '../../shared/sealing/make/exception.ts'
import { makeRoster, type RosterInput } from '../../shared/sealing/make/roster.ts'
import type { SealInput } from '../../shared/sealing/make/seal.ts'
import { type Message, readAs } from '../../shared/sealing/message.ts'
import { readNames } from '../../shared/sealing/names.ts'
import type { Roster } from '../../shared/sealing/rules/people.ts'
import { type Bench, cardsOf, confirmAll, type Member, rosterInput, sealOne, take } from './committee.ts'

type Kind = ExceptionInput['kind']

/** An exception signed by these people, not yet taken in. */
export const decided = async (
  bench: Bench,
  roster: Roster,
  kind: Kind,
  who: string | null,
  deciders: readonly Member[],
  facts: readonly Fact[] = [],
): Promise<Message<'exception/v1'>> => {
  const ids = deciders.map((one) => one.id)
  const input = { roster, kind, who, deciders: ids, code: 'illness', text: 'Ziek.', at: bench.now() }
  const [first, ...others] = deciders
  const own = { ...input, member: first!.id, facts }
  let { bytes } = await makeException(bench.base, own, first!.keys, bench.random)
  for (const { id, keys } of others) ({ bytes } = signException(bytes, { roster, member: id, facts }, keys))
  return readAs('exception/v1', bytes)
}

/** The next roster under an exception, signed by the coordinator and not yet taken in. */
export const following = async (
  bench: Bench,
  before: Roster,
  exception: Message<'exception/v1'> | null,
  change: Partial<RosterInput> = {},
): Promise<Message<'roster/v1'>> => {
  const { enrols, rosters } = bench.state
  const exceptions = Object.values(bench.state.rounds).flatMap((round) => round.exceptions)
  const reader = bench.people.find(({ keys }) =>
    before.payload.people.some(({ box }) => box === keys.box.recipient),
  )
  const keeps = exception?.payload.kind !== 'roster' && before.att['names'] && reader
  const input = {
    known: keeps ? await readNames(before, reader.keys.box.identity) : null,
    ...rosterInput(bench, enrols),
    round: before.payload.round,
    gen: before.payload.gen + 1,
    slot: before.payload.slot + 1,
    earlier: rosters,
    earlierEnrols: enrols,
    handovers: bench.state.handovers,
    exceptions,
    exception,
    ...change,
  }
  const bytes = await makeRoster(bench.base, input, bench.coordinator.keys, bench.random)
  return readAs('roster/v1', bytes)
}

/** Exception and roster g+1, taken in and confirmed by everybody who is left. */
export const nextGeneration = async (
  bench: Bench,
  before: Roster,
  kind: Kind,
  who: string | null,
  change: Partial<RosterInput> = {},
): Promise<Roster> => {
  const deciders = [bench.coordinator, bench.scorers.find((one) => one.id !== who)!]
  const exception = take(bench, 'exception/v1', (await decided(bench, before, kind, who, deciders)).bytes)
  const roster = take(bench, 'roster/v1', (await following(bench, before, exception, change)).bytes)
  confirmAll(bench, roster)
  return roster
}

/** Cards under salts that stay the same in every generation, as an app keeps them with the cards. */
export const saltedCards = (bench: Bench, member: Member, rating: number): SealInput['cards'] =>
  cardsOf(bench, member, rating).map((one) => ({
    ...one,
    salt: createHash('sha256').update(`${member.id}/${one.cid}`).digest('base64'),
  }))

/** Everybody in the roster seals, the member at `i` with rating i + 1 unless told. */
export const sealAll = async (
  bench: Bench,
  roster: Roster,
  ratingOf: (i: number) => number = (i) => i + 1,
): Promise<void> => {
  for (const [i, member] of bench.scorers.entries())
    if (roster.payload.people.some((person) => person.id === member.id && person.scorer))
      await sealOne(bench, roster, member, { cards: saltedCards(bench, member, ratingOf(i)) })
}

/** The people of a roster input without one of them. */
export const withoutPerson = (bench: Bench, member: Member): RosterInput['people'] =>
  rosterInput(bench, bench.state.enrols).people.filter((one) => one.id !== member.id)
