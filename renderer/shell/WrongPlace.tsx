import { FolderOpen } from 'lucide-react'
import type { ZegelError } from '../../shared/domain/error.ts'
import type { Language } from '../../shared/domain/text.ts'
import { useText } from '../text/index.ts'
import { Button } from '../ui/Button.tsx'
import { useAct } from '../useAsk.ts'
import { useUsable } from './usable.ts'
import { useCatalogue } from './useCatalogue.ts'
import { useRefusal } from './useRefusal.ts'
import { Words } from './Words.tsx'
import './fault.css'

/** Was the app refused because of where its data lie? */
export const isWrongPlace = (error: ZegelError | null): error is ZegelError =>
  error?.code.startsWith('E_PLACE_') === true

/** A database on a share or in a synced folder is refused, with the reason and the way out. */
export function WrongPlace({ refusal }: { refusal: ZegelError }) {
  const catalogue = useCatalogue(document.documentElement.lang as Language)
  useUsable(catalogue !== null)
  if (!catalogue) return null
  return (
    <Words catalogue={catalogue}>
      <Choose refusal={refusal} />
    </Words>
  )
}

function Choose({ refusal }: { refusal: ZegelError }) {
  const { place } = useText().shell
  const sentence = useRefusal()
  const { act, busy, error } = useAct()
  return (
    <main className="fault">
      <div role="alert">
        <h1>{place.title}</h1>
        <p className="z-lead">{sentence(error ?? refusal)}</p>
      </div>
      <p>{place.text}</p>
      <p>{place.next}</p>
      <Button
        kind="ink"
        autoFocus
        icon={FolderOpen}
        onPress={() => {
          if (!busy) void act('place.choose', {})
        }}
      >
        {place.choose}
      </Button>
    </main>
  )
}
