import { Shell } from '../../shell.tsx'
import { useText } from '../../text/index.ts'

export default function Welcome() {
  const text = useText()
  return (
    <Shell screen="welcome">
      <h1 className="z-h1">{text.shell.titles.welcome}</h1>
    </Shell>
  )
}
