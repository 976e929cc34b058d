import { useState } from 'react'
import type { Output } from '../../../shared/contract.ts'
import type { Change } from '../../../shared/domain/difference.ts'
import { Differences } from '../../documents/Differences.tsx'
import { useSession } from '../../shell/session.ts'
import { usePeople } from '../../shell/usePeople.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useText } from '../../text/index.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { SelectField, TextField } from '../../ui/Field.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAct } from '../../useAsk.ts'

interface AmendDialogProps {
  readonly answer: Output<'amendment.get'>
  readonly changes: readonly Change[]
  readonly reason: string
  readonly done: (code: string) => void
  readonly close: () => void
}

/** The last look before a change is public; after the closing day a second person types the own passphrase here. */
export function AmendDialog({ answer, changes, reason, done, close }: AmendDialogProps) {
  const { amendment: words, common } = useText()
  const { seats, procedure } = useSession()
  const people = usePeople()
  const refusal = useRefusal()
  const { act, busy, error } = useAct()
  const two = answer.deciders === 2
  const chair = seats.find((seat) => seat.chair && answer.seconds.includes(seat.id))
  const [second, setSecond] = useState(chair?.id ?? answer.seconds[0] ?? '')
  const [passphrase, setPassphrase] = useState(procedure?.examplePassphrase ?? '')
  const publish = async () => {
    if (busy) return
    const made = await act('amendment.publish', { second: two ? { member: second, passphrase } : null })
    if (made) done(made.code)
  }
  return (
    <Dialog
      open
      title={words.dialogTitle}
      confirm={{
        label: busy ? words.publishing : words.publish,
        run: () => void publish(),
        blocked: busy ? words.publishing : two && passphrase === '' ? words.missing.passphrase : undefined,
      }}
      cancel={{ label: common.cancel, run: close }}
    >
      <Differences changes={changes} />
      <p className="z-strong">{reason}</p>
      <p>{words.dialogText}</p>
      <p>{words.dialogAgain}</p>
      {two && (
        <>
          <p>{words.two}</p>
          <SelectField
            label={words.second}
            value={second}
            options={answer.seconds.map((id) => ({ value: id, label: people.name(id) }))}
            onChange={setSecond}
          />
          <TextField
            label={words.passphrase(people.name(second))}
            type="password"
            autoComplete="off"
            value={passphrase}
            onChange={setPassphrase}
          />
        </>
      )}
      {error && (
        <Note tone="red" live>
          {refusal(error)}
        </Note>
      )}
    </Dialog>
  )
}
