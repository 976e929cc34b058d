import { reached } from '../../../shared/domain/phases.ts'
import { Loading } from '../../shell/Loading.tsx'
import { useSession } from '../../shell/session.ts'
import { Shell } from '../../shell.tsx'
import { useApp } from '../../state.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { useAsk } from '../../useAsk.ts'
import { OpeningSteps } from './OpeningSteps.tsx'

/** Opening in steps that can each be proved: close, check, read the code aloud, give keys, break the seals. */
export default function Opening() {
  const text = useText()
  const { opening } = text
  const go = useApp((state) => state.go)
  const { procedure } = useSession()
  const { data } = useAsk('round.state', procedure && reached(procedure.phase, 'frozen') ? {} : null)
  const { data: board } = useAsk('seal.board', procedure && reached(procedure.phase, 'frozen') ? {} : null)
  if (!procedure || !reached(procedure.phase, 'sealed'))
    return (
      <Shell step="opening">
        <h1 className="z-h1">{text.common.stepNames.opening}</h1>
        <Empty
          title={opening.notAll}
          action={<Button onPress={() => go({ name: 'step', step: 'sealing' })}>{opening.toSealing}</Button>}
        >
          {opening.notAllText}
        </Empty>
      </Shell>
    )
  if (!data || !board)
    return (
      <Shell step="opening">
        <h1 className="z-h1">{text.common.stepNames.opening}</h1>
        <Loading />
      </Shell>
    )
  return <OpeningSteps round={data} scorers={board.people.length} />
}
