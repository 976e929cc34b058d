import { beforeAll, describe, expect, test } from 'vitest'
import { acceptMessage } from '../../shared/sealing/accept.ts'
import { encryptTo } from '../../shared/sealing/age.ts'
import { utf8 } from '../../shared/sealing/bytes.ts'
import { compose } from '../../shared/sealing/compose.ts'
import { makeSeal } from '../../shared/sealing/make/seal.ts'
import { type Message, readAs } from '../../shared/sealing/message.ts'
import { type Answers, openRound } from '../../shared/sealing/opening.ts'
import { coordinatorKey, type Roster } from '../../shared/sealing/rules/people.ts'
import { roundOf } from '../../shared/sealing/state.ts'
import { criteria } from './cards.ts'
import { type Bench, cardsOf, sealedBench, sealInput, sealOne } from './committee.ts'
import { answer, anyClose, resealed } from './forged.ts'
import { answerAll, closeRound, sealsAtHand } from './opened.ts'
import { refuses, refusesLater } from './refusal.ts'

describe('once closed', () => {
  let bench: Bench
  let roster: Roster
  let close: Message<'close/v1'>

  beforeAll(async () => {
    ;({ bench, roster } = await sealedBench('strict', { seed: 'closed' }))
    close = closeRound(bench, roster)
  })

  test('nothing can be sealed or corrected any more', async () => {
    const [member] = bench.scorers
    const [seal] = sealsAtHand(bench)
    await refusesLater('E_STATE', () => sealOne(bench, roster, member!, { seq: 1, prev: [seal!.id] }))
  })

  test('a second close is refused', () => {
    refuses('E_SECOND_CLOSE', () => acceptMessage(bench.state, anyClose(bench, roster, sealsAtHand(bench))))
  })

  test('a close that names another seal than the last one known here is refused', async () => {
    const fresh = await sealedBench('strict', { seed: 'swapclose' })
    const [member] = fresh.bench.scorers
    const [first] = sealsAtHand(fresh.bench)
    await sealOne(fresh.bench, fresh.roster, member!, { seq: 1, prev: [first!.id] })
    const old = [first!, ...sealsAtHand(fresh.bench).slice(1)]
    refuses('E_CLOSE', () => acceptMessage(fresh.bench.state, anyClose(fresh.bench, fresh.roster, old)))
  })

  test('with one release missing nothing opens, and the releases of the others are not enough', async () => {
    const answers = await answerAll(bench, roster, close)
    const partial: Answers = { releases: 'releases' in answers ? answers.releases.slice(1) : [] }
    const input = { roster, close, seals: sealsAtHand(bench), answers: partial, criteria }
    await refusesLater('E_INCOMPLETE', () => openRound(input, bench.coordinator.keys))
  })

  test('nobody but the coordinator can open', async () => {
    const { releases } = roundOf(bench.state, 1)!
    const answers: Answers = { releases: Object.values(releases) }
    const input = { roster, close, seals: sealsAtHand(bench), answers, criteria }
    for (const { keys } of bench.scorers) await refusesLater('E_RELEASE', () => openRound(input, keys))
  })

  test('a release with another key than the roster’s is refused', async () => {
    const answers = { releases: Object.values(roundOf(bench.state, 1)!.releases) }
    const [member] = bench.scorers
    const key = await encryptTo([coordinatorKey(roster)], utf8(member!.keys.slot(7).identity))
    const content = { close: close.id, member: member!.id, roster: roster.id, round: 1 }
    const forged = readAs(
      'release/v1',
      compose('release/v1', bench.base, content, [{ by: member!.id, key: member!.keys.sign }], { key }),
    )
    const releases = [forged, ...answers.releases.filter((one) => one.payload.member !== member!.id)]
    const input = { roster, close, seals: sealsAtHand(bench), answers: { releases }, criteria }
    await refusesLater('E_RELEASE', () => openRound(input, bench.coordinator.keys))
  })

  test('a seal from elsewhere cannot take the place of one that the close names', async () => {
    const answers = { releases: Object.values(roundOf(bench.state, 1)!.releases) }
    const input = { roster, close, seals: sealsAtHand(bench).slice(1), answers, criteria }
    await refusesLater('E_CLOSE', () => openRound(input, bench.coordinator.keys))
  })
})

describe('garbage in a seal', () => {
  const openWith = async (
    seed: string,
    forge: (
      bench: Bench,
      roster: Roster,
      seals: readonly Message<'seal/v1'>[],
    ) => Promise<Message<'seal/v1'>>,
  ) => {
    const { bench, roster } = await sealedBench('twokey', { seed })
    const [, ...others] = sealsAtHand(bench)
    const forged = await forge(bench, roster, sealsAtHand(bench))
    const close = anyClose(bench, roster, [forged, ...others])
    const open = readAs('open/v1', (await answer(bench, roster, close)).bytes)
    const input = { roster, close, seals: [forged, ...others], answers: { open }, criteria }
    return openRound(input, bench.coordinator.keys)
  }

  test('of one author spoils that author’s cards only, and is provable layer by layer', async () => {
    const opened = await openWith('garbage', async (bench, _, [seal]) => {
      const cards = new Uint8Array(1000).fill(7)
      return resealed(bench, bench.scorers[0]!, seal!, { cards, release: seal!.att['release']! })
    })
    expect(opened.map((one) => one.failure?.code ?? 'opened')).toEqual(['E_INNER', 'opened', 'opened'])
    expect(opened[0]!.failure).toMatchObject({ layer: 0, fileKeys: [] })
    expect(opened[1]!.cards.length).toBe(2)
  })

  test('copied from somebody else’s seal is found to belong to another', async () => {
    const opened = await openWith('copied', async (bench, _, [seal, other]) =>
      resealed(bench, bench.scorers[0]!, seal!, {
        cards: other!.att['cards']!,
        release: seal!.att['release']!,
      }),
    )
    expect(opened.map((one) => one.failure?.code ?? 'opened')).toEqual(['E_INNER', 'opened', 'opened'])
    expect(opened[0]!.failure?.fileKeys?.length).toBe(3)
  })

  test('that holds other cards than were committed to is found out', async () => {
    const opened = await openWith('uncommitted', async (bench, roster, [seal]) => {
      const [author] = bench.scorers
      const input = { ...sealInput(bench, roster, author!), cards: cardsOf(bench, author!, 5) }
      const other = readAs('seal/v1', (await makeSeal(bench.base, input, author!.keys, bench.random)).bytes)
      return resealed(bench, author!, seal!, { cards: other.att['cards']!, release: seal!.att['release']! })
    })
    expect(opened.map((one) => one.failure?.code ?? 'opened')).toEqual(['E_COMMIT', 'opened', 'opened'])
  })
})
