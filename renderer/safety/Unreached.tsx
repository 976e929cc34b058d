import { useText } from '../text/index.ts'
import { Note } from '../ui/Note.tsx'
import { useAsk } from '../useAsk.ts'

/** Safety copies that Zegel has still to replace or remove because their place is not there; nothing when there are none. */
export function Unreached() {
  const { unreached } = useText().safety
  const { data } = useAsk('safety.get', {})
  if (!data || (data.left.length === 0 && !data.erases)) return null
  return (
    <Note tone="ochre">
      {data.erases && <p>{unreached.erases}</p>}
      {data.left.map((folder) => (
        <p key={folder}>{unreached.left(folder)}</p>
      ))}
    </Note>
  )
}
