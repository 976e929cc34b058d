import type { Step } from '../../../shared/domain/phases.ts'
import { Shell } from '../../shell.tsx'
import { useApp } from '../../state.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Empty } from '../../ui/Empty.tsx'

/** A step that a procedure that stopped never came to. */
export default function Stopped({ step }: { step: Step }) {
  const { common, closing } = useText()
  const go = useApp((state) => state.go)
  return (
    <Shell step={step}>
      <h1 className="z-h1">{common.stepNames[step]}</h1>
      <Empty
        title={closing.stop.title}
        action={
          <Button onPress={() => go({ name: 'step', step: 'closing' })}>{closing.stop.toClosing}</Button>
        }
      >
        {closing.stop.never}
      </Empty>
    </Shell>
  )
}
