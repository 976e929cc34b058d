import { daysBetween, laterDay, monthsLater } from './days.ts'

/** The recorded consent of a candidate to be kept longer than the ordinary retention. */
export interface Consent {
  readonly cid: string
  readonly until: string
}

/** A reason not to erase one candidate for now: a complaint or a lawsuit runs. */
export interface Hold {
  readonly cid: string
  readonly reviewOn: string
}

/** When the procedure ended, and how long data are kept after it; null while it runs. Days, YYYY-MM-DD. */
export interface Ended {
  readonly endedOn: string
  readonly retainUntil: string
}

/** With consent data may stay a year after the end (NVP code: four weeks, a year with consent). */
export const longestConsent = (endedOn: string): string => monthsLater(endedOn, 12)

/** A hold is looked at again within three months. */
export const latestReview = (today: string): string => monthsLater(today, 3)

export type Reason = 'running' | 'retention' | 'consent' | 'hold'

/** How long one candidate is kept and why. `until` is the last day on which the data may be there; null for open-ended. */
export interface Keeping {
  readonly cid: string
  readonly until: string | null
  readonly why: Reason
}

export const keeping = (
  cid: string,
  ended: Ended | null,
  { consents, holds }: { readonly consents: readonly Consent[]; readonly holds: readonly Hold[] },
): Keeping => {
  if (holds.some((hold) => hold.cid === cid)) return { cid, until: null, why: 'hold' }
  if (!ended) return { cid, until: null, why: 'running' }
  const asked = consents.find((one) => one.cid === cid)?.until ?? ended.retainUntil
  const longest = longestConsent(ended.endedOn)
  const until = asked < longest ? asked : longest
  return until > ended.retainUntil
    ? { cid, until, why: 'consent' }
    : { cid, until: ended.retainUntil, why: 'retention' }
}

/** How pressing a last day is: `late` once it has passed, `due` on the day itself, `soon` in the week before it. */
export type Urgency = 'later' | 'soon' | 'due' | 'late'

export const urgency = (until: string, today: string): Urgency => {
  const left = daysBetween(today, until)
  if (left < 0) return 'late'
  if (left === 0) return 'due'
  return left <= 7 ? 'soon' : 'later'
}

/** `keep`: a reserve would be erased before the last day on which this candidate can be called, unless there is consent. */
export const dueKinds = ['erase', 'keep', 'reserve', 'review'] as const
export type DueKind = (typeof dueKinds)[number]

export interface Due {
  readonly kind: DueKind
  /** The last day on which it may be done. */
  readonly on: string
  readonly cids: readonly string[]
}

/**
 * What is due, the most pressing first: erasing by day, reserves who would be erased before they can no longer be called,
 * each hold that must be looked at again, reserves whose waiting ends.
 * @param reserves last day on which a reserve can be called, with who they are; null when there are none
 */
export const agenda = (
  kept: readonly Keeping[],
  holds: readonly Hold[],
  reserves: { readonly on: string; readonly cids: readonly string[] } | null,
): Due[] => {
  const days = [...new Set(kept.flatMap(({ until }) => (until === null ? [] : [until])))]
  const erase = days.map((on) => ({
    kind: 'erase' as const,
    on,
    cids: kept.filter(({ until }) => until === on).map(({ cid }) => cid),
  }))
  const review = holds.map(({ cid, reviewOn }) => ({ kind: 'review' as const, on: reviewOn, cids: [cid] }))
  const waiting = (reserves?.cids ?? []).flatMap((cid) => {
    const found = kept.find((one) => one.cid === cid)
    return found && reserves
      ? [{ cid, gone: found.until !== null && found.until < reserves.on ? found.until : null }]
      : []
  })
  const keep = [...new Set(waiting.flatMap(({ gone }) => (gone === null ? [] : [gone])))].map((on) => ({
    kind: 'keep' as const,
    on,
    cids: waiting.filter(({ gone }) => gone === on).map(({ cid }) => cid),
  }))
  const callable = waiting.filter(({ gone }) => gone === null).map(({ cid }) => cid)
  const reserve =
    reserves && callable.length > 0 ? [{ kind: 'reserve' as const, on: reserves.on, cids: callable }] : []
  return [...erase, ...keep, ...review, ...reserve].sort(
    (a, b) => a.on.localeCompare(b.on) || a.kind.localeCompare(b.kind),
  )
}

/** The last day of the weeks that a design promises, counted from the end. */
export const retainUntilOf = (endedOn: string, weeks: number): string => laterDay(endedOn, 7 * weeks)
