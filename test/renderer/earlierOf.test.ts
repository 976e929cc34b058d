import { expect, test } from 'vitest'
import { type EarlierRow, earlierOf, settledBefore } from '../../renderer/screens/decision/earlierOf.ts'

const row = (cid: string, outcome: EarlierRow['outcome'], answer: EarlierRow['answer']): EarlierRow => ({
  cid,
  code: cid,
  outcome,
  answer,
  motivation: `Over ${cid}.`,
})
const before = [
  {
    at: '2027-03-01T09:00:00.000Z',
    again: null,
    rows: [row('a', 'place', 'refused'), row('b', 'reserve', 'lapsed'), row('c', 'rejected', null)],
  },
  {
    at: '2027-04-01T09:00:00.000Z',
    again: 'Niemand kwam.',
    rows: [row('b', 'place', 'accepted'), row('c', 'rejected', null)],
  },
]

test('what a candidate was told before comes in the order in which it was decided', () => {
  expect(earlierOf(before, 'b').map(({ at, outcome }) => [at.slice(0, 7), outcome])).toEqual([
    ['2027-03', 'reserve'],
    ['2027-04', 'place'],
  ])
})

test('whom a further decision is not about any more stays in sight, with the last that became of it', () => {
  expect(settledBefore(before, [{ cid: 'c' }]).map(({ cid, answer }) => [cid, answer])).toEqual([
    ['a', 'refused'],
    ['b', 'accepted'],
  ])
  // A reserve that nobody called is decided about again, and stands among those.
  expect(settledBefore(before.slice(0, 1), [{ cid: 'b' }, { cid: 'c' }]).map(({ cid }) => cid)).toEqual(['a'])
})
