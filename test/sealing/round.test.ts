import { expect, test } from 'vitest'
import { readArchiveCards } from '../../shared/sealing/archive-cards.ts'
import { readNames } from '../../shared/sealing/names.ts'
import { roundOf } from '../../shared/sealing/state.ts'
import { sealedBench } from './committee.ts'
import { openAll } from './opened.ts'

for (const mode of ['strict', 'twokey'] as const) {
  test(`a whole round in mode ${mode} ends with every card in everybody's archive`, async () => {
    const { bench, roster } = await sealedBench(mode)
    expect(roundOf(bench.state, 1)!.phase).toBe('complete')
    const { archive } = await openAll(bench, roster)
    expect(roundOf(bench.state, 1)!.phase).toBe('revealed')
    for (const reader of bench.people) {
      const candidates = await readArchiveCards(archive, reader.keys.box.identity)
      expect(candidates.map((one) => one.cid)).toEqual(bench.cids)
      for (const { cards } of candidates)
        expect(cards.map(({ member, card }) => [member, card.overall])).toEqual(
          bench.scorers.map((member, i) => [member.id, i + 1]),
        )
    }
  })

  test(`in mode ${mode} everybody in the roster can read the names, and they are the committed ones`, async () => {
    const { bench, roster } = await sealedBench(mode, { except: [0, 1, 2] })
    for (const reader of bench.people) {
      const names = await readNames(roster, reader.keys.box.identity)
      expect(names.people.map((one) => one.name)).toEqual(bench.people.map((one) => one.name))
      expect(names.candidates.map((one) => one.cid)).toEqual(bench.cids)
    }
  })
}
