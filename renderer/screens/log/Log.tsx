import { Shell } from '../../shell.tsx'
import { useText } from '../../text/index.ts'

export default function Log() {
  const text = useText()
  return (
    <Shell screen="log">
      <h1 className="z-h1">{text.shell.titles.log}</h1>
    </Shell>
  )
}
