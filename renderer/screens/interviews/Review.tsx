import { Shell } from '../../shell.tsx'
import { useText } from '../../text/index.ts'

export default function Review() {
  const text = useText()
  return (
    <Shell step="interviews" screen="review">
      <h1 className="z-h1">{text.shell.titles.review}</h1>
    </Shell>
  )
}
