import { Shell } from '../../shell.tsx'
import { useText } from '../../text/index.ts'

export default function Committee() {
  const text = useText()
  return (
    <Shell step="committee">
      <h1 className="z-h1">{text.common.stepNames.committee}</h1>
    </Shell>
  )
}
