import { describe, expect, test } from 'vitest'
import { acceptMessage } from '../../shared/sealing/accept.ts'
import { readArchiveCards } from '../../shared/sealing/archive-cards.ts'
import { makeLate, readLate } from '../../shared/sealing/make/late.ts'
import { makeWithdraw, signWithdraw } from '../../shared/sealing/make/withdraw.ts'
import { type Message, readAs, readMessage } from '../../shared/sealing/message.ts'
import type { Roster } from '../../shared/sealing/rules/people.ts'
import { cardOf, criteria } from './cards.ts'
import {
  type Bench,
  cardsOf,
  confirmAll,
  freeze,
  type Member,
  newBench,
  sealedBench,
  sealOne,
  take,
} from './committee.ts'
import { nextGeneration, sealAll, withoutPerson } from './generations.ts'
import { closeRound, openAll } from './opened.ts'
import { refuses, refusesLater } from './refusal.ts'
import { ask } from './verify/asking.ts'

const withdrawal = (
  bench: Bench,
  roster: Roster,
  [first, second]: readonly [Member, Member] = [bench.coordinator, bench.scorers[0]!],
  cid = bench.cids[0]!,
): Message<'withdraw/v1'> => {
  const input = { roster, cid, at: bench.now(), signers: [first.id, second.id] as const }
  const bytes = makeWithdraw(bench.base, input, first.id, first.keys)
  return readAs('withdraw/v1', signWithdraw(bytes, second.id, second.keys))
}

describe('a candidate who withdraws', () => {
  test('after somebody sealed leaves the next list, and neither archive nor audit shows anything', async () => {
    const { bench, roster } = await sealedBench('strict', { seed: 'withdraw-early', except: [1, 2] })
    take(bench, 'withdraw/v1', withdrawal(bench, roster).bytes)
    const [gone, stays] = bench.cids
    const candidates = [{ cid: stays!, name: 'Kandidaat B' }]
    const next = await nextGeneration(bench, roster, 'withdraw', gone!, { candidates })
    const left = { ...bench, cids: [stays!] }
    await sealAll(left, next)
    const { archive, audit } = await openAll(left, next)
    const identity = bench.scorers[0]!.keys.box.identity
    expect((await readArchiveCards(archive, identity)).map((one) => one.cid)).toEqual([stays])
    expect((await ask(archive.bytes, { identity })).exit).toBe(2)
    expect((await ask(audit.bytes)).exit).toBe(2)
  })

  test('after the close is not in the archive, which says so', async () => {
    const { bench, roster } = await sealedBench('twokey', { seed: 'withdraw-late' })
    take(bench, 'withdraw/v1', withdrawal(bench, roster).bytes)
    const { archive, audit } = await openAll(bench, roster)
    const [gone, stays] = bench.cids
    expect(Object.keys(archive.att).filter((name) => name.startsWith('card-'))).toEqual([`card-${stays}`])
    const { exit, text } = await ask(archive.bytes, { identity: bench.scorers[0]!.keys.box.identity })
    expect(exit, text).toBe(2)
    expect(text).toContain(`The cards of candidate ${gone} are not shown: withdrawn.`)
    expect((await ask(audit.bytes)).exit).toBe(2)
  })

  test('does so with the coordinator and one other, once, as a candidate of the list', async () => {
    const { bench, roster } = await sealedBench('strict', { seed: 'withdraw-who', except: [0, 1, 2] })
    const [a, b] = bench.scorers
    refuses('E_SIGNERS', () => acceptMessage(bench.state, withdrawal(bench, roster, [a!, b!])))
    const input = {
      roster,
      cid: bench.cids[0]!,
      at: bench.now(),
      signers: [bench.coordinator.id, a!.id] as const,
    }
    const alone = makeWithdraw(bench.base, input, bench.coordinator.id, bench.coordinator.keys)
    refuses('E_SIGNERS', () => acceptMessage(bench.state, readMessage(alone)))
    refuses('E_SIG', () =>
      acceptMessage(bench.state, readMessage(signWithdraw(alone, a!.id, bench.coordinator.keys))),
    )
    refuses('E_COVERAGE', () => acceptMessage(bench.state, withdrawal(bench, roster, undefined, a!.id)))
    const state = acceptMessage(bench.state, withdrawal(bench, roster))
    refuses('E_STATE', () => acceptMessage(state, withdrawal(bench, roster)))
  })
})

describe('a card that comes after the close', () => {
  /** The last scorer does not judge the first candidate. */
  const closed = async (seed: string) => {
    const bench = newBench('strict', 3, 2, seed)
    const last = bench.scorers[2]!
    const roster = await freeze(bench)
    confirmAll(bench, roster)
    for (const member of bench.scorers) {
      const own = member === last ? [bench.cids[0]!] : []
      const cards = cardsOf(bench, member, 3).filter((one) => !own.includes(one.cid))
      await sealOne(bench, roster, member, { cards, recusals: own.map((one) => ({ cid: one, late: false })) })
    }
    const before = bench.state
    return { bench, roster, last, before, close: closeRound(bench, roster) }
  }

  const lateOf = async (bench: Bench, roster: Roster, member: Member, cid: string, signer = member) => {
    const card = cardOf(member.id, cid, 4)
    const box = bench.coordinator.keys.box.recipient
    const input = { roster, box, member: member.id, cid, card, criteria, at: bench.now() }
    return readAs('late/v1', await makeLate(bench.base, input, signer.keys, bench.random))
  }

  test('is read by the coordinator alone', async () => {
    const { bench, roster, last } = await closed('late-read')
    const late = await lateOf(bench, roster, last, bench.cids[0]!)
    const { identity } = bench.coordinator.keys.box
    expect(await readLate(roster, late, identity, criteria)).toEqual(cardOf(last.id, bench.cids[0]!, 4))
    await refusesLater('E_KEY', () => readLate(roster, late, last.keys.box.identity, criteria))
    const other = await lateOf(bench, roster, last, bench.cids[0]!)
    await refusesLater('E_COMMIT', () => readLate(roster, { ...late, att: other.att }, identity, criteria))
  })

  test('is taken in once, from who sealed none on that candidate, and only then', async () => {
    const { bench, roster, last, before } = await closed('late-once')
    const late = await lateOf(bench, roster, last, bench.cids[0]!)
    refuses('E_STATE', () => acceptMessage(before, late))
    const state = acceptMessage(bench.state, late)
    expect(state.rounds[1]!.late).toEqual([late])
    expect(state.rounds[1]!.seals).toBe(bench.state.rounds[1]!.seals)
    const again = await lateOf(bench, roster, last, bench.cids[0]!)
    refuses('E_STATE', () => acceptMessage(state, again))
    const sealed = await lateOf(bench, roster, last, bench.cids[1]!)
    refuses('E_COVERAGE', () => acceptMessage(bench.state, sealed))
    const forged = await lateOf(bench, roster, last, bench.cids[0]!, bench.coordinator)
    refuses('E_SIG', () => acceptMessage(bench.state, forged))
    const idle = await lateOf(bench, roster, bench.coordinator, bench.cids[0]!)
    refuses('E_SIGNERS', () => acceptMessage(bench.state, idle))
  })

  test('comes too from somebody who dropped out of the list, and is no part of archive or numbers', async () => {
    const { bench, roster } = await sealedBench('strict', { seed: 'late-dropped', except: [0, 1, 2] })
    const gone = bench.scorers[2]!
    const next = await nextGeneration(bench, roster, 'drop-out', gone.id, {
      people: withoutPerson(bench, gone),
    })
    await sealAll(bench, next)
    const left = { ...bench, scorers: bench.scorers.slice(0, 2) }
    const { archive, audit } = await openAll(left, next)
    const late = take(left, 'late/v1', (await lateOf(bench, roster, gone, bench.cids[0]!)).bytes)
    expect(left.state.rounds[1]!.late).toEqual([late])
    const cards = await readArchiveCards(archive, bench.scorers[0]!.keys.box.identity)
    expect(cards.flatMap((one) => one.cards.map(({ member }) => member))).not.toContain(gone.id)
    expect(audit.payload.numbers['cards']).toBe(4)
  })
})
