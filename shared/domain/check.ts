/**
 * A check of the design or of the committee. It explains itself elsewhere (shared/content/checks.ts); here is only what
 * it found. Nothing blocks: `departs` asks for a reason, `explained` has one, `unknown` waits for an answer.
 */
export interface Check {
  readonly id: string
  readonly state: 'met' | 'departs' | 'explained' | 'unknown'
  /** What was found: names of criteria, counts. Filled into the sentence of the check. */
  readonly found: readonly string[]
}

/** A departure with its public reason, as the design and the committee keep them. */
interface Explained {
  readonly check: string
  readonly text: string
}

/** The outcome of one rule: an answer not given is `unknown`; a departure with a reason is `explained`. */
export const checked = (
  id: string,
  outcome: boolean | null,
  departures: readonly Explained[],
  found: readonly string[] = [],
): Check => {
  if (outcome === null) return { id, state: 'unknown', found }
  if (outcome) return { id, state: 'met', found }
  const reason = departures.find((d) => d.check === id)?.text.trim()
  return { id, state: reason ? 'explained' : 'departs', found }
}

/** May one go on? Only when every departure has its reason and every question an answer. */
export const mayGoOn = (checks: readonly Check[]): boolean =>
  checks.every((c) => c.state === 'met' || c.state === 'explained')
