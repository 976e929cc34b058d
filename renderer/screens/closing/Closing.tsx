import { Shell } from '../../shell.tsx'
import { useText } from '../../text/index.ts'

export default function Closing() {
  const text = useText()
  return (
    <Shell step="closing">
      <h1 className="z-h1">{text.common.stepNames.closing}</h1>
    </Shell>
  )
}
