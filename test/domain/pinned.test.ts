import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type CandidateGroup,
  candidateGroups,
  type GroupStage,
  groupStages,
  shownNumbers,
} from '../../shared/domain/groupNumbers.ts'

/** An attacker who knows all that is published: shown cells, totals, and that each stage is part of the one before. */

type Chain = readonly [applied: number, invited: number, offered: number]
type Cells = readonly (number | null)[]

const chainsOf = (cells: Cells, totals: Chain): Chain[] => {
  const upTo = (s: number, most: number): number[] => {
    const known = cells[s]
    const all = Array.from({ length: Math.min(most, totals[s] ?? 0) + 1 }, (_, n) => n)
    return known == null ? all : all.filter((n) => n === known)
  }
  return upTo(0, totals[0]).flatMap((a) => upTo(1, a).flatMap((i) => upTo(2, i).map((o): Chain => [a, i, o])))
}

/** For every cell the values it can have; stops looking as soon as each hidden one has two. */
const possible = (shown: readonly Cells[], totals: Chain): Set<number>[][] => {
  const found = shown.map((row) => row.map(() => new Set<number>()))
  const [first = [], second = [], third = []] = shown.map((cells) => chainsOf(cells, totals))
  const fits = new Set(third.map(String))
  for (const one of first)
    for (const two of second) {
      const rest: Chain = [
        totals[0] - one[0] - two[0],
        totals[1] - one[1] - two[1],
        totals[2] - one[2] - two[2],
      ]
      if (!fits.has(String(rest))) continue
      for (const [g, chain] of [one, two, rest].entries())
        for (const [s, n] of chain.entries()) found[g]?.[s]?.add(n)
      const isDone = found.every((row, g) => row.every((set, s) => shown[g]?.[s] !== null || set.size > 1))
      if (isDone) return found
    }
  return found
}

const chain = fc
  .tuple(fc.nat(9), fc.nat(9), fc.nat(9))
  .map((n): Chain => n.toSorted((a, b) => b - a) as unknown as Chain)

test('no hidden number of a group can be computed from all that is published together', () => {
  fc.assert(
    fc.property(fc.tuple(chain, chain, chain), (rows) => {
      const counts = Object.fromEntries(
        candidateGroups.map((group, g) => [
          group,
          { applied: rows[g]?.[0] ?? 0, invited: rows[g]?.[1] ?? 0, offered: rows[g]?.[2] ?? 0 },
        ]),
      ) as Record<CandidateGroup, Record<GroupStage, number>>
      const table = shownNumbers(counts)
      const shown = candidateGroups.map((group) => groupStages.map((stage) => table[group][stage]))
      const total = (s: number): number => rows.reduce((sum, row) => sum + (row[s] ?? 0), 0)
      const totals: Chain = [total(0), total(1), total(2)]
      const values = possible(shown, totals)
      for (const [g, cells] of shown.entries())
        for (const [s, cell] of cells.entries())
          if (cell === null && (totals[s] ?? 0) > 0)
            expect(values[g]?.[s]?.size, JSON.stringify({ rows, shown })).toBeGreaterThan(1)
    }),
    { numRuns: 400 },
  )
})

test('where hiding a whole stage still tells, because everybody invited got a place, all stages are hidden', () => {
  const shown = shownNumbers({
    own: { applied: 4, invited: 4, offered: 4 },
    region: { applied: 8, invited: 0, offered: 0 },
    elsewhere: { applied: 8, invited: 4, offered: 4 },
  })
  const hidden = { applied: null, invited: null, offered: null }
  expect(shown).toEqual({ own: hidden, region: hidden, elsewhere: hidden })
})

test('a group of nobody and a group of three look the same', () => {
  const big = { applied: 20, invited: 12, offered: 4 }
  const of = (n: number) =>
    shownNumbers({ own: big, region: big, elsewhere: { applied: n, invited: 0, offered: 0 } }).elsewhere
  expect(of(0)).toEqual({ applied: null, invited: null, offered: null })
  expect(of(3)).toEqual(of(0))
})
