import { ArrowDown, ArrowUp } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Icon } from './Icon.tsx'
import './Table.css'

export type Column<Row> = {
  id: string
  head: ReactNode
  cell: (row: Row) => ReactNode
  align?: 'left' | 'right' | 'center' | undefined
  /** CSS width. */
  width?: string | undefined
  /** The cell that names the row; exactly one column. */
  rowHeader?: boolean | undefined
  /** Makes the head a button that sorts. */
  sort?: ((a: Row, b: Row) => number) | undefined
}

export type TableProps<Row> = {
  caption: string
  captionHidden?: boolean | undefined
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Makes the name of a row a button, which a click anywhere in the row presses; arrow keys then go from row to row. */
  open?: ((row: Row) => void) | undefined
  openLabel?: ((row: Row) => string) | undefined
  selected?: string | undefined
  sorted?: { id: string; down: boolean } | undefined
  /** What stands instead of rows. */
  empty?: ReactNode | undefined
  dense?: boolean | undefined
}

/** A real table: caption, column and row heads, rows separated by hairlines. */
export function Table<Row>(props: TableProps<Row>) {
  const { columns, rows, rowKey, open, openLabel } = props
  const [order, setOrder] = useState(props.sorted)
  const sort = columns.find((column) => column.id === order?.id)?.sort
  const shown = sort ? rows.toSorted((a, b) => (order?.down ? sort(b, a) : sort(a, b))) : rows
  const align = (column: Column<Row>) => (column.align ? `z-cell-${column.align}` : undefined)
  const name = (column: Column<Row>, row: Row) =>
    open === undefined ? (
      column.cell(row)
    ) : (
      <button type="button" className="z-row-open" aria-label={openLabel?.(row)} onClick={() => open(row)}>
        {column.cell(row)}
      </button>
    )
  return (
    <div className="z-table-place">
      <table
        className={`z-table${props.dense ? ' z-table-dense' : ''}`}
        onClick={(event) => {
          const from = event.target as HTMLElement
          if (from.closest('a, button, input, label, select, summary, textarea')) return
          from.closest('tr')?.querySelector<HTMLElement>('.z-row-open')?.click()
        }}
        onKeyDown={(event) => {
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
          const from = event.target as HTMLElement
          if (!step || !from.matches('.z-row-open')) return
          const all = [...event.currentTarget.querySelectorAll<HTMLElement>('.z-row-open')]
          event.preventDefault()
          all[all.indexOf(from) + step]?.focus()
        }}
      >
        <caption className={props.captionHidden ? 'z-hidden' : undefined}>{props.caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => {
              const here = column.id === order?.id
              const sign = here ? (order.down ? 'descending' : 'ascending') : undefined
              return (
                <th
                  key={column.id}
                  scope="col"
                  className={align(column)}
                  style={column.width === undefined ? undefined : { width: column.width }}
                  aria-sort={sign}
                >
                  {column.sort ? (
                    <button
                      type="button"
                      className="z-sort"
                      onClick={() => setOrder({ id: column.id, down: here ? !order.down : false })}
                    >
                      {column.head}
                      {here && <Icon of={order.down ? ArrowDown : ArrowUp} size={14} />}
                    </button>
                  ) : (
                    column.head
                  )}
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => {
            const key = rowKey(row)
            return (
              <tr key={key} className={key === props.selected ? 'z-row-selected' : undefined}>
                {columns.map((column) =>
                  column.rowHeader ? (
                    <th key={column.id} scope="row" className={align(column)}>
                      {name(column, row)}
                    </th>
                  ) : (
                    <td key={column.id} className={align(column)}>
                      {column.cell(row)}
                    </td>
                  ),
                )}
              </tr>
            )
          })}
          {shown.length === 0 && props.empty !== undefined && (
            <tr>
              <td colSpan={columns.length} className="z-table-empty">
                {props.empty}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  )
}
