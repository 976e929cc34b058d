import { Shell } from '../../shell.tsx'
import { useText } from '../../text/index.ts'

export default function Create(_props: { template: string | null }) {
  const text = useText()
  return (
    <Shell screen="create">
      <h1 className="z-h1">{text.create.title}</h1>
    </Shell>
  )
}
