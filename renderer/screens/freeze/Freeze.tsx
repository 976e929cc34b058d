import { Shell } from '../../shell.tsx'
import { useText } from '../../text/index.ts'

export default function Freeze() {
  const text = useText()
  return (
    <Shell step="freeze">
      <h1 className="z-h1">{text.common.stepNames.freeze}</h1>
    </Shell>
  )
}
