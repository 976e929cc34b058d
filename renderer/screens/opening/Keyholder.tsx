import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import { useSession } from '../../shell/session.ts'
import { usePeople } from '../../shell/usePeople.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { useHotkeys } from '../../ui/hotkeys.ts'
import { useAct } from '../../useAsk.ts'

/** `twokey`: the second key holder answers the close with the own passphrase. */
export function Keyholder() {
  const { opening, common } = useText()
  const people = usePeople()
  const { procedure, seats } = useSession()
  const refusal = useRefusal()
  const { act, busy, error } = useAct()
  const [passphrase, setPassphrase] = useState(procedure?.examplePassphrase ?? '')
  const keeper = seats.find((seat) => seat.keeper)
  const answer = () => {
    if (passphrase !== '' && !busy) void act('keeper.answer', { passphrase })
  }
  useHotkeys([{ keys: 'Ctrl+Enter', run: answer }])
  if (!keeper) return null
  return (
    <>
      <p className="z-muted opening-text">{opening.answerText}</p>
      <form
        className="opening-form"
        onSubmit={(event) => {
          event.preventDefault()
          answer()
        }}
      >
        <TextField
          label={opening.passphrase(people.name(keeper.id))}
          type="password"
          autoComplete="off"
          value={passphrase}
          onChange={setPassphrase}
          error={refusal(error) ?? undefined}
          autoFocus
        />
        <Button type="submit" kind="wax" icon={KeyRound} blocked={busy ? common.saving : undefined}>
          {opening.answer}
        </Button>
      </form>
    </>
  )
}
