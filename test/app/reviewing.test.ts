import { afterEach, expect, test } from 'vitest'
import { type Entry, emptyEntry } from '../../shared/domain/scorecard.ts'
import { rate, whileReviewing } from '../../shared/domain/scoring.ts'
import { type Played, passphrase, play, scorerKeys } from './committee.ts'
import { fileOn } from './filed.ts'

let played: Played | undefined
afterEach(() => played?.remove())

const other = (entry: Entry): number => (entry.rating === 5 ? 4 : (entry.rating ?? 0) + 1)
const shifted = (entry: Entry, to: number): Entry => whileReviewing((e, ms) => rate(e, to, ms))(entry, 9000)

test('what somebody changed while reading everything once more is sealed with the card and shown from the opening on', async () => {
  const p = await play('scored')
  played = p
  await p.unlock('resident')
  const { cards } = await p.ask('cards.review', {})
  const { cid, draft } = cards[0]!
  const [changed = '', back = '', bare = ''] = Object.keys(draft.entries)
  const entry = draft.entries[changed]!
  const stays = draft.entries[back]!
  const entries = {
    ...draft.entries,
    [changed]: shifted(shifted(entry, other(entry)), other(entry)),
    [back]: shifted(shifted(stays, other(stays)), stays.rating ?? 0),
    [bare]: {
      ...draft.entries[bare]!,
      evidence: emptyEntry.evidence,
      withoutEvidence: 'no-time' as const,
    },
  }
  await p.ask('card.put', { cid, draft: { ...draft, entries } })
  for (const key of scorerKeys) {
    await p.unlock(key)
    await p.ask('seal.submit', {})
  }
  await p.unlock('resident')
  const own = (await p.ask('card.get', { cid })).draft.entries
  expect([own[changed]?.beforeReview, own[back]?.beforeReview]).toEqual([entry.rating, null])
  await p.unlock('secretary')
  await p.ask('round.close', {})
  for (const key of scorerKeys) await p.ask('release.give', { member: p.idOf(key), passphrase })
  await p.ask('round.reveal', {})

  await p.unlock('resident')
  const shown: unknown[] = []
  for (const one of p.cids)
    for (const { id, cells } of (await p.ask('matrix.candidate', { cid: one })).criteria)
      for (const { mine, rating, beforeReview } of cells)
        if (beforeReview !== null) shown.push([one, id, mine, beforeReview, rating])
  expect(shown).toEqual([[cid, changed, true, entry.rating, other(entry)]])
  const { file } = await fileOn(p.app, cid)
  expect(
    file.cards.flatMap(({ ratings }) => ratings.flatMap(({ beforeReview }) => beforeReview ?? [])),
  ).toEqual([entry.rating])
  expect((await p.ask('audit.numbers', {})).numbers).toMatchObject({
    reviewChanges: 1,
    notObserved: 0,
    withoutEvidence: 1,
    'without-no-time': 1,
    'without-later': 0,
  })
})
