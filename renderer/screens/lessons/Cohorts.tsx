import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import type { Output } from '../../../shared/contract.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { NumberField } from '../../ui/Field.tsx'
import { Note } from '../../ui/Note.tsx'
import { Table } from '../../ui/Table.tsx'
import { useAct } from '../../useAsk.ts'

type Row = Output<'lessons.get'>['cohorts'][number]
const fields = ['finished', 'training', 'left'] as const

/** How residents went on, in counts per year of entry; never joined to a score. */
export function Cohorts({ cohorts, isSecretary }: { cohorts: readonly Row[]; isSecretary: boolean }) {
  const { lessons } = useText()
  const refusal = useRefusal()
  const { act, busy, error } = useAct()
  const [year, setYear] = useState<number | null>(null)
  const [counts, setCounts] = useState<Record<(typeof fields)[number], number | null>>({
    finished: null,
    training: null,
    left: null,
  })
  const [isHidden, setIsHidden] = useState(false)
  const add = async () => {
    if (busy || year === null) return
    const { finished, training, left } = counts
    const done = await act('cohort.put', {
      year,
      finished: finished ?? 0,
      training: training ?? 0,
      left: left ?? 0,
    })
    if (!done) return
    setIsHidden(!done.shown)
    setYear(null)
    setCounts({ finished: null, training: null, left: null })
  }
  const shown = (row: Row, name: (typeof fields)[number]) =>
    row.counts === null ? <span className="z-muted">{lessons.hidden}</span> : row.counts[name]
  return (
    <section aria-labelledby="lessons-cohorts">
      <h2 className="z-h2 z-section" id="lessons-cohorts">
        {lessons.cohorts}
      </h2>
      <p className="z-muted">{lessons.cohortsText}</p>
      {cohorts.length > 0 && (
        <Table
          dense
          caption={lessons.cohortCaption}
          captionHidden
          rows={cohorts}
          rowKey={(row) => String(row.year)}
          columns={[
            { id: 'year', head: lessons.year, rowHeader: true, cell: (row) => row.year },
            ...fields.map((name) => ({
              id: name,
              head: lessons[name],
              align: 'right' as const,
              cell: (row: Row) => shown(row, name),
            })),
            ...(isSecretary
              ? [
                  {
                    id: 'forget',
                    head: <span className="z-hidden">{lessons.forget}</span>,
                    cell: (row: Row) => (
                      <Button
                        size="small"
                        kind="ghost"
                        icon={X}
                        hiddenLabel
                        onPress={() => void act('cohort.forget', { year: row.year })}
                      >
                        {lessons.cohortRemove(row.year)}
                      </Button>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {error && <Note tone="red">{refusal(error)}</Note>}
      {isHidden && (
        <Note tone="ochre" live>
          {lessons.cohortHidden}
        </Note>
      )}
      {isSecretary && (
        <form
          className="lessons-cohort"
          onSubmit={(event) => {
            event.preventDefault()
            void add()
          }}
        >
          <NumberField label={lessons.year} width={6} value={year} onChange={setYear} />
          {fields.map((name) => (
            <NumberField
              key={name}
              label={lessons[name]}
              width={5}
              value={counts[name]}
              onChange={(value) => setCounts((before) => ({ ...before, [name]: value }))}
            />
          ))}
          <Button type="submit" icon={Plus} blocked={year === null ? lessons.year : undefined}>
            {lessons.cohortAdd}
          </Button>
        </form>
      )}
    </section>
  )
}
