import { type ReactNode, useEffect } from 'react'
import './PrintSheet.css'

export type PrintSheetProps = {
  /** What it is and of whom, at the top of every page. */
  head: ReactNode
  /** Code and date, at the bottom of every page. */
  foot: ReactNode
  children: ReactNode
}

/** A list or kit that is printed: its head and foot come back on every page; on screen they are not there. */
export function PrintSheet({ head, foot, children }: PrintSheetProps) {
  // A letter that only stands on paper is not loaded while it is on screen, and print does not wait for it.
  useEffect(() => {
    for (const face of document.fonts) void face.load()
  }, [])
  return (
    <div className="z-sheet">
      <div className="z-sheet-head">
        <div className="z-sheet-line">{head}</div>
      </div>
      <div className="z-sheet-body">
        <div>{children}</div>
      </div>
      <div className="z-sheet-space" aria-hidden="true">
        <div />
      </div>
      <div className="z-sheet-foot z-sheet-line">{foot}</div>
    </div>
  )
}
