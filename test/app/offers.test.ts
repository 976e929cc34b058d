import { afterEach, expect, test } from 'vitest'
import { type Played, passphrase, play } from './committee.ts'

let played: Played | undefined
afterEach(() => played?.remove())

/** A signed decision: one place, then reserves in the order of the candidates. */
const decided = async (): Promise<Played> => {
  const p = await play('opened')
  const { decision } = await p.ask('decision.get', {})
  await p.ask('decision.put', {
    decision: {
      decidedBy: 'De opleider',
      reserveUntil: '2999-12-31',
      lines: decision.lines.map((line, i) => ({
        ...line,
        outcome: i === 0 ? 'place' : 'reserve',
        position: i === 0 ? 1 : i,
        motivation: 'U vertelde duidelijk wat u deed.',
        departure: { code: 'other', text: 'Zo gekozen.' },
      })),
    },
  })
  await p.ask('decision.fix', { chairPassphrase: passphrase })
  return p
}

test('a refused place goes to the first reserve; the answer is dated, logged, and can be taken back', async () => {
  played = await decided()
  const lines = (await played.ask('decision.get', {})).decision.lines
  const [place = '', first = '', second = ''] = lines.map(({ cid }) => cid)
  const states = async () => (await played!.ask('offers.get', {})).rows.map(({ state }) => state)
  expect(await states()).toEqual(['offered', 'waiting', 'waiting'])
  expect(await played.ask('offers.answer', { cid: place, answer: 'refused' })).toEqual({ movedUp: first })
  expect(await states()).toEqual(['refused', 'offered', 'waiting'])
  await played.ask('offers.back', {})
  expect(await states()).toEqual(['offered', 'waiting', 'waiting'])
  await played.ask('offers.answer', { cid: place, answer: 'refused' })
  expect(await played.ask('offers.answer', { cid: first, answer: 'refused' })).toEqual({ movedUp: second })
  expect(await played.ask('offers.answer', { cid: second, answer: 'accepted' })).toEqual({ movedUp: null })
  await expect(played.ask('offers.answer', { cid: place, answer: 'accepted' })).rejects.toMatchObject({
    code: 'E_INPUT',
  })
  const { rows, whole } = await played.ask('log.list', {})
  expect(rows.filter(({ kind }) => kind === 'offer')).toHaveLength(5)
  expect(whole).toBe(true)
  // The signed decision is what it was.
  expect((await played.ask('decision.get', {})).decision.lines).toEqual(lines)
})

test('nobody but the secretary keeps an answer, and there is none before the decision', async () => {
  played = await play('opened')
  const [cid = ''] = played.cids
  await expect(played.ask('offers.get', {})).rejects.toMatchObject({ code: 'E_PHASE' })
  await expect(played.ask('offers.answer', { cid, answer: 'refused' })).rejects.toMatchObject({
    code: 'E_PHASE',
  })
  await played.unlock('resident')
  await expect(played.ask('offers.answer', { cid, answer: 'refused' })).rejects.toMatchObject({
    code: 'E_NOT_ALLOWED',
  })
})

test('group numbers of a small round show nothing at all', async () => {
  played = await decided()
  const { groups } = await played.ask('offers.get', {})
  expect(Object.values(groups).flatMap((row) => Object.values(row))).toEqual(Array(9).fill(null))
})
