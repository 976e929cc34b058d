import { type CSSProperties, type ReactNode, useRef, useState } from 'react'
import { Tabs } from './Tabs.tsx'
import { useMedia } from './useMedia.ts'
import { useScrollStop } from './useScrollStop.ts'
import './Frame.css'

export type FrameProps = {
  bar: { left: ReactNode; right?: ReactNode | undefined }
  rail?: ReactNode | undefined
  children: ReactNode
  mainLabel: string
  /** Column beside the main part; under 1240 px it lies behind a tab, or under 1100 px when it is worked in all the time. */
  side?: ReactNode | undefined
  /** Name of the column and of its tab; `sideTabs` names the pair of tabs. */
  sideLabel?: string | undefined
  sideTabs?: string | undefined
  sideWidth?: number | undefined
  /** surface: its own sheet with an edge; paper: part of the page. */
  sideStays?: boolean | undefined
  sideTone?: 'paper' | 'surface' | undefined
  foot: { status: ReactNode; keys?: ReactNode | undefined }
  /** 'Naar de inhoud': the first stop of Tab. */
  skip: string
  /** No padding around the main part. */
  plain?: boolean | undefined
  /** Toasts and panels that lie above everything. */
  above?: ReactNode | undefined
}

/** The window: bar 44 and foot 34 stand still, between them rail, main part and an optional column scroll. */
export function Frame(props: FrameProps) {
  const { bar, rail, side, sideLabel = '', foot, sideTone = 'paper' } = props
  const tight = useMedia('(max-width: 1239px)')
  const narrow = useMedia('(max-width: 1099px)')
  const [tab, setTab] = useState('main')
  const main = useRef<HTMLElement>(null)
  const column = useRef<HTMLElement>(null)
  const folds = (props.sideStays ? narrow : tight) && side !== undefined
  const showSide = side !== undefined && (!folds || tab === 'side')
  const style = { '--side': `${props.sideWidth ?? 320}px` } as CSSProperties
  const mainStop = useScrollStop(main)
  const sideStop = useScrollStop(column)
  return (
    <div className="z-frame" style={style}>
      <button type="button" className="z-skip" onClick={() => main.current?.focus()}>
        {props.skip}
      </button>
      <header className="z-bar">
        <div className="z-bar-left">{bar.left}</div>
        <div className="z-bar-right">{bar.right}</div>
      </header>
      <div className="z-middle">
        {rail}
        <div className={`z-body${showSide && !folds ? ' z-body-two' : ''}`}>
          {folds && (
            <nav className="z-side-tabs" aria-label={props.sideTabs ?? sideLabel}>
              <Tabs
                label={props.sideTabs ?? sideLabel}
                tabs={[
                  { id: 'main', label: props.mainLabel },
                  { id: 'side', label: sideLabel },
                ]}
                selected={tab}
                onSelect={setTab}
              />
            </nav>
          )}
          <main
            ref={main}
            className={`z-main${props.plain ? ' z-main-plain' : ''}`}
            aria-label={props.mainLabel}
            tabIndex={mainStop ?? -1}
            hidden={folds && tab === 'side'}
          >
            {props.children}
          </main>
          {side !== undefined && (
            <aside
              ref={column}
              className={`z-side z-side-${sideTone}`}
              aria-label={sideLabel}
              tabIndex={sideStop}
              hidden={!showSide}
            >
              {side}
            </aside>
          )}
        </div>
      </div>
      <footer className="z-foot">
        <div className="z-foot-status">{foot.status}</div>
        <div className="z-foot-keys">{foot.keys}</div>
      </footer>
      {props.above}
    </div>
  )
}
