import { useEffect, useRef } from 'react'
import { isFocusLost } from '../../shell/useArrive.ts'
import { focusWhenFree } from '../../ui/useModal.ts'

/** Where Enter leads from the list. */
export const motivationField = 'decision-motivation'

export const rowId = (cid: string): string => `decision-${cid}`

const focusRow = (cid: string): void => focusWhenFree(document.getElementById(rowId(cid)))

/**
 * Puts the focus on a candidate's row, and back on the chosen one when what had it went: the row is drawn anew in another part of the
 * list, the candidate is not in it any more, or a button did what it was there for.
 * @param chosen the row that the keys are about
 */
export const useRowFocus = (chosen: string | undefined): ((cid: string) => void) => {
  const begun = useRef(false)
  useEffect(() => {
    if (begun.current && chosen !== undefined && isFocusLost()) focusRow(chosen)
  })
  return (cid) => {
    begun.current = true
    focusRow(cid)
  }
}
