import { Shell } from '../../shell.tsx'
import { useText } from '../../text/index.ts'

export default function Projector() {
  const text = useText()
  return (
    <Shell screen="projector">
      <h1 className="z-h1">{text.shell.titles.projector}</h1>
    </Shell>
  )
}
