import { useState } from 'react'
import { useSession } from '../../shell/session.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useApp } from '../../state.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { AreaField } from '../../ui/Field.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAct, useAsk } from '../../useAsk.ts'

/** Where all that was decided came to nothing: says so, and lets the secretary begin a further decision, with the reason. */
export function DecideAgain() {
  const { common, decision } = useText()
  const words = decision.again
  const { procedure } = useSession()
  const go = useApp((state) => state.go)
  const tell = useApp((state) => state.tell)
  const refusal = useRefusal()
  const { data } = useAsk('decision.left', {})
  const { act, busy, error } = useAct()
  const [reason, setReason] = useState<string | null>(null)
  const left = data?.left
  // Between two rounds it is about invitations.
  const why = words.why[procedure?.phase === 'published' ? 'invited' : 'places']
  const begin = async () => {
    if (busy || !(await act('decision.again', { reason: (reason ?? '').trim() }))) return
    // What the last answer offered to undo is signed over by what begins here.
    tell(null)
    setReason(null)
    go({ name: 'step', step: 'decision' })
  }
  return (
    <>
      {left && (
        <Note tone="ochre" title={words.left}>
          <p>
            {why} {words.choice(left.codes.length)}
          </p>
          {left.editable ? (
            <div className="z-row">
              <Button onPress={() => setReason('')}>{words.begin}</Button>
            </div>
          ) : (
            <p>{words.secretary}</p>
          )}
        </Note>
      )}
      {reason !== null && (
        <Dialog
          open
          title={words.title}
          confirm={{
            label: words.confirm,
            run: () => void begin(),
            blocked: reason.trim() === '' ? words.reasonMissing : undefined,
          }}
          cancel={{ label: common.cancel, run: () => setReason(null) }}
        >
          <p>{words.text}</p>
          <AreaField
            label={words.reason}
            hint={words.reasonHint}
            rows={3}
            maxLength={1000}
            value={reason}
            error={refusal(error) ?? undefined}
            onChange={setReason}
          />
        </Dialog>
      )}
    </>
  )
}
