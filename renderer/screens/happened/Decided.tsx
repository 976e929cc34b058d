import { useState } from 'react'
import { useMe, useSession } from '../../shell/session.ts'
import { usePeople } from '../../shell/usePeople.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useApp } from '../../state.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
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
}: {
  exception: NonNullable<Exceptions['decided']>
  toEnrol: Exceptions['keeperToEnrol']
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
  const { seats } = useSession()
  const chair = seats.find((seat) => seat.chair)
  const left =
    exception.kind === 'drop-out'
      ? leaves && exception.who === chair?.id
      : exception.kind === 'keeper' && chair?.keeper === true && exception.who !== chair.id
  // Who holds the second key now presides besides, unless somebody else is chosen.
  const presides = left ? chosen || (exception.kind === 'keeper' ? (exception.who ?? '') : '') : null
  const who = exception.who === null ? '' : people.name(exception.who)
  const kind = exception.office ? happened.handovers.office : happened.kinds[exception.kind]
  const what = [kind, who].filter(Boolean).join(' ')
  const next = async () => {
    if (busy || presides === '' || !(await act('roster.next', { leaves, chair: presides }))) return
    tell({ text: happened.nextMade })
    go({ name: 'step', step: 'freeze' })
  }
  return (
    <Note tone="ochre" title={happened.decided}>
      <div className="z-stack">
        <p>{happened.decidedText(what)}</p>
        {me?.coordinator && exception.kind === 'drop-out' && (
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
