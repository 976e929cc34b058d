import { describe, expect, it } from 'vitest'
import { ariaKeys, keyPieces } from '../../renderer/ui/keyText.ts'

describe('a key hint', () => {
  it('joins, separates and keeps a range', () => {
    expect(keyPieces('Ctrl+1 – 5', {}, false)).toEqual([
      { key: 'Ctrl', name: 'Ctrl' },
      { key: '1', name: '1' },
      { text: '–' },
      { key: '5', name: '5' },
    ])
  })

  it('is in the words of the screen, and signs have names to be read', () => {
    expect(keyPieces('Space Enter', { Space: 'Spatie' }, false)).toEqual([
      { key: 'Spatie', name: 'Spatie' },
      { key: '↵', name: 'Enter' },
    ])
  })

  it('shows Command on a Mac', () => {
    expect(keyPieces('Ctrl+K', {}, true)[0]).toEqual({ key: '⌘', name: 'Command' })
    expect(ariaKeys('Ctrl+K', true)).toBe('Meta+K')
    expect(ariaKeys('Ctrl+K', false)).toBe('Control+K')
  })

  it('says nothing to assistive technology about a range, which it cannot name', () => {
    expect(ariaKeys('Ctrl+1 – 5', false)).toBeUndefined()
  })
})
