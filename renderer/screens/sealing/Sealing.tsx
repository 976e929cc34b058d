import { useState } from 'react'
import { Loading } from '../../shell/Loading.tsx'
import { useMe } from '../../shell/session.ts'
import { Shell } from '../../shell.tsx'
import { useText } from '../../text/index.ts'
import { useAsk } from '../../useAsk.ts'
import { Board } from './Board.tsx'
import { SealNow } from './SealNow.tsx'
import './sealing.css'

/** Either the moment of sealing, alone on the screen, or who has sealed. */
export default function Sealing() {
  const text = useText()
  const me = useMe()
  const { data: board, error } = useAsk('seal.board', {})
  const { data: review } = useAsk('cards.review', me?.scorer ? {} : null)
  const [later, setLater] = useState(false)
  const ready = review !== null && !review.sealed && review.faults.length === 0
  if (error || !board)
    return (
      <Shell step="sealing">
        <h1 className="z-h1">{text.common.stepNames.sealing}</h1>
        {!error && <Loading />}
      </Shell>
    )
  if (ready && !later && me)
    return (
      <SealNow
        name={me.name ?? text.common.roles[me.role]}
        cards={review.cards.filter((card) => !card.recused).length}
        scorers={board.people.length}
        onLater={() => setLater(true)}
      />
    )
  return <Board board={board} maySeal={ready} onSeal={() => setLater(false)} />
}
