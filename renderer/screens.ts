import { type ComponentType, lazy } from 'react'
import type { Step } from '../shared/domain/phases.ts'
import Welcome from './screens/welcome/Welcome.tsx'
import type { Route } from './state.ts'

/**
 * One chunk a screen, but for the first, which comes with the page. A start that waits for a chunk behind a Suspense
 * boundary waits longer than the chunk takes: React holds back what replaces a fallback for 300 ms.
 */
export const stepScreens: Record<Step, ComponentType> = {
  design: lazy(() => import('./screens/design/Design.tsx')),
  committee: lazy(() => import('./screens/committee/Committee.tsx')),
  publication: lazy(() => import('./screens/publication/Publication.tsx')),
  candidates: lazy(() => import('./screens/candidates/Candidates.tsx')),
  freeze: lazy(() => import('./screens/freeze/Freeze.tsx')),
  interviews: lazy(() => import('./screens/interviews/Interviews.tsx')),
  sealing: lazy(() => import('./screens/sealing/Sealing.tsx')),
  opening: lazy(() => import('./screens/opening/Opening.tsx')),
  deliberation: lazy(() => import('./screens/deliberation/Deliberation.tsx')),
  decision: lazy(() => import('./screens/decision/Decision.tsx')),
  closing: lazy(() => import('./screens/closing/Closing.tsx')),
  lessons: lazy(() => import('./screens/lessons/Lessons.tsx')),
}

export const StoppedScreen = lazy(() => import('./screens/closing/Stopped.tsx'))
export const CardScreen = lazy(() => import('./screens/interviews/Card.tsx'))
export const InvitedScreen = lazy(() => import('./screens/invited/Invited.tsx'))
export const CreateScreen = lazy(() => import('./screens/create/Create.tsx'))

export const plainScreens: Record<
  Exclude<Route['name'], 'step' | 'card' | 'create' | 'invited'>,
  ComponentType
> = {
  welcome: Welcome,
  unlock: lazy(() => import('./screens/unlock/Unlock.tsx')),
  overview: lazy(() => import('./screens/overview/Overview.tsx')),
  templates: lazy(() => import('./screens/templates/Templates.tsx')),
  amendment: lazy(() => import('./screens/amendment/Amendment.tsx')),
  ties: lazy(() => import('./screens/interviews/Ties.tsx')),
  primer: lazy(() => import('./screens/interviews/Primer.tsx')),
  review: lazy(() => import('./screens/interviews/Review.tsx')),
  papers: lazy(() => import('./screens/papers/Papers.tsx')),
  practice: lazy(() => import('./screens/practice/Practice.tsx')),
  privacy: lazy(() => import('./screens/privacy/Privacy.tsx')),
  attention: lazy(() => import('./screens/attention/Attention.tsx')),
  sitting: lazy(() => import('./screens/sitting/Sitting.tsx')),
  log: lazy(() => import('./screens/log/Log.tsx')),
  recovery: lazy(() => import('./screens/recovery/Recovery.tsx')),
  safety: lazy(() => import('./screens/safety/Safety.tsx')),
  restore: lazy(() => import('./screens/restore/Restore.tsx')),
  late: lazy(() => import('./screens/late/Late.tsx')),
  happened: lazy(() => import('./screens/happened/Happened.tsx')),
  signing: lazy(() => import('./screens/signing/Signing.tsx')),
  files: lazy(() => import('./screens/files/Files.tsx')),
  settings: lazy(() => import('./screens/settings/Settings.tsx')),
}
