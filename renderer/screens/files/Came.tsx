import { type Exchange, useExchangeWords } from '../../exchange/useExchange.ts'
import { dateAndTime } from '../../format.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Table } from '../../ui/Table.tsx'

/** What came, folded away: it needs nobody any more. */
export function Came({ came }: { came: Exchange['came'] }) {
  const { exchange } = useText()
  const language = useLanguage()
  const words = useExchangeWords()
  if (came.length === 0) return <p className="z-muted z-small">{exchange.cameNone}</p>
  return (
    <details className="files-came">
      <summary className="z-h3">{exchange.came(came.length)}</summary>
      <Table
        dense
        caption={exchange.came(came.length)}
        captionHidden
        rows={came}
        rowKey={(file) => file.id}
        columns={[
          { id: 'what', head: exchange.what, rowHeader: true, cell: (file) => words.kind(file.kind) },
          { id: 'who', head: exchange.who, cell: (file) => (file.from ? words.who([file.from]) : '') },
          {
            id: 'when',
            head: exchange.when,
            cell: (file) => (file.at ? dateAndTime(file.at, language) : ''),
          },
        ]}
      />
    </details>
  )
}
