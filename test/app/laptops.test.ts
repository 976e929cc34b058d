import { afterEach, describe, expect, test } from 'vitest'
import { practiceAnswers } from '../../shared/content/practice.ts'
import { dayOf } from '../../shared/domain/dutchTime.ts'
import { evidenceCanary, passphrase, scorerKeys } from './committee.ts'
import { type Laptops, openAll, sealAll, spread, undone } from './laptops.ts'
import { spreadUntil } from './laptopsKept.ts'

let running: Laptops | undefined
afterEach(() => running?.remove())

const away = { strict: ['resident', 'external'], twokey: ['resident', 'hrm'] } as const

describe.each(['strict', 'twokey'] as const)('a procedure on three laptops, mode %s', (mode) => {
  test('goes from invitation to archive through files alone', async () => {
    const l = await spread(mode, away[mode])
    running = l
    await sealAll(l)
    const board = (await l.c.ask('exchange.get', {})).board
    expect(board.filter((one) => one.sealed === false)).toEqual([])
    expect((await l.c.ask('exchange.get', {})).next?.task).toBe('close')
    await openAll(l, scorerKeys)
    const [cid = ''] = l.c.cids
    for (const laptop of Object.values(l.own)) {
      const told = await laptop.ask('exchange.get', {})
      expect(undone(told.path)).toEqual([])
      expect({ ...told, refused: told.refused, waiting: told.waiting }).toMatchObject({
        refused: [],
        waiting: [],
        alarms: [],
      })
      const cards = JSON.stringify(await laptop.ask('matrix.candidate', { cid }))
      for (const key of scorerKeys) expect(cards).toContain(evidenceCanary(key, cid))
    }
    const told = await l.c.ask('exchange.get', {})
    expect({ waiting: told.waiting, refused: told.refused, missing: told.missing }).toEqual({
      waiting: [],
      refused: [],
      missing: [],
    })
    expect((await l.c.ask('log.list', {})).whole).toBe(true)
  })
})

test('practising works on an own laptop before any list came, and shows nothing of the others', async () => {
  const l = await spread('strict', ['resident'])
  running = l
  const own = l.laptop('resident')
  for (const { id } of practiceAnswers) await own.ask('practice.rate', { answer: id, rating: 3 })
  await own.ask('practice.finish', {})
  const told = await own.ask('practice.get', {})
  expect(told).toMatchObject({ alone: true, others: null, doneOn: dayOf(own.app.clock()) })
  expect((await l.c.ask('practice.get', {})).alone).toBe(false)
})

test('a rating that is changed on an own laptop counts on every other one, with its reason', async () => {
  const l = await spreadUntil('sealed', 'strict', ['resident'])
  running = l
  await openAll(l, scorerKeys)
  const own = l.laptop('resident')
  const [cid = ''] = l.c.cids
  const mine = (await own.ask('matrix.get', {})).raters.find((rater) => rater.mine)?.letter ?? ''
  const [first] = (await own.ask('matrix.candidate', { cid })).criteria
  const was = first?.cells.find((cell) => cell.letter === mine)?.rating
  await own.ask('card.revise', {
    cid,
    criterion: first?.id ?? '',
    letter: mine,
    passphrase,
    rating: { to: was === 5 ? 4 : 5, code: 'slip', text: 'Ik klikte ernaast.' },
    evidence: null,
  })
  await l.settle()
  const [there] = (await l.c.ask('matrix.candidate', { cid })).criteria
  expect(there?.cells.find((cell) => cell.letter === mine)).toMatchObject({
    rating: was === 5 ? 4 : 5,
    sealed: was,
    changes: [{ code: 'slip', text: 'Ik klikte ernaast.' }],
  })
  expect((await l.c.ask('matrix.get', {})).ranking).toEqual((await own.ask('matrix.get', {})).ranking)
})
