import type { Output } from '../../../shared/contract.ts'
import { useText } from '../../text/index.ts'
import { Table } from '../../ui/Table.tsx'

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
  'notedWords',
  'explained',
  'offered',
  'orderDepartures',
] as const

/** What the audit holds in counts. A small group is not shown, so that nobody can work out who was in it. */
export function Numbers({ numbers }: { numbers: Output<'audit.summary'>['numbers'] }) {
  const { closing } = useText()
  const names = closing.numberNames
  const rows = counts.flatMap((key) => {
    const value = numbers[key]
    return value === undefined ? [] : [{ key, value }]
  })
  return (
    <section className="closing-numbers" aria-labelledby="closing-numbers">
      <h2 className="z-h2 z-section" id="closing-numbers">
        {closing.numbers} <span className="z-caption">{closing.numbersHint}</span>
      </h2>
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
            cell: (row) =>
              row.value === null ? <span className="z-muted">{closing.notShown}</span> : row.value,
          },
        ]}
      />
    </section>
  )
}
