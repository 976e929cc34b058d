import { expect, test } from 'vitest'
import { number } from '../../renderer/format.ts'

test('a number has as many decimals in English as in Dutch', () => {
  for (const value of [0, 1, 2.5, 2.25, -0.5, 1234.5]) {
    expect(number(value, 2, 'en', 0).length).toBe(number(value, 2, 'nl', 0).length)
    expect(number(value, 2, 'en').length).toBe(number(value, 2, 'nl').length)
  }
  expect([number(2.5, 2, 'nl', 0), number(2.5, 2, 'en', 0)]).toEqual(['2,5', '2.5'])
  expect([number(2.5, 2, 'nl'), number(2.5, 2, 'en')]).toEqual(['2,50', '2.50'])
})

test('a minus is a true one, and nothing is less than zero by rounding', () => {
  expect([number(-1, 0, 'nl'), number(-0.001, 2, 'nl'), number(-0.001, 2, 'en')]).toEqual([
    '\u22121',
    '0,00',
    '0.00',
  ])
})
