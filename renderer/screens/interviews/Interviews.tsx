import { Shell } from '../../shell.tsx'
import { useText } from '../../text/index.ts'

export default function Interviews() {
  const text = useText()
  return (
    <Shell step="interviews">
      <h1 className="z-h1">{text.common.stepNames.interviews}</h1>
    </Shell>
  )
}
