import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import { longDate } from '../../format.ts'
import { useSession } from '../../shell/session.ts'
import { usePeople } from '../../shell/usePeople.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckboxRow } from '../../ui/CheckboxRow.tsx'
import { TextField } from '../../ui/Field.tsx'
import { useHotkeys } from '../../ui/hotkeys.ts'
import { Note } from '../../ui/Note.tsx'
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
  if (!isOwn) return <Here keeper={keeper.id} onStick={data.keyOnStick} />
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

/**
 * On the laptop that everybody shares: with the own passphrase.
 * @param props.onStick since when this key is on a stick as well: on an own laptop that has become the secretary's
 */
function Here({ keeper, onStick }: { keeper: string; onStick: string | null }) {
  const { opening, ownLaptop, common } = useText()
  const language = useLanguage()
  const [stickUnused, setStickUnused] = useState(false)
  const people = usePeople()
  const { procedure } = useSession()
  const refusal = useRefusal()
  const { act, busy, error } = useAct()
  const [passphrase, setPassphrase] = useState(procedure?.examplePassphrase ?? '')
  const answer = () => {
    if (passphrase !== '' && !busy)
      void act('keeper.answer', onStick === null ? { passphrase } : { passphrase, stickUnused })
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
        {onStick !== null && (
          <Note tone="ochre" title={ownLaptop.bring.onStick(longDate(onStick, language))}>
            <p>{ownLaptop.bring.onStickText}</p>
            <CheckboxRow
              label={ownLaptop.bring.stickUnused}
              checked={stickUnused}
              onChange={setStickUnused}
            />
          </Note>
        )}
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
