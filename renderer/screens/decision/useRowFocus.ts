import { useEffect, useRef } from 'react'

/** Where Enter leads from the list. */
export const motivationField = 'decision-motivation'

export const rowId = (cid: string): string => `decision-${cid}`

/** Puts the focus on a candidate's row, also after the row was drawn anew in another part of the list. */
export const useRowFocus = (): ((cid: string) => void) => {
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    if (wanted.current === null) return
    const row = document.getElementById(rowId(wanted.current))
    if (document.activeElement !== row && row) row.focus()
    wanted.current = null
  })
  return (cid) => {
    wanted.current = cid
    document.getElementById(rowId(cid))?.focus()
  }
}
