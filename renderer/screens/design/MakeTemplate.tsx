import { BookmarkPlus } from 'lucide-react'
import { useState } from 'react'
import type { Design } from '../../../shared/domain/design.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useApp } from '../../state.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/Field.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAct } from '../../useAsk.ts'

interface MakeTemplateProps {
  readonly design: Design
  /** Stores what was typed last. */
  readonly store: () => Promise<void>
}

/** From a design to a template of its discipline: signed, kept here, and saved as a file when somebody wants it. */
export function MakeTemplate({ design, store }: MakeTemplateProps) {
  const { templates: words, common } = useText()
  const refusal = useRefusal()
  const go = useApp((state) => state.go)
  const tell = useApp((state) => state.tell)
  const { act, busy, error, clear } = useAct()
  const [asking, setAsking] = useState(false)
  const [name, setName] = useState('')
  const [from, setFrom] = useState('')
  const begin = () => {
    clear()
    setName(design.specialty)
    setFrom(design.institution)
    setAsking(true)
  }
  const make = async () => {
    await store()
    const made = await act('template.make', { name: name.trim(), from: from.trim() })
    if (!made) return
    setAsking(false)
    tell({
      text: (t) => t.templates.madeDone(made.version),
      undo: { label: (t) => t.templates.open, run: () => go({ name: 'templates' }) },
    })
  }
  const missing = name.trim() === '' || from.trim() === '' ? words.fill : busy ? words.make : undefined
  return (
    <>
      <Button size="small" kind="ghost" icon={BookmarkPlus} onPress={begin}>
        {words.make}
      </Button>
      <Dialog
        open={asking}
        title={words.makeTitle}
        confirm={{ label: words.make, run: () => void make(), blocked: missing }}
        cancel={{ label: common.cancel, run: () => setAsking(false) }}
      >
        <p>{words.makeText}</p>
        <TextField label={words.name} value={name} maxLength={120} onChange={setName} />
        <TextField label={words.from} hint={words.fromHint} value={from} maxLength={200} onChange={setFrom} />
        <p className="z-small z-ochre">{words.makeSecret}</p>
        {error && (
          <Note tone="red" live>
            {refusal(error)}
          </Note>
        )}
      </Dialog>
    </>
  )
}
