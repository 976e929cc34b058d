import { describe, expect, test } from 'vitest'
import { heaviestOnly, tieOrder } from '../../shared/domain/tieRule.ts'

const scores = new Map([
  ['a', 3.5],
  ['b', 4.2],
  ['c', 3.5 + 1e-12],
  ['d', null],
])
const places = (order: ReturnType<typeof tieOrder>) => order?.map(({ cid, place }) => `${cid} ${place}`)

describe('the tie rule', () => {
  test('of the heaviest criterion orders by the score on it, and who is equal on it stays equal', () => {
    expect(places(tieOrder('heaviest-criterion', ['a', 'b', 'c'], scores, null))).toEqual([
      'b 1',
      'a 2',
      'c 2',
    ])
  })

  test('puts whoever was not rated on it last', () => {
    expect(places(tieOrder('heaviest-criterion', ['d', 'a'], scores, null))).toEqual(['a 1', 'd 2'])
  })

  test('orders nobody outside the group that cannot be told apart', () => {
    expect(tieOrder('heaviest-criterion', ['a'], scores, null)).toHaveLength(1)
    expect(tieOrder('heaviest-criterion', [], scores, null)).toEqual([])
  })

  test('of the lot follows what was drawn, and gives no order before it was drawn', () => {
    expect(tieOrder('lot', ['a', 'b'], scores, null)).toBeNull()
    expect(places(tieOrder('lot', ['a', 'b', 'c'], scores, ['c', 'd', 'a', 'b']))).toEqual([
      'c 1',
      'a 2',
      'b 3',
    ])
  })

  test('of a profile is weighed by people', () => {
    expect(tieOrder('profile', ['a', 'b'], scores, ['a', 'b'])).toBeNull()
  })

  test('takes the criterion with the most points, or all that share the most', () => {
    expect(heaviestOnly([{ weight: 20 }, { weight: 50 }, { weight: 30 }])).toEqual([0, 1, 0])
    expect(heaviestOnly([{ weight: 40 }, { weight: 20 }, { weight: 40 }])).toEqual([1, 0, 1])
  })
})
