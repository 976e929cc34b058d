import { Check, Mic } from 'lucide-react'
import { candidateCode } from '../../../shared/domain/candidate.ts'
import { doubtOrder, speakingOrder, spokenAbout, talkingAbout } from '../../../shared/domain/talk.ts'
import { seatNames } from '../../shell/seatNames.ts'
import type { Seat } from '../../shell/session.ts'
import { useText } from '../../text/index.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useAsk } from '../../useAsk.ts'

/** Who speaks, about which candidate or what is not sure yet: by role, so that no name stands beside a letter. */
export function TalkView({ seats }: { seats: readonly Seat[] }) {
  const text = useText()
  const { talk } = text.projector
  const { data } = useAsk('talk.get', {})
  if (!data) return null
  const names = seatNames(seats, text)
  const cid = data.turns.at(-1)?.cid ?? null
  const spoken = spokenAbout(data.turns, cid)
  const now = spoken.at(-1)
  const order = (cid === null ? doubtOrder : speakingOrder)(talkingAbout(seats, data.unread, cid), data.order)
  return (
    <>
      <h1>{cid === null ? talk.doubts : talk.about(candidateCode(cid))}</h1>
      <p className="projector-said">{cid === null ? talk.doubtsText : talk.aboutText}</p>
      <ol className="projector-board projector-talk" aria-label={talk.speakers}>
        {order.map((seat) => (
          <li key={seat.id} aria-current={seat.id === now ? 'step' : undefined}>
            {seat.id === now ? (
              <Icon of={Mic} size={24} />
            ) : spoken.includes(seat.id) ? (
              <Icon of={Check} size={24} />
            ) : (
              <span />
            )}
            <span>{names.get(seat.id) ?? text.common.roles[seat.role]}</span>
            <span className="z-muted">
              {seat.id === now ? talk.now : spoken.includes(seat.id) ? talk.spoke : ''}
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}
