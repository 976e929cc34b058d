import { number } from '../../format.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { MiniInterval } from '../../ui/MiniInterval.tsx'
import type { Matrix } from './rows.ts'

interface AgreementProps {
  readonly agreement: Matrix['agreement']
  readonly explaining: boolean
  readonly onExplain: () => void
}

/** How far the raters see the same differences: one sentence, the number, its margin, and what it means one key away. */
export function Agreement({ agreement, explaining, onExplain }: AgreementProps) {
  const { deliberation } = useText()
  const language = useLanguage()
  const { icc, interval, verdict, limit } = agreement
  const two = (value: number) => number(value, 2, language)
  const detail =
    icc === null
      ? deliberation.noValue
      : interval === null
        ? deliberation.noMargin(two(icc), two(limit))
        : deliberation.between(two(icc), two(interval.low), two(interval.high), two(limit))
  return (
    <div className="z-panel deliberation-agreement">
      {icc !== null && (
        <MiniInterval
          low={Math.max(0, interval?.low ?? icc)}
          mid={Math.max(0, icc)}
          high={Math.max(0, interval?.high ?? icc)}
          min={0}
          max={1}
          limit={limit}
          text={detail}
          width={60}
        />
      )}
      <p className="z-caption">
        <strong>{deliberation.agreement[verdict]}</strong>
        <span>{detail}</span>
      </p>
      <Button kind="ghost" size="small" keys="?" expanded={explaining} onPress={onExplain}>
        {deliberation.explain}
      </Button>
    </div>
  )
}
