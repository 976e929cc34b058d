import { Check, CircleDashed, Monitor, Printer } from 'lucide-react'
import { useState } from 'react'
import type { Output } from '../../../shared/contract.ts'
import { dateAndTime } from '../../format.ts'
import { useMe, useSession } from '../../shell/session.ts'
import { usePeople } from '../../shell/usePeople.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useApp } from '../../state.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckboxRow } from '../../ui/CheckboxRow.tsx'
import { CodeGroups } from '../../ui/CodeGroups.tsx'
import { CodeInput } from '../../ui/CodeInput.tsx'
import { useHotkeys } from '../../ui/hotkeys.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAct, useAsk } from '../../useAsk.ts'

type Roster = NonNullable<Output<'roster.get'>>

/** After the freeze: the code that is read aloud, the own confirmation, and who has confirmed. */
export function Code({ roster }: { roster: Roster }) {
  const { freeze } = useText()
  const language = useLanguage()
  const people = usePeople()
  const me = useMe()
  const { seats } = useSession()
  const [waited] = useState(roster.mine)
  const justConfirmed = waited && !roster.mine
  const go = useApp((state) => state.go)
  const refusal = useRefusal()
  const { act, error } = useAct()
  const problem = refusal(error)
  const code = roster.code.replaceAll('-', '')
  // In the fixed order of the committee, as everywhere.
  const must = seats.flatMap(
    (seat) => roster.people.find((one) => one.id === seat.id && one.mustConfirm) ?? [],
  )
  const confirmed = must.filter((person) => person.confirmed).length
  const mine = must.find((person) => person.id === me?.id)
  return (
    <div className="z-split">
      <div className="z-stack">
        <section className="z-section" aria-labelledby="freeze-code">
          <h2 id="freeze-code" className="z-h2">
            {freeze.codeTitle}
          </h2>
          <p className="z-muted freeze-text">{freeze.codeText}</p>
          <CodeGroups code={code} label={freeze.codeTitle} size="large" shown={roster.mine ? 2 : 6} />
          <p className="z-caption">{freeze.frozenAt(dateAndTime(roster.at, language))}</p>
          <div className="z-row freeze-actions">
            <Button icon={Printer} onPress={() => void act('print.list', { list: 'code', language })}>
              {freeze.print}
            </Button>
            <Button icon={Printer} onPress={() => void act('print.list', { list: 'roster', language })}>
              {freeze.printRoster}
            </Button>
            <Button icon={Monitor} onPress={() => void act('projector.show', { view: 'code' })}>
              {freeze.project}
            </Button>
          </div>
        </section>
        {problem && <Note tone="red">{problem}</Note>}
        {roster.mine && <Confirm code={code} />}
        {me?.coordinator && !mine && (
          <Note tone={confirmed < must.length ? 'plain' : 'ok'} title={freeze.membersTitle}>
            {confirmed < must.length ? freeze.membersText : freeze.membersDone}
          </Note>
        )}
        {mine?.confirmed && (
          <Note tone="ok" title={freeze.confirmed}>
            <div className="freeze-confirmed">
              {me?.scorer && (
                <Button
                  kind="ink"
                  autoFocus={justConfirmed}
                  onPress={() => go({ name: 'step', step: 'interviews' })}
                >
                  {freeze.toInterviews}
                </Button>
              )}
            </div>
          </Note>
        )}
      </div>
      <section className="z-panel freeze-before" aria-labelledby="freeze-who">
        <h2 id="freeze-who" className="z-h2">
          {freeze.whoTitle}
        </h2>
        <p className="z-small">{freeze.confirmedOf(confirmed, must.length)}</p>
        <ul>
          {must.map((person) => (
            <li key={person.id}>
              <Icon of={person.confirmed ? Check : CircleDashed} />
              <span>{people.name(person.id)}</span>
              <span className="z-muted freeze-state">{person.confirmed ? freeze.done : freeze.waits}</span>
            </li>
          ))}
        </ul>
        {me?.coordinator && confirmed < must.length && (
          <div className="freeze-stuck">
            <h3 className="z-h3">{freeze.silent.title}</h3>
            <p className="z-small">{freeze.silent.text}</p>
            <Button size="small" onPress={() => go({ name: 'happened' })}>
              {freeze.silent.toHappened}
            </Button>
          </div>
        )}
      </section>
    </div>
  )
}

function Confirm({ code }: { code: string }) {
  const { freeze } = useText()
  const refusal = useRefusal()
  const { act, busy, error } = useAct()
  const [typed, setTyped] = useState('')
  const [everybody, setEverybody] = useState(false)
  const { data: exchange } = useAsk('exchange.get', {})
  // Whose keys lie on another laptop can only be compared by asking them (sealing.md, rule 2).
  const asks =
    exchange !== null && (exchange.home !== null || exchange.board.some((line) => line.place === 'own'))
  const whole = typed.replaceAll(' ', '').length === 16
  const missing = !whole ? freeze.incomplete : asks && !everybody ? freeze.everybodyFirst : undefined
  const confirm = () => {
    if (missing === undefined && !busy) void act('roster.confirm', { heard: typed, everybody })
  }
  useHotkeys([
    { keys: 'Ctrl+Enter', run: confirm },
    { keys: 'Enter', run: confirm, inFields: true },
  ])
  return (
    <section className="z-section" aria-labelledby="freeze-confirm">
      <h2 id="freeze-confirm" className="z-h2">
        {freeze.confirmTitle}
      </h2>
      <p className="z-muted freeze-text">{freeze.confirmText}</p>
      <CodeInput
        label={freeze.typed}
        shown={[code.slice(0, 4), code.slice(4, 8)]}
        blanks={4}
        value={typed}
        onChange={setTyped}
        groupLabel={freeze.group}
        error={refusal(error) ?? undefined}
        autoFocus
      />
      {asks && (
        <div className="freeze-actions">
          <CheckboxRow
            label={freeze.everybody}
            hint={freeze.everybodyHint}
            checked={everybody}
            onChange={setEverybody}
          />
        </div>
      )}
      <div className="freeze-actions">
        <Button kind="ink" keys="Ctrl+Enter" blocked={busy ? freeze.incomplete : missing} onPress={confirm}>
          {freeze.confirm}
        </Button>
      </div>
      <details className="freeze-stuck">
        <summary>{freeze.stuck.ask}</summary>
        <p>{freeze.stuck.other}</p>
        <p>{freeze.stuck.nobody}</p>
        <p>{freeze.stuck.lost}</p>
      </details>
    </section>
  )
}
