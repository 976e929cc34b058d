/** One piece of a key hint: a key with its sign and spoken name, or text between keys. */
export type KeyPiece = { readonly key: string; readonly name: string } | { readonly text: string }

const signs: Readonly<Record<string, string>> = {
  Enter: '↵',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Delete: 'Del',
  Plus: '+',
  Minus: '−',
}
const macSigns: Readonly<Record<string, string>> = { Ctrl: '⌘', Alt: '⌥', Shift: '⇧' }
const macNames: Readonly<Record<string, string>> = { Ctrl: 'Command', Alt: 'Option' }
const aria: Readonly<Record<string, string>> = { Ctrl: 'Control', Plus: '+', Minus: '-', Spatie: 'Space' }

/**
 * Cuts a hint such as 'Ctrl+1 – 5' into keys and text between them: '+' joins keys pressed together, a space separates
 * alternatives, a lone dash is printed. `names` are the words of the screen's language, by key name.
 */
export function keyPieces(keys: string, names: Readonly<Record<string, string>>, mac: boolean): KeyPiece[] {
  return keys
    .split(' ')
    .filter((part) => part !== '')
    .flatMap((part): KeyPiece[] => {
      if (part === '–' || part === '-') return [{ text: '–' }]
      return part.split('+').map((key) => ({
        key: (mac ? macSigns[key] : undefined) ?? signs[key] ?? names[key] ?? key,
        name: names[key] ?? (mac ? macNames[key] : undefined) ?? key,
      }))
    })
}

/** The value of aria-keyshortcuts for a hint with one combination; undefined for ranges, which it cannot say. */
export function ariaKeys(keys: string, mac: boolean): string | undefined {
  if (keys.includes('–')) return undefined
  return keys
    .split(' ')
    .map((part) =>
      part
        .split('+')
        .map((key) => (mac && key === 'Ctrl' ? 'Meta' : (aria[key] ?? key)))
        .join('+'),
    )
    .join(' ')
}
