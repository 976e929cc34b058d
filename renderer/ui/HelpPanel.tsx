import { X } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Button } from './Button.tsx'
import { Keys } from './Keys.tsx'
import { useScrollStop } from './useScrollStop.ts'
import './HelpPanel.css'

export type HelpPanelProps = {
  open: boolean
  title: string
  children: ReactNode
  close: { label: string; run: () => void }
  /** All keys that work here. */
  keys?: { title: string; items: readonly { keys: string; label: string }[] } | undefined
}

/** Help for this screen (F1), beside the work: it does not block it. Esc closes it while the focus is inside. */
export function HelpPanel({ open, ...rest }: HelpPanelProps) {
  return open ? <OpenPanel {...rest} /> : null
}

function OpenPanel({ title, children, close, keys }: Omit<HelpPanelProps, 'open'>) {
  const panel = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const stop = useScrollStop(body)
  const id = useId()
  useEffect(() => {
    const before = document.activeElement
    heading.current?.focus()
    const element = panel.current
    return () => {
      const inside = element?.contains(document.activeElement) || document.activeElement === document.body
      if (inside && before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    <aside
      ref={panel}
      className="z-help"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        close.run()
      }}
    >
      <div className="z-help-head">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <Button kind="ghost" size="small" icon={X} hiddenLabel onPress={close.run}>
          {close.label}
        </Button>
      </div>
      <div ref={body} className="z-help-body" tabIndex={stop}>
        {children}
        {keys && (
          <section>
            <h3>{keys.title}</h3>
            <dl className="z-help-keys">
              {keys.items.map((item) => (
                <div key={item.keys}>
                  <dt>
                    <Keys keys={item.keys} />
                  </dt>
                  <dd>{item.label}</dd>
                </div>
              ))}
            </dl>
          </section>
        )}
      </div>
    </aside>
  )
}
