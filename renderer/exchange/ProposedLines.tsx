import { Loading } from '../shell/Loading.tsx'
import { useRefusal } from '../shell/useRefusal.ts'
import { useText } from '../text/index.ts'
import { Note } from '../ui/Note.tsx'
import { Table } from '../ui/Table.tsx'
import { useAsk } from '../useAsk.ts'

const order = ['place', 'reserve', 'rejected']

/** A decision before it is signed, as whoever signs it reads it. */
export function ProposedLines({ id }: { id: string }) {
  const { decision, signing } = useText()
  const refusal = useRefusal()
  const { data, error } = useAsk('proposal.read', { id })
  if (error) return <Note tone="red">{refusal(error)}</Note>
  if (!data) return <Loading />
  const lines = (data.lines ?? []).toSorted(
    (a, b) =>
      order.indexOf(a.outcome ?? '') - order.indexOf(b.outcome ?? '') ||
      (a.position ?? 0) - (b.position ?? 0) ||
      a.code.localeCompare(b.code),
  )
  return (
    <Table
      dense
      caption={signing.lines}
      captionHidden
      rows={lines}
      rowKey={(line) => line.code}
      columns={[
        {
          id: 'candidate',
          head: signing.candidate,
          rowHeader: true,
          cell: (line) => <span className="z-code">{line.code}</span>,
        },
        {
          id: 'outcome',
          head: signing.outcome,
          cell: (line) => (
            <>
              {decision.sections[line.outcome ?? 'none']}
              {line.outcome === 'reserve' && line.position !== null && ` ${line.position}`}
              {line.departure && <span className="z-caption proposals-under">{signing.departs}</span>}
            </>
          ),
        },
        {
          id: 'motivation',
          head: signing.motivation,
          cell: (line) => <span className="z-small">{line.motivation}</span>,
        },
      ]}
    />
  )
}
