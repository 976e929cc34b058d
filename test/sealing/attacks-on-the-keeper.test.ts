import { beforeAll, describe, expect, test } from 'vitest'
import { encryptTo } from '../../shared/sealing/age.ts'
import { utf8 } from '../../shared/sealing/bytes.ts'
import { canonicalBytes } from '../../shared/sealing/canonical.ts'
import { makeOpen, makeRelease } from '../../shared/sealing/make/answer.ts'
import { makeSeal } from '../../shared/sealing/make/seal.ts'
import { readAs } from '../../shared/sealing/message.ts'
import { coordinatorKey, keeperKeys, type Roster } from '../../shared/sealing/rules/people.ts'
import { type Bench, cardsOf, sealedBench, sealInput } from './committee.ts'
import { answer, anyClose, resealed } from './forged.ts'
import { sealsAtHand } from './opened.ts'
import { refusesLater } from './refusal.ts'

describe('a keeper', () => {
  let bench: Bench
  let roster: Roster

  beforeAll(async () => {
    ;({ bench, roster } = await sealedBench('twokey', { seed: 'keeper' }))
  })

  test('asked by two closes of different contents, by the coordinator with the last to submit, answers one', async () => {
    const seals = sealsAtHand(bench)
    const last = bench.scorers[2]!
    const input = sealInput(bench, roster, last)
    const other = await makeSeal(
      bench.base,
      { ...input, cards: cardsOf(bench, last, 1) },
      last.keys,
      bench.random,
    )
    const first = await answer(bench, roster, anyClose(bench, roster, seals))
    const second = anyClose(bench, roster, [...seals.slice(0, 2), readAs('seal/v1', other.bytes)])
    expect(first.fact?.kind).toBe('answer')
    await refusesLater('E_SECOND_CLOSE', () => answer(bench, roster, second, [first.fact!]))
  })

  test('asked again by the same close gives no second answer to record', async () => {
    const close = anyClose(bench, roster, sealsAtHand(bench))
    const { fact } = await answer(bench, roster, close)
    expect((await answer(bench, roster, close, [fact!])).fact).toBeNull()
  })

  test('asked by another close of the same seals does not answer again', async () => {
    const { fact } = await answer(bench, roster, anyClose(bench, roster, sealsAtHand(bench)))
    await refusesLater('E_SECOND_CLOSE', () =>
      answer(bench, roster, anyClose(bench, roster, sealsAtHand(bench)), [fact!]),
    )
  })

  test('refuses a release that was made for another member, round or roster', async () => {
    const [author] = bench.scorers
    const [seal] = sealsAtHand(bench)
    const inner = await encryptTo([coordinatorKey(roster)], utf8(author!.keys.slot(0).identity))
    const right = { member: author!.id, procedure: bench.base.procedure, roster: roster.id, round: 1 }
    const wrongs = [
      { member: bench.scorers[1]!.id },
      { round: 2 },
      { roster: 'a'.repeat(64) },
      { procedure: '0000000000' },
    ]
    for (const wrong of wrongs) {
      const plain = { key: Buffer.from(inner).toString('base64'), ...right, ...wrong }
      const release = await encryptTo(keeperKeys(roster), canonicalBytes(plain))
      const forged = resealed(bench, author!, seal!, { cards: seal!.att['cards']!, release })
      const close = anyClose(bench, roster, [forged, ...sealsAtHand(bench).slice(1)])
      await refusesLater('E_RELEASE', () => answer(bench, roster, close))
    }
  })

  test('refuses another’s release put into a seal', async () => {
    const [a, b] = sealsAtHand(bench)
    const forged = resealed(bench, bench.scorers[0]!, a!, {
      cards: a!.att['cards']!,
      release: b!.att['release']!,
    })
    const close = anyClose(bench, roster, [forged, ...sealsAtHand(bench).slice(1)])
    await refusesLater('E_RELEASE', () => answer(bench, roster, close))
  })

  test('does not answer where nobody but keepers may, nor in mode strict', async () => {
    const close = anyClose(bench, roster, sealsAtHand(bench))
    const [scorer] = bench.scorers
    await refusesLater('E_SIGNERS', () =>
      makeOpen(bench.base, { roster, close, member: scorer!.id, facts: [] }, scorer!.keys),
    )
    await refusesLater('E_STATE', () =>
      makeRelease(bench.base, { roster, close, member: scorer!.id, facts: [], ownSeal: '' }, scorer!.keys),
    )
  })
})

describe('a scorer in mode strict', () => {
  let bench: Bench
  let roster: Roster

  beforeAll(async () => {
    ;({ bench, roster } = await sealedBench('strict', { seed: 'scorer' }))
  })

  test('does not release for a close in which the own last seal is not, nor for a second close', async () => {
    const seals = sealsAtHand(bench)
    const [member] = bench.scorers
    const input = { roster, member: member!.id, facts: [] }
    const close = anyClose(bench, roster, seals)
    await refusesLater('E_CLOSE', () =>
      makeRelease(bench.base, { ...input, close, ownSeal: 'a'.repeat(64) }, member!.keys),
    )
    const { fact } = await makeRelease(bench.base, { ...input, close, ownSeal: seals[0]!.id }, member!.keys)
    const again = { ...input, close: anyClose(bench, roster, seals), ownSeal: seals[0]!.id, facts: [fact!] }
    await refusesLater('E_SECOND_CLOSE', () => makeRelease(bench.base, again, member!.keys))
  })
})
