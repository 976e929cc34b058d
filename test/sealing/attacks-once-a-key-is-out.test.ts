import { describe, expect, test } from 'vitest'
import { acceptMessage } from '../../shared/sealing/accept.ts'
import { addSignature } from '../../shared/sealing/compose.ts'
import { type Message, readAs } from '../../shared/sealing/message.ts'
import { roundOf } from '../../shared/sealing/state.ts'
import { rosterInput, sealedBench, sealOne, take } from './committee.ts'
import { answer } from './forged.ts'
import { decided, following, nextGeneration, saltedCards, sealAll, withoutPerson } from './generations.ts'
import { answerAll, closeRound, openAll } from './opened.ts'
import { refuses, refusesLater } from './refusal.ts'

const everybody = [0, 1, 2, 3] as const

describe('once a key is out', () => {
  const closedBench = async (mode: 'strict' | 'twokey', seed: string) => {
    const { bench, roster } = await sealedBench(mode, { candidates: 1, seed, except: everybody })
    await sealAll(bench, roster)
    return { bench, roster, close: closeRound(bench, roster) }
  }

  test.each(['strict', 'twokey'] as const)(
    'no drop-out and no changed list is possible any more in mode %s, before it is',
    async (mode) => {
      const { bench, roster, close } = await closedBench(mode, 'out')
      const pair = [bench.coordinator, bench.scorers[0]!]
      const drop = await decided(bench, roster, 'drop-out', bench.scorers[2]!.id, pair)
      acceptMessage(bench.state, drop)
      await answerAll(bench, roster, close)
      refuses('E_STATE', () => acceptMessage(bench.state, drop))
      for (const kind of ['roster', 'keeper', 'key'] as const) {
        const who = kind === 'key' ? bench.scorers[0]!.id : null
        const exception = await decided(bench, roster, kind, who, [
          bench.coordinator,
          ...bench.scorers.slice(0, 2),
        ])
        refuses('E_STATE', () => acceptMessage(bench.state, exception))
      }
      const people = withoutPerson(bench, bench.scorers[2]!)
      const next = await following(bench, roster, drop, { people })
      refuses('E_STATE', () => acceptMessage(bench.state, next))
    },
  )

  test('a changed commitment is refused after a release, and the same ones are opened', async () => {
    const { bench, roster, close } = await closedBench('strict', 'changed')
    await answerAll(bench, roster, close)
    const next = await nextGeneration(bench, roster, 'opening-mislukt', bench.scorers[1]!.id)
    const [member] = bench.scorers
    const other = saltedCards(bench, member!, 5)
    await refusesLater('E_COMMIT', () => sealOne(bench, next, member!, { cards: other }))
    await refusesLater('E_COMMIT', () => sealOne(bench, next, member!))
    await sealAll(bench, next)
    const opened = await openAll(bench, next)
    expect(opened.opened.map((one) => one.failure)).toEqual([null, null, null])
  })

  test('a close about other cards than failed to open is refused by whoever saw the closes alone', async () => {
    const { bench, roster } = await closedBench('strict', 'forgotten')
    const next = await nextGeneration(bench, roster, 'opening-mislukt', null)
    const round = roundOf(bench.state, 1)!
    // The laptop of a secretary who made it forget what was closed, so that it takes in other cards.
    const closedElsewhere = async (rating?: number) => {
      const forgotten = { ...round, attempts: [], replaced: [] }
      const state = { ...bench.state, rounds: { ...bench.state.rounds, 1: forgotten } }
      const secretary = { ...bench, state, log: [...bench.log], files: [] as Uint8Array[] }
      await sealAll(secretary, next, rating === undefined ? undefined : () => rating)
      return closeRound(secretary, next)
    }
    const other = await closedElsewhere(5)
    refuses('E_SECOND_CLOSE', () => acceptMessage(bench.state, other))
    const same = acceptMessage(bench.state, await closedElsewhere())
    expect(roundOf(same, 1)!.phase).toBe('closed')
  })

  test('nothing but the same scorers, candidates and keys follows a failed opening', async () => {
    const { bench, roster } = await closedBench('twokey', 'failed')
    const pair = [bench.coordinator, bench.scorers[0]!]
    const failed = take(
      bench,
      'exception/v1',
      (await decided(bench, roster, 'opening-mislukt', null, pair)).bytes,
    )
    const wrongs = [
      { people: withoutPerson(bench, bench.scorers[2]!) },
      { candidates: [{ cid: '0000000000', name: 'Een ander' }] },
      { recusals: [{ cid: bench.cids[0]!, member: bench.scorers[0]!.id }] },
      { mode: 'strict' as const, keeper: null },
      { chair: bench.scorers[1]!.id },
      { people: rosterInput(bench, bench.state.enrols).people.map((one) => ({ ...one, group: 'others' })) },
      // Drawn anew, the names could be others: nobody sees it from the commitments.
      { known: null },
    ]
    for (const wrong of wrongs) {
      const forged = await following(bench, roster, failed, wrong)
      refuses('E_ROSTER', () => acceptMessage(bench.state, forged))
    }
  })

  test('a keeper who answered gives no second generation another content, and the same one again', async () => {
    const { bench, roster, close } = await closedBench('twokey', 'second')
    const { fact } = await answer(bench, roster, close)
    const people = withoutPerson(bench, bench.scorers[2]!)
    const hidden = { ...bench, log: [...bench.log], files: [] as Uint8Array[] }
    const next = await nextGeneration(hidden, roster, 'drop-out', bench.scorers[2]!.id, { people })
    await sealAll(hidden, next)
    const second = closeRound(hidden, next)
    await refusesLater('E_SECOND_CLOSE', () => answer(hidden, next, second, [fact!]))
    const again = await nextGeneration(bench, roster, 'opening-mislukt', null)
    await sealAll(bench, again)
    const third = closeRound(bench, again)
    const given = await answer(bench, again, third, [fact!])
    expect(given.fact?.content).toBe(fact!.content)
    expect((await answer(bench, again, third, [fact!, given.fact!])).fact).toBeNull()
  })

  test('a round that was closed is not aborted by beginning again, only void', async () => {
    const { bench, roster } = await closedBench('strict', 'abort')
    await nextGeneration(bench, roster, 'opening-mislukt', null)
    const round = roundOf(bench.state, 1)!
    expect([round.phase, round.attempts.length, round.close]).toEqual(['frozen', 1, null])
  })
})

test('a list that hides an unused, forged exception among its exceptions is refused', async () => {
  const { bench, roster } = await sealedBench('strict', { candidates: 1, seed: 'hidden', except: everybody })
  const pair = [bench.coordinator, bench.scorers[0]!]
  const exception = await decided(bench, roster, 'roster', null, pair)
  const made = await decided(bench, roster, 'opening-mislukt', null, pair)
  const forged: Message<'exception/v1'> = readAs(
    'exception/v1',
    addSignature(made.bytes, { by: bench.scorers[0]!.id, key: bench.coordinator.keys.sign }),
  )
  const next = await following(bench, roster, exception, { exceptions: [forged] })
  refuses('E_SIG', () => acceptMessage(bench.state, next))
})
