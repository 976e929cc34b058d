import { dateAndTime } from '../format.ts'
import { useApp } from '../state.ts'
import { useLanguage, useText } from '../text/index.ts'
import { LinkButton } from '../ui/LinkButton.tsx'
import { Note } from '../ui/Note.tsx'
import { useAsk } from '../useAsk.ts'

/** One sentence about the safety copy, with the way to it. Nothing on an own laptop and in the example. */
export function SafetyLine({
  offer = true,
}: {
  /** Also while there is none, to whoever may choose. */ offer?: boolean
}) {
  const { safety } = useText()
  const language = useLanguage()
  const go = useApp((state) => state.go)
  const { data } = useAsk('safety.get', {})
  if (!data?.offered) return null
  const { line } = safety
  const toIt = (label: string) => <LinkButton onPress={() => go({ name: 'safety' })}>{label}</LinkButton>
  if (data.folder === null && data.restored)
    return (
      <Note tone="plain">
        <p>{line.restored(dateAndTime(data.restored.of, language))}</p>
        <p>{toIt(line.choose)}</p>
      </Note>
    )
  if (data.folder === null)
    return offer && data.mayChoose ? (
      <p className="z-small">
        {line.none} {toIt(line.choose)}
      </p>
    ) : null
  const last = data.at === null ? safety.never : dateAndTime(data.at, language)
  if (data.fault !== null)
    return (
      <Note tone="ochre">
        {line.fault(last)} {toIt(line.look)}
      </Note>
    )
  return (
    <p className="z-small">
      {line.some(last)} {toIt(line.look)}
    </p>
  )
}
