import { lazy, Suspense, startTransition, useState } from 'react'
import { DropAnywhere } from '../exchange/DropAnywhere.tsx'
import { useApp } from '../state.ts'
import { useHotkeys } from '../ui/hotkeys.ts'
import { Running } from './Running.tsx'
import { useSession } from './session.ts'
import { Told } from './Told.tsx'
import { useWays } from './useWays.ts'

/** Opened in a transition, as Help in shell.tsx. */
const Search = lazy(() => import('../screens/search/Search.tsx'))
const Arrivals = lazy(() => import('../exchange/Arrivals.tsx').then((one) => ({ default: one.Arrivals })))

/** What lies over every screen: find or do, what was just told, what still runs; and the keys of the whole app. */
export function Overlays() {
  const { me } = useSession()
  const ways = useWays()
  const [searching, setSearching] = useState(false)
  const unlocked = me !== null
  const arrived = useApp((state) => state.arrived !== null)
  useHotkeys([
    { keys: 'Ctrl+K', run: () => startTransition(() => setSearching((open) => !open)), when: unlocked },
    { keys: 'Ctrl+J', run: ways.log, when: unlocked },
    { keys: 'Ctrl+L', run: () => void ways.lock(), when: unlocked, inDialog: true },
  ])
  return (
    <>
      {searching && unlocked && <Search close={() => setSearching(false)} />}
      <DropAnywhere />
      {arrived && (
        <Suspense>
          <Arrivals />
        </Suspense>
      )}
      <Told />
      <Running />
    </>
  )
}
