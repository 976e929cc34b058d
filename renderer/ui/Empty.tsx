import type { ReactNode } from 'react'
import { Seal } from './Seal.tsx'
import './Empty.css'

export type EmptyProps = {
  title: string
  /** One sentence. */
  children: ReactNode
  /** One button. */
  action?: ReactNode | undefined
}

/** Nothing here yet: an open seal, one sentence, one button. */
export function Empty({ title, children, action }: EmptyProps) {
  return (
    <div className="z-empty">
      <Seal state="open" size={48} />
      <p className="z-empty-title">{title}</p>
      <p>{children}</p>
      {action}
    </div>
  )
}
