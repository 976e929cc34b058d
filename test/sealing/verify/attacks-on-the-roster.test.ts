import { describe } from 'vitest'
import { type Attack, stops } from './attacks.ts'
import { attach, both, type Change, on, put } from './forge/changes.ts'
import type { Draft, Value } from './forge/file.ts'
import { personOf, recipientOf } from './forge/keys.ts'
import { cids, coordinator, everybody, exceptionDraft, keeper, scorers, ZERO } from './forge/plan.ts'

const [first, second] = scorers as [(typeof scorers)[0], (typeof scorers)[0]]
const stranger = personOf('stranger99', 'member')
const impostor = { ...personOf(first.id, 'member', 'impostor') }

type People = { [key: string]: Value }[]

/** Changes one person of every roster. */
const person = (id: string, members: { readonly [key: string]: Value }): Change =>
  on('roster/v1', (draft) => {
    const people = (draft.payload['people'] as People).map((one) =>
      one['id'] === id ? { ...one, ...members } : one,
    )
    return put({ people })(draft)
  })

const roster = (members: { readonly [key: string]: Value }): Change => on('roster/v1', put(members))

/** Changes the second generation only. */
const later = (change: (draft: Draft) => Draft): Change =>
  on('roster/v1', (draft) => (draft.payload['gen'] === 2 ? change(draft) : draft))

const enrol = (members: { readonly [key: string]: Value }): Change => on('enrol/v1', put(members), first.id)
const signedBy =
  (...signers: Draft['signers']) =>
  (draft: Draft): Draft => ({ ...draft, signers })

const twokey = { mode: 'twokey' } as const
const two = { again: { kind: 'roster', who: null } } as const

const keys: Attack[] = [
  [
    'a swapped signing key',
    { change: person(first.id, { sign: impostor.sign.publicKey.toString('base64') }) },
    'E_ROSTER',
    'other keys than',
  ],
  [
    'a swapped box key',
    { change: person(first.id, { box: recipientOf(impostor.box) }) },
    'E_ROSTER',
    'other keys than',
  ],
  [
    'a swapped round key, which would open the seals',
    { change: person(first.id, { slotKey: recipientOf(impostor.slots[0]!) }) },
    'E_ROSTER',
    'other keys than',
  ],
  [
    'a round key of another slot',
    { change: person(first.id, { slotKey: recipientOf(first.slots[1]!) }) },
    'E_ROSTER',
    'other keys than',
  ],
  [
    'a round key for somebody who does not score',
    { change: person(coordinator.id, { slotKey: recipientOf(coordinator.slots[0]!) }) },
    'E_ROSTER',
    'other keys than',
  ],
  [
    'an enrolment that the coordinator signed for somebody else',
    { change: on('enrol/v1', signedBy({ id: first.id, sign: coordinator.sign }), first.id) },
    'E_SIG',
    'the enrolment of',
  ],
  [
    'an enrolment that somebody else signed',
    { change: on('enrol/v1', signedBy(second), first.id) },
    'E_SIGNERS',
    'the enrolment of',
  ],
  [
    'an enrolment that is not there',
    { nested: (name, list) => (name === 'enrols' ? list.slice(1) : list) },
    'E_ROSTER',
    'that is not in the file',
  ],
  [
    'an enrolment with one key twice',
    { change: enrol({ box: recipientOf(first.slots[3]!) }) },
    'E_SCHEMA',
    'a key stands in it twice',
  ],
  [
    'an enrolment with a role key for a member',
    { change: enrol({ roleKey: recipientOf(stranger.box) }) },
    'E_SCHEMA',
    'role key',
  ],
  [
    'one key for two people',
    {
      people: everybody('strict').map((one) => (one.id === second.id ? { ...one, box: first.box } : one)),
    },
    'E_ROSTER',
    'one key twice',
  ],
]

const people: Attack[] = [
  [
    'somebody who enrolled and is in no roster',
    { people: [...everybody('strict'), stranger], later: everybody('strict') },
    'E_ATT',
    'no roster names the enrolment',
  ],
  ['a chair who takes no part', { change: roster({ chair: stranger.id }) }, 'E_ROSTER', 'an office'],
  ['a coordinator who is a member', { change: roster({ coordinator: first.id }) }, 'E_ROSTER', 'role'],
  [
    'a second coordinator',
    { people: [...everybody('strict'), personOf('zz00000000', 'coordinator')] },
    'E_ROSTER',
    'role',
  ],
  [
    'a keeper in mode strict',
    { people: everybody('twokey'), change: roster({ keeper: keeper.id }) },
    'E_ROSTER',
    'has a keeper',
  ],
  [
    'no keeper in mode twokey',
    { ...twokey, change: roster({ keeper: null, deputies: [keeper.id] }) },
    'E_ROSTER',
    'no keeper',
  ],
  [
    'a keeper who is an own deputy',
    { ...twokey, change: roster({ deputies: [keeper.id] }) },
    'E_ROSTER',
    'no keeper of its own',
  ],
  [
    'a coordinator who scores in mode twokey',
    {
      ...twokey,
      change: person(coordinator.id, { scorer: true, slotKey: recipientOf(coordinator.slots[0]!) }),
    },
    'E_ROSTER',
    'lets the coordinator score',
  ],
  [
    'a single scorer',
    {
      change: both(
        person(first.id, { scorer: false, slotKey: null }),
        person(second.id, { scorer: false, slotKey: null }),
      ),
    },
    'E_ROSTER',
    'fewer than two',
  ],
  [
    'a recusal for nobody',
    { change: roster({ recusals: [{ cid: stranger.id, member: first.id }] }) },
    'E_ROSTER',
    'not a candidate',
  ],
  [
    'a recusal of nobody',
    { change: roster({ recusals: [{ cid: cids[0]!, member: stranger.id }] }) },
    'E_ROSTER',
    'an office',
  ],
  [
    'a recusal of the coordinator',
    { change: roster({ recusals: [{ cid: cids[0]!, member: coordinator.id }] }) },
    'E_ROSTER',
    'does not score',
  ],
  [
    'more pairs than a round may have',
    {
      people: [
        ...everybody('strict'),
        ...Array.from({ length: 20 }, (_, i) => personOf(`x0000000${i + 10}`, 'member')),
      ].sort((a, b) => (a.id < b.id ? -1 : 1)),
      change: roster({
        candidates: Array.from({ length: 500 }, (_, i) => ({ cid: `y000000${i + 100}`, name: ZERO })),
      }),
    },
    'E_ROSTER',
    'more than 4000 pairs',
  ],
]

const otherKeys = everybody('strict').map((one) =>
  one.id === coordinator.id ? personOf(one.id, one.role, 'other keys') : one,
)
const signedAnew = on('roster/v1', (draft) =>
  Array.isArray(draft.payload['prev']) && draft.payload['prev'].length > 0
    ? { ...draft, signers: otherKeys.filter(({ id }) => id === coordinator.id) }
    : draft,
)

const line: Attack[] = [
  [
    'a second round under another key of the coordinator',
    { round: 2, later: otherKeys, change: signedAnew },
    'E_ROSTER',
    "another coordinator's key",
  ],
  ['a first roster of round 2', { change: roster({ round: 2 }) }, 'E_ROSTER', 'does not follow'],
  ['a first roster of generation 2', { change: roster({ gen: 2 }) }, 'E_ROSTER', 'does not follow'],
  [
    'a roster that hides the one before it',
    { ...two, change: later(put({ prev: [] })) },
    'E_ROSTER',
    'exactly the rosters before',
  ],
  [
    'a roster that is left out',
    { ...two, nested: (name, list) => (name === 'rosters' ? list.slice(1) : list) },
    'E_ROSTER',
    'exactly the rosters before',
  ],
  [
    'rosters in another order',
    { ...two, nested: (name, list) => (name === 'rosters' ? list.toReversed() : list) },
    'E_ROSTER',
    'exactly the rosters before',
  ],
  [
    'a roster sent with another history',
    { ...two, change: later(attach({ rosters: Buffer.from('[]') })) },
    'E_ROSTER',
    'was sent with other',
  ],
  [
    'a roster sent with other enrolments',
    { change: on('roster/v1', attach({ enrols: Buffer.from('[]') })) },
    'E_ROSTER',
    'was sent with other',
  ],
  ['round keys that were used before', { ...two, change: later(reusedSlot) }, 'E_SLOT', 'used before'],
  [
    'a generation without an exception',
    { ...two, change: later(put({ exception: null })) },
    'E_ROSTER',
    'does not follow',
  ],
  [
    'a generation under an exception that is not there',
    { ...two, change: later(put({ exception: 'a'.repeat(64) })) },
    'E_ROSTER',
    'an exception that is not in the file',
  ],
  [
    'an exception that one person signed',
    { ...two, change: on('exception/v1', signedBy(coordinator)) },
    'E_SIGNERS',
    'the exception',
  ],
  [
    'an exception that one person decided',
    { ...two, change: on('exception/v1', put({ deciders: [coordinator.id] })) },
    'E_SCHEMA',
    'deciders',
  ],
  [
    'an exception with a forged signature',
    { ...two, change: on('exception/v1', signedBy(coordinator, { id: first.id, sign: coordinator.sign })) },
    'E_SIG',
    'the exception',
  ],
  [
    'an exception of a stranger',
    {
      ...two,
      change: on('exception/v1', (draft) =>
        signedBy(coordinator, stranger)(put({ deciders: [coordinator.id, stranger.id] })(draft)),
      ),
    },
    'E_SIGNERS',
    'not in the roster',
  ],
  [
    'an exception about an unknown roster',
    { exceptions: () => [exceptionDraft('9'.repeat(64), 'roster')] },
    'E_ROSTER',
    'not in the file',
  ],
  [
    'an exception of another round',
    { exceptions: (id) => [put({ round: 2 })(exceptionDraft(id, 'roster'))] },
    'E_ROUND',
    'another round',
  ],
  [
    'a roster that another key signed',
    { change: on('roster/v1', signedBy({ id: coordinator.id, sign: first.sign })) },
    'E_SIG',
    'roster 1',
  ],
  ['a roster that a member signed', { change: on('roster/v1', signedBy(first)) }, 'E_SIGNERS', 'roster 1'],
  [
    'a roster after a handover that is not there',
    { change: roster({ handover: 'a'.repeat(64) }) },
    'E_ROSTER',
    'handover',
  ],
  [
    'something else among the handovers',
    { change: on('archive/v1', attach({ handovers: Buffer.from('[{}]') })) },
    'E_ENVELOPE',
    'handovers',
  ],
  [
    'an archive about an earlier roster',
    { ...two, change: on('archive/v1', put({ roster: ZERO })) },
    'E_ROSTER',
    'not the one that the file is about',
  ],
  [
    'an archive about another round',
    { change: on('archive/v1', put({ round: 2 })) },
    'E_ROUND',
    'another round',
  ],
  [
    'an archive without rosters',
    { nested: (name, list) => (name === 'rosters' ? [] : list) },
    'E_ROSTER',
    'no roster',
  ],
]

describe('keys that are not those people enrolled with are found:', () => stops(keys))
describe('people who may not be there, or not so, are found:', () => stops(people))
describe('rosters that do not follow each other are found:', () => stops(line))

/** The slot of the first roster again, with its keys. */
function reusedSlot(draft: Draft): Draft {
  const people = (draft.payload['people'] as People).map((one) => {
    const own = scorers.find(({ id }) => id === one['id'])
    return own ? { ...one, slotKey: recipientOf(own.slots[0]!) } : one
  })
  return put({ slot: 0, people })(draft)
}
