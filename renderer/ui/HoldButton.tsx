import { useEffect, useId, useRef, useState } from 'react'
import { heldPart, isSecondPress } from './holdClock.ts'
import { useHotkeys } from './hotkeys.ts'
import { Keys } from './Keys.tsx'
import { ariaKeys } from './keyText.ts'
import { isMac } from './platform.ts'
import { focusWhenFree } from './useModal.ts'
import './HoldButton.css'

export type HoldButtonProps = {
  label: string
  /** Shown; the key itself is always Enter (or Space) on the button, or the pointer. */
  keys?: string | undefined
  ms?: number | undefined
  /** How far, 0 to 1, while it is held; 0 again when let go. */
  onProgress?: ((part: number) => void) | undefined
  onDone: () => void
  /** Said after the first Ctrl+Enter: what a second one will do. */
  again: string
  /** Why it cannot be done yet. */
  blocked?: string | undefined
  /** The work has begun: no second time. */
  busy?: boolean | undefined
  autoFocus?: boolean | undefined
}

const stillness = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches

/**
 * What cannot be undone is held for 900 ms, by key or pointer; Ctrl+Enter twice does the same for who cannot hold
 * (WCAG 2.5.1). With reduced motion the time is the same, because it is a safeguard, but nothing moves in it.
 */
export function HoldButton(props: HoldButtonProps) {
  const { label, keys = 'Enter', ms = 900, blocked, busy } = props
  const [part, setPart] = useState(0)
  const [asked, setAsked] = useState(false)
  const started = useRef<number | null>(null)
  const frame = useRef(0)
  const firstPress = useRef<number | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const why = useId()
  const can = blocked === undefined && !busy

  const show = (next: number) => {
    setPart(next)
    props.onProgress?.(next)
  }
  const done = () => {
    started.current = null
    firstPress.current = null
    setAsked(false)
    show(1)
    props.onDone()
  }
  const start = () => {
    if (!can || started.current !== null) return
    started.current = performance.now()
    const still = stillness()
    const tick = (now: number) => {
      if (started.current === null) return
      const held = heldPart(started.current, now, ms)
      if (held >= 1) return done()
      if (!still) show(held)
      frame.current = requestAnimationFrame(tick)
    }
    frame.current = requestAnimationFrame(tick)
  }
  const letGo = () => {
    if (started.current === null) return
    started.current = null
    cancelAnimationFrame(frame.current)
    show(0)
  }

  useEffect(() => () => cancelAnimationFrame(frame.current), [])
  useEffect(() => {
    if (props.autoFocus) focusWhenFree(button.current)
  }, [props.autoFocus])
  useHotkeys([
    {
      keys: 'Ctrl+Enter',
      when: can,
      run: () => {
        if (isSecondPress(firstPress.current, performance.now())) return done()
        firstPress.current = performance.now()
        setAsked(true)
      },
    },
  ])

  return (
    <span className="z-hold-place">
      <button
        ref={button}
        type="button"
        className={`z-hold${can ? '' : ' z-hold-blocked'}`}
        aria-disabled={can ? undefined : true}
        aria-describedby={blocked === undefined ? undefined : why}
        aria-keyshortcuts={ariaKeys('Ctrl+Enter', isMac())}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return
          if (event.ctrlKey || event.metaKey || event.altKey) return
          event.preventDefault()
          if (!event.repeat) start()
        }}
        onKeyUp={letGo}
        onBlur={letGo}
        onPointerDown={(event) => {
          if (event.button !== 0) return
          event.currentTarget.setPointerCapture(event.pointerId)
          start()
        }}
        onPointerUp={letGo}
        onPointerCancel={letGo}
        onContextMenu={(event) => event.preventDefault()}
      >
        <span className="z-hold-fill" style={{ transform: `scaleX(${part})` }} />
        <span className="z-hold-text">{label}</span>
        <Keys keys={keys} silent />
      </button>
      {blocked !== undefined && (
        <span id={why} className="z-hold-note">
          {blocked}
        </span>
      )}
      <span role="status" className="z-hold-note">
        {asked ? props.again : ''}
      </span>
    </span>
  )
}
