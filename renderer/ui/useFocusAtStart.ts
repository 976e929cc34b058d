import { useEffect } from 'react'
import { focusWhenFree } from './useModal.ts'

/** Gives the element with that id the focus when it appears, if it should begin there. */
export function useFocusAtStart(id: string, wanted: boolean | undefined): void {
  useEffect(() => {
    if (wanted) focusWhenFree(document.getElementById(id))
  }, [id, wanted])
}
