import { describe, expect, test } from 'vitest'
import type { OutcomeLine } from '../../shared/domain/decision.ts'
import {
  continuation,
  isExhausted,
  type OfferAnswer,
  placesLeft,
  wasOffered,
} from '../../shared/domain/offers.ts'

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
const says = (cid: string, answer: OfferAnswer['answer'], day = '2027-04-01', of = 1): OfferAnswer => ({
  cid,
  answer,
  at: `${day}T09:00:00.000Z`,
  of,
})
const states = (answers: readonly OfferAnswer[], today = '2027-04-02') =>
  continuation([decision], answers, today).map(({ cid, state }) => `${cid} ${state}`)

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
    expect(states([], '2027-06-30')).toContain('r1 waiting')
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
    const rows = continuation([decision], [says('p1', 'refused'), says('r1', 'refused')], '2027-04-02')
    expect(wasOffered(rows, [decision])).toEqual(['p1', 'p2', 'r1', 'r2'])
    expect(wasOffered(continuation([decision], [], '2027-04-02'), [decision])).toEqual(['p1', 'p2'])
  })
})

describe('a further decision', () => {
  const further = {
    lines: [line('n1', 'place', 1), line('r2', 'reserve', 1)],
    reserveUntil: '2027-09-30',
    declined: ['p2', 'r1'],
  }
  const first = [
    says('p1', 'accepted'),
    says('p2', 'refused', '2027-07-02'),
    says('r1', 'refused', '2027-07-03'),
  ]
  const afterwards = (answers: readonly OfferAnswer[]) =>
    continuation([decision, further], [...first, ...answers], '2027-07-20').map(
      ({ cid, state }) => `${cid} ${state}`,
    )

  test('may be made once nobody is to answer, no reserve counts and a place is left, and not before', () => {
    const rows = (answers: readonly OfferAnswer[], today: string) => continuation([decision], answers, today)
    expect(isExhausted(rows(first, '2027-07-03'), 2)).toBe(true)
    expect(isExhausted(rows(first, '2027-06-30'), 2)).toBe(false)
    expect(isExhausted(rows(first.slice(0, 1), '2027-07-03'), 2)).toBe(false)
    expect(isExhausted(rows([says('p1', 'accepted'), says('p2', 'accepted')], '2027-07-03'), 2)).toBe(false)
    expect(placesLeft(rows(first, '2027-07-03'), 2)).toBe(1)
  })

  test('leaves who took a place there, and offers to whom it chooses', () => {
    expect(afterwards([])).toEqual(['p1 accepted', 'p2 refused', 'r1 refused', 'n1 offered', 'r2 waiting'])
  })

  test('moves its own reserves up, also when somebody of before gives the place back', () => {
    expect(afterwards([says('n1', 'refused', '2027-07-12', 2)])).toContain('r2 offered')
    expect(afterwards([says('p1', 'refused', '2027-07-12', 2)])).toContain('r2 offered')
  })

  test('takes each answer for the decision it came after, whatever the clocks said', () => {
    const early = says('n1', 'refused', '2020-01-01', 2)
    expect(afterwards([early])).toEqual(afterwards([says('n1', 'refused', '2027-07-12', 2)]))
    const late = first.map((one) => ({ ...one, at: '2027-09-01T09:00:00.000Z' }))
    const rows = continuation([decision, further], [...late, early], '2027-07-20')
    expect(rows.map(({ cid, state }) => `${cid} ${state}`)).toEqual(afterwards([early]))
  })

  test('says by itself who keeps a place and who declined, where no answer is known', () => {
    const rows = continuation([decision, further], [], '2027-07-20')
    expect(rows.map(({ cid, state }) => `${cid} ${state}`)).toEqual(afterwards([]))
    const third = { lines: [line('r2', 'place', 1)], reserveUntil: null, declined: ['n1', 'p1'] }
    const twice = continuation([decision, further, third], [], '2027-07-20')
    expect(twice.map(({ cid, state }) => `${cid} ${state}`)).toEqual([
      'p1 refused',
      'p2 refused',
      'r1 refused',
      'n1 refused',
      'r2 offered',
    ])
  })

  test('counts as offered whom either of the two chose', () => {
    const rows = continuation([decision, further], first, '2027-07-20')
    expect(wasOffered(rows, [decision, further])).toEqual(['p1', 'p2', 'n1'])
  })
})
