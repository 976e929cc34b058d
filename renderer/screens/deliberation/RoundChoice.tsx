import type { Output } from '../../../shared/contract.ts'
import { longDate } from '../../format.ts'
import { useRound } from '../../shell/useRound.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Segment } from '../../ui/Segment.tsx'

export type EarlierRound = Output<'matrix.rounds'>[number]

interface RoundChoiceProps {
  readonly earlier: readonly EarlierRound[]
  /** The one that is shown; null for the present one. */
  readonly shown: EarlierRound | null
  readonly onChoose: (number: number | null) => void
}

/** The rounds so far, of which one is shown: what an earlier one led to, and that it counts no more. */
export function RoundChoice({ earlier, shown, onChoose }: RoundChoiceProps) {
  const { deliberation, common } = useText()
  const language = useLanguage()
  const now = useRound()
  const words = deliberation.rounds
  if (earlier.length === 0) return null
  return (
    <div className="deliberation-rounds">
      <Segment
        label={words.label}
        value={String(shown?.number ?? now.number)}
        onChange={(number) => onChoose(Number(number) === now.number ? null : Number(number))}
        options={[...earlier, now].map(({ number, kind }) => ({
          value: String(number),
          label: words.one(number, common.roundKinds[kind]),
        }))}
      />
      {shown && (
        <p className="z-muted" role="status">
          {words.told(longDate(shown.decidedAt, language), shown.invited, shown.candidates)}
        </p>
      )}
    </div>
  )
}
