import { type ReactNode, useMemo } from 'react'
import { inLanguage } from '../../../shared/domain/text.ts'
import { number } from '../../format.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { HeatMatrix, HeatScale } from '../../ui/HeatMatrix.tsx'
import type { HeatCell } from '../../ui/HeatRow.tsx'
import { Segment } from '../../ui/Segment.tsx'
import type { Matrix as Data, MatrixRow } from './rows.ts'

interface MatrixProps {
  readonly data: Data
  readonly rows: readonly MatrixRow[]
  readonly at: MatrixRow
  readonly view: 'members' | 'criteria'
  readonly onView: (view: 'members' | 'criteria') => void
  readonly onChoose: (cid: string) => void
  readonly onOpen: (cid: string) => void
  readonly onSpeaker?: () => void
  /** What can be done besides, under the matrix. */
  readonly children?: ReactNode
}

/** Scores as shades with their number: a column a rater, or a column a criterion. */
export function Matrix(props: MatrixProps) {
  const { data, rows, at, view, onView, onChoose, onOpen, onSpeaker, children } = props
  const { deliberation } = useText()
  const language = useLanguage()
  // While one walks through the rows they stay the same objects: there may be hundreds.
  const heat = useMemo(() => {
    const one = (value: number) => number(value, 1, language)
    const columns =
      view === 'members'
        ? data.raters.map(({ letter, mine, name }) => ({
            id: letter,
            label: mine
              ? deliberation.mine(letter)
              : [deliberation.rater(letter), name].filter(Boolean).join(', '),
            short: mine
              ? deliberation.mineShort(letter)
              : [letter, name?.split(' ')[0]].filter(Boolean).join(' · '),
          }))
        : data.criteria.map((c) => ({ id: c.id, label: inLanguage(c.name, language) }))
    const cellsOf = (row: MatrixRow): HeatCell[] =>
      view === 'members'
        ? row.scores.map((score, i) => {
            if (row.unread[i]) return { absent: deliberation.unread }
            if (row.recused[i])
              return { absent: row.late[i] ? deliberation.recusedLate : deliberation.recused }
            const was = row.sealed[i]
            return score === null
              ? null
              : { value: score, mark: row.marks[i] ?? undefined, was: was == null ? undefined : one(was) }
          })
        : row.criteria.map((value) => (value === null ? { absent: deliberation.none } : { value }))
    return {
      columns,
      format: one,
      words: { higher: deliberation.higher, lower: deliberation.lower, was: deliberation.revise.was },
      rows: rows.map((row) => ({
        id: row.cid,
        label: row.code,
        cells: cellsOf(row),
        note: row.tooFew ? deliberation.fewCards : undefined,
        gap: row.gap === null ? undefined : { value: row.gap, text: one(row.gap) },
      })),
    }
  }, [data, rows, view, deliberation, language])
  return (
    <section className="deliberation-matrix">
      <div className="z-spread deliberation-title">
        <h2 className="z-h2">{deliberation.biggestFirst}</h2>
        <Segment
          label={deliberation.view}
          value={view}
          onChange={(to) => onView(to === 'criteria' ? 'criteria' : 'members')}
          options={[
            { value: 'members', label: deliberation.views.members },
            { value: 'criteria', label: deliberation.views.criteria },
          ]}
        />
      </div>
      <HeatMatrix
        caption={deliberation.matrix[view]}
        corner={deliberation.candidate}
        {...heat}
        gapLabel={deliberation.gap}
        selected={{ row: at.cid }}
        onSelect={(cid) => onChoose(cid)}
        onOpen={(cid) => onOpen(cid)}
        onSpace={onSpeaker}
        legend={
          <>
            <HeatScale low="1" high="5" />
            {view === 'members' && <span>▲▼ {deliberation.marks}</span>}
          </>
        }
      />
      {children}
    </section>
  )
}
