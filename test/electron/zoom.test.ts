import { describe, expect, test } from 'vitest'
import { zoomed, zoomOf } from '../../electron/zoom.ts'

const key = { type: 'keyDown', key: '=', control: true, meta: false, alt: false }

describe('zoom', () => {
  test('goes from 100 % to 400 % in eight steps, and no further', () => {
    const way = [1]
    for (let step = 0; step < 9; step++) way.push(zoomed(way.at(-1) ?? 1, 'in'))
    expect(way).toEqual([1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 4])
  })

  test('goes down to 80 %, and no further', () => {
    expect(zoomed(1, 'out')).toBe(0.9)
    expect(zoomed(0.8, 'out')).toBe(0.8)
  })

  test('finds its next step from the rounded factor that Chromium gives back', () => {
    expect(zoomed(1.2499999, 'in')).toBe(1.5)
    expect(zoomed(1.2500001, 'out')).toBe(1.1)
  })

  test('listens to Ctrl or Cmd with plus and minus', () => {
    expect(zoomOf(key)).toBe('in')
    expect(zoomOf({ ...key, key: '+' })).toBe('in')
    expect(zoomOf({ ...key, control: false, meta: true, key: '-' })).toBe('out')
  })

  test('leaves alone what gives a score, what types a character and what is let go', () => {
    expect(zoomOf({ ...key, key: '0' })).toBeUndefined()
    expect(zoomOf({ ...key, control: false })).toBeUndefined()
    expect(zoomOf({ ...key, alt: true })).toBeUndefined()
    expect(zoomOf({ ...key, type: 'keyUp' })).toBeUndefined()
  })
})
