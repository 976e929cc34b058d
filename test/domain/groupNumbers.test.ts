import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CandidateGroup,
  candidateGroups,
  type GroupStage,
  groupOf,
  groupStages,
  shownNumbers,
} from '../../shared/domain/groupNumbers.ts'

type Counts = Record<CandidateGroup, Record<GroupStage, number>>
const row = (applied: number, invited: number, offered: number) => ({ applied, invited, offered })

describe('group numbers', () => {
  test('place somebody by clinic and region, however these are spelled', () => {
    const design = { institution: 'Merwede Ziekenhuis', region: 'OOR Zuidwest' }
    expect(groupOf({ clinic: 'merwede-ziekenhuis ', region: '' }, design)).toBe('own')
    expect(groupOf({ clinic: 'Elders', region: 'OOR zuidwest' }, design)).toBe('region')
    expect(groupOf({ clinic: '', region: '' }, design)).toBe('elsewhere')
    expect(groupOf({ clinic: '', region: '' }, { institution: '', region: '' })).toBe('elsewhere')
  })

  test('show large groups, and leave out a small one together with another, so that no total tells it', () => {
    const shown = shownNumbers({ own: row(20, 10, 5), region: row(12, 12, 5), elsewhere: row(3, 3, 0) })
    expect(shown.own.applied).toBe(20)
    expect([shown.region.applied, shown.elsewhere.applied]).toEqual([null, null])
  })

  test('do not tell how many were turned away where that is a small group', () => {
    const shown = shownNumbers({ own: row(10, 9, 0), region: row(20, 20, 0), elsewhere: row(20, 20, 0) })
    expect(shown.own).toMatchObject({ applied: 10, invited: null })
    // Together with one other, so that the total does not tell it; the third can stay.
    expect([shown.region.invited, shown.elsewhere.invited]).toEqual([null, 20])
  })

  test('never let anybody compute a group of one to three, from what is shown and the totals', () => {
    const stage = fc
      .tuple(fc.nat(14), fc.nat(14), fc.nat(14))
      .map((n) => n.toSorted((a, b) => b - a))
      .map(([a = 0, i = 0, o = 0]) => row(a, i, o))
    fc.assert(
      fc.property(stage, stage, stage, (own, region, elsewhere) => {
        const counts: Counts = { own, region, elsewhere }
        const shown = shownNumbers(counts)
        for (const at of groupStages) {
          const hidden = candidateGroups.filter((group) => shown[group][at] === null)
          const sum = hidden.reduce((all, group) => all + counts[group][at], 0)
          expect(hidden).not.toHaveLength(1)
          // All hidden tells the total only, which everybody knows.
          if (hidden.length > 0 && hidden.length < 3) expect(sum).toBeGreaterThanOrEqual(4)
        }
        for (const group of candidateGroups) {
          const { applied, invited, offered } = shown[group]
          for (const count of [applied, invited, offered]) expect(count ?? 4).toBeGreaterThanOrEqual(4)
          if (applied !== null && invited !== null) expect([1, 2, 3]).not.toContain(applied - invited)
          if (invited !== null && offered !== null) expect([1, 2, 3]).not.toContain(invited - offered)
          if (applied !== null && offered !== null) expect([1, 2, 3]).not.toContain(applied - offered)
        }
      }),
      { numRuns: 3000 },
    )
  })
})
