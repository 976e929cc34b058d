import { describe, expect, test } from 'vitest'
import { clockOf, minutesOf, slotStarts } from '../../shared/domain/slots.ts'

const day = { start: minutesOf('09:00'), minutes: 40, pause: 10, rest: null }
const starts = (count: number, change: Partial<Parameters<typeof slotStarts>[1]> = {}) =>
  slotStarts(count, { ...day, ...change }).map(clockOf)

describe('the day of the interviews', () => {
  test('has a pause between two interviews', () => {
    expect(starts(3)).toEqual(['09:00', '09:50', '10:40'])
    expect(starts(0)).toEqual([])
  })

  test('goes on after the break with the interview that would run into it', () => {
    const rest = { from: minutesOf('12:30'), minutes: 45 }
    expect(starts(6, { rest })).toEqual(['09:00', '09:50', '10:40', '11:30', '13:15', '14:05'])
  })

  test('lets an interview end just as the break begins, and begin just as it ends', () => {
    const rest = { from: minutesOf('09:40'), minutes: 10 }
    expect(starts(2, { rest, pause: 0 })).toEqual(['09:00', '09:50'])
  })

  test('is not changed by a break before or after it', () => {
    expect(starts(2, { rest: { from: minutesOf('07:00'), minutes: 120 } })).toEqual(['09:00', '09:50'])
    expect(starts(2, { rest: { from: minutesOf('18:00'), minutes: 60 } })).toEqual(['09:00', '09:50'])
  })
})
