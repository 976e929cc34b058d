import { Suspense, useDeferredValue, useEffect, useLayoutEffect, useRef } from 'react'
import { stepState } from '../shared/domain/phases.ts'
import {
  CardScreen,
  CreateScreen,
  InvitedScreen,
  plainScreens,
  StoppedScreen,
  stepScreens,
} from './screens.ts'
import { Fault } from './shell/Fault.tsx'
import { Overlays } from './shell/Overlays.tsx'
import { followSession, type Session, SessionContext, useSession } from './shell/session.ts'
import { useCatalogue } from './shell/useCatalogue.ts'
import { useEvents } from './shell/useEvents.ts'
import { useTouch } from './shell/useTouch.ts'
import { Words } from './shell/Words.tsx'
import { isWrongPlace, WrongPlace } from './shell/WrongPlace.tsx'
import { type Route, useApp } from './state.ts'
import { applyScheme } from './theme/scheme.ts'
import { setSingleKeys } from './ui/hotkeys.ts'
import { useAsk } from './useAsk.ts'

/** The whole window: settings and session once, then the screen of the route. */
export function App() {
  const { data: info, error: noInfo } = useAsk('app.info', {})
  const { data: session, error: noSession } = useAsk('session.get', {})
  const catalogue = useCatalogue(info?.settings.language ?? (noInfo ? 'nl' : null))
  const changed = useApp((state) => state.changed)
  const theme = info?.settings.theme ?? 'system'
  const singleKeys = info?.settings.singleKeys ?? true
  useLayoutEffect(() => applyScheme(theme), [theme])
  useEffect(() => setSingleKeys(singleKeys), [singleKeys])
  useEvents()
  useTouch(session !== null && session.me !== null)
  const before = useRef<Session | null>(null)
  useEffect(() => {
    if (!session) return
    followSession(before.current, session)
    before.current = session
  }, [session])
  // Deferred: a screen whose chunk still loads is prepared behind the one that is there, which stays.
  const route = useDeferredValue(useApp((state) => state.route))
  if (isWrongPlace(noInfo)) return <WrongPlace refusal={noInfo} />
  if (noInfo && !info) return <Fault again={changed} />
  if (noSession && !session) return <Fault again={changed} />
  if (!catalogue || !session) return null
  return (
    <Words catalogue={catalogue}>
      <SessionContext value={session}>
        <Suspense>
          <Screen route={route} />
        </Suspense>
        <Overlays />
      </SessionContext>
    </Words>
  )
}

function Screen({ route }: { route: Route }) {
  const phase = useSession().procedure?.phase
  if (route.name === 'card')
    return (
      <CardScreen
        key={route.cid}
        cid={route.cid}
        criterion={route.criterion}
        reviewing={route.reviewing === true}
      />
    )
  if (route.name === 'invited') return <InvitedScreen invitation={route.invitation} />
  if (route.name === 'create') return <CreateScreen template={route.template} />
  if (route.name === 'step' && phase === 'stopped' && stepState(route.step, phase) === 'locked')
    return <StoppedScreen step={route.step} />
  const Named = route.name === 'step' ? stepScreens[route.step] : plainScreens[route.name]
  return <Named />
}
