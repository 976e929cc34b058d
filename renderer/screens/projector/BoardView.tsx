import { Check, CircleDashed } from 'lucide-react'
import { seatNames } from '../../shell/seatNames.ts'
import type { Seat } from '../../shell/session.ts'
import { useText } from '../../text/index.ts'
import { Icon } from '../../ui/Icon.tsx'
import { SealArcs } from '../../ui/SealArcs.tsx'
import { useAsk } from '../../useAsk.ts'

/** Who has sealed, in the fixed order of the committee and by role. No times, no order of sealing. */
export function BoardView({ seats }: { seats: readonly Seat[] }) {
  const text = useText()
  const { projector, overview } = text
  const { data } = useAsk('seal.board', {})
  if (!data) return null
  const names = seatNames(seats, text)
  const arcs = data.people.map((person) => person.sealed)
  const sealed = arcs.filter(Boolean).length
  const all = sealed === arcs.length
  return (
    <>
      <SealArcs
        state={all ? 'closed' : 'open'}
        arcs={arcs}
        size={220}
        label={overview.arcs(sealed, arcs.length)}
      />
      <h1>{projector.board(sealed, arcs.length)}</h1>
      <ul className="projector-board">
        {data.people.map((person) => (
          <li key={person.id}>
            <Icon of={person.sealed ? Check : CircleDashed} size={24} />
            <span>{names.get(person.id) ?? text.common.roles[person.role]}</span>
            <span className="z-muted">{person.sealed ? projector.sealed : projector.notYet}</span>
          </li>
        ))}
      </ul>
      <p className="z-muted">{projector.boardText}</p>
    </>
  )
}
