import { type KeyboardEvent, useRef, useState } from 'react'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckboxRow } from '../../ui/CheckboxRow.tsx'
import { TextField } from '../../ui/Field.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAct } from '../../useAsk.ts'
import { WithCard } from './WithCard.tsx'

interface PassphraseFormProps {
  readonly member: string
  /** The passphrase that everybody has in the example; null elsewhere. */
  readonly given: string | null
  /** The member was already chosen when the screen came: the field takes the focus. */
  readonly ready: boolean
}

/** The passphrase of one member. */
export function PassphraseForm({ member, given, ready }: PassphraseFormProps) {
  const { unlock } = useText()
  const { act, busy, error, clear } = useAct()
  const refusal = useRefusal()
  const [passphrase, setPassphrase] = useState(given ?? '')
  const [shown, setShown] = useState(given !== null)
  const [capsLock, setCapsLock] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const submit = async () => {
    if (busy || passphrase === '') return
    const done = await act('session.unlock', { member, passphrase })
    if (!done) field.current?.select()
  }
  const watchCapsLock = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'))
  return (
    <>
      <form
        className="z-stack"
        onKeyDown={watchCapsLock}
        onKeyUp={watchCapsLock}
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <TextField
          ref={field}
          label={unlock.passphrase}
          hint={capsLock ? unlock.capsLock : unlock.hint}
          error={refusal(error) ?? undefined}
          type={shown ? 'text' : 'password'}
          mono={shown}
          value={passphrase}
          autoComplete="current-password"
          autoFocus={ready}
          onChange={(value) => {
            setPassphrase(value)
            if (error) clear()
          }}
        />
        <CheckboxRow label={unlock.show} checked={shown} onChange={setShown} />
        {given !== null && <Note tone="plain">{unlock.example}</Note>}
        <div className="z-row">
          <Button type="submit" kind="ink" keys="Enter">
            {busy ? unlock.busy : unlock.submit}
          </Button>
        </div>
      </form>
      <details className="z-small z-muted unlock-forgotten">
        <summary>{unlock.forgotten}</summary>
        <WithCard member={member} />
      </details>
    </>
  )
}
