import { FileDown } from 'lucide-react'
import { type DragEvent, type ReactNode, useRef, useState } from 'react'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'
import './DropZone.css'

export type DropZoneProps = {
  children: ReactNode
  /** The way without dragging: a button that opens the system's file dialog. */
  browse?: { label: string } | undefined
  /** As for <input type=file>, such as '.csv,.xlsx'. Dropped files are not filtered: say what is wrong with them. */
  accept?: string | undefined
  multiple?: boolean | undefined
  /** Text while files hang above it. */
  active: string
  onFiles: (files: File[]) => void
}

/** A place to drop files on, with a button that does the same. */
export function DropZone({ children, browse, accept, multiple, active, onFiles }: DropZoneProps) {
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const hover = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'copy'
    setOver(true)
  }
  const take = (files: FileList | null) => {
    const list = [...(files ?? [])]
    if (list.length > 0) onFiles(multiple ? list : list.slice(0, 1))
  }
  return (
    <fieldset
      className={`z-drop${over ? ' z-drop-over' : ''}`}
      aria-label={browse?.label ?? active}
      onDragEnter={hover}
      onDragOver={hover}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
      }}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer.files)
      }}
    >
      <Icon of={FileDown} />
      <span className="z-drop-text">{over ? active : children}</span>
      {browse && (
        <>
          <Button size="small" onPress={() => input.current?.click()}>
            {browse.label}
          </Button>
          <input
            ref={input}
            type="file"
            hidden
            accept={accept}
            multiple={multiple}
            aria-label={browse.label}
            onChange={(event) => {
              take(event.target.files)
              event.target.value = ''
            }}
          />
        </>
      )}
    </fieldset>
  )
}
