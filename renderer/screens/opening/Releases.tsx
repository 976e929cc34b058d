import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import type { Output } from '../../../shared/contract.ts'
import { useSession } from '../../shell/session.ts'
import { usePeople } from '../../shell/usePeople.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { useHotkeys } from '../../ui/hotkeys.ts'
import { SelectField } from '../../ui/SelectField.tsx'
import { useAct, useAsk } from '../../useAsk.ts'
import { Elsewhere } from './Elsewhere.tsx'

type Seals = Output<'round.state'>['seals']

/** `strict`: each scorer gives the own key, here in turn or on an own laptop. */
export function Releases({ seals }: { seals: Seals }) {
  const { data } = useAsk('exchange.get', {})
  if (!data) return null
  const own = new Set(data.board.filter((line) => line.place === 'own').map((line) => line.member))
  const elsewhere = seals.filter((seal) => !seal.released && own.has(seal.member)).map((seal) => seal.member)
  return (
    <>
      {elsewhere.length > 0 && <Elsewhere exchange={data} waiting={elsewhere} />}
      <Here seals={seals.filter((seal) => !own.has(seal.member))} />
    </>
  )
}

/** Member after member types the passphrase once more; after each, the next one is asked. */
function Here({ seals }: { seals: Seals }) {
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
  useHotkeys([{ keys: 'Ctrl+Enter', run: () => void give(), when: turn !== undefined }])
  if (!turn) return null
  return (
    <>
      <p className="z-muted opening-text">{opening.releaseText}</p>
      <form
        className="z-fields"
        onSubmit={(event) => {
          event.preventDefault()
          void give()
        }}
      >
        <SelectField
          label={opening.turn}
          value={turn.member}
          options={waiting.map(({ member }) => ({ value: member, label: people.name(member) }))}
          onChange={(member) => {
            clear()
            setPassphrase(given)
            setChosen(member)
          }}
        />
        <TextField
          key={waiting.length}
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
    </>
  )
}
