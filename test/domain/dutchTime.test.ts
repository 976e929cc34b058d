import { expect, test } from 'vitest'
import { dayOf, momentOf, timeOf } from '../../shared/domain/dutchTime.ts'

test('a time on the wall is the moment at which the clock there says so, summer and winter', () => {
  expect(momentOf('2026-07-01', '09:00')).toBe('2026-07-01T07:00:00.000Z')
  expect(momentOf('2026-12-01', '09:00')).toBe('2026-12-01T08:00:00.000Z')
  expect(momentOf('2026-12-01', '00:00')).toBe('2026-11-30T23:00:00.000Z')
})

test('an hour that comes twice is the first of the two', () => {
  expect(momentOf('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z')
  expect(momentOf('2026-10-25', '01:59')).toBe('2026-10-24T23:59:00.000Z')
  expect(momentOf('2026-10-25', '03:00')).toBe('2026-10-25T02:00:00.000Z')
})

test('an hour that is left out is an hour later on that clock', () => {
  expect(momentOf('2027-03-28', '02:30')).toBe('2027-03-28T01:30:00.000Z')
  expect(timeOf('2027-03-28T01:30:00.000Z')).toBe('03:30')
})

test('every quarter of the days around both changes reads back as it was written', () => {
  for (const day of ['2026-10-24', '2026-10-25', '2026-10-26', '2027-03-27', '2027-03-28', '2027-03-29'])
    for (let minutes = 0; minutes < 1440; minutes += 15) {
      const time = new Date(minutes * 60_000).toISOString().slice(11, 16)
      if (day === '2027-03-28' && time.startsWith('02')) continue
      const at = momentOf(day, time)
      expect([dayOf(at), timeOf(at)]).toEqual([day, time])
    }
})
