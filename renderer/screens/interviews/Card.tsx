import { candidateCode } from '../../../shared/domain/candidate.ts'
import { Loading } from '../../shell/Loading.tsx'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useRoundDesign } from '../../shell/useRound.ts'
import { Shell } from '../../shell.tsx'
import { useApp } from '../../state.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAsk } from '../../useAsk.ts'
import { CardScoring } from './CardScoring.tsx'
import { Halted } from './Halted.tsx'
import { useCard } from './useCard.ts'
import './card.css'

interface CardProps {
  readonly cid: string
  readonly criterion?: string | undefined
  /** Opened from where everything is read once more. */
  readonly reviewing: boolean
}

/** One candidate, question by question: left where one is, in the middle what was said, right what it is worth. */
export default function Card({ cid, criterion, reviewing }: CardProps) {
  const text = useText()
  const refusal = useRefusal()
  const design = useRoundDesign()
  const { data: mine } = useAsk('cards.mine', {})
  const own = useCard(cid)
  const go = useApp((state) => state.go)
  if (own.refused) {
    const unconfirmed = own.refused.code === 'E_KEY' || own.refused.code === 'E_UNCONFIRMED'
    return (
      <Shell step="interviews" screen="card">
        <h1 className="z-h1">{candidateCode(cid)}</h1>
        <Note tone="ochre">{unconfirmed ? text.card.notConfirmed : refusal(own.refused)}</Note>
      </Shell>
    )
  }
  if (!design || !mine || !own.card)
    return (
      <Shell step="interviews" screen="card">
        <h1 className="z-h1">{candidateCode(cid)}</h1>
        <Loading />
      </Shell>
    )
  if (!mine.scorer)
    return <Halted cid={cid} design={design} draft={own.card.draft} unsaved={own.saved.state === 'failed'} />
  if (mine.rows.some((row) => row.cid === cid && row.state === 'recused'))
    return (
      <Shell step="interviews" screen="card">
        <h1 className="z-h1">{candidateCode(cid)}</h1>
        <Note tone="plain" title={text.card.recusedTitle}>
          <Button onPress={() => go({ name: 'ties' })}>{text.interviews.changeTies}</Button>
        </Note>
      </Shell>
    )
  return (
    <CardScoring
      cid={cid}
      from={criterion}
      reviewing={reviewing}
      design={design}
      rows={mine.rows}
      own={own}
      draft={own.card.draft}
    />
  )
}
