import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Output } from '../../../shared/contract.ts'
import { reached } from '../../../shared/domain/phases.ts'
import { useSession } from '../../shell/session.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useApp } from '../../state.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckboxRow } from '../../ui/CheckboxRow.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAct, useAsk } from '../../useAsk.ts'

/** The whole procedure off this laptop, with what is lost: a member's own when they like, the secretary's at the very end. */
export function Delete({ data, isSecretary }: { data: Output<'privacy.get'>; isSecretary: boolean }) {
  const { privacy, common } = useText()
  const words = privacy.deleting
  const { procedure } = useSession()
  const refusal = useRefusal()
  const go = useApp((state) => state.go)
  const { data: exchange } = useAsk('exchange.get', {})
  const { act, busy, error } = useAct()
  const [asking, setAsking] = useState(false)
  const [understood, setUnderstood] = useState(false)
  if (!exchange || !procedure || (exchange.home === null && !isSecretary)) return null
  const isOwn = exchange.home !== null
  const isOver = data.ended !== null && data.candidates.length === 0
  const ungiven = isOwn && exchange.outbox.some((file) => file.open.length > 0)
  const lost = !isOwn
    ? words.lostAtSecretary
    : reached(procedure.phase, 'revealed')
      ? words.lostAfterwards
      : words.lostBefore
  const remove = async () => {
    if (!busy && (await act('procedure.delete', {}))) go({ name: 'welcome' })
  }
  return (
    <section aria-labelledby="privacy-delete">
      <h2 className="z-h2 z-section" id="privacy-delete">
        {words.title}
      </h2>
      <p className="z-muted">{isOwn ? words.textOwn : words.text}</p>
      <p className="privacy-act">
        <Button
          kind="danger"
          icon={Trash2}
          blocked={isOwn || isOver ? undefined : words.notYet}
          onPress={() => setAsking(true)}
        >
          {words.button}
        </Button>
      </p>
      {asking && (
        <Dialog
          open
          title={words.question}
          confirm={{
            label: words.button,
            kind: 'danger',
            icon: Trash2,
            run: () => void remove(),
            blocked: understood ? undefined : words.understand,
          }}
          cancel={{ label: common.cancel, run: () => setAsking(false) }}
        >
          <p>{lost}</p>
          {ungiven && <Note tone="ochre">{words.ungiven}</Note>}
          <CheckboxRow label={words.understand} checked={understood} onChange={setUnderstood} />
          {error && <Note tone="red">{refusal(error)}</Note>}
        </Dialog>
      )}
    </section>
  )
}
