import { ChartNoAxesGantt, Table2 } from 'lucide-react'
import { type ReactNode, useId, useRef, useState } from 'react'
import { singleKeysOn } from './hotkeys.ts'
import { Icon } from './Icon.tsx'
import { useWidth } from './useWidth.ts'
import './Plot.css'

export type PlotTexts = {
  /** A sentence that says what is seen. */
  title?: ReactNode | undefined
  /** The picture in words: what somebody who cannot see it should know. */
  text: string
  /** The same numbers as a table (T). */
  table: {
    caption: string
    heads: readonly string[]
    rows: readonly (readonly string[])[]
  }
  /** Words of the button that changes from one to the other. */
  toggle: { table: string; plot: string }
  note?: ReactNode | undefined
}

type PlotFrameProps = PlotTexts & {
  /** Draws the SVG for the width there is. */
  children: (width: number) => ReactNode
}

/** Around every plot: title, picture with its text, the table behind it, and a remark. */
export function PlotFrame({ title, text, table, toggle, note, children }: PlotFrameProps) {
  const [asTable, setAsTable] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place, 480)
  const id = useId()
  return (
    <figure
      className="z-plot"
      aria-labelledby={title === undefined ? undefined : id}
      onKeyDown={(event) => {
        const plain = !event.ctrlKey && !event.metaKey && !event.altKey
        if (event.key.toLowerCase() !== 't' || !plain || !singleKeysOn()) return
        event.preventDefault()
        setAsTable(!asTable)
      }}
    >
      <div className="z-plot-head">
        {title !== undefined && (
          <figcaption id={id} className="z-plot-title">
            {title}
          </figcaption>
        )}
        <button
          type="button"
          className="z-plot-toggle"
          aria-keyshortcuts="T"
          aria-label={`${asTable ? toggle.plot : toggle.table}: ${table.caption}`}
          onClick={() => setAsTable(!asTable)}
        >
          <Icon of={asTable ? ChartNoAxesGantt : Table2} size={16} />
          <span>{asTable ? toggle.plot : toggle.table}</span>
        </button>
      </div>
      <div ref={place} className="z-plot-place">
        {asTable ? (
          <table className="z-plot-table">
            <caption className="z-hidden">{table.caption}</caption>
            <thead>
              <tr>
                {table.heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row) => (
                <tr key={row[0]}>
                  {row.map((cell, at) =>
                    at === 0 ? (
                      <th key={table.heads[at]} scope="row">
                        {cell}
                      </th>
                    ) : (
                      <td key={table.heads[at]}>{cell}</td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        ) : (
          <div role="img" aria-label={text}>
            {children(width)}
          </div>
        )}
      </div>
      {note !== undefined && <p className="z-plot-note">{note}</p>}
    </figure>
  )
}
