import { describe, expect, it } from 'vitest'
import { heldPart, isSecondPress } from '../../renderer/ui/holdClock.ts'

describe('a held key', () => {
  it('is done after its time and not before', () => {
    expect(heldPart(1000, 1450, 900)).toBe(0.5)
    expect(heldPart(1000, 1899, 900)).toBeLessThan(1)
    expect(heldPart(1000, 1900, 900)).toBe(1)
  })

  it('has an equal in two presses that follow each other, not in one', () => {
    expect(isSecondPress(null, 500)).toBe(false)
    expect(isSecondPress(500, 500)).toBe(false)
    expect(isSecondPress(500, 3000)).toBe(true)
    expect(isSecondPress(500, 9000)).toBe(false)
  })
})
