import { afterEach, expect, test } from 'vitest'
import { laterDay, monthsLater } from '../../shared/domain/days.ts'
import { memberCanary, type Played, passphrase, play } from './committee.ts'

let played: Played | undefined
afterEach(() => played?.remove())

test('a hold is looked at again every three months until it ends, and the agenda says when, also at the door', async () => {
  const p = await play('decided', 'strict', {}, {}, false)
  played = p
  const { ask, app } = p
  const [held = '', kept = ''] = p.cids
  // Far from the ends of months, which three months later may be another day.
  const day = { now: '2031-02-10' }
  Object.assign(app, { clock: () => `${day.now}T11:00:00.000Z` })
  const start = day.now
  const hold = async () => {
    const { candidates } = await ask('privacy.get', {})
    return candidates.find(({ cid }) => cid === held)?.hold
  }
  const due = async () => {
    const { agenda } = await ask('privacy.get', {})
    return agenda.map(({ kind, on, codes, urgency }) => [kind, on, codes.length, urgency])
  }
  const atTheDoor = async () => (await ask('library.list', {})).rows[0]?.due
  await ask('procedure.end', {})
  const retention = laterDay(start, 28)
  const ground = 'Klacht van 3 maart'
  await expect(
    ask('hold.put', { cid: held, ground, reviewOn: laterDay(monthsLater(start, 3), 1) }),
  ).rejects.toMatchObject({ code: 'E_REVIEW_DAY' })
  await ask('hold.put', { cid: held, ground, reviewOn: monthsLater(start, 3) })
  expect(await hold()).toMatchObject({ ground, by: memberCanary('secretary'), reviewed: null })
  await ask('consent.put', { cid: kept, until: monthsLater(start, 12), how: 'Mail van 1 mei' })
  await expect(
    ask('consent.put', { cid: kept, until: laterDay(monthsLater(start, 12), 1), how: 'Mail' }),
  ).rejects.toMatchObject({ code: 'E_CONSENT_DAY' })
  expect(await due()).toEqual([
    ['erase', retention, 1, 'later'],
    ['review', monthsLater(start, 3), 1, 'later'],
    ['erase', monthsLater(start, 12), 1, 'later'],
  ])
  expect(await atTheDoor()).toEqual({ kind: 'erase', on: retention })

  await ask('erase.run', { cids: [p.cids[2] ?? ''], second: p.idOf('director'), passphrase })
  for (const quarter of [1, 2, 3]) {
    const review = monthsLater(start, 3 * quarter)
    expect(await atTheDoor()).toEqual({ kind: 'review', on: review })
    day.now = laterDay(review, -7)
    expect((await due())[0]).toEqual(['review', review, 1, 'soon'])
    day.now = laterDay(review, 1)
    expect((await due())[0]).toEqual(['review', review, 1, 'late'])
    day.now = review
    await ask('hold.put', { cid: held, ground, reviewOn: monthsLater(review, 3) })
    expect(await hold()).toMatchObject({
      at: `${start}T11:00:00.000Z`,
      by: memberCanary('secretary'),
      reviewed: { at: `${review}T11:00:00.000Z`, by: memberCanary('secretary') },
      reviewOn: monthsLater(review, 3),
    })
    await expect(
      ask('erase.run', { cids: [held], second: p.idOf('director'), passphrase }),
    ).rejects.toMatchObject({ code: 'E_ON_HOLD' })
  }
  await ask('hold.end', { cid: held })
  expect(await due()).toEqual([
    ['erase', retention, 1, 'late'],
    ['erase', monthsLater(start, 12), 1, 'later'],
  ])
  const rows = app.open?.store.log.all().filter(({ kind }) => kind === 'hold') ?? []
  const told = rows.map(({ body }) => (JSON.parse(body) as { what: string }).what)
  expect(told.sort()).toEqual(['ended', 'reviewed', 'reviewed', 'reviewed', 'set'])
})
