import { Check, CircleAlert, Info, type LucideIcon, MessageSquareWarning } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import './Note.css'

export type NoteProps = {
  tone: 'ochre' | 'red' | 'ok' | 'plain'
  title?: string | undefined
  icon?: LucideIcon | undefined
  children: ReactNode
  /** It appears because of what the user did: announce it (red at once, others in turn). */
  live?: boolean | undefined
}

const pictures: Record<NoteProps['tone'], LucideIcon> = {
  ochre: MessageSquareWarning,
  red: CircleAlert,
  ok: Check,
  plain: Info,
}

/** A tinted remark, at most one per view. */
export function Note({ tone, title, icon, children, live }: NoteProps) {
  const role = live ? (tone === 'red' ? 'alert' : 'status') : undefined
  return (
    <div className={`z-note z-note-${tone}`} role={role}>
      <Icon of={icon ?? pictures[tone]} />
      <div>
        {title !== undefined && <p className="z-note-title">{title}</p>}
        {children}
      </div>
    </div>
  )
}
