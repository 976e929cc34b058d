import { useEffect } from 'react'

/** Gives the element with that id the focus when it appears, if it should begin there. */
export function useFocusAtStart(id: string, wanted: boolean | undefined): void {
  useEffect(() => {
    if (wanted) document.getElementById(id)?.focus()
  }, [id, wanted])
}
