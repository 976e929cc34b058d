import { useState } from 'react'
import { useMe, useSession } from '../../shell/session.ts'
import { usePeople } from '../../shell/usePeople.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useApp } from '../../state.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckboxRow } from '../../ui/CheckboxRow.tsx'
import { SelectField } from '../../ui/Field.tsx'
import { Note } from '../../ui/Note.tsx'
import { RadioList } from '../../ui/RadioList.tsx'
import { useAct } from '../../useAsk.ts'
import { Offer } from './Office.tsx'
import type { Exceptions } from './options.ts'

/** Signed by all: the secretary makes the next list, which everybody confirms. */
export function Decided({
  exception,
  toEnrol,
  stays,
}: {
  exception: NonNullable<Exceptions['decided']>
  toEnrol: Exceptions['keeperToEnrol']
  /** After the list something is still to be proposed here. */
  stays: boolean
}) {
  const { happened, common } = useText()
  const me = useMe()
  const people = usePeople()
  const refusal = useRefusal()
  const go = useApp((state) => state.go)
  const tell = useApp((state) => state.tell)
  const { act, busy, error } = useAct()
  const [leaves, setLeaves] = useState(false)
  const [chosen, setChosen] = useState('')
  const [dropped, setDropped] = useState<readonly string[]>([])
  const { seats } = useSession()
  const chair = seats.find((seat) => seat.chair)
  const left =
    exception.kind === 'drop-out'
      ? leaves && exception.who === chair?.id
      : exception.kind === 'keeper' && chair?.keeper === true && exception.who !== chair.id
  const deputies =
    exception.kind === 'keeper' ? seats.filter((seat) => seat.deputy && seat.id !== exception.who) : []
  const kept = deputies.map(({ id }) => id).filter((id) => !dropped.includes(id))
  // Who enrolled for the second key leaves with it: only another second key holder lets that be.
  const holds = seats.some((seat) => seat.id === exception.who && (seat.keeper || seat.deputy))
  // Who holds the second key now presides besides, unless somebody else is chosen.
  const presides = left ? chosen || (exception.kind === 'keeper' ? (exception.who ?? '') : '') : null
  const who = exception.who === null ? '' : people.name(exception.who)
  const kind = exception.office ? happened.handovers.office : happened.kinds[exception.kind]
  const what = [kind, who].filter(Boolean).join(' ')
  const choices = {
    leaves,
    chair: presides,
    ...(deputies.length > 0 ? { deputies: kept } : {}),
  }
  const next = async () => {
    if (busy || presides === '' || !(await act('roster.next', choices))) return
    tell({ text: (t) => t.happened.nextMade })
    if (!stays) go({ name: 'step', step: 'freeze' })
  }
  return (
    <Note tone="ochre" title={happened.decided}>
      <div className="z-stack">
        <p>{happened.decidedText(what)}</p>
        {me?.coordinator && exception.kind === 'drop-out' && !holds && (
          <RadioList
            legend={happened.leaves}
            value={leaves ? 'yes' : 'no'}
            onChange={(value) => setLeaves(value === 'yes')}
            options={[
              { value: 'no', label: happened.leavesNo },
              { value: 'yes', label: happened.leavesYes },
            ]}
          />
        )}
        {me?.coordinator && presides !== null && (
          <SelectField
            label={happened.presides(people.name(chair?.id ?? ''))}
            value={presides}
            placeholder=""
            options={seats
              .filter((seat) => seat.id !== chair?.id)
              .map((seat) => ({ value: seat.id, label: people.name(seat.id) }))}
            onChange={setChosen}
          />
        )}
        {me?.coordinator && deputies.length > 0 && (
          <fieldset className="happened-deciders">
            <legend>{happened.deputy.stays}</legend>
            <p className="z-caption">{happened.deputy.staysHint}</p>
            {deputies.map(({ id }) => (
              <CheckboxRow
                key={id}
                label={people.name(id)}
                checked={kept.includes(id)}
                onChange={(stays) =>
                  setDropped(stays ? dropped.filter((one) => one !== id) : [...dropped, id])
                }
              />
            ))}
          </fieldset>
        )}
        {error && <p className="z-red">{refusal(error)}</p>}
        {toEnrol?.here && <Offer successor={toEnrol} office="keeper" />}
        {toEnrol && !toEnrol.here && (
          <div className="z-stack">
            <p>{happened.office.keeperOwn(people.name(toEnrol.id))}</p>
            {me?.coordinator && (
              <div>
                <Button onPress={() => void act('invite.make', {})}>{happened.invite}</Button>
              </div>
            )}
          </div>
        )}
        {me?.coordinator && toEnrol === null ? (
          <div>
            <Button
              kind="ink"
              blocked={presides === '' ? happened.needsChair : busy ? common.saving : undefined}
              onPress={() => void next()}
            >
              {happened.nextList}
            </Button>
          </div>
        ) : (
          toEnrol === null && <p>{happened.onlySecretary}</p>
        )}
      </div>
    </Note>
  )
}
