import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useId,
  useRef,
  useState,
} from 'react'
import { moveSpot, type Spot } from './gridMove.ts'
import { type HeatColumn, type HeatLine, HeatRow, type HeatWords } from './HeatRow.tsx'
import './HeatMatrix.css'

export type HeatMatrixProps = {
  caption: string
  /** Head of the column with the names of the rows. */
  corner: string
  columns: readonly HeatColumn[]
  /** Rows that stay the same objects are not drawn anew; so with `columns`, `format` and `words`. */
  rows: readonly HeatLine[]
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
  words: HeatWords
}

/** A table that is walked cell by cell has the role of a grid (ARIA in HTML allows it). */
const walked = { role: 'grid' } as const

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
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const cell = (event.target as Element).closest<HTMLTableCellElement>('td, th')
    const row = cell?.closest('tr')
    if (!cell || !row || cell.cellIndex > columns.length) return
    tell({ row: row.sectionRowIndex, column: cell.cellIndex }, props.onOpen ?? props.onSelect)
  }
  return (
    <div className="z-heat" style={{ '--columns': columns.length } as CSSProperties}>
      <table ref={grid} {...walked} aria-labelledby={id}>
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
        <tbody onClick={onClick} onKeyDown={onKeyDown}>
          {rows.map((row, r) => (
            <HeatRow
              key={row.id}
              row={row}
              columns={columns}
              at={at.row === r ? at.column : null}
              chosen={row.id === selected?.row}
              widest={props.gapLabel === undefined ? null : widest}
              min={min}
              max={max}
              format={props.format}
              words={props.words}
            />
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
