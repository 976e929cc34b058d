import { Shell } from '../../shell.tsx'
import { useText } from '../../text/index.ts'

export default function Deliberation() {
  const text = useText()
  return (
    <Shell step="deliberation">
      <h1 className="z-h1">{text.common.stepNames.deliberation}</h1>
    </Shell>
  )
}
