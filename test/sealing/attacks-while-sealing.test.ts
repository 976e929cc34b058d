import { beforeAll, describe, expect, test } from 'vitest'
import { acceptMessage } from '../../shared/sealing/accept.ts'
import { compose } from '../../shared/sealing/compose.ts'
import { makeClose } from '../../shared/sealing/make/close.ts'
import { makeSeal } from '../../shared/sealing/make/seal.ts'
import { readAs, readMessage } from '../../shared/sealing/message.ts'
import type { Roster } from '../../shared/sealing/rules/people.ts'
import { conflictsOf, roundOf, sealedMembers } from '../../shared/sealing/state.ts'
import {
  type Bench,
  cardsOf,
  confirmAll,
  confirmOne,
  freeze,
  head,
  newBench,
  sealInput,
  sealOne,
  take,
} from './committee.ts'
import { forgeRoster } from './forged.ts'
import { refuses, refusesLater } from './refusal.ts'

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
    await refusesLater('E_COVERAGE', () => made(0, { recusals: [{ cid: cid!, late: false }] }))
    await refusesLater('E_COVERAGE', () => made(0, { recusals: [{ cid: '0000000000', late: false }] }))
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
    const other = forgeRoster(bench, roster, { chair: bench.scorers[2]!.id })
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
