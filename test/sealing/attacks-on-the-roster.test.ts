import { beforeAll, describe, test } from 'vitest'
import { acceptMessage } from '../../shared/sealing/accept.ts'
import { compose } from '../../shared/sealing/compose.ts'
import { deriveKeys, newMasters } from '../../shared/sealing/keys.ts'
import { compareKeys, makeConfirm } from '../../shared/sealing/make/confirm.ts'
import { makeEnrol, makeInvite } from '../../shared/sealing/make/enrolment.ts'
import { makeRoster } from '../../shared/sealing/make/roster.ts'
import { makeSeal } from '../../shared/sealing/make/seal.ts'
import { type Message, readAs, readMessage } from '../../shared/sealing/message.ts'
import { readNames, saltNames, sealNames } from '../../shared/sealing/names.ts'
import { boxesOf, type Roster } from '../../shared/sealing/rules/people.ts'
import { type Bench, enrolAll, newBench, onLaptop, rosterInput, sealInput } from './committee.ts'
import { contentOfRoster, forgeRoster } from './forged.ts'
import { refuses, refusesLater } from './refusal.ts'
import { seeded } from './seeded.ts'

describe('before anybody has sealed', () => {
  let bench: Bench
  let enrols: Message<'enrol/v1'>[]
  let honest: Roster

  beforeAll(async () => {
    bench = newBench('twokey', 3, 2, 'before')
    enrols = enrolAll(bench)
    const bytes = await makeRoster(
      bench.base,
      rosterInput(bench, enrols),
      bench.coordinator.keys,
      bench.random,
    )
    honest = readAs('roster/v1', bytes)
    acceptMessage(bench.state, honest)
  })

  const people = (change: (person: Roster['payload']['people'][number]) => object) =>
    honest.payload.people.map((person) => ({ ...person, ...change(person) }))

  test('a roster in which only one member’s round key was replaced is refused', () => {
    const victim = bench.scorers[1]!.id
    const other = bench.coordinator.keys.slot(5).recipient
    const forged = forgeRoster(bench, honest, {
      people: people((p) => (p.id === victim ? { slotKey: other } : {})),
    })
    refuses('E_ROSTER', () => acceptMessage(bench.state, forged))
    refuses('E_MYKEY', () => compareKeys(forged, onLaptop(bench)))
  })

  test('a key substituted together with a made-up enrolment is found by comparing with this laptop', async () => {
    const victim = bench.scorers[1]!
    const forged = deriveKeys(newMasters(seeded('forger')), bench.base.procedure)
    const enrol = readAs('enrol/v1', makeEnrol(bench.base, { member: victim.id, role: 'member' }, forged))
    const input = rosterInput(bench, [...enrols.filter((one) => one.payload.member !== victim.id), enrol])
    const bytes = await makeRoster(bench.base, input, bench.coordinator.keys, bench.random)
    const roster = readAs('roster/v1', bytes)
    refuses('E_MYKEY', () => compareKeys(roster, onLaptop(bench)))
    await refusesLater('E_MYKEY', () =>
      makeSeal(bench.base, sealInput(bench, roster, victim), victim.keys, bench.random),
    )
  })

  test.each([
    ['sign', 'sign'],
    ['box', 'box'],
    ['roleKey', 'roleKey'],
  ] as const)('a person’s %s that is not the enrolled one is refused', (_, key) => {
    const keeper = bench.keeper!
    const stranger = deriveKeys(newMasters(seeded('stranger')), bench.base.procedure)
    const other = {
      sign: stranger.sign.publicKey,
      box: stranger.box.recipient,
      roleKey: stranger.role().recipient,
    }
    const forged = forgeRoster(bench, honest, {
      people: people((p) => (p.id === keeper.id ? { [key]: other[key] } : {})),
    })
    refuses('E_ROSTER', () => acceptMessage(bench.state, forged))
  })

  test('somebody else’s key enrolled as one’s own is refused', async () => {
    const [a, b] = bench.scorers
    const copied = { ...b!.keys, slot: a!.keys.slot }
    const enrol = readAs('enrol/v1', makeEnrol(bench.base, { member: b!.id, role: 'member' }, copied))
    const input = rosterInput(bench, [...enrols.filter((one) => one.payload.member !== b!.id), enrol])
    const bytes = await makeRoster(bench.base, input, bench.coordinator.keys, bench.random)
    refuses('E_ROSTER', () => acceptMessage(bench.state, readMessage(bytes)))
  })

  test('a roster whose other enrolments are left out is refused', () => {
    const signer = { by: bench.coordinator.id, key: bench.coordinator.keys.sign }
    const none = new TextEncoder().encode('[]')
    const forged = compose('roster/v1', bench.base, contentOfRoster(honest), [signer], {
      ...honest.att,
      enrols: none,
    })
    refuses('E_ROSTER', () => acceptMessage(bench.state, readMessage(forged)))
  })

  test('the coordinator cannot score in mode twokey, nor be the keeper', () => {
    const scoring = people((p) =>
      p.id === bench.coordinator.id
        ? { scorer: true, slotKey: bench.coordinator.keys.slot(0).recipient }
        : {},
    )
    refuses('E_ROSTER', () => acceptMessage(bench.state, forgeRoster(bench, honest, { people: scoring })))
    refuses('E_ROSTER', () =>
      acceptMessage(bench.state, forgeRoster(bench, honest, { keeper: bench.coordinator.id })),
    )
  })

  test.each([
    ['a keeper in mode strict', { mode: 'strict' }],
    ['no keeper in mode twokey', { keeper: null }],
    ['a chair from outside', { chair: '0000000000' }],
    ['a recusal of nobody', { recusals: [{ cid: '0000000000', member: '0000000000' }] }],
    ['a first list of round 2', { round: 2 }],
    ['a first list of generation 2', { gen: 2 }],
    ['a history that is not there', { prev: ['a'.repeat(64)] }],
  ])('a roster with %s is refused', (_, change) => {
    refuses('E_ROSTER', () => acceptMessage(bench.state, forgeRoster(bench, honest, change)))
  })

  test('a roster signed by somebody who was not the inviting coordinator is refused', async () => {
    const other = newBench('twokey', 3, 2, 'invented')
    const strangers = enrolAll({
      ...other,
      base: bench.base,
      state: { ...other.state, procedure: bench.base.procedure },
    })
    const input = rosterInput(other, strangers)
    const bytes = await makeRoster(bench.base, input, other.coordinator.keys, bench.random)
    refuses('E_ROSTER', () => acceptMessage(bench.state, readMessage(bytes)))
  })

  test('a second coordinator who invites is refused', () => {
    const stranger = deriveKeys(newMasters(seeded('second')), bench.base.procedure)
    const invite = makeInvite(
      bench.base,
      { coordinator: bench.coordinator.id, member: bench.scorers[0]!.id, role: 'member' },
      stranger,
    )
    refuses('E_ROSTER', () => acceptMessage(bench.state, readMessage(invite)))
  })

  test('names swapped behind the roster’s back are found out', async () => {
    const names = saltNames(
      bench.people,
      bench.cids.map((cid, i) => ({ cid, name: `Kandidaat ${i}` })),
      bench.random,
    )
    const [one, two] = names.candidates
    const swapped = {
      ...names,
      candidates: [
        { ...one!, name: two!.name },
        { ...two!, name: one!.name },
      ],
    }
    const forged = { ...honest, att: { ...honest.att, names: await sealNames(swapped, boxesOf(honest)) } }
    await refusesLater('E_COMMIT', () => readNames(forged, bench.scorers[0]!.keys.box.identity))
  })

  test('a seal under a roster that the author has not confirmed is refused', async () => {
    const [member] = bench.scorers
    const state = acceptMessage(bench.state, honest)
    const made = await makeSeal(bench.base, sealInput(bench, honest, member!), member!.keys, bench.random)
    refuses('E_UNCONFIRMED', () => acceptMessage(state, readMessage(made.bytes)))
    const [, ...others] = bench.scorers.map((one) => one.id)
    const half = makeConfirm(
      bench.base,
      { roster: honest, member: member!.id, heard: others, at: bench.now() },
      member!.keys,
    )
    const heardHalf = acceptMessage(state, readMessage(half))
    refuses('E_UNCONFIRMED', () => acceptMessage(heardHalf, readMessage(made.bytes)))
  })

  test('a confirmation that names oneself or a stranger as heard is refused', () => {
    const state = acceptMessage(bench.state, honest)
    const [member] = bench.scorers
    for (const heard of ['0000000000', member!.id]) {
      const content = { at: bench.now(), heard: [heard], member: member!.id, roster: honest.id }
      const bytes = compose('confirm/v1', bench.base, content, [{ by: member!.id, key: member!.keys.sign }])
      refuses('E_UNCONFIRMED', () => acceptMessage(state, readMessage(bytes)))
    }
  })
})
