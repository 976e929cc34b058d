import { beforeAll, describe, expect, test } from 'vitest'
import { acceptMessage } from '../../shared/sealing/accept.ts'
import { compose } from '../../shared/sealing/compose.ts'
import { deriveKeys, newMasters } from '../../shared/sealing/keys.ts'
import { makeClose } from '../../shared/sealing/make/close.ts'
import { compareKeys, makeConfirm } from '../../shared/sealing/make/confirm.ts'
import { makeEnrol, makeInvite } from '../../shared/sealing/make/enrolment.ts'
import { makeRoster } from '../../shared/sealing/make/roster.ts'
import { makeSeal } from '../../shared/sealing/make/seal.ts'
import { type Message, readAs, readMessage } from '../../shared/sealing/message.ts'
import { readNames, saltNames, sealNames } from '../../shared/sealing/names.ts'
import { boxesOf, type Roster } from '../../shared/sealing/rules/people.ts'
import { conflictsOf, roundOf, sealedMembers } from '../../shared/sealing/state.ts'
import {
  type Bench,
  cardsOf,
  confirmAll,
  confirmOne,
  enrolAll,
  freeze,
  head,
  newBench,
  onLaptop,
  rosterInput,
  sealInput,
  sealOne,
  take,
} from './committee.ts'
import { refuses, refusesLater } from './refusal.ts'
import { seeded } from './seeded.ts'

const contentOf = (roster: Roster) => {
  const { app: _, att: __, procedure: ___, type: ____, ...content } = roster.payload
  return content
}

/** The same roster with something changed, signed by the coordinator as the first one was. */
const forge = (bench: Bench, roster: Roster, change: object): Message<'roster/v1'> => {
  const signer = { by: bench.coordinator.id, key: bench.coordinator.keys.sign }
  return readAs(
    'roster/v1',
    compose('roster/v1', bench.base, { ...contentOf(roster), ...change }, [signer], { ...roster.att }),
  )
}

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
    const forged = forge(bench, honest, {
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
    const forged = forge(bench, honest, {
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
    const forged = compose('roster/v1', bench.base, contentOf(honest), [signer], {
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
    refuses('E_ROSTER', () => acceptMessage(bench.state, forge(bench, honest, { people: scoring })))
    refuses('E_ROSTER', () =>
      acceptMessage(bench.state, forge(bench, honest, { keeper: bench.coordinator.id })),
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
    refuses('E_ROSTER', () => acceptMessage(bench.state, forge(bench, honest, change)))
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

describe('while the others seal', () => {
  let bench: Bench
  let roster: Roster

  beforeAll(async () => {
    bench = newBench('strict', 3, 2, 'while')
    roster = await freeze(bench, {})
    confirmAll(bench, roster)
  })

  const made = (i: number, change: object = {}) => {
    const member = bench.scorers[i]!
    return makeSeal(bench.base, { ...sealInput(bench, roster, member), ...change }, member.keys, bench.random)
  }

  test('a seal that leaves out a candidate, names one twice or a stranger is refused', async () => {
    const [cid] = bench.cids
    const cards = cardsOf(bench, bench.scorers[0]!, 3)
    await refusesLater('E_COVERAGE', () => made(0, { cards: cards.slice(1) }))
    await refusesLater('E_COVERAGE', () => made(0, { recusals: [cid!] }))
    await refusesLater('E_COVERAGE', () => made(0, { recusals: ['0000000000'] }))
    const content = {
      at: bench.now(),
      cards: [{ c: 'a'.repeat(64), cid: cid! }],
      logHead: head(bench),
      member: bench.scorers[0]!.id,
      prev: [],
      recusals: [],
      roster: roster.id,
      round: 1,
      seq: 0,
    }
    const signer = { by: bench.scorers[0]!.id, key: bench.scorers[0]!.keys.sign }
    const bytes = compose('seal/v1', bench.base, content, [signer], { cards: new Uint8Array(10) })
    refuses('E_COVERAGE', () => acceptMessage(bench.state, readMessage(bytes)))
  })

  test('a seal by somebody who does not score, or in another’s name, is refused', async () => {
    const seal = readAs('seal/v1', (await made(0)).bytes)
    const { app: _, att: __, procedure: ___, type: ____, ...content } = seal.payload
    const c = bench.coordinator
    const own = compose(
      'seal/v1',
      bench.base,
      { ...content, member: c.id },
      [{ by: c.id, key: c.keys.sign }],
      { ...seal.att },
    )
    refuses('E_SIGNERS', () => acceptMessage(bench.state, readMessage(own)))
    const inName = compose('seal/v1', bench.base, content, [{ by: content.member, key: c.keys.sign }], {
      ...seal.att,
    })
    refuses('E_SIG', () => acceptMessage(bench.state, readMessage(inName)))
  })

  test('a seal of another round or under another roster is refused', async () => {
    const seal = readAs('seal/v1', (await made(0)).bytes)
    const { app: _, att: __, procedure: ___, type: ____, ...content } = seal.payload
    const signer = { by: bench.scorers[0]!.id, key: bench.scorers[0]!.keys.sign }
    const other = (change: object) =>
      readMessage(compose('seal/v1', bench.base, { ...content, ...change }, [signer], { ...seal.att }))
    refuses('E_ROUND', () => acceptMessage(bench.state, other({ round: 2 })))
    refuses('E_ROSTER', () => acceptMessage(bench.state, other({ roster: 'a'.repeat(64) })))
  })

  test('two seals with one number are a conflict that only their author resolves, naming both', async () => {
    const fresh = newBench('strict', 2, 1, 'conflict')
    const list = await freeze(fresh)
    confirmAll(fresh, list)
    const [member, other] = fresh.scorers
    const first = await sealOne(fresh, list, member!)
    const second = await sealOne(fresh, list, member!, { cards: cardsOf(fresh, member!, 1) })
    await sealOne(fresh, list, other!)
    const round = () => roundOf(fresh.state, 1)!
    expect(conflictsOf(round())).toEqual([member!.id])
    expect(sealedMembers(round())).toEqual([other!.id])
    const close = makeClose(
      fresh.base,
      { roster: list, seals: [first, ...round().seals[other!.id]!], at: fresh.now(), logHead: head(fresh) },
      fresh.coordinator.keys,
    )
    refuses('E_CONFLICT', () => acceptMessage(fresh.state, readMessage(close)))
    await refusesLater('E_SEQ', () => sealOne(fresh, list, member!, { seq: 1, prev: [first.id] }))
    await sealOne(fresh, list, member!, { seq: 1, prev: [first.id, second.id] })
    expect(conflictsOf(round())).toEqual([])
    expect(round().phase).toBe('complete')
  })

  test('a correction that skips a number, goes back or hides the seal before it is refused', async () => {
    const fresh = newBench('strict', 2, 1, 'correct')
    const list = await freeze(fresh)
    confirmAll(fresh, list)
    const [member] = fresh.scorers
    await refusesLater('E_SEQ', () => sealOne(fresh, list, member!, { seq: 1, prev: [] }))
    await refusesLater('E_SEQ', () => sealOne(fresh, list, member!, { seq: 0, prev: ['a'.repeat(64)] }))
    const first = await sealOne(fresh, list, member!)
    await refusesLater('E_SEQ', () => sealOne(fresh, list, member!, { seq: 2, prev: [first.id] }))
    await refusesLater('E_SEQ', () => sealOne(fresh, list, member!, { seq: 1, prev: [] }))
    const second = await sealOne(fresh, list, member!, { seq: 1, prev: [first.id] })
    await refusesLater('E_SEQ', () => sealOne(fresh, list, member!, { seq: 0, prev: ['b'.repeat(64)] }))
    expect(roundOf(fresh.state, 1)!.seals[member!.id]).toEqual([second])
  })

  test('a slot bound to one roster is not used under another', async () => {
    const [member] = bench.scorers
    const { fact } = await made(0)
    expect(fact?.kind).toBe('slot')
    const again = await made(0, { facts: [fact!] })
    expect(again.fact).toBeNull()
    const other = forge(bench, roster, { chair: bench.scorers[2]!.id })
    const input = { ...sealInput(bench, other, member!), facts: [fact!] }
    await refusesLater('E_SLOT', () => makeSeal(bench.base, input, member!.keys, bench.random))
  })

  test('a card of another design or with a criterion too few is not sealed', async () => {
    const cards = cardsOf(bench, bench.scorers[0]!, 3).map((one) => ({
      ...one,
      card: { ...one.card, design: 'e'.repeat(64) },
    }))
    await refusesLater('E_CARD', () => made(0, { cards }))
    await refusesLater('E_CARD', () => made(0, { criteria: ['communication'] }))
  })

  test('a file that was taken in is known, whoever brings it again', async () => {
    const confirm = confirmOne(bench, roster, bench.scorers[0]!)
    const before = bench.state
    take(bench, 'confirm/v1', confirm.bytes)
    expect(bench.state).toBe(before)
  })
})
