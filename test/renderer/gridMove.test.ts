import { describe, expect, it } from 'vitest'
import { moveSpot } from '../../renderer/ui/gridMove.ts'

describe('walking a grid', () => {
  it('stops at the edges', () => {
    expect(moveSpot('ArrowUp', { row: 0, column: 0 }, 9, 6)).toEqual({ row: 0, column: 0 })
    expect(moveSpot('ArrowRight', { row: 2, column: 5 }, 9, 6)).toEqual({ row: 2, column: 5 })
    expect(moveSpot('PageDown', { row: 4, column: 1 }, 9, 6)).toEqual({ row: 8, column: 1 })
  })

  it('goes to the first and last of the row with Home and End', () => {
    expect(moveSpot('Home', { row: 4, column: 3 }, 9, 6)).toEqual({ row: 4, column: 0 })
    expect(moveSpot('End', { row: 4, column: 3 }, 9, 6)).toEqual({ row: 4, column: 5 })
  })

  it('leaves every other key alone', () => {
    expect(moveSpot('a', { row: 0, column: 0 }, 9, 6)).toBeUndefined()
  })
})
