import { Shell } from '../../shell.tsx'
import { useText } from '../../text/index.ts'

export default function Overview() {
  const text = useText()
  return (
    <Shell screen="overview">
      <h1 className="z-h1">{text.shell.titles.overview}</h1>
    </Shell>
  )
}
