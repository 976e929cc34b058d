import { Check, type LucideIcon, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import { Keys } from './Keys.tsx'
import { ariaKeys } from './keyText.ts'
import { isMac } from './platform.ts'
import './Toast.css'

export type ToastProps = {
  children: ReactNode
  icon?: LucideIcon | undefined
  /** The way back; bind its keys with useHotkeys. */
  undo?: { label: string; keys?: string | undefined; run: () => void } | undefined
  close: { label: string; run: () => void }
  /** In the flow of the page instead of foot-left. */
  inline?: boolean | undefined
}

/** What just happened, with the way back. It stays until it is read: nothing here closes it by a clock. */
export function Toast({ children, icon = Check, undo, close, inline }: ToastProps) {
  return (
    <div className={`z-toast${inline ? '' : ' z-toast-fixed'}`} role="status">
      <Icon of={icon} />
      <span className="z-toast-text">{children}</span>
      {undo && (
        <button
          type="button"
          className="z-toast-undo"
          aria-keyshortcuts={undo.keys === undefined ? undefined : ariaKeys(undo.keys, isMac())}
          onClick={undo.run}
        >
          {undo.label}
          {undo.keys !== undefined && <Keys keys={undo.keys} silent />}
        </button>
      )}
      <button type="button" className="z-toast-close" aria-label={close.label} onClick={close.run}>
        <Icon of={X} size={16} />
      </button>
    </div>
  )
}
