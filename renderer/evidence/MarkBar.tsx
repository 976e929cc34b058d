import { type Part, starParts } from '../../shared/domain/scorecard.ts'
import { useText } from '../text/index.ts'
import { Button } from '../ui/Button.tsx'
import { useHotkeys } from '../ui/hotkeys.ts'

const keyOf = { s: 'Alt+S', t: 'Alt+T', a: 'Alt+A', r: 'Alt+R', reflection: 'Alt+E' } as const

interface MarkBarProps {
  readonly words: Readonly<Record<Part, string>>
  /** The part that is being written about. */
  readonly current: Part
  readonly inDialog?: boolean | undefined
  readonly onMark: (part: Part) => void
}

/** What the next words are about: by key, or with a finger. */
export function MarkBar({ words, current, inDialog, onMark }: MarkBarProps) {
  const { card } = useText()
  useHotkeys(starParts.map((part) => ({ keys: keyOf[part], inDialog, run: () => onMark(part) })))
  return (
    <fieldset className="mark-bar">
      <legend className="z-hidden">{card.marks}</legend>
      {starParts.map((part) => (
        <Button key={part} wide keys={keyOf[part]} pressed={part === current} onPress={() => onMark(part)}>
          {words[part]}
        </Button>
      ))}
    </fieldset>
  )
}
