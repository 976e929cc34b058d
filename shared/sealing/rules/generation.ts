import { sameList, toSet } from '../bytes.ts'
import { must } from '../errors.ts'
import type { Message } from '../message.ts'
import type { Exception } from './exception.ts'
import { type Roster, scorersOf } from './people.ts'

/** What differs between two generations. A person is `rekeyed` when the enrolment is another one. */
interface Difference {
  readonly left: readonly string[]
  readonly came: readonly string[]
  readonly rekeyed: readonly string[]
  readonly lost: readonly string[]
  readonly gained: readonly string[]
  readonly candidatesLost: readonly string[]
  readonly candidatesGained: readonly string[]
  readonly keepers: boolean
  readonly design: boolean
  readonly recusals: boolean
  /** Ids of those who stay and have another commitment to a name. */
  readonly renamed: readonly string[]
  /** Whether somebody who stays has another group, or a chair who stays is none any more. */
  readonly parts: boolean
}

const without = (all: readonly string[], some: readonly string[]): string[] =>
  all.filter((one) => !some.includes(one))

const enrolOf = (roster: Roster, id: string | null): string | null =>
  roster.payload.people.find((person) => person.id === id)?.enrol ?? null

/** Mode, keeper and deputies with their enrolments. */
const keepersIn = (roster: Roster): string =>
  JSON.stringify([
    roster.payload.mode,
    ...[roster.payload.keeper, ...roster.payload.deputies].map((id) => [id, enrolOf(roster, id)]),
  ])

/** Keeper and deputies, none in mode strict. */
const secondsOf = ({ payload: { keeper, deputies } }: Roster): string[] =>
  keeper === null ? [] : [keeper, ...deputies]

/**
 * Only whom an exception `keeper` names gets a second key by it. Where that is the keeper, who stays, deputies may have other keys;
 * a keeper who decided that has sworn nothing, and so must stay with the same key.
 */
const checkKeepers = (before: Roster, after: Roster, { who, deciders }: Exception['payload']): void => {
  const stays = who !== null && who === before.payload.keeper
  const mayBeNew = [
    ...(stays ? before.payload.deputies : []),
    ...(who === null || (stays && deciders.includes(who)) ? [] : [who]),
  ]
  const had = secondsOf(before)
  const strange = secondsOf(after).find(
    (id) => !mayBeNew.includes(id) && !(had.includes(id) && enrolOf(before, id) === enrolOf(after, id)),
  )
  must(strange === undefined, 'E_ROSTER', `a new keeper whom the exception does not name: ${strange}`)
  const there = stays ? after.payload.keeper === who : who === null || secondsOf(after).includes(who)
  must(there, 'E_ROSTER', 'whom the exception names has no second key')
}

/** Candidates and people with what their names are committed to. */
const namesIn = ({ payload: { candidates, people } }: Roster): ReadonlyMap<string, string> =>
  new Map([
    ...candidates.map(({ cid, name }) => [cid, name] as const),
    ...people.map(({ id, name }) => [id, name] as const),
  ])

const renamedIn = (before: Roster, after: Roster): string[] => {
  const known = namesIn(before)
  return [...namesIn(after)].flatMap(([id, name]) => (known.has(id) && known.get(id) !== name ? id : []))
}

const otherParts = (before: Roster, after: Roster): boolean => {
  const groups = new Map(before.payload.people.map(({ id, group }) => [id, group]))
  const { people, chair } = after.payload
  const regrouped = people.some(({ id, group }) => (groups.get(id) ?? group) !== group)
  return regrouped || (chair !== before.payload.chair && people.some(({ id }) => id === before.payload.chair))
}

const differenceOf = (before: Roster, after: Roster): Difference => {
  const ids = (roster: Roster) => roster.payload.people.map((person) => person.id)
  const scorers = (roster: Roster) => scorersOf(roster).map((person) => person.id)
  const cids = (roster: Roster) => roster.payload.candidates.map((candidate) => candidate.cid)
  const recusals = (roster: Roster) => roster.payload.recusals.map(({ cid, member }) => cid + member)
  return {
    left: without(ids(before), ids(after)),
    came: without(ids(after), ids(before)),
    rekeyed: ids(after).filter(
      (id) => ids(before).includes(id) && enrolOf(before, id) !== enrolOf(after, id),
    ),
    lost: without(scorers(before), scorers(after)),
    gained: without(scorers(after), scorers(before)),
    candidatesLost: without(cids(before), cids(after)),
    candidatesGained: without(cids(after), cids(before)),
    keepers: keepersIn(before) !== keepersIn(after),
    design: before.payload.design !== after.payload.design,
    recusals: !sameList(recusals(before), recusals(after)),
    renamed: renamedIn(before, after),
    parts: otherParts(before, after),
  }
}

type Lists = Pick<
  Difference,
  'left' | 'came' | 'rekeyed' | 'lost' | 'gained' | 'candidatesLost' | 'candidatesGained'
>

/** For each list, whom it may hold at most under this kind; a list that is not named must be empty. */
const allowed = (
  { kind, who }: Exception['payload'],
  before: Roster,
  d: Difference,
): Partial<Record<keyof Lists, readonly string[]>> => {
  const one = who === null ? [] : [who]
  switch (kind) {
    case 'drop-out':
      return { left: one, lost: one }
    case 'added':
      return { came: one, gained: one }
    case 'key':
      return { rekeyed: one }
    case 'keeper': {
      const old = [before.payload.keeper ?? '', ...before.payload.deputies]
      return { left: old, came: one, rekeyed: [...one, ...old], lost: [...one, ...old] }
    }
    case 'withdraw':
      return { candidatesLost: one }
    case 'roster':
      return { candidatesLost: d.candidatesLost, candidatesGained: d.candidatesGained }
    case 'opening-mislukt':
    case 'abort':
    case 'void':
      return {}
  }
}

/** What must have happened, or the exception was about nothing. */
const happened = ({ kind, who }: Exception['payload'], d: Difference): boolean => {
  const one = who ?? ''
  if (kind === 'drop-out') return d.lost.includes(one)
  if (kind === 'added') return d.gained.includes(one)
  if (kind === 'withdraw') return d.candidatesLost.includes(one)
  if (kind === 'keeper') return d.keepers
  // The round has ended: no list follows in it.
  return kind !== 'abort' && kind !== 'void'
}

/**
 * What a roster g+1 may change after roster g, by the kind of its exception (docs/formats.md, what a kind allows).
 * `handover` is the coordinator's, null when the coordinator stays. Throws SealingError E_ROSTER.
 */
export const checkGeneration = (
  before: Roster,
  after: Roster,
  { payload }: Exception,
  handover: Message<'handover/v1'> | null,
): void => {
  const found = differenceOf(before, after)
  const office = handover ? [handover.payload.from, handover.payload.to] : []
  must(
    handover === null || payload.kind === 'opening-mislukt' || payload.kind === 'key',
    'E_ROSTER',
    `a new coordinator under an exception "${payload.kind}"`,
  )
  const may = allowed(payload, before, found)
  // A new coordinator comes with a new enrolment, may stop scoring, and the old one may leave.
  const free = (list: keyof Lists): readonly string[] =>
    list === 'left' || list === 'came' || list === 'rekeyed' || (list === 'lost' && payload.kind === 'key')
      ? office
      : []
  for (const list of [
    'left',
    'came',
    'rekeyed',
    'lost',
    'gained',
    'candidatesLost',
    'candidatesGained',
  ] as const) {
    const most = toSet([...(may[list] ?? []), ...free(list)])
    const [strange] = without(found[list], most)
    must(strange === undefined, 'E_ROSTER', `"${payload.kind}" does not allow ${list}: ${strange}`)
  }
  must(payload.kind === 'keeper' || !found.keepers, 'E_ROSTER', `"${payload.kind}" changes the keepers`)
  must(payload.kind === 'roster' || !found.design, 'E_ROSTER', `"${payload.kind}" changes the design`)
  must(
    payload.kind !== 'opening-mislukt' || !found.recusals,
    'E_ROSTER',
    'the opening failed, and recusals change',
  )
  const [renamed] = found.renamed
  must(
    payload.kind === 'roster' || renamed === undefined,
    'E_ROSTER',
    `"${payload.kind}" gives ${renamed} another name`,
  )
  must(
    payload.kind !== 'opening-mislukt' || !found.parts,
    'E_ROSTER',
    'the opening failed, and chair or groups change',
  )
  if (payload.kind === 'keeper') checkKeepers(before, after, payload)
  must(happened(payload, found), 'E_ROSTER', `the list does not do what "${payload.kind}" says`)
}
