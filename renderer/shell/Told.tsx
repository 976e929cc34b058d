import { useApp } from '../state.ts'
import { useText } from '../text/index.ts'
import { useHotkeys } from '../ui/hotkeys.ts'
import { Toast } from '../ui/Toast.tsx'

/** What was just done, with the way back. It stays until it is read: closed, undone, or followed by the next. */
export function Told() {
  const { common } = useText()
  const told = useApp((state) => state.told)
  const tell = useApp((state) => state.tell)
  const undo = () => {
    tell(null)
    told?.undo?.run()
  }
  useHotkeys([{ keys: 'Ctrl+Z', run: undo, inFields: false, when: told?.undo !== undefined }])
  if (!told) return null
  return (
    <Toast
      undo={told.undo && { label: told.undo.label, keys: 'Ctrl+Z', run: undo }}
      close={{ label: common.close, run: () => tell(null) }}
    >
      {told.text}
    </Toast>
  )
}
