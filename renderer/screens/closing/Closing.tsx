import { reached } from '../../../shared/domain/phases.ts'
import { Loading } from '../../shell/Loading.tsx'
import { useSession } from '../../shell/session.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { Shell } from '../../shell.tsx'
import { useApp } from '../../state.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { useHotkeys } from '../../ui/hotkeys.ts'
import { Note } from '../../ui/Note.tsx'
import { useAsk } from '../../useAsk.ts'
import { Lost } from '../overview/Lost.tsx'
import { Codes } from './Codes.tsx'
import { End } from './End.tsx'
import { Exports, useExport } from './Exports.tsx'
import { Numbers } from './Numbers.tsx'
import { Verify } from './Verify.tsx'
import './closing.css'

/** Step 11: what stays, what can be checked, and the end of the procedure as an act of its own. */
export default function Closing() {
  const text = useText()
  const { closing } = text
  const go = useApp((state) => state.go)
  const { procedure } = useSession()
  const { data } = useAsk('procedure.overview', {})
  if (procedure && reached(procedure.phase, 'revealed')) return procedure.own ? <Own /> : <Open />
  if (procedure && (procedure.phase === 'stopped' || data?.mayStop)) return <Stop />
  return (
    <Shell step="closing">
      <div className="z-stack">
        <h1 className="z-h1">{text.common.stepNames.closing}</h1>
        <Empty
          title={closing.notYet}
          action={
            <Button onPress={() => go({ name: 'step', step: 'decision' })}>{closing.toDecision}</Button>
          }
        >
          {closing.notYetText}
        </Empty>
      </div>
    </Shell>
  )
}

/** Between two rounds, or once it stopped: the end without an outcome. */
function Stop() {
  const { closing, common } = useText()
  const stopped = useSession().procedure?.phase === 'stopped'
  return (
    <Shell step="closing">
      <div className="z-stack">
        <header>
          <h1 className="z-h1">{common.stepNames.closing}</h1>
          <p className="z-muted">{stopped ? closing.stop.leadStopped : closing.stop.lead}</p>
        </header>
        <Lost ways={false} />
        <End />
      </div>
    </Shell>
  )
}

/** On an own laptop there is no log and no audit to make: only when it ended, and what about personal data. */
function Own() {
  const text = useText()
  return (
    <Shell step="closing">
      <div className="z-stack">
        <header>
          <h1 className="z-h1">{text.common.stepNames.closing}</h1>
          <p className="z-muted">{text.closing.leadOwn}</p>
        </header>
        <End />
      </div>
    </Shell>
  )
}

function Open() {
  const text = useText()
  const { closing } = text
  const refusal = useRefusal()
  const { data, error } = useAsk('audit.codes', {})
  const saving = useExport()
  useHotkeys([{ keys: 'Ctrl+S', run: () => void saving.save('audit') }])
  return (
    <Shell step="closing" keys={[{ keys: 'Ctrl+S', label: closing.keys.audit }]}>
      <div className="z-stack">
        <header>
          <h1 className="z-h1">{text.common.stepNames.closing}</h1>
          <p className="z-muted">{closing.lead}</p>
        </header>
        {error && <Note tone="red">{refusal(error)}</Note>}
        {!data && !error && <Loading />}
        {data && (
          <div className="closing-parts z-parts">
            <div className="z-part">
              <Codes committee={data.committeeCode} archive={data.archiveCode} head={data.head} />
              <Exports saving={saving} />
              <Verify code={data.committeeCode} />
            </div>
            <div className="z-part">
              <End />
              <Numbers />
              <section aria-labelledby="closing-not">
                <h2 className="z-h2 z-section" id="closing-not">
                  {closing.notDone}
                </h2>
                <ul className="closing-not">
                  {closing.notDoneItems.map((item) => (
                    <li key={item}>{item}</li>
                  ))}
                </ul>
              </section>
            </div>
          </div>
        )}
      </div>
    </Shell>
  )
}
