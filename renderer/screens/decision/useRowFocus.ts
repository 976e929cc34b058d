import { useEffect, useRef } from 'react'
import { isFocusLost } from '../../shell/useArrive.ts'

/** Where Enter leads from the list. */
export const motivationField = 'decision-motivation'

export const rowId = (cid: string): string => `decision-${cid}`

/**
 * Puts the focus on a candidate's row, and back on it when the row is drawn anew in another part of the list: a move is
 * kept first and shown after.
 */
export const useRowFocus = (): ((cid: string) => void) => {
  const last = useRef<string | null>(null)
  useEffect(() => {
    if (last.current !== null && isFocusLost()) document.getElementById(rowId(last.current))?.focus()
  })
  return (cid) => {
    last.current = cid
    document.getElementById(rowId(cid))?.focus()
  }
}
