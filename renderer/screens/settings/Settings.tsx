import { Shell } from '../../shell.tsx'
import { useText } from '../../text/index.ts'

export default function Settings() {
  const text = useText()
  return (
    <Shell screen="settings">
      <h1 className="z-h1">{text.shell.titles.settings}</h1>
    </Shell>
  )
}
