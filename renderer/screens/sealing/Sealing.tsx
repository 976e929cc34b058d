import { Shell } from '../../shell.tsx'
import { useText } from '../../text/index.ts'

export default function Sealing() {
  const text = useText()
  return (
    <Shell step="sealing">
      <h1 className="z-h1">{text.common.stepNames.sealing}</h1>
    </Shell>
  )
}
