import { describe, expect, it } from 'vitest'
import {
  crackAt,
  sealArcPaths,
  sealEdge,
  sealHalves,
  sealPath,
  sealPoints,
  sealRadius,
} from '../../renderer/ui/sealPath.ts'

/** Corner points of a path made of M, L and Z only. */
const points = (path: string): [number, number][] =>
  path
    .slice(1, -1)
    .split('L')
    .map((pair) => pair.split(' ').map(Number) as [number, number])

/** Area inside a polygon (shoelace formula). */
const area = (corners: [number, number][]): number => {
  let twice = 0
  corners.forEach(([x, y], i) => {
    const [nextX, nextY] = corners[(i + 1) % corners.length]!
    twice += x * nextY - nextX * y
  })
  return Math.abs(twice) / 2
}

describe('the seal', () => {
  it('follows the formula of the design language in every direction', () => {
    // R(1 + .024 sin(.6) + .018 sin(2.1) + .014 sin(.4)) to the right, worked out by hand for R = 100.
    expect(sealEdge(0, 100)).toBeCloseTo(103.4541, 3)
    expect(sealEdge(Math.PI, 100)).toBeCloseTo(97.6363, 3)
  })

  it('stays inside its square and never leaves a tenth of its radius', () => {
    for (const [x, y] of sealPoints(720)) {
      const r = Math.hypot(x - 50, y - 50)
      expect(Math.abs(r / sealRadius - 1)).toBeLessThan(0.057)
      expect(Math.max(Math.abs(x - 50), Math.abs(y - 50))).toBeLessThan(50)
    }
  })

  it('breaks into two halves that together are the whole disc', () => {
    const { left, right } = sealHalves()
    const whole = area(points(sealPath()))
    const together = area(points(left)) + area(points(right))
    expect(Math.abs(together / whole - 1)).toBeLessThan(0.005)
  })

  it('has each half on its own side of the crack', () => {
    const { left, right } = sealHalves()
    expect(points(left).every(([x, y]) => x <= crackAt(y) + 0.02)).toBe(true)
    expect(points(right).every(([x, y]) => x >= crackAt(y) - 0.02)).toBe(true)
  })
})

describe('the arcs around the seal', () => {
  it('are one per scorer, begin at the top and go clockwise', () => {
    const paths = sealArcPaths(4, 40, 20)
    expect(paths).toHaveLength(4)
    const [x, y] = paths[0]!.slice(1).split('A')[0]!.split(' ').map(Number)
    expect(x).toBeCloseTo(50 + 40 * Math.sin((10 * Math.PI) / 180), 1)
    expect(y).toBeCloseTo(50 - 40 * Math.cos((10 * Math.PI) / 180), 1)
  })

  it('are the large way round only for a single scorer', () => {
    expect(sealArcPaths(1, 40)[0]).toContain(' 0 1 1 ')
    expect(sealArcPaths(3, 40).every((path) => path.includes(' 0 0 1 '))).toBe(true)
  })

  it('leave at most a quarter of their share open when there are many', () => {
    const start = (path: string) => path.slice(1).split('A')[0]!.split(' ').map(Number)
    const [x, y] = start(sealArcPaths(40, 40)[0]!)
    const degrees = (Math.atan2(x! - 50, 50 - y!) * 180) / Math.PI
    expect(degrees).toBeCloseTo(9 / 8, 0)
  })
})
