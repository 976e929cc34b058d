import type { LucideIcon } from 'lucide-react'
import { type ReactNode, type Ref, type SyntheticEvent, useId, useState } from 'react'
import { Icon } from './Icon.tsx'
import { Keys } from './Keys.tsx'
import { ariaKeys } from './keyText.ts'
import { isMac } from './platform.ts'
import { useFocusAtStart } from './useFocusAtStart.ts'
import './Button.css'

export type ButtonProps = {
  children: ReactNode
  /** ink: one per view; wax: only to seal and open. */
  kind?: 'outline' | 'ink' | 'ghost' | 'wax' | 'danger' | undefined
  size?: 'normal' | 'large' | 'small' | undefined
  icon?: LucideIcon | undefined
  /** Shown and announced; bind them with useHotkeys. */
  keys?: string | undefined
  /** Why it cannot be done yet. The button stays in the tab order, is dashed and says this. */
  blocked?: string | undefined
  onPress?: (() => void) | undefined
  type?: 'button' | 'submit' | undefined
  wide?: boolean | undefined
  /** Show the icon alone; the children are its name. */
  hiddenLabel?: boolean | undefined
  badge?: ReactNode | undefined
  pressed?: boolean | undefined
  expanded?: boolean | undefined
  controls?: string | undefined
  describedBy?: string | undefined
  autoFocus?: boolean | undefined
  id?: string | undefined
  ref?: Ref<HTMLButtonElement> | undefined
}

/** A button says verb plus object. What it cannot do yet it explains, instead of being grey and silent. */
export function Button(props: ButtonProps) {
  const {
    children,
    kind = 'outline',
    size = 'normal',
    icon,
    keys,
    blocked,
    hiddenLabel,
    type = 'button',
  } = props
  const why = useId()
  const own = useId()
  const id = props.id ?? own
  useFocusAtStart(id, props.autoFocus)
  const [side, setSide] = useState('start')
  const place = (event: SyntheticEvent<HTMLElement>) => {
    if (blocked === undefined) return
    const { left, bottom } = event.currentTarget.getBoundingClientRect()
    const side = left + 310 > window.innerWidth ? 'end' : 'start'
    // Near the foot of the window it would be cut off there.
    setSide(bottom + 130 > window.innerHeight ? `${side} z-why-up` : side)
  }
  const describedBy = [props.describedBy, blocked === undefined ? undefined : why].filter(Boolean).join(' ')
  return (
    <span className={`z-button-place${props.wide ? ' z-wide' : ''}`}>
      <button
        ref={props.ref}
        id={id}
        type={blocked === undefined ? type : 'button'}
        className={`z-button z-${kind} z-${size}${blocked === undefined ? '' : ' z-blocked'}`}
        aria-disabled={blocked === undefined ? undefined : true}
        aria-describedby={describedBy || undefined}
        aria-keyshortcuts={keys === undefined ? undefined : ariaKeys(keys, isMac())}
        aria-pressed={props.pressed}
        aria-expanded={props.expanded}
        aria-controls={props.controls}
        onMouseEnter={place}
        onFocus={place}
        onKeyDown={(event) => event.key === 'Escape' && setSide('none')}
        onClick={blocked === undefined ? props.onPress : undefined}
      >
        {icon && <Icon of={icon} />}
        <span className={hiddenLabel ? 'z-hidden' : 'z-button-text'}>{children}</span>
        {props.badge}
        {keys !== undefined && <Keys keys={keys} silent />}
      </button>
      {blocked !== undefined && (
        <span id={why} className={`z-why z-why-${side}`} role="note">
          {blocked}
        </span>
      )}
    </span>
  )
}
