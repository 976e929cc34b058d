import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import { type SecondKey, useSecondKey } from '../../exchange/useSecondKey.ts'
import { longDate } from '../../format.ts'
import { useSession } from '../../shell/session.ts'
import { usePeople } from '../../shell/usePeople.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useApp } from '../../state.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckboxRow } from '../../ui/CheckboxRow.tsx'
import { TextField } from '../../ui/Field.tsx'
import { useHotkeys } from '../../ui/hotkeys.ts'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAct, useAsk } from '../../useAsk.ts'
import { Bring } from './Bring.tsx'
import { Elsewhere } from './Elsewhere.tsx'

/** `twokey`: the second key holder answers the close, or a deputy who may; the other one is still offered. */
export function Keyholder({ secondKey }: { secondKey: NonNullable<SecondKey> }) {
  const { opening } = useText()
  const people = usePeople()
  const go = useApp((state) => state.go)
  const said = useSecondKey()(secondKey)
  const { keeper, deputies, instead } = secondKey
  const [asked = keeper] = instead
  const [typing, setTyping] = useState<string | null>(null)
  const able = [...new Set([...instead, keeper])]
  // Who was typing goes on where that was, also when a deputy may answer meanwhile.
  const first = typing !== null && able.includes(typing) ? typing : asked
  const others = able.filter((id) => id !== first)
  return (
    <>
      {said !== null && <p>{said}</p>}
      <div className="opening-typing" onInput={() => setTyping(first)}>
        <Answer key={first} member={first} isFirst />
      </div>
      {others.map((member) => (
        <details key={member} className="opening-else">
          <summary>{opening.instead[member === keeper ? 'yet' : 'here'](people.name(member))}</summary>
          <Answer member={member} isFirst={false} />
        </details>
      ))}
      {instead.length === 0 && deputies.length > 0 && (
        <p className="z-small">
          <LinkButton onPress={() => go({ name: 'happened' })}>
            {opening.instead.ask(people.name(keeper))}
          </LinkButton>
        </p>
      )}
    </>
  )
}

/** One who can answer: here, on an own laptop, or here from an own stick. */
function Answer({ member, isFirst }: { member: string; isFirst: boolean }) {
  const { ownLaptop } = useText()
  const people = usePeople()
  const { data } = useAsk('exchange.get', {})
  if (!data) return null
  const isOwn = data.board.some((line) => line.member === member && line.place === 'own')
  if (!isOwn) return <Here member={member} isFirst={isFirst} onStick={data.keyOnStick} />
  return (
    <>
      <Elsewhere exchange={data} waiting={[member]} />
      <details className="opening-else">
        <summary>{ownLaptop.bring.show}</summary>
        <Bring member={member} name={people.name(member)} />
      </details>
    </>
  )
}

interface HereProps {
  readonly member: string
  readonly isFirst: boolean
  /** Since when this key is on a stick as well: on an own laptop that has become the secretary's. */
  readonly onStick: string | null
}

/** On the laptop that everybody shares: with the own passphrase. */
function Here({ member, isFirst, onStick }: HereProps) {
  const { opening, ownLaptop, common } = useText()
  const language = useLanguage()
  const [stickUnused, setStickUnused] = useState(false)
  const people = usePeople()
  const { procedure } = useSession()
  const refusal = useRefusal()
  const { act, busy, error } = useAct()
  const [passphrase, setPassphrase] = useState(procedure?.examplePassphrase ?? '')
  const name = people.name(member)
  const answer = () => {
    if (passphrase !== '' && !busy)
      void act('keeper.answer', { member, passphrase, ...(onStick === null ? {} : { stickUnused }) })
  }
  useHotkeys([{ keys: 'Ctrl+Enter', run: answer, when: isFirst }])
  return (
    <>
      <p className="z-muted opening-text">{opening.answerText(name)}</p>
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
          label={opening.passphrase(name)}
          type="password"
          autoComplete="off"
          value={passphrase}
          onChange={setPassphrase}
          error={refusal(error) ?? undefined}
          autoFocus={isFirst}
        />
        <Button type="submit" kind="wax" icon={KeyRound} blocked={busy ? common.saving : undefined}>
          {opening.answer}
        </Button>
      </form>
    </>
  )
}
