import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import { useSession } from '../../shell/session.ts'
import { usePeople } from '../../shell/usePeople.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { useHotkeys } from '../../ui/hotkeys.ts'
import { useAct, useAsk } from '../../useAsk.ts'
import { Bring } from './Bring.tsx'
import { Elsewhere } from './Elsewhere.tsx'

/** `twokey`: the second key holder answers the close: here, on an own laptop, or here from an own stick. */
export function Keyholder() {
  const { ownLaptop } = useText()
  const people = usePeople()
  const { seats } = useSession()
  const { data } = useAsk('exchange.get', {})
  const keeper = seats.find((seat) => seat.keeper)
  if (!keeper || !data) return null
  const isOwn = data.board.some((line) => line.member === keeper.id && line.place === 'own')
  if (!isOwn) return <Here keeper={keeper.id} />
  return (
    <>
      <Elsewhere exchange={data} waiting={[keeper.id]} />
      <details className="opening-else">
        <summary>{ownLaptop.bring.show}</summary>
        <Bring name={people.name(keeper.id)} />
      </details>
    </>
  )
}

/** On the laptop that everybody shares: with the own passphrase. */
function Here({ keeper }: { keeper: string }) {
  const { opening, common } = useText()
  const people = usePeople()
  const { procedure } = useSession()
  const refusal = useRefusal()
  const { act, busy, error } = useAct()
  const [passphrase, setPassphrase] = useState(procedure?.examplePassphrase ?? '')
  const answer = () => {
    if (passphrase !== '' && !busy) void act('keeper.answer', { passphrase })
  }
  useHotkeys([{ keys: 'Ctrl+Enter', run: answer }])
  return (
    <>
      <p className="z-muted opening-text">{opening.answerText}</p>
      <form
        className="z-fields"
        onSubmit={(event) => {
          event.preventDefault()
          answer()
        }}
      >
        <TextField
          label={opening.passphrase(people.name(keeper))}
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
