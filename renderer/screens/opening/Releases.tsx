import { Check, CircleDashed, KeyRound } from 'lucide-react'
import { useState } from 'react'
import type { Output } from '../../../shared/contract.ts'
import { useSession } from '../../shell/session.ts'
import { usePeople } from '../../shell/usePeople.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useAct } from '../../useAsk.ts'

/** `strict`: member after member types the passphrase once more; after each, the next one is asked. */
export function Releases({ seals }: { seals: Output<'round.state'>['seals'] }) {
  const { opening, common } = useText()
  const people = usePeople()
  const { procedure } = useSession()
  const refusal = useRefusal()
  const { act, busy, error, clear } = useAct()
  const [chosen, setChosen] = useState<string | null>(null)
  const given = procedure?.examplePassphrase ?? ''
  const [passphrase, setPassphrase] = useState(given)
  const waiting = seals.filter((seal) => !seal.released)
  const turn = waiting.find((seal) => seal.member === chosen) ?? waiting[0]
  const give = async () => {
    if (!turn || passphrase === '' || busy) return
    if ((await act('release.give', { member: turn.member, passphrase })) === null) return
    setPassphrase(given)
    setChosen(null)
  }
  return (
    <>
      <p className="z-muted opening-text">{opening.releaseText}</p>
      <ul className="opening-keys">
        {seals.map((seal) => (
          <li key={seal.member}>
            <Icon of={seal.released ? Check : CircleDashed} size={16} />
            <span>{people.name(seal.member)}</span>
            <span className="z-muted">{seal.released ? opening.released : opening.notReleased}</span>
            {!seal.released && seal.member !== turn?.member && (
              <Button
                kind="ghost"
                size="small"
                onPress={() => {
                  clear()
                  setChosen(seal.member)
                }}
              >
                {opening.give}
                <span className="z-hidden"> {people.name(seal.member)}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {turn && (
        <form
          className="opening-form"
          onSubmit={(event) => {
            event.preventDefault()
            void give()
          }}
        >
          <TextField
            key={turn.member}
            label={opening.passphrase(people.name(turn.member))}
            type="password"
            autoComplete="off"
            value={passphrase}
            onChange={setPassphrase}
            error={refusal(error) ?? undefined}
            autoFocus
          />
          <Button type="submit" kind="wax" icon={KeyRound} blocked={busy ? common.saving : undefined}>
            {opening.give}
          </Button>
        </form>
      )}
    </>
  )
}
