import { Check, CircleDashed, Usb } from 'lucide-react'
import { type Exchange, useExchangeWords } from '../../exchange/useExchange.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Table } from '../../ui/Table.tsx'

interface OutboxProps {
  readonly exchange: Exchange
  readonly onSave: (id: string) => void
  readonly onSaveAll: () => void
}

/** What this laptop gives: each file for whom, and whether it has arrived; again onto a stick as often as one likes. */
export function Outbox({ exchange: data, onSave, onSaveAll }: OutboxProps) {
  const { exchange } = useText()
  const words = useExchangeWords()
  const files = data.outbox.toSorted((a, b) => b.open.length - a.open.length)
  return (
    <section className="z-section" aria-labelledby="files-outbox">
      <div className="z-spread">
        <h2 id="files-outbox" className="z-h2">
          {exchange.outbox}
        </h2>
        {files.length > 0 && (
          <Button size="small" icon={Usb} onPress={onSaveAll}>
            {exchange.saveAll}
          </Button>
        )}
      </div>
      {files.length === 0 ? (
        <p className="z-muted">{exchange.outboxNone}</p>
      ) : (
        <>
          <p className="z-muted z-small">
            {exchange.outboxText} {data.folder && data.folder.fault === null && exchange.outboxFolder}
          </p>
          <Table
            dense
            caption={exchange.outbox}
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
                head: exchange.who,
                cell: (file) => (
                  <span className="files-state">
                    <Icon of={file.open.length === 0 ? Check : CircleDashed} size={16} />
                    {file.open.length === 0
                      ? exchange.gotIt
                      : `${exchange.to(words.who(file.open))}, ${exchange.notYet}`}
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
        </>
      )}
    </section>
  )
}
