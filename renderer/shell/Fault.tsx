import type { Language } from '../../shared/domain/text.ts'
import { useText } from '../text/index.ts'
import { Button } from '../ui/Button.tsx'
import { useCatalogue } from './useCatalogue.ts'
import { Words } from './Words.tsx'
import './fault.css'

/** What is shown when a screen broke: calm, and true, because what is saved does not live in the window. */
export function Fault({ again }: { again: () => void }) {
  const catalogue = useCatalogue(document.documentElement.lang as Language)
  if (!catalogue) return null
  return (
    <Words catalogue={catalogue}>
      <Sentence again={again} />
    </Words>
  )
}

function Sentence({ again }: { again: () => void }) {
  const { fault } = useText().shell
  return (
    <main className="fault">
      <div role="alert">
        <h1>{fault.title}</h1>
        <p className="z-lead">{fault.text}</p>
      </div>
      <Button kind="ink" autoFocus onPress={again}>
        {fault.again}
      </Button>
    </main>
  )
}
