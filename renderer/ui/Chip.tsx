import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import './Chip.css'

export type ChipProps = {
  tone?: 'plain' | 'outline' | 'ochre' | 'ok' | 'red' | undefined
  icon?: LucideIcon | undefined
  children: ReactNode
}

/** A state in a word, with its icon. */
export function Chip({ tone = 'plain', icon, children }: ChipProps) {
  return (
    <span className={`z-chip z-chip-${tone}`}>
      {icon && <Icon of={icon} size={16} />}
      {children}
    </span>
  )
}
