import { Shell } from '../../shell.tsx'
import { useText } from '../../text/index.ts'

export default function Decision() {
  const text = useText()
  return (
    <Shell step="decision">
      <h1 className="z-h1">{text.common.stepNames.decision}</h1>
    </Shell>
  )
}
