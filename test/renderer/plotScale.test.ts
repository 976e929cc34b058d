import { describe, expect, it } from 'vitest'
import { heatBin, linear, placeRows, scatter, stackOffsets } from '../../renderer/ui/plotScale.ts'

describe('a linear scale', () => {
  it('maps the ends onto the ends and goes on straight outside', () => {
    const x = linear(1, 5, 100, 300)
    expect([x(1), x(3), x(5), x(6)]).toEqual([100, 200, 300, 350])
  })

  it('puts everything in the middle when there is no width in the data', () => {
    expect(linear(2, 2, 0, 10)(2)).toBe(5)
  })
})

describe('the bins of a heat map', () => {
  it('are the five of the design language on a scale of 1 to 5', () => {
    const borders = [1.0, 1.7, 1.8, 2.5, 2.6, 3.3, 3.4, 4.1, 4.2, 5.0]
    expect(borders.map((value) => heatBin(value))).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5])
  })

  it('never give two colours to two numbers that are printed the same', () => {
    for (let value = 1; value <= 5; value += 0.01) {
      expect(heatBin(value)).toBe(heatBin(Math.round(value * 10) / 10))
    }
  })

  it('hold what lies outside the scale in the first and the last', () => {
    expect([heatBin(0), heatBin(7)]).toEqual([1, 5])
  })
})

describe('marks with the same value', () => {
  it('stand beside each other around it, the first of two on it', () => {
    expect(stackOffsets([4, 2, 4])).toEqual([0, 0, 1])
    expect(stackOffsets([3, 3, 3])).toEqual([-1, 0, 1])
  })

  it('are scattered the same way every time, within their row', () => {
    const first = Array.from({ length: 50 }, (_, n) => scatter(n))
    expect(Array.from({ length: 50 }, (_, n) => scatter(n))).toEqual(first)
    expect(Math.max(...first.map(Math.abs))).toBeLessThanOrEqual(1)
    expect(new Set(first).size).toBe(50)
  })
})

describe('rows in groups', () => {
  it('lie in one block per run, blocks apart from each other', () => {
    const { rows, blocks, height } = placeRows(['1', '1', '2'], 10, 4, 6)
    expect(rows).toEqual([9, 19, 43])
    expect(blocks).toEqual([
      { group: '1', top: 0, height: 28 },
      { group: '2', top: 34, height: 18 },
    ])
    expect(height).toBe(52)
  })

  it('keeps room above the rows of each group for its name', () => {
    const { rows, blocks } = placeRows(['1', '1', '2'], 10, 4, 6, 20)
    expect(rows).toEqual([29, 39, 83])
    expect(blocks).toEqual([
      { group: '1', top: 0, height: 48 },
      { group: '2', top: 54, height: 38 },
    ])
  })

  it('follow each other without gaps when there are no groups', () => {
    expect(placeRows([undefined, undefined], 20)).toEqual({ rows: [10, 30], blocks: [], height: 40 })
  })
})
