import { Lock } from 'lucide-react'
import { useText } from '../text/index.ts'
import { Note } from '../ui/Note.tsx'

interface ReadOnlyProps {
  readonly editable: boolean
  /** Since when it is frozen; null while it is not. */
  readonly frozen: { readonly title: string; readonly text: string | null } | null
}

/** Why nothing can be changed here: it is frozen, or one is not the secretary. Nothing while one may. */
export function ReadOnly({ editable, frozen }: ReadOnlyProps) {
  const { documents } = useText()
  if (frozen)
    return (
      <Note tone="plain" icon={Lock} title={frozen.title}>
        {frozen.text}
      </Note>
    )
  if (editable) return null
  return (
    <Note tone="plain" icon={Lock}>
      {documents.onlySecretary}
    </Note>
  )
}
