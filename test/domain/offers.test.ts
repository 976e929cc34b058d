import { describe, expect, test } from 'vitest'
import type { OutcomeLine } from '../../shared/domain/decision.ts'
import { continuation, type OfferAnswer, wasOffered } from '../../shared/domain/offers.ts'

const line = (cid: string, outcome: OutcomeLine['outcome'], position: number | null): OutcomeLine => ({
  cid,
  outcome,
  position,
  motivation: '',
  departure: null,
})
const lines = [
  line('r2', 'reserve', 2),
  line('p1', 'place', 1),
  line('n1', 'rejected', null),
  line('p2', 'place', 2),
  line('r1', 'reserve', 1),
]
const decision = { lines, reserveUntil: '2027-06-30' }
const says = (cid: string, answer: OfferAnswer['answer'], day = '2027-04-01'): OfferAnswer => ({
  cid,
  answer,
  at: `${day}T09:00:00.000Z`,
})
const states = (answers: readonly OfferAnswer[], today = '2027-04-02') =>
  continuation(decision, answers, today).map(({ cid, state }) => `${cid} ${state}`)

describe('after the decision', () => {
  test('places are offered, reserves wait in their order, and rejections are no offers', () => {
    expect(states([])).toEqual(['p1 offered', 'p2 offered', 'r1 waiting', 'r2 waiting'])
  })

  test('a refused place goes to the first reserve, and the next refusal to the second', () => {
    expect(states([says('p2', 'refused')])).toEqual(['p1 offered', 'p2 refused', 'r1 offered', 'r2 waiting'])
    expect(states([says('p2', 'refused'), says('r1', 'refused')])).toEqual([
      'p1 offered',
      'p2 refused',
      'r1 refused',
      'r2 offered',
    ])
  })

  test('a place that is given back after all goes to the first reserve as well', () => {
    expect(states([says('p1', 'accepted'), says('p1', 'refused', '2027-05-01')])).toEqual([
      'p1 refused',
      'p2 offered',
      'r1 offered',
      'r2 waiting',
    ])
  })

  test('an accepted place moves nobody, and a reserve who leaves the list is passed over', () => {
    expect(states([says('p1', 'accepted')])).toContain('r1 waiting')
    expect(states([says('r1', 'refused'), says('p1', 'refused')])).toEqual([
      'p1 refused',
      'p2 offered',
      'r1 refused',
      'r2 offered',
    ])
  })

  test('a reserve moves up until the last day of the reserve, that day included, and not after it', () => {
    expect(states([says('p1', 'refused', '2027-06-30')])).toContain('r1 offered')
    expect(states([says('p1', 'refused', '2027-07-01')], '2027-07-01')).toEqual([
      'p1 refused',
      'p2 offered',
      'r1 lapsed',
      'r2 lapsed',
    ])
  })

  test('whoever moved up before that day keeps the offer after it', () => {
    expect(states([says('p1', 'refused', '2027-06-29')], '2027-08-01')).toContain('r1 offered')
  })

  test('counts as offered everybody who had a place or moved up, also when they refused', () => {
    const rows = continuation(decision, [says('p1', 'refused'), says('r1', 'refused')], '2027-04-02')
    expect(wasOffered(rows, lines)).toEqual(['p1', 'p2', 'r1', 'r2'])
    expect(wasOffered(continuation(decision, [], '2027-04-02'), lines)).toEqual(['p1', 'p2'])
  })
})
