import { describe, expect, test } from 'vitest'
import { divide, notReading } from '../../shared/domain/readers.ts'

const letters = ['l1', 'l2', 'l3', 'l4', 'l5', 'l6']
const members = ['a', 'b', 'c']
const anybody = () => true
const loads = (reading: ReturnType<typeof divide>) =>
  members.map((member) => reading.filter((one) => one.member === member).length)

describe('letters are divided', () => {
  test('so that each is read by as many as asked, and everybody reads as many', () => {
    const reading = divide(letters, members, 2, anybody)
    for (const cid of letters)
      expect(new Set(reading.flatMap((one) => (one.cid === cid ? one.member : []))).size).toBe(2)
    expect(loads(reading)).toEqual([4, 4, 4])
  })

  test('among those who may read them, fewer where no more may', () => {
    const reading = divide(letters, members, 2, (member, cid) => cid !== 'l1' || member === 'c')
    expect(reading.filter(({ cid }) => cid === 'l1')).toEqual([{ cid: 'l1', member: 'c' }])
    expect(loads(reading).toSorted()).toEqual([3, 4, 4])
  })

  test('after a change of the list by those who already read them, whose load counts', () => {
    const kept = ['l1', 'l2', 'l3'].map((cid) => ({ cid, member: 'a' }))
    const reading = divide(letters, members, 1, anybody, kept)
    expect(reading.slice(0, 3)).toEqual(kept)
    expect(loads(reading)).toEqual([3, 2, 1])
  })

  test('anew where the reader or the letter has gone', () => {
    const gone = [
      { cid: 'l1', member: 'x' },
      { cid: 'lost', member: 'a' },
    ]
    const reading = divide(['l1'], members, 1, anybody, gone)
    expect(reading).toEqual([{ cid: 'l1', member: 'a' }])
  })

  test('and whoever reads one not is told of each', () => {
    const reading = [
      { cid: 'l1', member: 'a' },
      { cid: 'l2', member: 'b' },
    ]
    expect(notReading(['l1', 'l2'], ['a', 'b'], reading)).toEqual([
      { cid: 'l1', member: 'b' },
      { cid: 'l2', member: 'a' },
    ])
  })
})
