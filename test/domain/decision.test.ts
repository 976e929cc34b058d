import { describe, expect, test } from 'vitest'
import {
  type Decision,
  decisionFaults,
  departs,
  type OutcomeLine,
  type Standing,
  standings,
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

  test('when somebody clearly below the line gets one', () => {
    expect(departs([line('d', 'place')], where)).toEqual(['d'])
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

  test('with more places given than there are', () => {
    expect(codes(whole([line('a', 'place'), line('b', 'place')]), 1)).toEqual(['too-many-places'])
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
