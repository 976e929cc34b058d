import type { Output } from '../../../shared/contract.ts'
import { list } from '../../format.ts'
import { useMe } from '../../shell/session.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Note } from '../../ui/Note.tsx'

interface AfterProps {
  readonly after: Output<'decision.get'>['after']
  /** Does the decision still wait for a signature? Then it can be taken back. */
  readonly proposed: boolean
}

/** What came when the decision was signed: it does not rest on it, and the secretary reads what to do. */
export function After({ after: { changed, late }, proposed }: AfterProps) {
  const { decision } = useText()
  const language = useLanguage()
  const me = useMe()
  const words = decision.cameAfter
  if (changed.length === 0 && late.length === 0) return null
  return (
    <Note tone="ochre" title={words.title}>
      <ul>
        {changed.length > 0 && <li>{words.changed(list(changed, language))}</li>}
        {late.length > 0 && <li>{words.late(list(late, language))}</li>}
      </ul>
      <p>
        {words.notOn} {me?.coordinator && (proposed ? words.takeBack : words.tell)}
      </p>
    </Note>
  )
}
