import { describe, expect, test } from 'vitest'
import { ask } from './asking.ts'
import { type Attack, stops } from './attacks.ts'
import { type Change, on, put } from './forge/changes.ts'
import type { Draft, Value } from './forge/file.ts'
import { type Person, personOf, recipientOf } from './forge/keys.ts'
import {
  cids,
  coordinator,
  everybody,
  exceptionDraft,
  keeper,
  type Plan,
  type RowDraft,
  scorers,
} from './forge/plan.ts'
import { forge } from './forge/round.ts'

const [first, second, third] = scorers as [Person, Person, Person]
const [cid] = cids as [string]
const newcomer = personOf('sc0rer0004', 'member')
const newKeeper = personOf('keeper0002', 'keeper')
const otherCoordinator = { ...personOf('c00rd1nat9', 'coordinator'), sign: coordinator.sign }
const twokey = { mode: 'twokey' } as const

const people = (mode: Plan['mode'], without: readonly Person[], more: readonly Person[] = []): Person[] =>
  [...everybody(mode).filter((one) => !without.includes(one)), ...more].sort((a, b) => (a.id < b.id ? -1 : 1))

/** The same person with other keys. */
const rekeyed = (person: Person): Person => personOf(person.id, person.role, `${person.id}/again`)

const begun = (kind: string, who: string | null = null, wanted: Partial<Plan> = {}): Partial<Plan> => ({
  again: { kind, who },
  ...wanted,
})

/** Changes the second generation only. */
const later = (members: { readonly [key: string]: Value }): Change =>
  on('roster/v1', (draft) => (draft.payload['gen'] === 2 ? put(members)(draft) : draft))

/** Changes the last person of the second generation. */
const laterPeople = (members: { readonly [key: string]: Value }): Change =>
  on('roster/v1', (draft) => {
    if (draft.payload['gen'] !== 2) return draft
    const list = draft.payload['people'] as { [key: string]: Value }[]
    return put({ people: list.map((one, i) => (i === list.length - 1 ? { ...one, ...members } : one)) })(
      draft,
    )
  })

/** Lets somebody score from the second generation on. */
const laterScorer = ({ id, slots }: Person): Change =>
  on('roster/v1', (draft) => {
    if (draft.payload['gen'] !== 2) return draft
    const list = draft.payload['people'] as { [key: string]: Value }[]
    const scores = { scorer: true, slotKey: recipientOf(slots[1]!) }
    return put({ people: list.map((one) => (one['id'] === id ? { ...one, ...scores } : one)) })(draft)
  })

const without = people('strict', [third])
const replacedKeeper = { ...twokey, later: people('twokey', [keeper], [newKeeper]) }
const decidedBy = (...deciders: readonly Person[]) => ({ kind: 'keeper', who: newKeeper.id, deciders })
/** The keeper stays, with another key. */
const stays = (...deciders: readonly Person[]): Partial<Plan> => ({
  ...twokey,
  later: people('twokey', [keeper], [rekeyed(keeper)]),
  again: { kind: 'keeper', who: keeper.id, deciders },
})

/** A close in the log that is not in the file. */
const closeKeptBack = (rows: readonly RowDraft[]): readonly RowDraft[] => {
  const at = rows.findIndex(({ kind }) => kind === 'exception')
  const roster = rows.find(({ kind }) => kind === 'roster')?.ref ?? null
  return rows.toSpliced(at, 0, { kind: 'close', ref: 'c'.repeat(64), body: { roster, round: 1 } })
}

const closed = { before: 'closed' } as const
const answered = { before: 'answered' } as const

describe('a round that began again holds', () => {
  test.each<[string, Partial<Plan>]>([
    ['after a scorer dropped out and left', begun('drop-out', third.id, { later: without })],
    ['after a scorer was added', begun('added', newcomer.id, { later: people('strict', [], [newcomer]) })],
    [
      'after somebody took other keys',
      begun('key', third.id, { later: people('strict', [third], [rekeyed(third)]) }),
    ],
    ['after a candidate withdrew', begun('withdraw', cid, { laterCids: cids.slice(1) })],
    ['after an opening that failed', begun('opening-mislukt', null, closed)],
    ['after an opening that failed when somebody had answered', begun('opening-mislukt', null, answered)],
    ['after a close that nobody answered', begun('drop-out', third.id, { later: without, ...closed })],
    ['after the keeper agreed to be replaced', { ...replacedKeeper, again: decidedBy(coordinator, keeper) }],
    [
      'after the scorers replaced the keeper',
      { ...replacedKeeper, again: decidedBy(coordinator, first, second) },
    ],
    ['after the scorers let the keeper take another key', stays(coordinator, first, second)],
  ])('%s', async (_, wanted) => {
    const { exit, text } = await ask(forge(wanted).file)
    expect(exit, text).toBe(2)
    expect(text).toContain(
      'Exceptions, on which a next generation of the roster can rest\n  2026-03-02T20:00:00.000Z  round 1, ',
    )
  })

  test('and says when a keeper was replaced without agreeing', async () => {
    const sentence = 'Keeper replaced without own statement'
    const by = async (...deciders: readonly Person[]): Promise<string> =>
      (await ask(forge({ ...replacedKeeper, again: decidedBy(...deciders) }).file)).text
    expect(await by(coordinator, first, second)).toContain(sentence)
    expect(await by(coordinator, keeper)).not.toContain(sentence)
  })

  test('and says who sealed something else after a new list, and about whom', async () => {
    const wanted = begun('drop-out', third.id, { later: without, ...closed, others: true })
    const { text } = await ask(forge(wanted).file)
    expect(text).toContain(`${first.id} sealed something else about candidates ${cids.join(', ')}`)
    const same = begun('drop-out', third.id, { later: without, ...closed })
    expect((await ask(forge(same).file)).text).not.toContain('sealed something else')
  })
})

const stranger = 'stranger99'
const exception = (kind: string, who: string | null): Partial<Plan> => ({
  exceptions: (roster) => [exceptionDraft(roster, kind, who)],
})

const about: Attack[] = [
  ['a drop-out of a stranger', exception('drop-out', stranger), 'E_ROSTER', 'cannot be about'],
  [
    'a drop-out of somebody who does not score',
    exception('drop-out', coordinator.id),
    'E_ROSTER',
    'cannot be about',
  ],
  ['a drop-out of nobody', exception('drop-out', null), 'E_ROSTER', 'cannot be about'],
  ['an added scorer who scores already', exception('added', first.id), 'E_ROSTER', 'cannot be about'],
  ['an added nobody', exception('added', null), 'E_ROSTER', 'cannot be about'],
  ['other keys of a stranger', exception('key', stranger), 'E_ROSTER', 'cannot be about'],
  ['a withdrawn member', exception('withdraw', first.id), 'E_ROSTER', 'cannot be about'],
  ['another list about a person', exception('roster', first.id), 'E_ROSTER', 'cannot be about'],
  [
    'a failed opening about a stranger',
    exception('opening-mislukt', stranger),
    'E_ROSTER',
    'cannot be about',
  ],
  ['an unknown kind', exception('because', null), 'E_SCHEMA', 'kind'],
  [
    'a keeper replaced by the coordinator and one scorer',
    { ...replacedKeeper, again: decidedBy(coordinator, first) },
    'E_SIGNERS',
    'neither by the keeper nor',
  ],
]

const allowed: Attack[] = [
  [
    'a second drop-out under the first',
    begun('drop-out', third.id, {
      people: people('strict', [], [newcomer]),
      later: people('strict', [second, third], [newcomer]),
    }),
    'E_ROSTER',
    'changes more about sc0rer0002',
  ],
  [
    'a drop-out of somebody else',
    begun('drop-out', third.id, { later: people('strict', [second]) }),
    'E_ROSTER',
    'still lets',
  ],
  ['a drop-out who goes on', begun('drop-out', third.id), 'E_ROSTER', 'still lets'],
  ['an added scorer who is not there', begun('added', newcomer.id), 'E_ROSTER', 'does not let'],
  [
    'another one added than was said',
    begun('added', stranger, { later: people('strict', [], [newcomer]) }),
    'E_ROSTER',
    'does not let',
  ],
  [
    'a newcomer under a drop-out',
    begun('drop-out', third.id, { later: people('strict', [third], [newcomer]) }),
    'E_ROSTER',
    'changes more about sc0rer0004',
  ],
  [
    'other keys under a drop-out',
    begun('drop-out', third.id, { later: people('strict', [second, third], [rekeyed(second)]) }),
    'E_ROSTER',
    'changes more about sc0rer0002',
  ],
  [
    'other keys of somebody else',
    begun('key', third.id, { later: people('strict', [second], [rekeyed(second)]) }),
    'E_ROSTER',
    'changes more about sc0rer0002',
  ],
  [
    'other keys of the coordinator',
    begun('key', coordinator.id, { later: people('strict', [coordinator], [sameSign()]) }),
    'E_ROSTER',
    'changes more about c00rd1nat0',
  ],
  [
    'a scorer who stops under another list',
    begun('roster', null, { later: without }),
    'E_ROSTER',
    'changes more about sc0rer0003',
  ],
  [
    'another candidate under a drop-out',
    begun('drop-out', third.id, { later: without, laterCids: cids.slice(1) }),
    'E_ROSTER',
    'other candidates',
  ],
  [
    'another withdrawn candidate than was said',
    begun('withdraw', cid, { laterCids: cids.slice(0, 1) }),
    'E_ROSTER',
    'other candidates',
  ],
  ['a withdrawn candidate who is still there', begun('withdraw', cid), 'E_ROSTER', 'other candidates'],
  [
    'a first list with a design that nobody published',
    begun('roster', null, { change: before({ design: 'e'.repeat(64) }) }),
    'E_LOG',
    'never published',
  ],
  [
    'another design under a drop-out',
    begun('drop-out', third.id, { later: without, change: later({ design: 'e'.repeat(64) }) }),
    'E_ROSTER',
    'another design',
  ],
  [
    'another keeper under other keys',
    { ...replacedKeeper, again: { kind: 'key', who: first.id } },
    'E_ROSTER',
    'other keepers',
  ],
  [
    'a new keeper whom nobody named',
    { ...replacedKeeper, again: { kind: 'keeper', who: null, deciders: [coordinator, keeper] } },
    'E_ROSTER',
    'does not name',
  ],
  [
    'a keeper who stays, swore nothing, and has another key',
    stays(coordinator, keeper),
    'E_ROSTER',
    'does not name',
  ],
  [
    'another keeper than the one who stays',
    { ...replacedKeeper, again: { kind: 'keeper', who: keeper.id, deciders: [coordinator, keeper] } },
    'E_ROSTER',
    'does not name',
  ],
  [
    'a keeper exception that replaces nobody',
    { ...twokey, again: { kind: 'keeper', who: null, deciders: [coordinator, keeper] } },
    'E_ROSTER',
    'other keepers',
  ],
  [
    'a new keeper who comes to score',
    { ...replacedKeeper, again: decidedBy(coordinator, keeper), change: laterScorer(newKeeper) },
    'E_ROSTER',
    'changes more about keeper0002',
  ],
  [
    'a scorer who leaves with the keeper',
    {
      ...twokey,
      later: people('twokey', [keeper, third], [newKeeper]),
      again: decidedBy(coordinator, keeper),
    },
    'E_ROSTER',
    'changes more about sc0rer0003',
  ],
  [
    'other recusals after a failed opening',
    begun('opening-mislukt', null, {
      ...closed,
      change: later({ recusals: [{ cid, member: first.id }] }),
    }),
    'E_ROSTER',
    'other recusals',
  ],
  [
    'and has another chair under it, a failed opening',
    begun('opening-mislukt', null, { ...closed, change: later({ chair: second.id }) }),
    'E_ROSTER',
    'another chair',
  ],
  [
    'and has somebody in another group under it, a failed opening',
    begun('opening-mislukt', null, { ...closed, change: laterPeople({ group: 'residents' }) }),
    'E_ROSTER',
    'in another group',
  ],
  [
    'and gives somebody another name under it, a failed opening',
    begun('opening-mislukt', null, { ...closed, change: laterPeople({ name: 'e'.repeat(64) }) }),
    'E_ROSTER',
    'another name',
  ],
  [
    'another coordinator with the same key',
    begun('roster', null, {
      later: people('strict', [coordinator], [otherCoordinator]),
      change: on('roster/v1', (draft) => (draft.payload['gen'] === 2 ? swapped(draft) : draft)),
    }),
    'E_ROSTER',
    "another coordinator's key",
  ],
]

const states: Attack[] = [
  [
    'a drop-out after somebody had answered',
    begun('drop-out', third.id, { later: without, ...answered }),
    'E_STATE',
    'after somebody had answered',
  ],
  ['a failed opening before any close', begun('opening-mislukt'), 'E_STATE', 'before any close'],
  [
    'two closes under the first list',
    begun('opening-mislukt', null, { ...closed, rows: closeKeptBack }),
    'E_LOG',
    'tells of a close that is not in the file',
  ],
  [
    'other contents after an opening that failed',
    begun('opening-mislukt', null, { ...closed, others: true }),
    'E_SECOND_CLOSE',
    'other contents than before',
  ],
  [
    'other contents after an opening that failed when somebody had answered',
    begun('opening-mislukt', null, { ...twokey, ...answered, others: true }),
    'E_SECOND_CLOSE',
    'other contents than before',
  ],
  [
    'an answer before, kept back',
    begun('drop-out', third.id, {
      ...answered,
      later: without,
      nested: (name, list) => (name === 'earlier-answers' ? [] : list),
    }),
    'E_LOG',
    'tells of a release that is not in the file',
  ],
  [
    'a seal before, kept back',
    begun('drop-out', third.id, {
      ...closed,
      later: without,
      nested: (name, list) => (name === 'earlier-seals' ? list.slice(1) : list),
    }),
    'E_CLOSE',
    'a close before the last',
  ],
]

describe('an exception that nobody can make is found:', () => stops(about))
describe('a list that changes more than its exception allows is found:', () => stops(allowed))
describe('a round that must not begin again is found:', () => stops(states))

/** The first list with something else, so that the cards, which follow the second one, need no change. */
function before(members: { readonly [key: string]: Value }): Change {
  return on('roster/v1', (draft) => (draft.payload['gen'] === 1 ? put(members)(draft) : draft))
}

/** Other keys, but the same signature. */
function sameSign(): Person {
  return { ...rekeyed(coordinator), sign: coordinator.sign }
}

function swapped(draft: Draft): Draft {
  return { ...put({ coordinator: otherCoordinator.id })(draft), signers: [otherCoordinator] }
}
