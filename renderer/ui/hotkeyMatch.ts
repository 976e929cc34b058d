/** What of a keyboard event decides; a DOM KeyboardEvent fits. */
export type KeyPress = {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/** One key with its modifiers, read from text such as 'Ctrl+Enter'. `ctrl` is Cmd on a Mac. */
export type Combo = {
  readonly ctrl: boolean
  readonly alt: boolean
  readonly shift: boolean
  readonly key: string
}

/** Where the key was pressed: in text, on a choice moved by arrows, on something pressed by Enter, or elsewhere. */
export type Place = 'text' | 'choice' | 'press' | 'elsewhere'

const named: Readonly<Record<string, string>> = { space: ' ', esc: 'escape', plus: '+', del: 'delete' }

/** Reads 'Ctrl+K', 'Alt+ArrowUp', 'n', '?', 'Space', 'Plus'. Throws Error('hotkey.empty') on a text without a key. */
export function parseCombo(text: string): Combo {
  const parts = text.split('+').map((part) => part.trim().toLowerCase())
  const last = parts.pop()
  if (!last) throw new Error('hotkey.empty')
  return {
    ctrl: parts.includes('ctrl'),
    alt: parts.includes('alt'),
    shift: parts.includes('shift'),
    key: named[last] ?? last,
  }
}

/**
 * Whether a key press is this combination. With Ctrl or Alt also the position of the key counts, because Option+S is 'ß'
 * on a Mac and Ctrl+1 is 'Ctrl+&' on a French keyboard. Shift is only compared where it is not needed to type the sign.
 */
export function isCombo(combo: Combo, press: KeyPress, mac: boolean): boolean {
  const ctrl = mac ? press.metaKey : press.ctrlKey
  const foreign = mac ? press.ctrlKey : press.metaKey
  if (foreign || ctrl !== combo.ctrl || press.altKey !== combo.alt) return false
  const letterOrNamed = combo.key.length > 1 || /[a-z ]/.test(combo.key)
  if (letterOrNamed && press.shiftKey !== combo.shift) return false
  if (press.key.toLowerCase() === combo.key) return true
  if (!combo.ctrl && !combo.alt) return false
  if (/^[0-9]$/.test(combo.key))
    return press.code === `Digit${combo.key}` || press.code === `Numpad${combo.key}`
  const typedAnotherLatinLetter = /^[a-z]$/i.test(press.key)
  return (
    /^[a-z]$/.test(combo.key) && !typedAnotherLatinLetter && press.code === `Key${combo.key.toUpperCase()}`
  )
}

/** A character typed without Ctrl or Alt: the kind of shortcut WCAG 2.1.4 is about. */
export function isSingleCharacter(combo: Combo): boolean {
  return !combo.ctrl && !combo.alt && combo.key.length === 1
}

/**
 * Whether a combination may fire at that place. `inFields` is the caller's wish for text fields (undefined: the default);
 * `singles` is the user's switch for single characters. A single character never fires in text, whatever was asked.
 */
export function mayFire(
  combo: Combo,
  place: Place,
  inFields: boolean | undefined,
  singles: boolean,
): boolean {
  if (isSingleCharacter(combo)) {
    if (combo.key === ' ' && (place === 'press' || place === 'choice')) return false
    return place !== 'text' && (singles || combo.key === ' ')
  }
  if (combo.ctrl || combo.alt || combo.key === 'escape' || /^f\d+$/.test(combo.key)) {
    return place !== 'text' || inFields !== false
  }
  if (place === 'text') return inFields === true
  if (combo.key === 'enter') return place !== 'press'
  const movesInChoice = combo.key.startsWith('arrow') || combo.key === 'home' || combo.key === 'end'
  return !(place === 'choice' && movesInChoice)
}
