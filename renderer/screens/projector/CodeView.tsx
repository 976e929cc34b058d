import { useText } from '../../text/index.ts'
import { CodeGroups } from '../../ui/CodeGroups.tsx'
import { useAsk } from '../../useAsk.ts'

/** The committee code, to compare with what everybody wrote down. */
export function CodeView() {
  const { projector } = useText()
  const { data: roster, error } = useAsk('roster.get', {})
  return (
    <>
      <h1>{projector.code}</h1>
      {roster ? (
        <>
          <CodeGroups code={roster.code} label={projector.code} />
          <p>{projector.codeText}</p>
        </>
      ) : (
        error && <p>{projector.codeNone}</p>
      )}
    </>
  )
}
