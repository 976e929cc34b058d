import { Shell } from '../../shell.tsx'
import { useText } from '../../text/index.ts'

export default function Publication() {
  const text = useText()
  return (
    <Shell step="publication">
      <h1 className="z-h1">{text.common.stepNames.publication}</h1>
    </Shell>
  )
}
