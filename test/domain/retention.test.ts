import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysBetween, laterDay, monthsLater } from '../../shared/domain/days.ts'
import { dayOf } from '../../shared/domain/dutchTime.ts'
import {
  agenda,
  keeping,
  latestReview,
  longestConsent,
  retainUntilOf,
  urgency,
} from '../../shared/domain/retention.ts'

const ended = { endedOn: '2026-03-02', retainUntil: '2026-03-30' }
const none = { consents: [], holds: [] }

describe('days', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-03-02', 12, '2027-03-02'],
  ])('%s and %i months is %s', (day, months, later) => expect(monthsLater(day, months)).toBe(later))

  test('count the same forwards and back, over summer time and leap days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: -800, max: 800 }), (start, days) => {
        const day = laterDay('1990-01-01', start)
        expect(daysBetween(day, laterDay(day, days))).toBe(days)
      }),
    )
  })

  test('are those of the Netherlands, whatever the computer', () => {
    expect(dayOf('2026-03-02T22:59:00.000Z')).toBe('2026-03-02')
    expect(dayOf('2026-03-02T23:01:00.000Z')).toBe('2026-03-03')
    expect(dayOf('2026-07-02T22:01:00.000Z')).toBe('2026-07-03')
    expect(dayOf('2026-07-02')).toBe('2026-07-02')
  })
})

describe('how long a candidate is kept', () => {
  test('is open while the procedure runs, then the weeks that were promised', () => {
    expect(keeping('a', null, none)).toEqual({ cid: 'a', until: null, why: 'running' })
    expect(retainUntilOf('2026-03-02', 4)).toBe('2026-03-30')
    expect(keeping('a', ended, none)).toEqual({ cid: 'a', until: '2026-03-30', why: 'retention' })
  })

  test.each([
    ['2026-06-01', '2026-06-01', 'consent'],
    ['2027-03-02', '2027-03-02', 'consent'],
    ['2030-01-01', '2027-03-02', 'consent'],
    ['2026-03-10', '2026-03-30', 'retention'],
  ])('with consent until %s it is %s (%s), a year at most', (asked, until, why) => {
    const consents = [
      { cid: 'a', until: asked },
      { cid: 'b', until: '2026-12-31' },
    ]
    expect(keeping('a', ended, { consents, holds: [] })).toEqual({ cid: 'a', until, why })
  })

  test('has no last day while a hold runs, whatever was agreed, and only for that candidate', () => {
    const holds = [{ cid: 'a', reviewOn: '2026-05-01' }]
    const consents = [{ cid: 'a', until: '2026-06-01' }]
    expect(keeping('a', ended, { consents, holds })).toEqual({ cid: 'a', until: null, why: 'hold' })
    expect(keeping('b', ended, { consents, holds }).why).toBe('retention')
    expect(keeping('a', null, { consents, holds }).why).toBe('hold')
  })

  test('is never longer than a year without a hold', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 52 }), (days, weeks) => {
        const endedOn = '2026-03-02'
        const own = { endedOn, retainUntil: retainUntilOf(endedOn, weeks) }
        const { until } = keeping('a', own, {
          consents: [{ cid: 'a', until: laterDay(endedOn, days) }],
          holds: [],
        })
        expect(until !== null && until <= longestConsent(endedOn)).toBe(true)
        expect(until !== null && until >= own.retainUntil).toBe(true)
      }),
    )
  })
})

test.each([
  ['2026-03-29', 'late'],
  ['2026-03-30', 'due'],
  ['2026-03-31', 'soon'],
  ['2026-04-06', 'soon'],
  ['2026-04-07', 'later'],
])('on 30 March a last day of %s is %s', (until, word) => expect(urgency(until, '2026-03-30')).toBe(word))

test('a hold is looked at within three months', () => {
  expect(latestReview('2026-11-30')).toBe('2027-02-28')
})

test('the agenda names what is due by day, the first first, and nobody twice for one thing', () => {
  const holds = [{ cid: 'c', reviewOn: '2026-03-15' }]
  const consents = [{ cid: 'b', until: '2026-08-01' }]
  const kept = ['a', 'b', 'c', 'd'].map((cid) => keeping(cid, ended, { consents, holds }))
  expect(agenda(kept, holds, { on: '2026-05-21', cids: ['b'] })).toEqual([
    { kind: 'review', on: '2026-03-15', cids: ['c'] },
    { kind: 'erase', on: '2026-03-30', cids: ['a', 'd'] },
    { kind: 'reserve', on: '2026-05-21', cids: ['b'] },
    { kind: 'erase', on: '2026-08-01', cids: ['b'] },
  ])
  // A reserve who would be erased before the last day of the reserve is to be asked first.
  expect(agenda(kept, holds, { on: '2026-05-21', cids: ['a', 'b', 'c'] })).toEqual([
    { kind: 'review', on: '2026-03-15', cids: ['c'] },
    { kind: 'erase', on: '2026-03-30', cids: ['a', 'd'] },
    { kind: 'keep', on: '2026-03-30', cids: ['a'] },
    { kind: 'reserve', on: '2026-05-21', cids: ['b', 'c'] },
    { kind: 'erase', on: '2026-08-01', cids: ['b'] },
  ])
  // Erased on that very day is not before it.
  expect(agenda(kept, [], { on: '2026-03-30', cids: ['a'] }).map(({ kind }) => kind)).toEqual([
    'erase',
    'reserve',
    'erase',
  ])
  expect(agenda([], [], { on: '2026-05-21', cids: [] })).toEqual([])
})
