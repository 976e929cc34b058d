import { type RefObject, useEffect, useRef } from 'react'

/** What appeared behind a modal dialog and would have had the focus, which only what is in the dialog can get. */
let owed: HTMLElement | null = null

const isBehind = (element: HTMLElement): boolean => {
  const dialog = document.querySelector('dialog:modal')
  return dialog !== null && !dialog.contains(element)
}

const isTyped = (element: Element | null): boolean =>
  element?.matches('input:not([type=checkbox],[type=radio]), textarea, [contenteditable=true]') === true

/** Gives an element the focus; when a modal dialog lies over it, once that is gone. */
export const focusWhenFree = (element: HTMLElement | null): void => {
  if (element !== null && isBehind(element)) owed = element
  else element?.focus()
}

/**
 * Shows a dialog over the page as long as it is there. Afterwards the focus goes back to the field in which somebody typed, else
 * to what appeared meanwhile to be typed in or pressed (a file came in), else to where it was.
 * @param begin moves the focus inside it
 */
export const useModal = (
  dialog: RefObject<HTMLDialogElement | null>,
  begin?: (element: HTMLDialogElement) => void,
): void => {
  const start = useRef(begin)
  useEffect(() => {
    const element = dialog.current
    if (!element) return
    const before = document.activeElement
    element.showModal()
    start.current?.(element)
    return () => {
      element.close()
      const candidates = isTyped(before) ? [before, owed] : [owed, before]
      owed = null
      const next = candidates.find((one) => one instanceof HTMLElement && one.isConnected)
      if (next instanceof HTMLElement) next.focus()
    }
  }, [dialog])
}
