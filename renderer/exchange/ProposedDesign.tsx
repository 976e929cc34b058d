import { designDifference } from '../../shared/domain/difference.ts'
import { Differences } from '../documents/Differences.tsx'
import { Loading } from '../shell/Loading.tsx'
import { useRefusal } from '../shell/useRefusal.ts'
import { useText } from '../text/index.ts'
import { Note } from '../ui/Note.tsx'
import { useAsk } from '../useAsk.ts'

/** A change of the published design before it is signed: what becomes different, why, and between which versions. */
export function ProposedDesign({ id }: { id: string }) {
  const { signing } = useText()
  const refusal = useRefusal()
  const { data, error } = useAsk('proposal.read', { id })
  if (error) return <Note tone="red">{refusal(error)}</Note>
  if (!data?.design) return <Loading />
  const { from, to, before, after } = data.design
  return (
    <>
      <Differences changes={designDifference(from, to)} />
      <p className="z-small z-muted">{signing.why}</p>
      <p className="z-said">{data.text}</p>
      <dl className="proposals-codes">
        <dt>{signing.codeBefore}</dt>
        <dd className="z-code">{before}</dd>
        <dt>{signing.codeAfter}</dt>
        <dd className="z-code">{after}</dd>
      </dl>
      <p className="z-small">{signing.compare}</p>
    </>
  )
}
