import type { LucideIcon } from 'lucide-react'
import { Fragment, type ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import { Keys } from './Keys.tsx'
import { Seal } from './Seal.tsx'
import './Bar.css'

export type BarTitleProps = {
  app: string
  /** Where you are, from outside in. */
  trail?: readonly string[] | undefined
  /** Makes the name a button that goes to the start; with `trail` the first part of the trail too. */
  home?: { label: string; run: () => void; trail: boolean } | undefined
}

/** Left in the bar: the mark, the name of the application, where you are. */
export function BarTitle({ app, trail = [], home }: BarTitleProps) {
  const name = (
    <>
      <Seal state="closed" size={20} />
      <b>{app}</b>
    </>
  )
  return (
    <div className="z-bar-title">
      {home ? (
        <button type="button" className="z-bar-home" aria-label={home.label} onClick={home.run}>
          {name}
        </button>
      ) : (
        <span className="z-bar-home">{name}</span>
      )}
      {trail.map((part, at) => (
        <Fragment key={part}>
          <span aria-hidden="true">/</span>
          {home?.trail && at === 0 ? (
            <button type="button" className="z-bar-part z-bar-crumb" onClick={home.run}>
              {part}
            </button>
          ) : (
            <span className="z-bar-part">{part}</span>
          )}
        </Fragment>
      ))}
    </div>
  )
}

export type BarItemProps = {
  icon?: LucideIcon | undefined
  children: ReactNode
  /** Goes first when the window is narrow. */
  optional?: boolean | undefined
}

/** A fact in the bar: icon and words. */
export function BarItem({ icon, children, optional }: BarItemProps) {
  return (
    <span className={`z-bar-item${optional ? ' z-bar-optional' : ''}`}>
      {icon && <Icon of={icon} />}
      <span>{children}</span>
    </span>
  )
}

/** A key, and what it does. */
export interface KeyHint {
  readonly keys: string
  readonly label: string
}

export type FootKeysProps = { items: readonly KeyHint[]; label?: string | undefined }

/** Right in the foot: the keys that work now. What does not fit is left out whole, never cut. */
export function FootKeys({ items, label }: FootKeysProps) {
  return (
    <ul className="z-foot-list" aria-label={label}>
      {items.map((item) => (
        <li key={item.keys}>
          <Keys keys={item.keys} /> {item.label}
        </li>
      ))}
    </ul>
  )
}
