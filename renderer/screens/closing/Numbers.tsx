import { useEffect, useState } from 'react'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useApp } from '../../state.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'
import { Table } from '../../ui/Table.tsx'
import { useAsk } from '../../useAsk.ts'

/** In the order of the procedure. */
const counts = [
  'people',
  'scorers',
  'confirmed',
  'candidates',
  'cards',
  'recusals',
  'criteria',
  'places',
  'designDepartures',
  'committeeDepartures',
  'notObserved',
  'withoutEvidence',
  'reviewChanges',
  'notedWords',
  'explained',
  'offered',
  'orderDepartures',
] as const

/** What the audit holds in counts; the shell shows how far counting is, and stops it. A small group is not shown, so that nobody can work out who was in it. */
export function Numbers() {
  const { closing } = useText()
  const refusal = useRefusal()
  const changed = useApp((state) => state.changed)
  const [isStopped, setIsStopped] = useState(false)
  const { data, error } = useAsk('audit.numbers', isStopped ? null : {})
  // What somebody stopped is not begun again by itself when something else has changed.
  useEffect(() => {
    if (error?.code === 'E_CANCELLED') setIsStopped(true)
  }, [error])
  const refused = error === null || error.code === 'E_CANCELLED' ? null : refusal(error)
  const again = isStopped ? () => setIsStopped(false) : changed
  const names = closing.numberNames
  const rows = counts.flatMap((key) => {
    const value = data?.numbers[key]
    return value === undefined ? [] : [{ key, value }]
  })
  return (
    <section className="closing-numbers" aria-labelledby="closing-numbers">
      <h2 className="z-h2 z-section" id="closing-numbers">
        {closing.numbers} <span className="z-caption">{closing.numbersHint}</span>
      </h2>
      {isStopped || refused ? (
        <div className="z-stack">
          {isStopped ? <p>{closing.stopped}</p> : <Note tone="red">{refused}</Note>}
          <p>
            <Button onPress={again}>{closing.countAgain}</Button>
          </p>
        </div>
      ) : (
        !data && (
          <p className="z-muted" role="status">
            {closing.counting}
          </p>
        )
      )}
      {data && (
        <Table
          dense
          caption={closing.numbers}
          captionHidden
          rows={rows}
          rowKey={(row) => row.key}
          columns={[
            { id: 'what', head: closing.number, rowHeader: true, cell: (row) => names[row.key] },
            {
              id: 'count',
              head: closing.count,
              align: 'right',
              width: '1%', // as narrow as the numbers are, so that what is counted stands on one line
              cell: (row) =>
                row.value === null ? <span className="z-muted">{closing.notShown}</span> : row.value,
            },
          ]}
        />
      )}
    </section>
  )
}
