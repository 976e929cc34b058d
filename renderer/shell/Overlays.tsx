import { lazy, Suspense, useState } from 'react'
import { useHotkeys } from '../ui/hotkeys.ts'
import { Running } from './Running.tsx'
import { useMe } from './session.ts'
import { Told } from './Told.tsx'
import { useWays } from './useWays.ts'

const Search = lazy(() => import('../screens/search/Search.tsx'))

/** What lies over every screen: find or do, what was just told, what still runs; and the keys of the whole app. */
export function Overlays() {
  const me = useMe()
  const ways = useWays()
  const [searching, setSearching] = useState(false)
  const unlocked = me !== null
  useHotkeys([
    { keys: 'Ctrl+K', run: () => setSearching((open) => !open), when: unlocked },
    { keys: 'Ctrl+J', run: ways.log, when: unlocked },
    { keys: 'Ctrl+L', run: () => void ways.lock(), when: unlocked, inDialog: true },
  ])
  return (
    <>
      {searching && unlocked && (
        <Suspense>
          <Search close={() => setSearching(false)} />
        </Suspense>
      )}
      <Told />
      <Running />
    </>
  )
}
