import { expect, test } from 'vitest'
import { closingOf, decidersAt } from '../../shared/sealing/rules/amendment.ts'

test('applying closes at midnight in the Netherlands, in summer and in winter', () => {
  expect(closingOf(null)).toBe(null)
  expect(closingOf('2026-01-31')).toBe('2026-01-31T23:00:00.000Z')
  expect(closingOf('2026-07-01')).toBe('2026-07-01T22:00:00.000Z')
  // The clock went forward in the night before, back in the night before.
  expect(closingOf('2026-03-29')).toBe('2026-03-29T22:00:00.000Z')
  expect(closingOf('2026-10-25')).toBe('2026-10-25T23:00:00.000Z')
})

test('two people decide from that moment on, whatever the new date', () => {
  const closing = closingOf('2026-10-08')
  expect(decidersAt(closing, '2026-10-08T21:59:59.999Z')).toBe(1)
  expect(decidersAt(closing, '2026-10-08T22:00:00.000Z')).toBe(2)
  expect(decidersAt(null, '2030-01-01T00:00:00.000Z')).toBe(1)
})
