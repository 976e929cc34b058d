import { ArrowLeftRight, Check, CircleDashed, CircleSlash2, MessageSquareWarning } from 'lucide-react'
import type { Output } from '../../../shared/contract.ts'
import { candidateCode } from '../../../shared/domain/candidate.ts'
import { changedFrom, hasEvidence } from '../../../shared/domain/scorecard.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Seal } from '../../ui/Seal.tsx'

interface ReviewReadyProps {
  readonly data: Output<'cards.review'>
  readonly onSeal: () => void
  readonly onOpen: (cid: string) => void
  readonly onTies: () => void
}

type FaultCode = 'ties-open' | 'not-all-confirmed' | 'unanswered' | 'no-evidence'

/** Is everything there? What is missing leads to its card; what is merely striking asks to be read once more. */
export function ReviewReady({ data, onSeal, onOpen, onTies }: ReviewReadyProps) {
  const { interviews } = useText()
  const judged = data.cards.filter((card) => !card.recused)
  const entries = judged.flatMap((card) => Object.values(card.draft.entries))
  const rated = entries.filter((entry) => entry.rating !== null)
  const changed = entries.filter((entry) => changedFrom(entry) !== null).length
  const withEvidence = rated.filter(hasEvidence).length
  const unfinished = new Set(data.faults.flatMap((fault) => (fault.cid === null ? [] : [fault.cid])))
  const flat = judged.flatMap((card) => {
    const ratings = Object.values(card.draft.entries).map((entry) => entry.rating)
    const [first] = ratings
    return ratings.length > 2 && first != null && ratings.every((one) => one === first)
      ? [{ ...card, level: first }]
      : []
  })
  const ready = data.faults.length === 0
  return (
    <section className="z-panel review-ready">
      <Seal state={data.sealed ? 'closed' : 'open'} size={92} />
      <h2 className="z-h2">{ready ? interviews.ready : interviews.notReady}</h2>
      <ul>
        <li>
          <Icon of={unfinished.size === 0 ? Check : CircleDashed} />
          {interviews.cardsDone(judged.length - unfinished.size, judged.length)}
        </li>
        {data.faults.map((fault) => (
          <li key={`${fault.code}${fault.cid}`}>
            <Icon of={CircleDashed} />
            <span>
              {fault.cid !== null && (
                <>
                  <LinkButton onPress={() => onOpen(fault.cid ?? '')}>{candidateCode(fault.cid)}</LinkButton>
                  {': '}
                </>
              )}
              {interviews.faults[fault.code as FaultCode](fault.count)}
            </span>
          </li>
        ))}
        <li>
          <Icon of={Check} />
          {interviews.ratingsWith(withEvidence)}
        </li>
        {rated.length > withEvidence && (
          <li>
            <Icon of={MessageSquareWarning} />
            {interviews.ratingsWithout(rated.length - withEvidence)}
          </li>
        )}
        {changed > 0 && (
          <li>
            <Icon of={ArrowLeftRight} />
            {interviews.changedHere(changed)}
          </li>
        )}
        {data.cards.length > judged.length && (
          <li>
            <Icon of={Check} />
            {interviews.recused(data.cards.length - judged.length)}
          </li>
        )}
        {!data.sealed && (
          <li>
            <Icon of={CircleSlash2} />
            <LinkButton onPress={onTies}>{interviews.recuseSomebody}</LinkButton>
          </li>
        )}
        {flat.map((card) => (
          <li key={card.cid} className="review-striking">
            <Icon of={MessageSquareWarning} />
            <span>
              {interviews.same(card.code, card.level)}{' '}
              <LinkButton onPress={() => onOpen(card.cid)}>{interviews.readAgain}</LinkButton>
            </span>
          </li>
        ))}
      </ul>
      <Button kind="wax" size="large" wide blocked={ready ? undefined : interviews.notReady} onPress={onSeal}>
        {interviews.toSeal}
      </Button>
      <p className="z-caption">{interviews.sealNote}</p>
    </section>
  )
}
