import { Shell } from '../../shell.tsx'
import { useText } from '../../text/index.ts'

export default function Opening() {
  const text = useText()
  return (
    <Shell step="opening">
      <h1 className="z-h1">{text.common.stepNames.opening}</h1>
    </Shell>
  )
}
