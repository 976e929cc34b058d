import { describe, expect, test } from 'vitest'
import {
  aboutOthers,
  type Decision,
  decisionFaults,
  departs,
  lastWord,
  type OutcomeLine,
  type Standing,
  standings,
  takenBefore,
  turnedDownBy,
} from '../../shared/domain/decision.ts'

const line = (
  cid: string,
  outcome: OutcomeLine['outcome'],
  rest: Partial<OutcomeLine> = {},
): OutcomeLine => ({
  cid,
  outcome,
  position: null,
  motivation: 'Wij bieden u …',
  departure: null,
  ...rest,
})
const where: ReadonlyMap<string, Standing> = new Map([
  ['a', 'above'],
  ['b', 'level'],
  ['c', 'level'],
  ['d', 'below'],
])
const whole = (lines: OutcomeLine[], rest: Partial<Decision> = {}): Decision => ({
  lines,
  reserveUntil: '2027-05-19',
  decidedBy: 'De opleider',
  ...rest,
})
const codes = (decision: Decision, places = 2) => decisionFaults(decision, places, where).map((f) => f.code)

describe('an outcome departs from the order', () => {
  test('when somebody clearly above the line gets no place', () => {
    expect(departs([line('a', 'reserve')], where)).toEqual(['a'])
    expect(departs([line('a', 'rejected')], where)).toEqual(['a'])
  })

  test('when somebody clearly below the line gets one, or is invited', () => {
    expect(departs([line('d', 'place')], where)).toEqual(['d'])
    expect(departs([line('d', 'invited')], where)).toEqual(['d'])
    expect(departs([line('a', 'invited'), line('d', 'reserve')], where)).toEqual([])
  })

  test('never inside the group that cannot be told apart, nor while nothing was chosen', () => {
    expect(departs([line('b', 'place'), line('c', 'rejected'), line('a', null)], where)).toEqual([])
  })

  test('when somebody under the published threshold gets a place, and not when they get none', () => {
    const under = standings([{ cid: 'x', standing: 'level', belowThreshold: true }])
    expect(departs([line('x', 'place')], under)).toEqual(['x'])
    expect(departs([line('x', 'rejected')], under)).toEqual([])
  })
})

describe('a decision cannot be fixed', () => {
  test('while somebody has no outcome or no motivation', () => {
    expect(codes(whole([line('b', null), line('c', 'rejected', { motivation: '  ' })]))).toEqual([
      'no-outcome',
      'no-motivation',
    ])
  })

  test('with more places given than there are, or more invited than were announced', () => {
    const both = (outcome: 'place' | 'invited') => whole([line('a', outcome), line('b', outcome)])
    expect(codes(both('place'), 1)).toEqual(['too-many-places'])
    expect(codes(both('invited'), 1)).toEqual(['too-many-invited'])
    expect(codes(both('place'), 2)).toEqual([])
  })

  test('without words to each, but for who is invited and whose letter is read again', () => {
    const unsaid = { motivation: '' }
    const faults = (outcome: OutcomeLine['outcome'], readAgain: boolean) =>
      decisionFaults(whole([line('b', outcome, unsaid)]), 2, where, readAgain).map((fault) => fault.code)
    expect(faults('invited', false)).toEqual([])
    expect(faults('rejected', true)).toEqual([])
    expect(faults('rejected', false)).toEqual(['no-motivation'])
    expect(faults('place', true)).toEqual(['no-motivation'])
  })

  test('while a departure has no reason in words', () => {
    const departing = (text: string) => whole([line('d', 'place', { departure: { code: 'other', text } })])
    expect(codes(whole([line('d', 'place')]))).toEqual(['no-reason'])
    expect(codes(departing(' '))).toEqual(['no-reason'])
    expect(codes(departing('Het profiel dat wij vooraf vroegen.'))).toEqual([])
  })

  test('with a reserve and no last day, or without saying who decides', () => {
    expect(codes(whole([line('b', 'reserve')], { reserveUntil: null, decidedBy: ' ' }))).toEqual([
      'decided-by',
      'reserve-until',
    ])
    expect(codes(whole([line('b', 'rejected')], { reserveUntil: null }))).toEqual([])
  })
})

describe('of several decisions', () => {
  const first = whole([
    line('a', 'place'),
    line('b', 'reserve'),
    line('c', 'rejected'),
    line('d', 'rejected'),
  ])
  const second = whole([line('c', 'place'), line('d', 'rejected')], { declined: ['a'], reserveUntil: null })
  const third = whole([line('d', 'place')], { declined: ['c'] })
  const words = (decisions: Decision[]) =>
    (lastWord(decisions)?.lines ?? []).map(({ cid, outcome }) => `${cid} ${outcome}`)

  test('the last word about each candidate counts, and none about who declined', () => {
    expect(words([])).toEqual([])
    expect(words([first])).toEqual(['a place', 'b reserve', 'c rejected', 'd rejected'])
    expect(words([first, second])).toEqual(['b reserve', 'c place', 'd rejected'])
    expect(words([first, second, third])).toEqual(['b reserve', 'd place'])
    expect(lastWord([first, second])?.reserveUntil).toBeNull()
  })

  test('whoever was chosen and is neither decided about again nor said to have declined keeps that', () => {
    expect(takenBefore([], first)).toEqual([])
    expect(takenBefore([first], second)).toEqual(['b'])
    expect(takenBefore([first, second], third)).toEqual(['b'])
    expect(takenBefore([first], { ...second, declined: [] })).toEqual(['a', 'b'])
  })

  test('whoever was turned down by the last word or declined does not go on, each counted once', () => {
    expect(turnedDownBy([first])).toBe(2)
    expect(turnedDownBy([first, second])).toBe(2)
    expect(turnedDownBy([first, second, third])).toBe(2)
  })

  test('nothing is left of who goes, in the lines or among those who declined', () => {
    expect(aboutOthers(second, new Set(['a', 'c']))).toEqual({
      ...second,
      lines: [line('d', 'rejected')],
      declined: [],
    })
    expect(aboutOthers(first, new Set(['a']))).not.toHaveProperty('declined')
  })

  test('the line of a further one stands at whoever is left, by the places that are left', () => {
    const ranking = ['a', 'b', 'c', 'd', 'e'].map((cid, i) => ({
      cid,
      standing: i < 2 ? ('above' as const) : ('below' as const),
      belowThreshold: cid === 'd',
    }))
    expect([...standings(ranking, { cids: ['c', 'd', 'e'], places: 2 })]).toEqual([
      ['a', 'above'],
      ['b', 'above'],
      ['c', 'level'],
      ['d', 'below'],
      ['e', 'level'],
    ])
    // One place is left: it comes down to the first of them and no further, and who stands above it goes on standing there.
    expect([...standings(ranking, { cids: ['c', 'd', 'e'], places: 1 }).values()].join(' ')).toBe(
      'above above level below below',
    )
    expect(standings(ranking, { cids: ['b', 'c'], places: 2 }).get('b')).toBe('above')
  })
})
