import { demand } from './broken.ts'
import type { Exception } from './exceptions.ts'
import type { Handover } from './handovers.ts'
import type { Person } from './payloads-roster.ts'
import { personOf, type Roster } from './people.ts'

/** What a roster may change under an exception: the table of docs/formats.md "Exceptions". All throw Broken E_ROSTER. */

/** How one person differs between two rosters. */
type Change = 'came' | 'left' | 'key' | 'starts' | 'stops'

const changesOf = (before: Person | undefined, after: Person | undefined): readonly Change[] => {
  if (before === undefined) return after?.scorer ? ['came', 'starts'] : ['came']
  if (after === undefined) return before.scorer ? ['left', 'stops'] : ['left']
  return [
    ...(before.enrol === after.enrol ? [] : (['key'] as const)),
    ...(before.scorer && !after.scorer ? (['stops'] as const) : []),
    ...(!before.scorer && after.scorer ? (['starts'] as const) : []),
  ]
}

/** Keeper and deputies, by id with their enrolments. */
const keepersOf = (roster: Roster): ReadonlyMap<string, string | undefined> => {
  const { keeper, deputies } = roster.payload
  const ids = keeper === null ? deputies : [keeper, ...deputies]
  return new Map(ids.map((id) => [id, personOf(roster, id)?.enrol]))
}

const newKeepers = (before: Roster, after: Roster): string[] => {
  const old = keepersOf(before)
  return [...keepersOf(after)].filter(([id, enrol]) => old.get(id) !== enrol).map(([id]) => id)
}

/** Everything about the keepers, as one text. */
const keeping = (roster: Roster): string => {
  const { mode, keeper, deputies } = roster.payload
  return JSON.stringify([mode, keeper, deputies, [...keepersOf(roster)]])
}

const candidatesOf = (roster: Roster, without: string | null = null): string =>
  roster.payload.candidates.flatMap(({ cid }) => (cid === without ? [] : cid)).join(' ')

const recusalsOf = (roster: Roster): string => JSON.stringify(roster.payload.recusals)

/** What a kind allows to people, by id; a handover besides allows something to who gives and takes the office. */
const allowedTo = (
  id: string,
  { payload: { kind, who } }: Exception,
  handover: Handover | null,
  before: Roster,
  after: Roster,
): readonly Change[] => {
  if (handover && (id === handover.payload.from || id === handover.payload.to))
    return kind === 'key' ? ['came', 'left', 'key', 'stops'] : ['came', 'left', 'key']
  if (kind === 'keeper' && (keepersOf(before).has(id) || keepersOf(after).has(id)))
    return ['came', 'left', 'key', 'stops']
  if (id !== who) return []
  if (kind === 'drop-out') return ['left', 'stops']
  if (kind === 'added') return ['came', 'starts']
  // Another key of the coordinator needs a handover.
  return kind === 'key' && id !== before.payload.coordinator ? ['key'] : []
}

const checkPeople = (
  exception: Exception,
  handover: Handover | null,
  before: Roster,
  after: Roster,
  where: string,
): void => {
  const ids = new Set([...before.payload.people, ...after.payload.people].map(({ id }) => id))
  for (const id of ids) {
    const allowed = allowedTo(id, exception, handover, before, after)
    const change = changesOf(personOf(before, id), personOf(after, id)).find((one) => !allowed.includes(one))
    demand(change === undefined, 'E_ROSTER', `${where} changes more about ${id} than its exception allows`)
  }
}

/**
 * Nobody gets a second key but whom the exception `keeper` names. Where that is the keeper, who stays, deputies may have other keys,
 * and the keeper too, who did not decide it.
 */
const checkKeepers = (
  { payload: { who, deciders } }: Exception,
  before: Roster,
  after: Roster,
  where: string,
): void => {
  const stays = who !== null && who === before.payload.keeper
  const mayBeNew = new Set<string | null>(stays ? before.payload.deputies : [])
  if (!stays || !deciders.includes(who)) mayBeNew.add(who)
  const named = newKeepers(before, after).every((id) => mayBeNew.has(id))
  demand(named, 'E_ROSTER', `${where} has a new keeper whom its exception does not name`)
  const holds = stays ? after.payload.keeper === who : who === null || keepersOf(after).has(who)
  demand(holds, 'E_ROSTER', `${where} gives no second key to whom its exception names`)
}

const checkKind = (exception: Exception, before: Roster, after: Roster, where: string): void => {
  const { kind, who } = exception.payload
  const ended = kind === 'abort' || kind === 'void'
  demand(!ended, 'E_ROSTER', `${where} goes on with a round that had ended`)
  const scores = who !== null && personOf(after, who)?.scorer === true
  if (kind === 'drop-out') demand(!scores, 'E_ROSTER', `${where} still lets ${who} score, who dropped out`)
  if (kind === 'added') demand(scores, 'E_ROSTER', `${where} does not let ${who} score, who was added`)
  const others = keeping(before) !== keeping(after)
  demand(
    others === (kind === 'keeper'),
    'E_ROSTER',
    `${where} has other keepers, or not, against its exception`,
  )
  if (kind === 'keeper') checkKeepers(exception, before, after, where)
}

const checkRest = (
  { payload: { kind, who } }: Exception,
  before: Roster,
  after: Roster,
  where: string,
): void => {
  const withdrawn = kind === 'withdraw' ? who : null
  const candidates = kind === 'roster' || candidatesOf(before, withdrawn) === candidatesOf(after)
  demand(candidates, 'E_ROSTER', `${where} has other candidates than its exception allows`)
  const design = kind === 'roster' || before.payload.design === after.payload.design
  demand(design, 'E_ROSTER', `${where} has another design, which its exception does not allow`)
  const recusals = kind !== 'opening-mislukt' || recusalsOf(before) === recusalsOf(after)
  demand(recusals, 'E_ROSTER', `${where} has other recusals after an opening that failed`)
}

/** Whoever and whatever a name was committed for keeps it, so that nobody can swap two once cards are sealed. */
const checkNames = (
  { payload: { kind } }: Exception,
  { payload: before }: Roster,
  { payload: after }: Roster,
  where: string,
): void => {
  if (kind === 'roster') return
  const named = new Map([
    ...before.candidates.map(({ cid, name }) => [cid, name] as const),
    ...before.people.map(({ id, name }) => [id, name] as const),
  ])
  const renamed = [...after.candidates.map(({ cid, name }) => ({ id: cid, name })), ...after.people].find(
    ({ id, name }) => named.has(id) && named.get(id) !== name,
  )
  demand(renamed === undefined, 'E_ROSTER', `${where} gives ${renamed?.id} another name than before`)
}

/** After an opening that failed nobody has another part in it, but for the chair of a coordinator who left. */
const checkParts = ({ payload: { kind } }: Exception, before: Roster, after: Roster, where: string): void => {
  if (kind !== 'opening-mislukt') return
  const { chair } = before.payload
  const presides = after.payload.chair === chair || personOf(after, chair) === undefined
  demand(presides, 'E_ROSTER', `${where} has another chair after an opening that failed`)
  const moved = after.payload.people.find(({ id, group }) => (personOf(before, id)?.group ?? group) !== group)
  demand(
    moved === undefined,
    'E_ROSTER',
    `${where} has ${moved?.id} in another group after an opening that failed`,
  )
}

/**
 * Between two generations nothing differs but what the exception allows.
 * @throws Broken E_ROSTER
 */
export const checkGeneration = (
  exception: Exception,
  handover: Handover | null,
  before: Roster,
  after: Roster,
  where: string,
): void => {
  const office = handover === null || ['key', 'opening-mislukt'].includes(exception.payload.kind)
  demand(office, 'E_ROSTER', `${where} has a new coordinator, which its exception does not allow`)
  checkRest(exception, before, after, where)
  checkNames(exception, before, after, where)
  checkParts(exception, before, after, where)
  checkKind(exception, before, after, where)
  checkPeople(exception, handover, before, after, where)
}
