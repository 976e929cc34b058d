import { lazy, Suspense, useLayoutEffect } from 'react'
import { applyScheme } from '../theme/scheme.ts'
import { useAsk } from '../useAsk.ts'
import { useCatalogue } from './useCatalogue.ts'
import { useEvents } from './useEvents.ts'
import { Words } from './Words.tsx'

const Projector = lazy(() => import('../screens/projector/Projector.tsx'))

/** The second window, for the projector: it only shows, and only what the whole room may see. */
export function Projecting() {
  const { data: info, error } = useAsk('app.info', {})
  const catalogue = useCatalogue(info?.settings.language ?? (error ? 'nl' : null))
  const theme = info?.settings.theme ?? 'system'
  useLayoutEffect(() => applyScheme(theme), [theme])
  useEvents()
  if (!catalogue) return null
  return (
    <Words catalogue={catalogue}>
      <Suspense>
        <Projector />
      </Suspense>
    </Words>
  )
}
