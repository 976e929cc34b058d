import { type LucideIcon, Search } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { Icon } from './Icon.tsx'
import { Keys } from './Keys.tsx'
import type { PaletteItem } from './paletteMatch.ts'
import { useModal } from './useModal.ts'
import './CommandPalette.css'

export type CommandItem = PaletteItem & {
  /** Heading above the first item of its kind; items of one section stand together. */
  readonly section?: string | undefined
  readonly keys?: string | undefined
  readonly icon?: LucideIcon | undefined
}

export type CommandPaletteProps = {
  label: string
  placeholder: string
  query: string
  onQuery: (query: string) => void
  /** Already filtered and in order (paletteMatch.ts does that for what is known here). */
  items: readonly CommandItem[]
  onRun: (id: string) => void
  onClose: () => void
  /** Said when nothing fits. */
  none: string
  /** How many fit, read aloud. */
  count: (n: number) => string
}

/** Find or do (Ctrl+K): a combobox in a modal dialog; the list is moved by arrows while the text keeps the focus. */
export default function CommandPalette(props: CommandPaletteProps) {
  const { items, query, onRun, onClose } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(0)
  const id = useId()
  const active = Math.min(at, items.length - 1)
  useModal(dialog)
  useEffect(() => {
    list.current?.querySelectorAll('[role=option]')[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])
  const move = (step: number) => setAt((active + step + items.length) % Math.max(items.length, 1))
  return (
    <dialog
      ref={dialog}
      className="z-palette"
      aria-label={props.label}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onPointerDown={(event) => {
        if (event.target === dialog.current) onClose()
      }}
    >
      <div className="z-palette-field">
        <Icon of={Search} />
        <input
          role="combobox"
          aria-label={props.label}
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={items[active] ? `${id}-${items[active].id}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          placeholder={props.placeholder}
          value={query}
          onChange={(event) => {
            setAt(0)
            props.onQuery(event.target.value)
          }}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return
            const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 6, PageUp: -6 }[event.key]
            if (step) {
              event.preventDefault()
              move(step)
            } else if (event.key === 'Enter' && items[active]) {
              event.preventDefault()
              onRun(items[active].id)
            }
          }}
        />
        <Keys keys="Escape" silent />
      </div>
      <div ref={list} id={`${id}-list`} role="listbox" aria-label={props.label} className="z-palette-list">
        {items.map((item, index) => (
          <div key={item.id} role="presentation">
            {item.section !== undefined && item.section !== items[index - 1]?.section && (
              <p className="z-palette-section" aria-hidden="true">
                {item.section}
              </p>
            )}
            <button
              type="button"
              id={`${id}-${item.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              className="z-palette-item"
              onPointerMove={() => setAt(index)}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onRun(item.id)}
            >
              {item.icon && <Icon of={item.icon} />}
              <span className="z-palette-label">
                {item.label}
                {item.hint !== undefined && <span className="z-palette-hint">{item.hint}</span>}
              </span>
              {item.keys !== undefined && <Keys keys={item.keys} silent />}
            </button>
          </div>
        ))}
      </div>
      <p role="status" className={items.length === 0 ? 'z-palette-none' : 'z-hidden'}>
        {items.length === 0 ? props.none : props.count(items.length)}
      </p>
    </dialog>
  )
}
