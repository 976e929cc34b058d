import { Shell } from '../../shell.tsx'
import { useText } from '../../text/index.ts'

export default function Card({ cid }: { cid: string }) {
  const text = useText()
  return (
    <Shell step="interviews" screen="card">
      <h1 className="z-h1">
        {text.shell.titles.card} {cid}
      </h1>
    </Shell>
  )
}
