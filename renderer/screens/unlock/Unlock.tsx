import { Shell } from '../../shell.tsx'
import { useText } from '../../text/index.ts'

export default function Unlock() {
  const text = useText()
  return (
    <Shell screen="unlock">
      <h1 className="z-h1">{text.shell.titles.unlock}</h1>
    </Shell>
  )
}
