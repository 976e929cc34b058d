import { useEffect } from 'react'
import { useApp } from '../state.ts'
import { useLanguage, useText } from '../text/index.ts'
import { useHotkeys } from '../ui/hotkeys.ts'
import { Toast } from '../ui/Toast.tsx'

/** What is told while one goes to another screen belongs to where one arrives. */
const ARRIVING = 1000

/**
 * What was just done, with the way back. It stays until it is read: closed, undone, followed by the next, or left behind
 * on another screen.
 */
export function Told() {
  const text = useText()
  const language = useLanguage()
  const told = useApp((state) => state.told)
  const tell = useApp((state) => state.tell)
  useEffect(() => {
    let since = 0
    return useApp.subscribe((now, before) => {
      if (now.told !== before.told) since = performance.now()
      else if (now.told && now.route !== before.route && performance.now() - since > ARRIVING) now.tell(null)
    })
  }, [])
  const undo = () => {
    tell(null)
    told?.undo?.run()
  }
  useHotkeys([{ keys: 'Ctrl+Z', run: undo, inFields: false, when: told?.undo !== undefined }])
  if (!told) return null
  return (
    <Toast
      undo={told.undo && { label: told.undo.label(text, language), keys: 'Ctrl+Z', run: undo }}
      close={{ label: text.common.close, run: () => tell(null) }}
    >
      {told.text(text, language)}
    </Toast>
  )
}
