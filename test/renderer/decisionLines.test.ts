import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  moveTo,
  passing,
  type Section,
  sections,
  sectionsOf,
  shift,
} from '../../renderer/screens/decision/lines.ts'
import type { OutcomeLine } from '../../shared/domain/decision.ts'

/** Candidates a to f, in the order of their scores. */
const order = ['a', 'b', 'c', 'd', 'e', 'f']
const blank: OutcomeLine[] = order.map((cid) => ({
  cid,
  outcome: null,
  position: null,
  motivation: `Over ${cid}`,
  departure: null,
}))

const place = (lines: readonly OutcomeLine[], ...moves: readonly (readonly [string, Section])[]) =>
  moves.reduce<readonly OutcomeLine[]>((now, [cid, to]) => moveTo(now, order, cid, to), lines)

/** The parts of a round in which places are given. */
const last: readonly Section[] = ['place', 'reserve', 'rejected', 'none']

const shown = (lines: readonly OutcomeLine[]) => {
  const found = sectionsOf(lines, order)
  return last.map((section) => found[section].map(({ cid }) => cid).join('')).join(' | ')
}

describe('the list of outcomes', () => {
  const decided = place(
    blank,
    ['b', 'place'],
    ['a', 'place'],
    ['d', 'reserve'],
    ['c', 'reserve'],
    ['f', 'rejected'],
  )

  test('keeps places and reserves in their own order, and the others in that of the scores', () => {
    expect(shown(decided)).toBe('ba | dc | f | e')
    expect(shown(place(decided, ['e', 'rejected']))).toBe('ba | dc | ef | ')
  })

  test('lets a candidate cross the lines with one step at a time', () => {
    expect(shown(shift(decided, order, 'a', -1, last))).toBe('ab | dc | f | e')
    expect(shown(shift(decided, order, 'a', 1, last))).toBe('b | adc | f | e')
    expect(shown(shift(decided, order, 'd', -1, last))).toBe('bad | c | f | e')
    expect(shown(shift(decided, order, 'c', 1, last))).toBe('ba | d | cf | e')
    expect(shown(shift(decided, order, 'f', -1, last))).toBe('ba | dcf |  | e')
    expect(shown(shift(decided, order, 'e', -1, last))).toBe('ba | dc | ef | ')
  })

  test('has no way above the first place, and none from an outcome back to undecided', () => {
    expect(shift(decided, order, 'b', -1, last)).toEqual(decided)
    expect(shift(decided, order, 'f', 1, last)).toEqual(decided)
  })

  test('always holds everybody once, with positions from 1 among places and reserves and nowhere else', () => {
    const act = fc.oneof(
      fc.record({ cid: fc.constantFrom(...order), to: fc.constantFrom(...sections) }),
      fc.record({ cid: fc.constantFrom(...order), by: fc.constantFrom(-1 as const, 1 as const) }),
    )
    fc.assert(
      fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
        const lines = acts.reduce<readonly OutcomeLine[]>(
          (now, one) =>
            'to' in one ? moveTo(now, order, one.cid, one.to) : shift(now, order, one.cid, one.by, last),
          blank,
        )
        expect(lines.map(({ cid }) => cid).toSorted()).toEqual(order)
        for (const line of lines) expect(line.motivation).toBe(`Over ${line.cid}`)
        const found = sectionsOf(lines, order)
        for (const section of ['place', 'reserve'] as const)
          expect(found[section].map(({ position }) => position)).toEqual(found[section].map((_, i) => i + 1))
        for (const line of [...found.rejected, ...found.none]) expect(line.position).toBeNull()
      }),
    )
  })
})

describe('who is passed over', () => {
  test('is nobody while the outcome follows the order', () => {
    const lines = place(blank, ['a', 'place'], ['b', 'place'], ['c', 'reserve'], ['d', 'rejected'])
    for (const cid of order) expect(passing(lines, order, cid)).toBeNull()
  })

  test('is the best without a place, seen from a place, and the last with one, seen from the other side', () => {
    const lines = place(
      blank,
      ['a', 'place'],
      ['c', 'place'],
      ['d', 'place'],
      ['b', 'reserve'],
      ['e', 'rejected'],
    )
    expect(passing(lines, order, 'c')).toBe('b')
    expect(passing(lines, order, 'd')).toBe('b')
    expect(passing(lines, order, 'b')).toBe('d')
    expect(passing(lines, order, 'a')).toBeNull()
    expect(passing(lines, order, 'e')).toBeNull()
  })

  test('is not somebody about whom nothing was decided yet, nor known for a candidate without a score', () => {
    const lines = place(blank, ['c', 'place'])
    expect(passing(lines, order, 'c')).toBeNull()
    expect(passing(lines, ['a', 'b'], 'c')).toBeNull()
  })
})
