import { Check, EyeOff, Printer, TriangleAlert } from 'lucide-react'
import type { Output } from '../../../shared/contract.ts'
import { dateAndTime, number } from '../../format.ts'
import { Loading } from '../../shell/Loading.tsx'
import { usePeople } from '../../shell/usePeople.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useWays } from '../../shell/useWays.ts'
import { Shell } from '../../shell.tsx'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { useHotkeys } from '../../ui/hotkeys.ts'
import { Note } from '../../ui/Note.tsx'
import { Table } from '../../ui/Table.tsx'
import { useAsk } from '../../useAsk.ts'
import './log.css'

type Row = Output<'log.list'>['rows'][number]

/** What happened, row by row, and whether the rows are still tied to each other. */
export default function Log() {
  const { log, shell } = useText()
  const language = useLanguage()
  const people = usePeople()
  const ways = useWays()
  const refusal = useRefusal()
  const { data, error } = useAsk('log.list', {})
  const kinds: Readonly<Record<string, string>> = log.kinds
  const print = () => window.print()
  useHotkeys([{ keys: 'Ctrl+P', run: print }])
  return (
    <Shell
      screen="log"
      back={ways.overview}
      keys={[
        { keys: 'Ctrl+P', label: log.printKey },
        { keys: 'Escape', label: shell.back },
      ]}
    >
      <div className="log">
        <header className="z-spread">
          <div>
            <h1 className="z-h1">{log.title}</h1>
            <p className="z-muted">{log.lead}</p>
          </div>
          <div className="z-no-print">
            <Button icon={Printer} keys="Ctrl+P" onPress={print}>
              {log.print}
            </Button>
          </div>
        </header>
        {error && !data && (
          <Note tone="red" live>
            {refusal(error)}
          </Note>
        )}
        {!data && !error && <Loading />}
        {data && <Proof data={data} />}
        {data && (
          <Table
            caption={log.caption}
            captionHidden
            rows={data.rows.toReversed()}
            rowKey={(row: Row) => String(row.seq)}
            empty={log.none}
            dense
            columns={[
              {
                id: 'seq',
                head: log.columns.seq,
                align: 'right',
                width: '64px',
                cell: (row) => number(row.seq + 1, 0, language),
              },
              {
                id: 'at',
                head: log.columns.at,
                width: '180px',
                cell: (row) => dateAndTime(row.at, language),
              },
              {
                id: 'actor',
                head: log.columns.actor,
                cell: (row) => (row.actor === null ? log.app : people.name(row.actor)),
              },
              {
                id: 'kind',
                head: log.columns.kind,
                rowHeader: true,
                cell: (row) => (row.further ? log.further[row.further] : (kinds[row.kind] ?? row.kind)),
              },
              {
                id: 'ref',
                head: log.columns.ref,
                width: '120px',
                cell: (row) => <span className="z-mono">{row.ref?.slice(0, 8) ?? ''}</span>,
              },
            ]}
          />
        )}
      </div>
    </Shell>
  )
}

/** Is the chain whole, what is kept back, and the code that stands for all of it. */
function Proof({ data }: { data: Output<'log.list'> }) {
  const { log } = useText()
  return (
    <div className="log-proof">
      <Note tone={data.whole ? 'ok' : 'red'} icon={data.whole ? Check : TriangleAlert}>
        {data.whole ? log.whole(data.rows.length + data.hidden) : log.notWhole}
      </Note>
      {data.hidden > 0 && (
        <Note tone="plain" icon={EyeOff}>
          {log.hidden(data.hidden)}
        </Note>
      )}
      {data.head && (
        <p className="z-caption">
          {log.head} <span className="z-mono log-head">{data.head}</span>
        </p>
      )}
    </div>
  )
}
