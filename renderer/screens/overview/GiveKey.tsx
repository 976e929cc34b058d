import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import { useGive } from '../../exchange/useGive.ts'
import { longDate } from '../../format.ts'
import { useSession } from '../../shell/session.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckboxRow } from '../../ui/CheckboxRow.tsx'
import { TextField } from '../../ui/Field.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAct } from '../../useAsk.ts'

/** The own key (`strict`), or the second one (`twokey`, the keeper's or a deputy's), with the passphrase typed once more. */
export function GiveKey({
  step,
  inFolder,
  onStick,
  onTyping,
}: {
  step: 'release' | 'answer'
  inFolder: boolean
  onStick: string | null
  onTyping?: () => void
}) {
  const { ownLaptop, common } = useText()
  const language = useLanguage()
  const [stickUnused, setStickUnused] = useState(false)
  const asksStick = step === 'answer' && onStick !== null
  const { path: words } = ownLaptop
  const { me } = useSession()
  const refusal = useRefusal()
  const give = useGive()
  const { act, busy, error } = useAct()
  const [passphrase, setPassphrase] = useState('')
  const run = async () => {
    if (passphrase === '' || busy || me === null) return
    const given =
      step === 'answer'
        ? await act('keeper.answer', { member: me, passphrase, ...(asksStick ? { stickUnused } : {}) })
        : await act('release.give', { member: me, passphrase })
    // Where no folder carries the key to the secretary, a stick does: one action, because nobody gives it for anything else.
    if (given && !inFolder) await give.saveAll()
  }
  return (
    <form
      className="path-form z-fields"
      onInput={onTyping}
      onSubmit={(event) => {
        event.preventDefault()
        void run()
      }}
    >
      {asksStick && (
        <Note tone="ochre" title={ownLaptop.bring.onStick(longDate(onStick, language))}>
          <p>{ownLaptop.bring.onStickText}</p>
          <CheckboxRow label={ownLaptop.bring.stickUnused} checked={stickUnused} onChange={setStickUnused} />
        </Note>
      )}
      <TextField
        label={words.passphrase}
        type="password"
        autoComplete="off"
        value={passphrase}
        onChange={setPassphrase}
        error={refusal(error ?? give.error) ?? undefined}
        autoFocus
      />
      <Button type="submit" kind="wax" icon={KeyRound} blocked={busy ? common.saving : undefined}>
        {words[step]}
      </Button>
    </form>
  )
}
