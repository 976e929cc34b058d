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
  /** With the new code, or null where the other one still has to sign. */
  readonly done: (code: string | null) => void
  readonly close: () => void
}

/**
 * The last look before a change is public; after the closing day a second person types the own passphrase here, or signs on the own
 * laptop.
 */
export function AmendDialog({ answer, changes, reason, done, close }: AmendDialogProps) {
  const { amendment: words, common, signing } = useText()
  const { seats, procedure } = useSession()
  const people = usePeople()
  const refusal = useRefusal()
  const { act, busy, error } = useAct()
  const two = answer.deciders === 2
  const ids = answer.seconds.map(({ id }) => id)
  const chair = seats.find((seat) => seat.chair && ids.includes(seat.id))
  const [second, setSecond] = useState(chair?.id ?? ids[0] ?? '')
  const isHere = answer.seconds.some(({ id, here }) => id === second && here)
  const travels = two && !isHere
  const [passphrase, setPassphrase] = useState(procedure?.examplePassphrase ?? '')
  const publish = async () => {
    if (busy) return
    const made = await act('amendment.publish', {
      second: two ? { member: second, passphrase: isHere ? passphrase : null } : null,
    })
    if (made) done(made.code)
  }
  return (
    <Dialog
      open
      title={words.dialogTitle}
      confirm={{
        label: busy ? words.publishing : travels ? words.propose : words.publish,
        run: () => void publish(),
        blocked: busy
          ? words.publishing
          : two && isHere && passphrase === ''
            ? words.missing.passphrase
            : undefined,
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
            options={ids.map((id) => ({ value: id, label: people.name(id) }))}
            onChange={setSecond}
          />
          {isHere ? (
            <TextField
              label={words.passphrase(people.name(second))}
              type="password"
              autoComplete="off"
              value={passphrase}
              onChange={setPassphrase}
            />
          ) : (
            <p>{signing.elsewhere(people.name(second))}</p>
          )}
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
