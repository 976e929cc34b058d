import { EyeOff } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useText } from '../../text/index.ts'
import { AreaField } from '../../ui/AreaField.tsx'
import { Button } from '../../ui/Button.tsx'
import { useHotkeys } from '../../ui/hotkeys.ts'

/** Notes for oneself, at hand during the talk and apart from the evidence: one key opens them and goes back. */
export function CardNotes(props: { notes: string; onNotes: (notes: string) => void; beside: ReactNode }) {
  const { notes, onNotes } = props
  const { card } = useText()
  const [open, setOpen] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const cameFrom = useRef<HTMLElement | null>(null)
  useEffect(() => {
    if (open) field.current?.focus()
    else cameFrom.current?.focus()
  }, [open])
  const toggle = () => {
    if (!open)
      cameFrom.current = document.activeElement instanceof HTMLElement ? document.activeElement : null
    setOpen(!open)
  }
  useHotkeys([{ keys: 'Alt+N', run: toggle }])
  return (
    <div className="card-notes">
      <div className="card-beside">
        <Button size="small" kind="ghost" icon={EyeOff} keys="Alt+N" pressed={open} onPress={toggle}>
          {notes.trim() === '' ? card.notes : card.notesWritten}
        </Button>
        {props.beside}
      </div>
      {open && (
        <AreaField
          ref={field}
          label={card.notes}
          labelHidden
          hint={card.notesHint}
          value={notes}
          onChange={onNotes}
          rows={3}
          maxLength={20_000}
        />
      )}
    </div>
  )
}
