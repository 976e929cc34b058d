import { Check, CircleDashed } from 'lucide-react'
import { useState } from 'react'
import type { Output } from '../../../shared/contract.ts'
import { Loading } from '../../shell/Loading.tsx'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useWays } from '../../shell/useWays.ts'
import { Shell } from '../../shell.tsx'
import { useText } from '../../text/index.ts'
import { Icon } from '../../ui/Icon.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Note } from '../../ui/Note.tsx'
import { Table } from '../../ui/Table.tsx'
import { useAsk } from '../../useAsk.ts'
import { LateCard } from './LateCard.tsx'

type Row = Output<'late.mine'>['rows'][number]

/** Can it still be written and handed in? */
const isOpen = ({ state }: Row): boolean => state !== 'sent' && state !== 'after-decision'

/** Cards that come after the close: on whom one can still be handed in, and what became of it. */
export default function Late() {
  const { late, interviews, card } = useText()
  const refusal = useRefusal()
  const ways = useWays()
  const { data, error } = useAsk('late.mine', {})
  const [cid, setCid] = useState<string | null>(null)
  const words = ({ state }: Row) => {
    if (state === 'sent') return late.sent
    return state === 'after-decision' ? late.afterDecision : card.states[state]
  }
  const open = data?.rows.find((row) => row.cid === cid && isOpen(row))
  if (open) return <LateCard key={open.cid} row={open} onBack={() => setCid(null)} />
  return (
    <Shell screen="late" back={ways.overview}>
      <div className="z-stack">
        <header>
          <h1 className="z-h1">{late.title}</h1>
          <p className="z-muted">{late.lead}</p>
        </header>
        {!data && !error && <Loading />}
        {error && <Note tone="red">{refusal(error)}</Note>}
        {data?.rows.length === 0 && <Note tone="plain">{late.none}</Note>}
        {data && data.rows.length > 0 && (
          <Table
            caption={late.title}
            captionHidden
            rows={data.rows}
            rowKey={(row) => row.cid}
            columns={[
              {
                id: 'candidate',
                head: interviews.candidate,
                rowHeader: true,
                cell: (row) => (
                  <>
                    <span className="z-code">{row.code}</span> <span className="z-muted">{row.name}</span>
                  </>
                ),
              },
              {
                id: 'state',
                head: late.state,
                cell: (row) => (
                  <span className="z-row">
                    <Icon of={isOpen(row) ? CircleDashed : Check} size={16} />
                    {words(row)}
                  </span>
                ),
              },
              {
                id: 'open',
                head: '',
                cell: (row) =>
                  isOpen(row) && (
                    <LinkButton onPress={() => setCid(row.cid)}>{late.open(row.code)}</LinkButton>
                  ),
              },
            ]}
          />
        )}
      </div>
    </Shell>
  )
}
