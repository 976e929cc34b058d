import { acceptMessage } from '../../shared/sealing/accept.ts'
import type { RandomSource } from '../../shared/sealing/bytes.ts'
import { newId } from '../../shared/sealing/ids.ts'
import { deriveKeys, type Keys, type Masters, newMasters, publicKeys } from '../../shared/sealing/keys.ts'
import { type LogRow, nextLogRow, ZERO_HEAD } from '../../shared/sealing/log.ts'
import { compareKeys, type KnownKeys, makeConfirm } from '../../shared/sealing/make/confirm.ts'
import { makeEnrol, makeInvite } from '../../shared/sealing/make/enrolment.ts'
import { makeRoster, type RosterInput } from '../../shared/sealing/make/roster.ts'
import { makeSeal, type SealInput } from '../../shared/sealing/make/seal.ts'
import { asType, type Message, type MessageOf, readMessage } from '../../shared/sealing/message.ts'
import { endTold, logOf } from '../../shared/sealing/rules/log-rows.ts'
import type { Roster } from '../../shared/sealing/rules/people.ts'
import type { SealingRole } from '../../shared/sealing/schemas/people.ts'
import type { MessageType } from '../../shared/sealing/schemas/registry.ts'
import { emptyState, type ProcedureState } from '../../shared/sealing/state.ts'
import { cardOf, criteria, design } from './cards.ts'
import { seeded, ticking } from './seeded.ts'

export interface Member {
  readonly id: string
  readonly name: string
  readonly role: SealingRole
  readonly masters: Masters
  readonly keys: Keys
}

/** A committee that does everything on one laptop: one log, one folded state. */
export interface Bench {
  readonly mode: 'strict' | 'twokey'
  readonly base: { readonly procedure: string; readonly app: string }
  readonly random: RandomSource
  readonly now: () => string
  readonly coordinator: Member
  readonly keeper: Member | null
  /** At most two, in mode twokey. */
  readonly deputies: readonly Member[]
  readonly scorers: readonly Member[]
  readonly people: readonly Member[]
  readonly cids: readonly string[]
  state: ProcedureState
  log: LogRow[]
  /** Every file that was taken in, in order. */
  files: Uint8Array[]
}

const names = [
  'Anneke de Vries',
  'Bram Öztürk',
  'Chaima el Idrissi',
  'Daan Janssen',
  'Elif Kaya',
  'Fleur Bakker',
]

const person = (role: SealingRole, name: string, procedure: string, random: RandomSource): Member => {
  const masters = newMasters(random)
  return { id: newId(random), name, role, masters, keys: deriveKeys(masters, procedure) }
}

const byId = <T extends { readonly id: string }>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => (a.id < b.id ? -1 : 1))

/** A committee before anything happened. In strict the coordinator is none of the scorers either. */
export const newBench = (
  mode: 'strict' | 'twokey',
  scorers = 3,
  candidates = 2,
  seed = 'bench',
  deputies = 0,
): Bench => {
  const random = seeded(`${seed}/${mode}`)
  const procedure = newId(random)
  const make = (role: SealingRole, name: string): Member => person(role, name, procedure, random)
  const coordinator = make('coordinator', 'Coördinator Smit')
  const keeper = mode === 'twokey' ? make('keeper', 'Karin van HRM') : null
  const members = byId(Array.from({ length: scorers }, (_, i) => make('member', names[i % names.length]!)))
  const cids = Array.from({ length: candidates }, () => newId(random)).sort()
  const others = byId(Array.from({ length: deputies }, () => make('keeper', 'Vervanger Peters')))
  return {
    mode,
    base: { procedure, app: '0.1.0' },
    random,
    now: ticking(),
    coordinator,
    keeper,
    deputies: others,
    scorers: members,
    people: byId([coordinator, ...(keeper ? [keeper] : []), ...others, ...members]),
    cids,
    state: emptyState(procedure),
    log: [],
    files: [],
  }
}

export const head = (bench: Bench): string => bench.log.at(-1)?.hash ?? ZERO_HEAD

/** Takes a file in as the app does: read, accept, log. */
export const take = <T extends MessageType>(
  bench: Bench,
  type: T,
  bytes: Uint8Array,
): MessageOf<T> & Message<T> => {
  const message = asType(type, readMessage(bytes))
  bench.state = acceptMessage(bench.state, message)
  bench.files.push(bytes)
  for (const told of [logOf(message), endTold(message)]) {
    if (told === null) continue
    const row = { at: bench.now(), actor: bench.coordinator.id, ...told }
    bench.log.push(nextLogRow(bench.log.at(-1) ?? null, row, bench.random))
  }
  return message
}

export const enrolAll = (bench: Bench): Message<'enrol/v1'>[] =>
  bench.people.map(({ id, role, keys }) => {
    const invited = { coordinator: bench.coordinator.id, member: id, role }
    take(bench, 'invite/v1', makeInvite(bench.base, invited, bench.coordinator.keys))
    return take(bench, 'enrol/v1', makeEnrol(bench.base, { member: id, role }, keys))
  })

/** The input of the first roster; tests change it to see what is refused. */
export const rosterInput = (bench: Bench, enrols: readonly Message<'enrol/v1'>[]): RosterInput => ({
  round: 1,
  gen: 1,
  slot: 0,
  mode: bench.mode,
  design,
  logHead: head(bench),
  at: bench.now(),
  candidates: bench.cids.map((cid, i) => ({ cid, name: `Kandidaat ${'ABCDEFGHIJ'[i]} de Groot` })),
  recusals: [],
  coordinator: bench.coordinator.id,
  chair: bench.scorers[0]!.id,
  keeper: bench.keeper?.id ?? null,
  deputies: bench.deputies.map((one) => one.id),
  people: bench.people.map(({ id, name, role }) => ({
    id,
    name,
    group: role === 'member' ? 'trainers' : 'support',
    scorer: role === 'member',
    enrol: enrols.find((enrol) => enrol.payload.member === id)!,
  })),
  earlier: [],
  exception: null,
})

/** The row of the published design, without which no log is taken in. */
const publish = (bench: Bench, published: string): void => {
  const row = { at: bench.now(), actor: bench.coordinator.id, kind: 'design' as const, ref: null }
  const body = { design: published, version: 1 }
  bench.log.push(nextLogRow(bench.log.at(-1) ?? null, { ...row, body }, bench.random))
}

export const freeze = async (bench: Bench, change: Partial<RosterInput> = {}): Promise<Roster> => {
  const enrols = enrolAll(bench)
  publish(bench, change.design ?? design)
  const input = { ...rosterInput(bench, enrols), ...change }
  return take(bench, 'roster/v1', await makeRoster(bench.base, input, bench.coordinator.keys, bench.random))
}

/** The public keys of everybody on this laptop, as their own apps enrolled them. */
export const onLaptop = (bench: Bench): KnownKeys[] =>
  bench.people.map(({ id, role, keys }) => ({ id, ...publicKeys(keys, role !== 'member') }))

export const confirmOne = (bench: Bench, roster: Roster, member: Member): Message<'confirm/v1'> => {
  const listed = new Set(roster.payload.people.map((person) => person.id))
  const heard = compareKeys(
    roster,
    onLaptop(bench).filter((one) => listed.has(one.id)),
  )
  const bytes = makeConfirm(bench.base, { roster, member: member.id, heard, at: bench.now() }, member.keys)
  return take(bench, 'confirm/v1', bytes)
}

/** Everybody in the roster confirms it. */
export const confirmAll = (bench: Bench, roster: Roster): void => {
  const listed = new Set(roster.payload.people.map((person) => person.id))
  for (const member of bench.people) if (listed.has(member.id)) confirmOne(bench, roster, member)
}

export const sealInput = (bench: Bench, roster: Roster, member: Member, rating = 3): SealInput => ({
  roster,
  member: member.id,
  seq: 0,
  prev: [],
  at: bench.now(),
  logHead: head(bench),
  cards: bench.cids.map((cid) => ({ cid, card: cardOf(member.id, cid, rating) })),
  recusals: [],
  criteria,
  facts: [],
})

export const sealOne = async (
  bench: Bench,
  roster: Roster,
  member: Member,
  change: Partial<SealInput> = {},
): Promise<Message<'seal/v1'>> => {
  const input = { ...sealInput(bench, roster, member), ...change }
  return take(bench, 'seal/v1', (await makeSeal(bench.base, input, member.keys, bench.random)).bytes)
}

/** Enrolled, frozen, confirmed, and sealed by everybody but `except`. */
export const sealedBench = async (
  mode: 'strict' | 'twokey',
  { scorers = 3, candidates = 2, except = [] as readonly number[], seed = 'bench', deputies = 0 } = {},
): Promise<{ bench: Bench; roster: Roster }> => {
  const bench = newBench(mode, scorers, candidates, seed, deputies)
  const roster = await freeze(bench)
  confirmAll(bench, roster)
  for (const [i, member] of bench.scorers.entries())
    if (!except.includes(i))
      await sealOne(bench, roster, member, { cards: cardsOf(bench, member, (i % 5) + 1) })
  return { bench, roster }
}

export const cardsOf = (bench: Bench, member: Member, rating: number): SealInput['cards'] =>
  bench.cids.map((cid) => ({ cid, card: cardOf(member.id, cid, rating) }))
