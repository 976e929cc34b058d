import { create } from 'zustand'
import type { Output } from '../shared/contract.ts'
import type { Step } from '../shared/domain/phases.ts'
import type { Language } from '../shared/domain/text.ts'
import type { Text } from './text/index.ts'

/** Where one is. Every screen is one of these; what it shows it asks for itself. */
export type Route =
  | { readonly name: 'welcome' }
  | { readonly name: 'create'; readonly template: string | null }
  | { readonly name: 'unlock' }
  | { readonly name: 'overview' }
  | { readonly name: 'step'; readonly step: Step }
  | { readonly name: 'templates' }
  | { readonly name: 'amendment' }
  | { readonly name: 'ties' }
  | { readonly name: 'primer' }
  | { readonly name: 'card'; readonly cid: string; readonly criterion?: string; readonly reviewing?: boolean }
  | { readonly name: 'review' }
  | { readonly name: 'attention' }
  | { readonly name: 'sitting' }
  | { readonly name: 'practice' }
  | { readonly name: 'log' }
  | { readonly name: 'papers' }
  | { readonly name: 'privacy' }
  | { readonly name: 'settings' }
  | { readonly name: 'files' }
  | { readonly name: 'happened' }
  | { readonly name: 'late' }
  | { readonly name: 'signing' }
  | { readonly name: 'recovery' }
  | { readonly name: 'safety' }
  | { readonly name: 'restore' }
  | { readonly name: 'invited'; readonly invitation: Uint8Array }

/** What became of files that somebody brought. */
export type Arrived = Output<'exchange.take'>['results']

/** Words that are chosen where they are read: in the language of that moment. */
export type Say = (text: Text, language: Language) => string

export interface Told {
  readonly text: Say
  readonly undo?: { readonly label: Say; readonly run: () => void }
}

interface State {
  readonly route: Route
  /** Moves whenever something may have changed; every open question is asked again. */
  readonly version: number
  readonly jobs: Output<'event.next'>['jobs']
  readonly told: Told | null
  /** What just came in, to be read; null when there is nothing to tell. */
  readonly arrived: Arrived | null
  readonly go: (route: Route) => void
  readonly changed: () => void
  readonly setJobs: (jobs: Output<'event.next'>['jobs']) => void
  readonly tell: (told: Told | null) => void
  readonly arrive: (arrived: Arrived | null) => void
}

export const useApp = create<State>((set) => ({
  route: { name: 'welcome' },
  version: 0,
  jobs: [],
  told: null,
  arrived: null,
  go: (route) => set({ route }),
  changed: () => set((state) => ({ version: state.version + 1 })),
  setJobs: (jobs) => set({ jobs }),
  tell: (told) => set({ told }),
  arrive: (arrived) => set({ arrived }),
}))
