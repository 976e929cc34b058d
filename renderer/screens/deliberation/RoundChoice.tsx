import { type RefObject, useEffect, useRef } from 'react'
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
  /** Was it just chosen here? Then the focus stays on it, though another round is drawn. */
  readonly moved: RefObject<boolean>
}

/** The rounds so far, of which one is shown: what an earlier one led to, and that it counts no more. */
export function RoundChoice({ earlier, shown, onChoose, moved }: RoundChoiceProps) {
  const { deliberation, common } = useText()
  const language = useLanguage()
  const now = useRound()
  const words = deliberation.rounds
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (moved.current) place.current?.querySelector<HTMLElement>(':checked')?.focus()
    moved.current = false
  }, [moved])
  if (earlier.length === 0) return null
  return (
    <div className="deliberation-rounds" ref={place}>
      <Segment
        label={words.label}
        value={String(shown?.number ?? now.number)}
        onChange={(number) => {
          moved.current = true
          onChoose(Number(number) === now.number ? null : Number(number))
        }}
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
