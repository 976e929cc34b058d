import { Shell } from '../../shell.tsx'
import { useText } from '../../text/index.ts'

export default function Candidates() {
  const text = useText()
  return (
    <Shell step="candidates">
      <h1 className="z-h1">{text.common.stepNames.candidates}</h1>
    </Shell>
  )
}
