import { type CSSProperties, type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { moveSpot, type Spot } from './gridMove.ts'
import { heatBin } from './plotScale.ts'
import './HeatMatrix.css'

/** A number with perhaps a mark; a word for what is missing on purpose; or nothing yet. */
export type HeatCell =
  | {
      value: number
      mark?: 'higher' | 'lower' | undefined
      /** What stood there before it was changed. */
      was?: string | undefined
    }
  | { absent: string }
  | null

export type HeatMatrixProps = {
  caption: string
  /** Head of the column with the names of the rows. */
  corner: string
  columns: readonly { id: string; label: string; short?: string | undefined }[]
  rows: readonly {
    id: string
    label: string
    cells: readonly HeatCell[]
    /** How far the row lies apart: bar and text at the right. */
    gap?: { value: number; text: string } | undefined
    /** A word that stands instead of the gap. */
    note?: string | undefined
  }[]
  gapLabel?: string | undefined
  format: (value: number) => string
  min?: number | undefined
  max?: number | undefined
  selected?: { row: string; column?: string | undefined } | undefined
  /** Called as the keys or the pointer move; null is the name of the row. */
  onSelect?: ((row: string, column: string | null) => void) | undefined
  /** Enter or click. */
  onOpen?: ((row: string, column: string | null) => void) | undefined
  /** Space, which a grid has no use for by itself. */
  onSpace?: (() => void) | undefined
  legend?: ReactNode | undefined
  /** What the triangles and the struck number mean, read after the number. */
  words: { higher: string; lower: string; was?: ((before: string) => string) | undefined }
}

/** A table that is walked cell by cell has the role of a grid (ARIA in HTML allows it). */
const walked = { role: 'grid' } as const

function Mark({ mark, word }: { mark: 'higher' | 'lower'; word: string }) {
  return (
    <>
      <svg className="z-heat-mark" viewBox="0 0 8 8" width="8" height="8" aria-hidden="true">
        <path d={mark === 'higher' ? 'M4 0L8 8H0Z' : 'M0 0H8L4 8Z'} />
      </svg>
      <span className="z-hidden">{word}</span>
    </>
  )
}

/**
 * Numbers as five shades of one colour, always with the number printed. It is its own table: a grid that is walked with
 * the arrow keys, so it needs no other one beside it.
 */
export function HeatMatrix(props: HeatMatrixProps) {
  const { columns, rows, min = 1, max = 5, selected } = props
  const [spot, setSpot] = useState<Spot>({ row: 0, column: 0 })
  const grid = useRef<HTMLTableElement>(null)
  const id = useId()
  const chosen = rows.findIndex((row) => row.id === selected?.row)
  const column = columns.findIndex((one) => one.id === selected?.column) + 1
  const at: Spot = chosen < 0 ? spot : { row: chosen, column: selected?.column ? column : spot.column }
  const widest = Math.max(...rows.map((row) => row.gap?.value ?? 0), 0.1)
  const columnId = (n: number) => (n === 0 ? null : (columns[n - 1]?.id ?? null))
  const tell = (to: Spot, how: typeof props.onSelect) => {
    const row = rows[to.row]
    setSpot(to)
    if (row) how?.(row.id, columnId(to.column))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter') {
      event.preventDefault()
      return tell(at, props.onOpen)
    }
    if (event.key === ' ' && props.onSpace) {
      event.preventDefault()
      return props.onSpace()
    }
    const to = moveSpot(event.key, at, rows.length, columns.length + 1)
    if (!to) return
    event.preventDefault()
    tell(to, props.onSelect)
    grid.current?.tBodies[0]?.rows[to.row]?.cells[to.column]?.focus()
  }
  const cellProps = (row: number, cell: number) => ({
    tabIndex: at.row === row && at.column === cell ? 0 : -1,
    onClick: () => tell({ row, column: cell }, props.onOpen ?? props.onSelect),
  })
  return (
    <div className="z-heat" style={{ '--columns': columns.length } as CSSProperties}>
      <table ref={grid} {...walked} aria-labelledby={id} onKeyDown={onKeyDown}>
        <caption id={id} className="z-hidden">
          {props.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">{props.corner}</th>
            {columns.map((one) => (
              <th key={one.id} scope="col" abbr={one.short === undefined ? undefined : one.label}>
                {one.short ?? one.label}
              </th>
            ))}
            {props.gapLabel !== undefined && (
              <th scope="col" className="z-heat-gap">
                {props.gapLabel}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, r) => (
            <tr key={row.id} className={row.id === selected?.row ? 'z-heat-chosen' : undefined}>
              <th scope="row" {...cellProps(r, 0)}>
                {row.label}
              </th>
              {row.cells.map((cell, c) => {
                const key = columns[c]?.id
                if (cell === null) return <td key={key} className="z-heat-none" {...cellProps(r, c + 1)} />
                if ('absent' in cell) {
                  return (
                    <td key={key} className="z-heat-absent" {...cellProps(r, c + 1)}>
                      <span>{cell.absent}</span>
                    </td>
                  )
                }
                return (
                  <td
                    key={key}
                    className={`z-heat-${heatBin(cell.value, min, max)}`}
                    {...cellProps(r, c + 1)}
                  >
                    {props.format(cell.value)}
                    {cell.was !== undefined && (
                      <>
                        <s aria-hidden="true">{cell.was}</s>
                        <span className="z-hidden">{props.words.was?.(cell.was)}</span>
                      </>
                    )}
                    {cell.mark && <Mark mark={cell.mark} word={props.words[cell.mark]} />}
                  </td>
                )
              })}
              {props.gapLabel !== undefined && (
                <td className="z-heat-gap">
                  {row.note !== undefined && <span className="z-heat-note">{row.note}</span>}
                  {row.note === undefined && row.gap && (
                    <span>
                      <i style={{ width: `${(row.gap.value / widest) * 42}px` }} />
                      {row.gap.text}
                    </span>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {props.legend !== undefined && <div className="z-heat-legend">{props.legend}</div>}
    </div>
  )
}

/** The five shades from low to high, for under the matrix. */
export function HeatScale({ low, high }: { low: string; high: string }) {
  return (
    <span className="z-heat-scale">
      {low}
      {[1, 2, 3, 4, 5].map((bin) => (
        <i key={bin} className={`z-heat-${bin}`} />
      ))}
      {high}
    </span>
  )
}
