import { describe, expect, it } from 'vitest'
import {
  isCombo,
  isSingleCharacter,
  type KeyPress,
  mayFire,
  parseCombo,
} from '../../renderer/ui/hotkeyMatch.ts'

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
})
const fits = (keys: string, event: KeyPress, mac = false) => isCombo(parseCombo(keys), event, mac)

describe('a hotkey', () => {
  it('is refused when it names no key', () => {
    expect(() => parseCombo('Ctrl+')).toThrow('hotkey.empty')
  })

  it('fits only with exactly its modifiers', () => {
    expect(fits('Ctrl+K', press('k', { ctrlKey: true }))).toBe(true)
    expect(fits('Ctrl+K', press('k'))).toBe(false)
    expect(fits('Ctrl+K', press('k', { ctrlKey: true, altKey: true }))).toBe(false)
    expect(fits('Ctrl+K', press('K', { ctrlKey: true, shiftKey: true }))).toBe(false)
    expect(fits('n', press('n', { ctrlKey: true }))).toBe(false)
  })

  it('takes Cmd for Ctrl on a Mac, and there only', () => {
    expect(fits('Ctrl+Enter', press('Enter', { metaKey: true }), true)).toBe(true)
    expect(fits('Ctrl+Enter', press('Enter', { ctrlKey: true }), true)).toBe(false)
    expect(fits('Ctrl+Enter', press('Enter', { metaKey: true }), false)).toBe(false)
  })

  it('knows a letter under Alt by its place, because a Mac types another sign with it', () => {
    expect(fits('Alt+S', press('ß', { altKey: true, code: 'KeyS' }), true)).toBe(true)
    expect(fits('Alt+S', press('a', { altKey: true, code: 'KeyS' }))).toBe(false)
  })

  it('knows a digit under Ctrl by its place, because a French keyboard types another sign there', () => {
    expect(fits('Ctrl+1', press('&', { ctrlKey: true, code: 'Digit1' }))).toBe(true)
    expect(fits('Ctrl+1', press('1', { ctrlKey: true, code: 'Numpad1' }))).toBe(true)
    expect(fits('1', press('&', { code: 'Digit1' }))).toBe(false)
  })

  it('does not mind the shift that a sign needs, nor caps lock for a letter', () => {
    expect(fits('?', press('?', { shiftKey: true }))).toBe(true)
    expect(fits('Plus', press('+', { shiftKey: true }))).toBe(true)
    expect(fits('n', press('N'))).toBe(true)
    expect(fits('n', press('N', { shiftKey: true }))).toBe(false)
  })
})

describe('where a hotkey may fire', () => {
  const may = (keys: string, place: Parameters<typeof mayFire>[1], inFields?: boolean, singles = true) =>
    mayFire(parseCombo(keys), place, inFields, singles)

  it('is never a text field for a single character, even when asked', () => {
    for (const key of ['n', '1', '?', 'Space', 'Plus']) {
      expect(isSingleCharacter(parseCombo(key))).toBe(true)
      expect(may(key, 'text', true)).toBe(false)
    }
  })

  it('is nowhere for a letter or digit once single characters are switched off', () => {
    expect(may('n', 'elsewhere', undefined, false)).toBe(false)
    expect(may('5', 'press', true, false)).toBe(false)
    expect(may('Ctrl+5', 'text', undefined, false)).toBe(true)
  })

  it('is also a text field for Ctrl, Alt, F keys and Escape, unless refused', () => {
    for (const keys of ['Ctrl+Enter', 'Alt+S', 'F1', 'Escape']) {
      expect(may(keys, 'text')).toBe(true)
      expect(may(keys, 'text', false)).toBe(false)
    }
  })

  it('is a text field for Enter and arrows only when asked', () => {
    expect(may('Enter', 'text')).toBe(false)
    expect(may('Enter', 'text', true)).toBe(true)
    expect(may('ArrowDown', 'text')).toBe(false)
  })

  it('leaves Enter and Space to a focused button, and arrows to a focused choice', () => {
    expect(may('Enter', 'press')).toBe(false)
    expect(may('Space', 'press')).toBe(false)
    expect(may('ArrowDown', 'choice')).toBe(false)
    expect(may('ArrowDown', 'press')).toBe(true)
    expect(may('Ctrl+Enter', 'press')).toBe(true)
  })
})
