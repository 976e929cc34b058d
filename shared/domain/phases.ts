/**
 * The one ordered scale of a procedure on which every question "may I see, may I do" is answered. It is derived from what
 * has happened, never stored: a fact cannot disagree with itself.
 */
export const phases = [
  'design', // everything can change
  'published', // the design is frozen; committee and candidates can change
  'frozen', // roster, candidates and questions are frozen: members confirm, interview and score
  'sealed', // every scorer has sealed
  'closed', // the close is signed: nothing can be sealed any more
  'stopped', // the procedure has its explicit end without the opening of its last round; retention runs
  'revealed', // the seals are broken: everybody sees the cards
  'again', // the decision came to nothing, and the secretary writes a further one on the same opened cards
  'decided', // the decision is signed
  'ended', // the procedure has its explicit end; retention runs
] as const
export type Phase = (typeof phases)[number]

/** Is `phase` at or past `point`? */
export const reached = (phase: Phase, point: Phase): boolean => phases.indexOf(phase) >= phases.indexOf(point)

/** Has the procedure its explicit end, however it went? */
export const isOver = (phase: Phase): boolean => phase === 'stopped' || phase === 'ended'

/** Is there a round that is frozen and not yet open? */
export const isShut = (phase: Phase): boolean =>
  reached(phase, 'frozen') && !reached(phase, 'revealed') && phase !== 'stopped'

export interface Happened {
  readonly published: boolean
  readonly frozen: boolean
  readonly sealed: number
  readonly scorers: number
  readonly closed: boolean
  readonly revealed: boolean
  readonly again: boolean
  readonly decided: boolean
  readonly ended: boolean
}

/** The phase that follows from what has happened. */
export const phaseOf = (h: Happened): Phase => {
  if (h.ended) return h.decided ? 'ended' : 'stopped'
  if (h.decided) return 'decided'
  if (h.again) return 'again'
  if (h.revealed) return 'revealed'
  if (h.closed) return 'closed'
  if (h.frozen) return h.sealed >= h.scorers ? 'sealed' : 'frozen'
  return h.published ? 'published' : 'design'
}

/** The steps as people know them, in the order of the rail, with the phase group each belongs to. */
export const steps = [
  ['design', 'prepare'],
  ['committee', 'prepare'],
  ['publication', 'prepare'],
  ['candidates', 'meet'],
  ['freeze', 'meet'],
  ['interviews', 'meet'],
  ['sealing', 'choose'],
  ['opening', 'choose'],
  ['deliberation', 'choose'],
  ['decision', 'account'],
  ['closing', 'account'],
  ['lessons', 'account'],
] as const
export type Step = (typeof steps)[number][0]

/** From which phase on a step can be entered, and at which phase it is done; null for never: one goes on learning. */
const span: Record<Step, { from: Phase; done: Phase | null }> = {
  design: { from: 'design', done: 'published' },
  committee: { from: 'design', done: 'frozen' },
  publication: { from: 'design', done: 'published' },
  candidates: { from: 'design', done: 'frozen' },
  freeze: { from: 'published', done: 'frozen' },
  interviews: { from: 'frozen', done: 'sealed' },
  sealing: { from: 'frozen', done: 'sealed' },
  opening: { from: 'sealed', done: 'revealed' },
  deliberation: { from: 'revealed', done: 'again' },
  decision: { from: 'revealed', done: 'decided' },
  closing: { from: 'decided', done: 'ended' },
  lessons: { from: 'design', done: null },
}

/** Nothing is scored or opened any more once a procedure has stopped; what was there before can be looked back at. */
const stateOnceStopped = (from: Phase, step: Step): 'done' | 'open' | 'locked' => {
  if (step === 'lessons') return 'open'
  return step === 'closing' || !reached(from, 'published') ? 'done' : 'locked'
}

/** What the rail shows of a step: `done` steps stay open to look back. */
export const stepState = (step: Step, phase: Phase): 'done' | 'open' | 'locked' => {
  const { from, done } = span[step]
  if (phase === 'stopped') return stateOnceStopped(from, step)
  if (done !== null && reached(phase, done)) return 'done'
  return reached(phase, from) ? 'open' : 'locked'
}

/** What of the preparing is ready: nothing is signed of it yet, so the phase does not tell. */
export interface Ready {
  readonly design: boolean
  readonly committee: boolean
  readonly candidates: boolean
}

/**
 * The step where the procedure is. While committee and candidates can still change: the first that is not ready, and then what makes
 * it final. After that the first step that is open and not done.
 */
export const currentStep = (phase: Phase, ready: Ready): Step => {
  if (phase === 'design') return !ready.design ? 'design' : ready.committee ? 'publication' : 'committee'
  if (phase === 'published')
    return !ready.committee ? 'committee' : ready.candidates ? 'freeze' : 'candidates'
  return steps.find(([step]) => stepState(step, phase) === 'open')?.[0] ?? 'lessons'
}
