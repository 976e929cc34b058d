import { MessageSquareQuote } from 'lucide-react'
import { useState } from 'react'
import { useSession } from '../../shell/session.ts'
import { usePeople } from '../../shell/usePeople.ts'
import { useText } from '../../text/index.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { MatrixRow } from './rows.ts'
import { speakingOrder } from './speakers.ts'

/** Whose turn it is to speak; another candidate begins again with the first. */
export const useSpeaker = (cid: string) => {
  const { seats } = useSession()
  const [turn, setTurn] = useState({ cid, now: 0 })
  const now = turn.cid === cid ? turn.now : 0
  const speakers = speakingOrder(seats).length
  return { now, next: () => setTurn({ cid, now: (now + 1) % Math.max(1, speakers) }) }
}

/** From junior to senior in one line: the resident first, the chair last. Nothing of it is kept. */
export function Speakers({ at, now }: { at: MatrixRow; now: number }) {
  const { deliberation } = useText()
  const { seats } = useSession()
  const people = usePeople()
  const speakers = speakingOrder(seats)
  return (
    <ol className="deliberation-speakers" aria-label={deliberation.speakers}>
      {speakers.map((seat, i) => (
        <li key={seat.id} aria-current={i === now ? 'step' : undefined}>
          <span className="deliberation-turn">{i + 1}</span>
          <span>
            <strong>{people.name(seat.id).split(' ')[0]}</strong>
            <span>
              {i === now
                ? deliberation.speaking
                : seat.chair
                  ? deliberation.closing(deliberation.roles[seat.role])
                  : deliberation.roles[seat.role]}
            </span>
          </span>
        </li>
      ))}
      <li className="deliberation-now">
        <Icon of={MessageSquareQuote} />
        <span>{deliberation.now(at.code)}</span>
      </li>
    </ol>
  )
}
