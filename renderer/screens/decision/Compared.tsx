import type { Output } from '../../../shared/contract.ts'
import { number } from '../../format.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { MiniInterval } from '../../ui/MiniInterval.tsx'

type Ranked = Output<'matrix.get'>['ranking'][number]

interface ComparedProps {
  readonly row: Ranked
  /** Who is passed over, where somebody is. */
  readonly other: Ranked | null
  readonly threshold: number | null
  /** Is it about invitations to the next round, instead of places? */
  readonly invites: boolean
}

/** The score with its margin, over that of whoever would come first by score alone. */
export function Compared({ row, other, threshold, invites }: ComparedProps) {
  const { decision } = useText()
  const language = useLanguage()
  const words = invites ? decision.standingTextInvite : decision.standingText
  const two = (value: number) => number(value, 2, language)
  const shown = (other ? [row, other] : [row]).toSorted((a, b) => b.score - a.score)
  const min = Math.min(...shown.map(({ low, score }) => low ?? score), threshold ?? 5) - 0.2
  const max = Math.max(...shown.map(({ high, score }) => high ?? score)) + 0.2
  return (
    <div className="decision-compared">
      {shown.map((one) => (
        <div key={one.cid}>
          <span className="z-code">{one.code}</span>
          <MiniInterval
            low={one.low ?? one.score}
            mid={one.score}
            high={one.high ?? one.score}
            min={min}
            max={max}
            limit={threshold ?? undefined}
            text={
              one.low === null || one.high === null
                ? two(one.score)
                : decision.interval(two(one.score), two(one.low), two(one.high))
            }
            width={230}
          />
          <span className="z-num" aria-hidden="true">
            {two(one.score)}
          </span>
        </div>
      ))}
      <p className="z-caption">{row.belowThreshold ? words.under : words[row.standing]}</p>
    </div>
  )
}
