import type { LucideIcon } from 'lucide-react'
import { type ReactNode, useId, useRef } from 'react'
import { createPortal } from 'react-dom'
import { Button } from './Button.tsx'
import { useModal } from './useModal.ts'
import './Dialog.css'

export type DialogProps = {
  open: boolean
  title: string
  children: ReactNode
  confirm: {
    label: string
    run: () => void
    kind?: 'ink' | 'wax' | 'danger' | undefined
    icon?: LucideIcon | undefined
    blocked?: string | undefined
  }
  /** The safe verb; Esc does the same. */
  cancel: { label: string; run: () => void }
  /** `more` is for a table beside fields. */
  wide?: boolean | 'more' | undefined
}

/** For what cannot be undone, or for a few fields: two verbs, and Esc is the safe one. */
export function Dialog({ open, ...rest }: DialogProps) {
  return open ? <OpenDialog {...rest} /> : null
}

function OpenDialog({ title, children, confirm, cancel, wide }: Omit<DialogProps, 'open'>) {
  const dialog = useRef<HTMLDialogElement>(null)
  const safe = useRef<HTMLButtonElement>(null)
  const id = useId()
  useModal(dialog, (element) => {
    const field = element.querySelector<HTMLElement>('.z-dialog-body :is(input, textarea, select)')
    ;(field ?? safe.current)?.focus()
  })
  // In the body: inside a part of the window that lies behind a tab it would be open and unseen.
  return createPortal(
    <dialog
      ref={dialog}
      className={`z-dialog${wide === 'more' ? ' z-dialog-more' : wide ? ' z-dialog-wide' : ''}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        cancel.run()
      }}
    >
      <form
        className="z-dialog-sheet"
        onSubmit={(event) => {
          event.preventDefault()
          if (confirm.blocked === undefined) confirm.run()
        }}
      >
        <h2 id={id}>{title}</h2>
        <div className="z-dialog-body">{children}</div>
        <div className="z-dialog-verbs">
          <Button type="submit" kind={confirm.kind ?? 'ink'} icon={confirm.icon} blocked={confirm.blocked}>
            {confirm.label}
          </Button>
          <Button ref={safe} keys="Escape" onPress={cancel.run}>
            {cancel.label}
          </Button>
        </div>
      </form>
    </dialog>,
    document.body,
  )
}
