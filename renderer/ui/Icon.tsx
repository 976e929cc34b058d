import type { LucideIcon } from 'lucide-react'

export type IconProps = {
  of: LucideIcon
  /** 18 on its own, 16 in text. */
  size?: number | undefined
  /** Said instead of the picture; without it the icon is decoration beside a word. */
  label?: string | undefined
  className?: string | undefined
}

/** A Lucide icon in the stroke of the design. Always with a word beside it or as its label. */
export function Icon({ of: Picture, size = 18, label, className }: IconProps) {
  const named = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return <Picture size={size} strokeWidth={1.75} className={className} {...named} />
}
