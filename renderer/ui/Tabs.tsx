import { Check, type LucideIcon } from 'lucide-react'
import { type ReactNode, useId, useRef } from 'react'
import { Icon } from './Icon.tsx'
import './Tabs.css'

export type Tab = {
  id: string
  label: string
  icon?: LucideIcon | undefined
  /** What is done is ticked; the word is read. */
  done?: string | undefined
  number?: number | undefined
  /** A small block after the label, such as the score given. */
  value?: string | undefined
}

export type TabsProps = {
  label: string
  tabs: readonly Tab[]
  selected: string
  onSelect: (id: string) => void
  /** fill: the chosen one is inverted; bar: a thick line above each. */
  look?: 'fill' | 'bar' | undefined
  /** The panel of the selected tab. */
  children?: ReactNode | undefined
}

/** Parts of a whole, one in view. Arrow keys, Home and End move and choose. */
export function Tabs({ label, tabs, selected, onSelect, look = 'fill', children }: TabsProps) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const go = (at: number) => {
    const tab = tabs[(at + tabs.length) % tabs.length]
    if (!tab) return
    onSelect(tab.id)
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[tabs.indexOf(tab)]?.focus()
  }
  return (
    <div className="z-tabs">
      <div ref={list} role="tablist" aria-label={label} className={`z-tablist z-tabs-${look}`}>
        {tabs.map((tab, at) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            aria-selected={tab.id === selected}
            aria-controls={children === undefined ? undefined : `${id}-panel`}
            tabIndex={tab.id === selected ? 0 : -1}
            className={tab.done === undefined ? 'z-tab' : 'z-tab z-tab-done'}
            onClick={() => onSelect(tab.id)}
            onKeyDown={(event) => {
              const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key]
              if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return
              event.preventDefault()
              go(to)
            }}
          >
            {tab.done !== undefined && <Icon of={Check} size={16} label={tab.done} />}
            {tab.icon && <Icon of={tab.icon} size={16} />}
            {tab.done === undefined && tab.number !== undefined && (
              <span className="z-tab-number">{tab.number}</span>
            )}
            <span>{tab.label}</span>
            {tab.value !== undefined && <span className="z-tab-value">{tab.value}</span>}
          </button>
        ))}
      </div>
      {children !== undefined && (
        <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${selected}`} className="z-tabpanel">
          {children}
        </div>
      )}
    </div>
  )
}
