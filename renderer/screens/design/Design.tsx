import { Shell } from '../../shell.tsx'
import { useText } from '../../text/index.ts'

export default function Design() {
  const text = useText()
  return (
    <Shell step="design">
      <h1 className="z-h1">{text.common.stepNames.design}</h1>
    </Shell>
  )
}
