import type { Fact } from '../../shared/sealing/facts.ts'
import { deriveKeys, newMasters } from '../../shared/sealing/keys.ts'
import { makeOpen } from '../../shared/sealing/make/answer.ts'
import { makeEnrol } from '../../shared/sealing/make/enrolment.ts'
import {
  type HandoverInput,
  type HandoverSigner,
  makeHandover,
  signHandover,
} from '../../shared/sealing/make/handover.ts'
import type { RosterInput } from '../../shared/sealing/make/roster.ts'
import { type Message, readAs } from '../../shared/sealing/message.ts'
import type { Roster } from '../../shared/sealing/rules/people.ts'
import { answeredCloses, roundOf, sealOf } from '../../shared/sealing/state.ts'
import { type Bench, type Member, rosterInput, take } from './committee.ts'
import { decided, following } from './generations.ts'

type Close = Message<'close/v1'>

export const signerOf = (
  bench: Bench,
  roster: Roster,
  member: Member,
  close: Close | null,
  facts: readonly Fact[] = [],
): HandoverSigner => {
  const round = roundOf(bench.state, roster.payload.round)!
  const ownSeal = sealOf(round, member.id)?.id ?? null
  return { roster, member: member.id, facts, close, ownSeal, answered: answeredCloses(round) }
}

/** A handover signed by these people, not yet taken in. */
export const handed = (
  bench: Bench,
  roster: Roster,
  close: Close | null,
  signers: readonly Member[],
  change: Partial<HandoverInput> = {},
): Message<'handover/v1'> => {
  const input: HandoverInput = {
    from: bench.keeper?.id ?? '',
    to: bench.deputies[0]?.id ?? '',
    signers: signers.map((one) => one.id),
    enrol: null,
    reason: change.enrol ? null : 'illness',
    at: bench.now(),
    ...change,
  }
  const [first, ...others] = signers
  let { bytes } = makeHandover(bench.base, input, signerOf(bench, roster, first!, close), first!.keys)
  for (const one of others) ({ bytes } = signHandover(bytes, signerOf(bench, roster, one, close), one.keys))
  return readAs('handover/v1', bytes)
}

export const deputyAnswers = (
  bench: Bench,
  roster: Roster,
  close: Close,
  handover: Message<'handover/v1'> | null,
  facts: readonly Fact[] = [],
  deputy = bench.deputies[0]!,
) => makeOpen(bench.base, { roster, close, member: deputy.id, facts, handover }, deputy.keys)

/** Somebody who comes into the coordinator's office, invited and enrolled as such. */
export const successor = (bench: Bench, id: string): { member: Member; enrol: Message<'enrol/v1'> } => {
  const masters = newMasters(bench.random)
  const keys = deriveKeys(masters, bench.base.procedure)
  const enrol = take(bench, 'enrol/v1', makeEnrol(bench.base, { member: id, role: 'coordinator' }, keys))
  return { member: { id, name: 'Nieuwe coördinator', role: 'coordinator', masters, keys }, enrol }
}

export const officeTo = (
  bench: Bench,
  roster: Roster,
  enrol: Message<'enrol/v1'>,
  signers: readonly Member[],
): Message<'handover/v1'> =>
  handed(bench, roster, null, signers, {
    from: bench.coordinator.id,
    to: enrol.payload.member,
    enrol,
  })

/** The committee with somebody else as coordinator. */
export const under = (bench: Bench, member: Member): Bench => ({
  ...bench,
  coordinator: member,
  people: [...bench.people.filter(({ id }) => id !== bench.coordinator.id && id !== member.id), member].sort(
    (a, b) => (a.id < b.id ? -1 : 1),
  ),
})

/** A roster of the new coordinator under an exception. */
export const nextUnder = async (
  bench: Bench,
  roster: Roster,
  kind: 'key' | 'opening-mislukt',
  handover: Message<'handover/v1'>,
  listed?: RosterInput['people'],
): Promise<Message<'roster/v1'>> => {
  const pair = [bench.scorers[0]!, bench.scorers[1]!]
  const who = kind === 'key' ? roster.payload.coordinator : null
  const exception = take(bench, 'exception/v1', (await decided(bench, roster, kind, who, pair)).bytes)
  const enrols = bench.state.enrols
  const people = (listed ?? rosterInput(bench, enrols).people).map((one) =>
    one.id === bench.coordinator.id
      ? { ...one, enrol: enrols.findLast((e) => e.payload.member === one.id)! }
      : one,
  )
  return following(bench, roster, exception, { handover, people })
}
