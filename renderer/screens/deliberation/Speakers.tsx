import { Check, MessageSquareQuote } from 'lucide-react'
import type { Seat } from '../../shell/session.ts'
import { usePeople } from '../../shell/usePeople.ts'
import { useRound } from '../../shell/useRound.ts'
import { useText } from '../../text/index.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { MatrixRow } from './rows.ts'
import type { TalkAbout } from './useTalk.ts'

interface SpeakersProps {
  readonly at: MatrixRow
  readonly talk: TalkAbout
}

/** From junior to senior in one line: the resident first, the chair last; who has spoken about this candidate is ticked. */
export function Speakers({ at, talk }: SpeakersProps) {
  const { deliberation } = useText()
  const people = usePeople()
  const { letters } = useRound()
  const last = talk.order.at(-1)
  const role = (seat: Seat) =>
    seat.chair && seat === last
      ? deliberation.closing(deliberation.roles[seat.role])
      : deliberation.roles[seat.role]
  const state = (seat: Seat) => {
    if (!talk.open) return talk.spoken.has(seat.id) ? deliberation.spoke : role(seat)
    if (seat.id === talk.now) return deliberation.speaking
    if (talk.spoken.has(seat.id)) return deliberation.spoke
    return talk.now === null && seat.id === talk.next ? deliberation.begins : role(seat)
  }
  return (
    <ol className="deliberation-speakers" aria-label={deliberation.speakers}>
      {talk.order.map((seat, i) => (
        <li key={seat.id} aria-current={talk.open && seat.id === talk.now ? 'step' : undefined}>
          <span className="deliberation-turn">
            {talk.spoken.has(seat.id) && seat.id !== talk.now ? <Icon of={Check} /> : i + 1}
          </span>
          <span>
            <strong>{people.name(seat.id).split(' ')[0]}</strong>
            <span>{state(seat)}</span>
          </span>
        </li>
      ))}
      <li className="deliberation-now">
        <Icon of={MessageSquareQuote} />
        <span>
          {talk.open ? (letters ? deliberation.nowLetters : deliberation.now)(at.code) : deliberation.over}
        </span>
      </li>
    </ol>
  )
}
