import type { Output } from '../../../shared/contract.ts'
import { daysBetween } from '../../../shared/domain/days.ts'
import { longDate } from '../../format.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'

/** How long it takes until the first candidate has to be erased, or how long ago that should have been done. */
export function Countdown({ data, toClosing }: { data: Output<'privacy.get'>; toClosing: () => void }) {
  const { privacy } = useText()
  const language = useLanguage()
  if (data.candidates.length === 0 && data.erased.length > 0)
    return (
      <Note tone="ok" title={privacy.allGone}>
        {privacy.allGoneText}
      </Note>
    )
  if (!data.ended)
    return (
      <Note tone="plain" title={privacy.running}>
        <p>{privacy.runningText}</p>
        <Button size="small" onPress={toClosing}>
          {privacy.toClosing}
        </Button>
      </Note>
    )
  const days = data.candidates.flatMap(({ until }) => (until === null ? [] : [until]))
  const first = days.toSorted()[0]
  if (first === undefined) return null
  const left = daysBetween(data.today, first)
  if (left < 0)
    return (
      <Note tone="red" title={privacy.late(-left)}>
        {privacy.lateText(longDate(first, language))}
      </Note>
    )
  return (
    <div className="z-panel">
      <p className="privacy-count">{left === 0 ? privacy.lastDay : privacy.left(left)}</p>
      <p className="z-muted">{privacy.until(longDate(first, language))}</p>
    </div>
  )
}
