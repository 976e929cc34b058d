import { Shell } from '../../shell.tsx'
import { useText } from '../../text/index.ts'

export default function Ties() {
  const text = useText()
  return (
    <Shell step="interviews" screen="ties">
      <h1 className="z-h1">{text.shell.titles.ties}</h1>
    </Shell>
  )
}
