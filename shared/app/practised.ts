import type { Open } from './app.ts'
import { readDocument } from './documents.ts'

/** Who practised when, and the scores of those who chose to show them. @throws E_LOCKED */
export const practisedTogether = (open: Open) => readDocument(open, 'practised') ?? {}

/** By member the day on which practising was done: it counts as training in STAR. @throws E_LOCKED */
export const practisedOn = (open: Open): Record<string, string> =>
  Object.fromEntries(Object.entries(practisedTogether(open)).map(([member, { on }]) => [member, on]))
