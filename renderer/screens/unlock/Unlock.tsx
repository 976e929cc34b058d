import { ArrowLeft } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { reached } from '../../../shared/domain/phases.ts'
import { seatNames } from '../../shell/seatNames.ts'
import { lastMember, type Session, useSession } from '../../shell/session.ts'
import { useUsable } from '../../shell/usable.ts'
import { usePeople } from '../../shell/usePeople.ts'
import { useWays } from '../../shell/useWays.ts'
import { Shell } from '../../shell.tsx'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { useHotkeys } from '../../ui/hotkeys.ts'
import { Note } from '../../ui/Note.tsx'
import { RadioList } from '../../ui/RadioList.tsx'
import { Seal } from '../../ui/Seal.tsx'
import { PassphraseForm } from './PassphraseForm.tsx'
import './unlock.css'

/** Who is at the laptop: the seats of the committee, and the passphrase of the one that is chosen. */
export default function Unlock() {
  const text = useText()
  const { unlock, common } = text
  const { procedure, seats, left } = useSession()
  const ways = useWays()
  // On an own laptop only one person has a key.
  const enrolled = seats.filter((one) => one.enrolled)
  const only = enrolled.length === 1 ? enrolled[0]?.id : undefined
  const first = lastMember() ?? (procedure?.example ? seats.find((one) => one.coordinator)?.id : only) ?? null
  const [chosen, setChosen] = useState(first)
  const who = useRef<HTMLElement>(null)
  const key = useRef<HTMLElement>(null)
  useUsable(procedure !== null)
  // Arrows walk along the seats, so choosing with them keeps the focus; Enter and the mouse go on to the passphrase.
  const toPassphrase = () => key.current?.querySelector('input')?.focus()
  const toSeats = () => {
    const radio = (which: string) => who.current?.querySelector<HTMLElement>(`input${which}`)
    ;(radio(':checked') ?? radio(''))?.focus()
  }
  useHotkeys([
    { keys: 'Enter', run: toPassphrase },
    { keys: ['ArrowUp', 'ArrowDown'], run: toSeats },
  ])
  useEffect(() => {
    const list = who.current
    const onClick = (event: MouseEvent) => {
      const isMouse = event.detail > 0
      if (isMouse && event.target instanceof Element && event.target.closest('label'))
        setTimeout(toPassphrase)
    }
    list?.addEventListener('click', onClick)
    return () => list?.removeEventListener('click', onClick)
  })
  const names = seatNames(seats, text)
  const isInvited = procedure?.own === true && !reached(procedure.phase, 'frozen')
  const seat = seats.find((one) => one.id === chosen) ?? (seats.length === 1 ? seats[0] : undefined)
  const chosenAtStart = chosen === first
  return (
    <Shell
      screen="unlock"
      back={ways.leave}
      keys={[
        { keys: 'ArrowUp ArrowDown', label: unlock.choose },
        { keys: 'Enter', label: unlock.unlockKey },
      ]}
    >
      <div className="unlock">
        <section ref={who} className="unlock-who">
          {left && <Left left={left} />}
          <h1 className="z-h1">{unlock.title}</h1>
          <p className="z-muted">{unlock.lead}</p>
          <RadioList
            legend={unlock.seats}
            legendHidden
            value={seat?.id ?? null}
            onChange={setChosen}
            options={seats.map((one) => ({
              value: one.id,
              label: <span className="unlock-seat">{one.name ?? names.get(one.id)}</span>,
              hint: [
                one.name === null || isInvited ? null : names.get(one.id),
                one.chair ? unlock.chair : null,
                one.keeper ? unlock.keeper : null,
                one.deputy ? unlock.deputy : null,
                one.enrolled ? null : unlock.notEnrolled,
              ]
                .filter(Boolean)
                .join(' · '),
            }))}
          />
          <div>
            <Button kind="ghost" icon={ArrowLeft} onPress={() => void ways.leave()}>
              {unlock.other}
            </Button>
          </div>
        </section>
        <section ref={key} className="unlock-key z-panel" aria-label={unlock.passphrase}>
          <Seal state="closed" size={56} />
          {seat === undefined && <p className="z-muted">{unlock.chooseFirst}</p>}
          {seat !== undefined && (
            <>
              <h2>{seat.name ?? names.get(seat.id) ?? common.roles[seat.role]}</h2>
              {seat.enrolled ? (
                <PassphraseForm
                  key={seat.id}
                  member={seat.id}
                  given={procedure?.examplePassphrase ?? null}
                  ready={chosenAtStart}
                />
              ) : (
                <p>{unlock.enrolFirst}</p>
              )}
            </>
          )}
        </section>
      </div>
    </Shell>
  )
}

/** To who just lost the own seat: who has the office now, and what that leaves. */
function Left({ left }: { left: NonNullable<Session['left']> }) {
  const { unlock } = useText()
  const people = usePeople()
  const { office, seat, officeText, seatText, busy } = unlock.left
  return (
    <Note tone="ochre" title={left.to === null ? seat : office(people.name(left.to))} live>
      <p>{left.to === null ? seatText : officeText}</p>
      {left.busy && <p>{busy}</p>}
    </Note>
  )
}
