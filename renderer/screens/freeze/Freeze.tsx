import { Loading } from '../../shell/Loading.tsx'
import { useRefusal } from '../../shell/useRefusal.ts'
import { Shell } from '../../shell.tsx'
import { useText } from '../../text/index.ts'
import { Note } from '../../ui/Note.tsx'
import { useAsk } from '../../useAsk.ts'
import { Before } from './Before.tsx'
import { Code } from './Code.tsx'
import './freeze.css'

/** The kick-off: members get their keys, then questions, roster and candidates are frozen under one code. */
export default function Freeze() {
  const text = useText()
  const refusal = useRefusal()
  const { data, error } = useAsk('roster.get', {})
  const { data: session } = useAsk('session.get', {})
  const frozen = session?.procedure && !['design', 'published'].includes(session.procedure.phase)
  return (
    <Shell step="freeze">
      <div className="z-stack">
        <header>
          <h1 className="z-h1">{text.common.stepNames.freeze}</h1>
          <p className="z-muted">{text.freeze.lead}</p>
        </header>
        {error && <Note tone="red">{refusal(error)}</Note>}
        {!session && !error && <Loading />}
        {session && !frozen && <Before />}
        {frozen && data && <Code roster={data} />}
      </div>
    </Shell>
  )
}
