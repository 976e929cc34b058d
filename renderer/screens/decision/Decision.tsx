import type { Output } from '../../../shared/contract.ts'
import type { Decision as DecisionDocument } from '../../../shared/domain/decision.ts'
import { reached } from '../../../shared/domain/phases.ts'
import { ask } from '../../ask.ts'
import { useDocument } from '../../documents/useDocument.ts'
import { Loading } from '../../shell/Loading.tsx'
import { useSession } from '../../shell/session.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { Shell } from '../../shell.tsx'
import { useApp } from '../../state.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAsk } from '../../useAsk.ts'
import { Deciding } from './Deciding.tsx'
import './decision.css'

const kind = {
  name: 'decision' as const,
  get: () => ask('decision.get', {}),
  of: (answer: Output<'decision.get'>): DecisionDocument => answer.decision,
  put: (decision: DecisionDocument) => ask('decision.put', { decision }),
}

/** Step 10: places, reserves and rejections as one list, each with what the candidate will read. */
export default function Decision() {
  const text = useText()
  const { decision } = text
  const go = useApp((state) => state.go)
  const { procedure } = useSession()
  if (procedure && reached(procedure.phase, 'revealed')) return <Open />
  return (
    <Shell step="decision">
      <h1 className="z-h1">{text.common.stepNames.decision}</h1>
      <Empty
        title={decision.notYet}
        action={<Button onPress={() => go({ name: 'step', step: 'opening' })}>{decision.toOpening}</Button>}
      >
        {decision.notYetText}
      </Empty>
    </Shell>
  )
}

/** On an own laptop the decision comes once it is signed; before that there is nothing in the making to look at. */
function NotHere() {
  const text = useText()
  const { decision, signing } = text
  const go = useApp((state) => state.go)
  const { data } = useAsk('proposal.list', {})
  const { data: exchange } = useAsk('exchange.get', {})
  const isGone = exchange?.decisionGone === true
  const waits = data?.proposals.some(({ file }) => file === 'decision') === true
  return (
    <Shell step="decision">
      <h1 className="z-h1">{text.common.stepNames.decision}</h1>
      <Empty
        title={waits ? decision.waitsForYou : isGone ? decision.gone : decision.notHere}
        action={
          waits && (
            <Button kind="ink" onPress={() => go({ name: 'signing' })}>
              {signing.toSigning}
            </Button>
          )
        }
      >
        {waits ? signing.lead : isGone ? text.ownLaptop.path.steps.decision.gone : decision.notHereText}
      </Empty>
    </Shell>
  )
}

function Open() {
  const text = useText()
  const { procedure } = useSession()
  const refusal = useRefusal()
  const document_ = useDocument(kind)
  const { data: matrix, error } = useAsk('matrix.get', {})
  const problem = refusal(document_.refused ?? error)
  if (procedure?.own && document_.answer && document_.answer.fixedAt === null) return <NotHere />
  if (!document_.answer || !document_.value || !matrix)
    return (
      <Shell step="decision">
        <h1 className="z-h1">{text.common.stepNames.decision}</h1>
        {problem ? <Note tone="red">{problem}</Note> : <Loading />}
      </Shell>
    )
  return (
    <Deciding
      answer={document_.answer}
      value={document_.value}
      matrix={matrix}
      saved={document_.saved}
      change={document_.change}
      changeAndTell={document_.changeAndTell}
      store={document_.store}
      undo={document_.undo}
      redo={document_.redo}
    />
  )
}
