import { LockOpen } from 'lucide-react'
import { useState } from 'react'
import type { Output } from '../../../shared/contract.ts'
import { usePeople } from '../../shell/usePeople.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'
import { Table } from '../../ui/Table.tsx'
import { useAct } from '../../useAsk.ts'

/** What residents answered, decrypted when it is asked for: it does not stand open on a screen that others may see. */
export function Answers() {
  const { sitting } = useText()
  const people = usePeople()
  const refusal = useRefusal()
  const { act, busy, error } = useAct()
  const [answers, setAnswers] = useState<Output<'sitting.read'>['answers'] | null>(null)
  const read = async () => setAnswers((await act('sitting.read', {}))?.answers ?? null)
  return (
    <section className="z-stack">
      <p>{sitting.readText}</p>
      {error && <Note tone="red">{refusal(error)}</Note>}
      {answers === null ? (
        <p>
          <Button
            kind="ink"
            icon={LockOpen}
            blocked={busy ? sitting.reading : undefined}
            onPress={() => void read()}
          >
            {sitting.read}
          </Button>
        </p>
      ) : (
        <Table
          caption={sitting.caption}
          rows={answers}
          rowKey={({ member }) => member}
          empty={sitting.nobody}
          columns={[
            {
              id: 'member',
              head: sitting.columns.member,
              rowHeader: true,
              cell: ({ member }) => people.name(member),
            },
            {
              id: 'pressure',
              head: sitting.columns.pressure,
              cell: ({ pressure }) => (pressure ? sitting.felt : sitting.notFelt),
            },
            {
              id: 'text',
              head: sitting.columns.text,
              cell: ({ text }) => <span className="z-said">{text}</span>,
            },
          ]}
        />
      )}
    </section>
  )
}
