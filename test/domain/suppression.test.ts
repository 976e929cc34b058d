import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shownCount, smallestGroup } from '../../shared/domain/suppression.ts'

const group = fc
  .integer({ min: 0, max: 240 })
  .chain((all) => fc.record({ all: fc.constant(all), count: fc.integer({ min: 0, max: all }) }))

describe('a count of people', () => {
  test('is only shown as it is', () => {
    fc.assert(
      fc.property(group, ({ all, count }) => {
        expect([count, null]).toContain(shownCount(count, all))
      }),
    )
  })

  test('is not shown where the group or all the others are fewer than four', () => {
    fc.assert(
      fc.property(group, ({ all, count }) => {
        const small = count < smallestGroup || all - count < smallestGroup
        expect(shownCount(count, all) === null).toBe(small)
      }),
    )
  })

  test('cannot be computed once hidden: at least two counts of the same whole look the same', () => {
    fc.assert(
      fc.property(
        group.filter(({ all }) => all > 0),
        ({ all, count }) => {
          fc.pre(shownCount(count, all) === null)
          const alike = Array.from({ length: all + 1 }, (_, n) => n).filter(
            (n) => shownCount(n, all) === null,
          )
          expect(alike.length).toBeGreaterThan(1)
        },
      ),
    )
  })

  test('cannot be computed from the places either, as long as there is a place', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 240 }), fc.integer({ min: 1, max: 50 }), (all, places) => {
        const possible = Array.from({ length: Math.min(all, places) + 1 }, (_, n) => n)
        const hidden = possible.filter((n) => shownCount(n, all) === null)
        expect(hidden.length === 0 || hidden.length > 1).toBe(true)
      }),
    )
  })
})
