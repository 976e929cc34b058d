import { CircleDashed, Usb } from 'lucide-react'
import { type Exchange, hasFolder, useExchangeWords } from '../../exchange/useExchange.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Table } from '../../ui/Table.tsx'

interface OutboxProps {
  readonly exchange: Exchange
  readonly onSave: (id: string) => void
  readonly onSaveAll: () => void
}

/** What this laptop gives: what has not arrived first; what has, folded away, to be given again as often as one likes. */
export function Outbox({ exchange: data, onSave, onSaveAll }: OutboxProps) {
  const { exchange } = useText()
  const waiting = data.outbox.filter((file) => file.open.length > 0)
  const arrived = data.outbox.filter((file) => file.open.length === 0)
  const inFolder = hasFolder(data)
  return (
    <section className="z-section" aria-labelledby="files-outbox">
      <div className="z-spread">
        <h2 id="files-outbox" className="z-h2">
          {exchange.outbox}
        </h2>
        {data.outbox.length > 0 && (
          <Button size="small" icon={Usb} onPress={onSaveAll}>
            {exchange.saveAll}
          </Button>
        )}
      </div>
      {waiting.length === 0 ? (
        <p className="z-muted">{exchange.outboxNone}</p>
      ) : (
        <>
          <p className="z-muted z-small">
            {exchange.outboxText} {inFolder && exchange.outboxFolder}
          </p>
          <Given label={exchange.outbox} files={waiting} onSave={onSave} />
        </>
      )}
      {arrived.length > 0 && (
        <details className="files-came">
          <summary>{exchange.arrivedToo(arrived.length)}</summary>
          <Given label={exchange.arrivedToo(arrived.length)} files={arrived} onSave={onSave} />
        </details>
      )}
    </section>
  )
}

interface GivenProps {
  readonly label: string
  readonly files: Exchange['outbox']
  readonly onSave: (id: string) => void
}

function Given({ label, files, onSave }: GivenProps) {
  const { exchange } = useText()
  const words = useExchangeWords()
  return (
    <Table
      dense
      caption={label}
      captionHidden
      rows={files}
      rowKey={(file) => file.id}
      columns={[
        {
          id: 'what',
          head: exchange.what,
          rowHeader: true,
          cell: (file) => (
            <>
              {words.kind(file.kind)}
              <span className="z-caption files-name files-under">{file.name}</span>
            </>
          ),
        },
        {
          id: 'to',
          head: exchange.forWhom,
          cell: (file) =>
            file.open.length === 0 ? (
              words.who(file.to)
            ) : (
              <span className="files-state">
                <Icon of={CircleDashed} size={16} />
                {`${words.who(file.open)}, ${exchange.notYet}`}
              </span>
            ),
        },
        {
          id: 'save',
          head: '',
          align: 'right',
          cell: (file) => (
            <Button size="small" kind="ghost" onPress={() => onSave(file.id)}>
              {exchange.save}
              <span className="z-hidden"> {file.name}</span>
            </Button>
          ),
        },
      ]}
    />
  )
}
