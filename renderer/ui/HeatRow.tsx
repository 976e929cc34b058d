import { memo } from 'react'
import { heatBin } from './plotScale.ts'

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

export type HeatLine = {
  id: string
  label: string
  cells: readonly HeatCell[]
  /** How far the row lies apart: bar and text at the right. */
  gap?: { value: number; text: string } | undefined
  /** A word that stands instead of the gap. */
  note?: string | undefined
}

export type HeatColumn = { id: string; label: string; short?: string | undefined }

/** What the triangles and the struck number mean, read after the number. */
export type HeatWords = { higher: string; lower: string; was?: ((before: string) => string) | undefined }

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

interface HeatRowProps {
  readonly row: HeatLine
  readonly columns: readonly HeatColumn[]
  readonly format: (value: number) => string
  readonly words: HeatWords
  /** The column that Tab goes to, where it is in this row. */
  readonly at: number | null
  readonly chosen: boolean
  /** The largest gap, where gaps are shown. */
  readonly widest: number | null
  readonly min: number
  readonly max: number
}

/** One row; of hundreds only those are drawn anew that the keys come from and go to. */
export const HeatRow = memo(function HeatRow(props: HeatRowProps) {
  const { row, columns, at, chosen, widest, min, max, format, words } = props
  const stop = (cell: number) => (at === cell ? 0 : -1)
  return (
    <tr className={chosen ? 'z-heat-chosen' : undefined}>
      <th scope="row" tabIndex={stop(0)}>
        {row.label}
      </th>
      {row.cells.map((cell, c) => {
        const key = columns[c]?.id
        if (cell === null) return <td key={key} className="z-heat-none" tabIndex={stop(c + 1)} />
        if ('absent' in cell) {
          return (
            <td key={key} className="z-heat-absent" tabIndex={stop(c + 1)}>
              <span>{cell.absent}</span>
            </td>
          )
        }
        return (
          <td key={key} className={`z-heat-${heatBin(cell.value, min, max)}`} tabIndex={stop(c + 1)}>
            {format(cell.value)}
            {cell.was !== undefined && (
              <>
                <s aria-hidden="true">{cell.was}</s>
                <span className="z-hidden">{words.was?.(cell.was)}</span>
              </>
            )}
            {cell.mark && <Mark mark={cell.mark} word={words[cell.mark]} />}
          </td>
        )
      })}
      {widest !== null && (
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
  )
})
