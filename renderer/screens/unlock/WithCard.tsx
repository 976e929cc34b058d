import { useState } from 'react'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAct, useAsk } from '../../useAsk.ts'
import { PassphraseChoice } from '../create/PassphraseChoice.tsx'

/** A lost passphrase: with the words of the recovery card a new one for the same keys; without a card, what then. */
export function WithCard({ member }: { member: string }) {
  const { unlock, recovery, common, create } = useText()
  const refusal = useRefusal()
  const { data } = useAsk('recovery.get', { member })
  const { act, busy, error } = useAct()
  const [words, setWords] = useState('')
  const [passphrase, setPassphrase] = useState<string | null>(null)
  const missing =
    words.trim() === ''
      ? recovery.typeFirst
      : passphrase === null
        ? create.missing.passphrase
        : busy
          ? common.saving
          : undefined
  const use = () => {
    if (missing === undefined && passphrase !== null) void act('recovery.use', { member, words, passphrase })
  }
  if (!data?.made) return <p>{unlock.forgottenText}</p>
  return (
    <form
      className="z-stack"
      onSubmit={(event) => {
        event.preventDefault()
        use()
      }}
    >
      <p>{recovery.unlockText}</p>
      <TextField label={recovery.typed} hint={recovery.typedHint} mono value={words} onChange={setWords} />
      <PassphraseChoice onChange={setPassphrase} />
      {error && (
        <Note tone="red" live>
          {refusal(error)}
        </Note>
      )}
      <div>
        <Button type="submit" blocked={missing}>
          {recovery.unlock}
        </Button>
      </div>
    </form>
  )
}
