import { useLayoutEffect, useRef } from 'react'
import { type Combo, isCombo, mayFire, type Place, parseCombo } from './hotkeyMatch.ts'
import { isMac } from './platform.ts'

/** One shortcut: which keys, what they do, and where. */
export type Hotkey = {
  readonly keys: string | readonly string[]
  readonly run: (event: KeyboardEvent) => void
  /** Also inside text fields; undefined means the sensible default (see hotkeyMatch.ts). */
  readonly inFields?: boolean | undefined
  /** Fires while a modal dialog is open (and only then belongs to it). */
  readonly inDialog?: boolean | undefined
  /** Fires again while the key is held. */
  readonly repeat?: boolean | undefined
  /** False switches it off without unmounting. */
  readonly when?: boolean | undefined
}

type Entry = { readonly list: { readonly current: readonly Hotkey[] } }

const stack: Entry[] = []
const parsed = new Map<string, Combo>()

function comboOf(text: string): Combo {
  const known = parsed.get(text)
  if (known) return known
  const combo = parseCombo(text)
  parsed.set(text, combo)
  return combo
}

const textInputs =
  'input:not([type=checkbox],[type=radio],[type=range],[type=button],[type=submit],[type=file],[type=color]), textarea, select, [contenteditable=""], [contenteditable=true]'
const choices =
  'input[type=radio], input[type=range], [role=grid], [role=tablist], [role=listbox], [role=menu]'
const pressed = 'button, a[href], summary, input[type=checkbox], [role=button], [role=option]'

function placeOf(target: EventTarget | null): Place {
  if (!(target instanceof Element)) return 'elsewhere'
  if (target.closest(textInputs)) return 'text'
  if (target.closest(choices)) return 'choice'
  return target.closest(pressed) ? 'press' : 'elsewhere'
}

let singles = true

/** Whether single letters and digits work as shortcuts (WCAG 2.1.4). */
export const singleKeysOn = (): boolean => singles

/** Switches single letters and digits as shortcuts on or off, for the whole window. */
export function setSingleKeys(on: boolean): void {
  singles = on
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return
  if (event.getModifierState('AltGraph')) return
  const modal = document.querySelector('dialog:modal') !== null
  const place = placeOf(event.target)
  const mac = isMac()
  for (let at = stack.length - 1; at >= 0; at--) {
    for (const hotkey of stack[at]?.list.current ?? []) {
      if (hotkey.when === false || (event.repeat && !hotkey.repeat)) continue
      if (modal && !hotkey.inDialog) continue
      const keys = typeof hotkey.keys === 'string' ? [hotkey.keys] : hotkey.keys
      const fires = keys.some((text) => {
        const combo = comboOf(text)
        return isCombo(combo, event, mac) && mayFire(combo, place, hotkey.inFields, singles)
      })
      if (!fires) continue
      event.preventDefault()
      hotkey.run(event)
      return
    }
  }
}

/** Binds shortcuts while the component is mounted; what was mounted last goes first. */
export function useHotkeys(list: readonly Hotkey[]): void {
  const current = useRef(list)
  useLayoutEffect(() => {
    current.current = list
  })
  useLayoutEffect(() => {
    const entry: Entry = { list: current }
    if (stack.length === 0) document.addEventListener('keydown', onKeyDown)
    stack.push(entry)
    return () => {
      stack.splice(stack.indexOf(entry), 1)
      if (stack.length === 0) document.removeEventListener('keydown', onKeyDown)
    }
  }, [])
}
