import { beforeAll, describe, expect, test } from 'vitest'
import type { Card } from '../../shared/sealing/card.ts'
import { readMessage } from '../../shared/sealing/message.ts'
import { makeReason } from '../../shared/sealing/reasons.ts'
import { type Bench, cardsOf, confirmAll, freeze, newBench, sealedBench, sealOne } from './committee.ts'
import { openAll } from './opened.ts'

const benches: Bench[] = []

beforeAll(async () => {
  for (const mode of ['strict', 'twokey'] as const) {
    const { bench, roster } = await sealedBench(mode, { seed: 'canary' })
    const { secret } = makeReason('other', 'Geheime reden.', bench.random)
    await openAll(bench, roster, [secret])
    benches.push(bench)
  }
}, 30_000)

/** Every text that could stand in a file: as it is, and inside each layer of base64. */
const layersOf = (text: string, depth = 0): string[] => {
  if (depth > 4) return [text]
  const inner = (text.match(/[A-Za-z0-9+/]{40,}={0,2}/g) ?? []).map((piece) =>
    Buffer.from(piece, 'base64').toString('utf8'),
  )
  return [
    text,
    ...inner
      .filter((one) => one.includes('"') || one.includes(' '))
      .flatMap((one) => layersOf(one, depth + 1)),
  ]
}

const verbose = (card: Card): Card => ({
  ...card,
  evidence: Object.fromEntries(
    Object.entries(card.evidence).map(([criterion, one]) => [
      criterion,
      { ...one, a: 'Veel tekst. '.repeat(300) },
    ]),
  ),
})

describe('no message of a whole round', () => {
  test('holds a name, a note, a reason, a tie or an attribute in clear', () => {
    for (const bench of benches) {
      const canaries = [
        ...bench.people.map((person) => person.name),
        'Kandidaat',
        'de Groot',
        'Situatie van',
        'café-overleg',
        'Geheime reden',
        'acquaintance',
        '"overall"',
        '"ratings"',
        'communication',
        'AGE-SECRET-KEY',
      ]
      for (const bytes of bench.files) {
        const texts = layersOf(Buffer.from(bytes).toString('utf8'))
        for (const canary of canaries)
          expect(
            texts.some((text) => text.includes(canary)),
            `${readMessage(bytes).type}: ${canary}`,
          ).toBe(false)
      }
    }
  })

  test('tells by its size how much somebody wrote', async () => {
    const bench = newBench('twokey', 2, 1, 'size')
    const roster = await freeze(bench)
    confirmAll(bench, roster)
    const sizes: number[] = []
    for (const [i, member] of bench.scorers.entries()) {
      const cards = cardsOf(bench, member, 3).map(({ cid, card }) => ({
        cid,
        card: i === 0 ? card : verbose(card),
      }))
      sizes.push((await sealOne(bench, roster, member, { cards })).bytes.length)
    }
    expect(sizes[0]).toBe(sizes[1])
  })
})

test('the search for canaries finds what does stand in clear, three layers of base64 deep', () => {
  const wrap = (text: string): string => `{"x":"${Buffer.from(text).toString('base64')}"}`
  const hidden = wrap(wrap(wrap('{"note":"Anneke de Vries schreef een lange zin"}')))
  expect(layersOf(hidden).some((text) => text.includes('Anneke'))).toBe(true)
})
