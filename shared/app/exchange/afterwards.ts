import { z } from 'zod'
import type { Decision } from '../../domain/schemas/decision.ts'
import { day, id, moment } from '../../domain/schemas/primitives.ts'
import type { App, Open } from '../app.ts'
import { signedDecisions } from '../decisions.ts'
import { readDocument, rowName, writeDocument } from '../documents.ts'
import { noteDue } from '../retention.ts'

/**
 * How it went on after the decision, as the secretary's laptop tells all others: what of the decision is not in its signed
 * lines, the end, and how long each candidate is kept. Of a hold not why, of a consent not how: that is the secretary's.
 */
export const briefedAfter = z.strictObject({
  /** Of each decision of the round, first the first: a further one must not be taken for the one before it. */
  decided: z.array(z.strictObject({ by: z.string(), reserveUntil: day.nullable() })),
  ended: z.strictObject({ at: moment, retainUntil: day }).nullable(),
  holds: z.array(z.strictObject({ cid: id, at: moment, reviewOn: day })),
  consents: z.array(z.strictObject({ cid: id, at: moment, until: day })),
})
export type BriefedAfter = z.infer<typeof briefedAfter>

/** Null before the decision, and before a procedure without one has stopped. */
export const afterwards = (open: Open): BriefedAfter | null => {
  const decisions = signedDecisions(open)
  const { endedAt, retainUntil } = open.store.procedure()
  if (decisions.length === 0 && !endedAt) return null
  return {
    decided: decisions.map(({ decidedBy, reserveUntil }) => ({ by: decidedBy, reserveUntil })),
    ended: endedAt && retainUntil ? { at: endedAt, retainUntil } : null,
    holds: (readDocument(open, 'holds') ?? []).map(({ cid, at, reviewOn }) => ({ cid, at, reviewOn })),
    consents: (readDocument(open, 'consents') ?? []).map(({ cid, at, until }) => ({ cid, at, until })),
  }
}

/**
 * Writes who decided and until when a reserve counts beside what was signed, where that is not there yet.
 * @returns is there a decision that is not here yet?
 */
export const keepDecided = (app: App, open: Open, told: BriefedAfter['decided'], round: number): boolean => {
  const beside = <D extends Decision>(decision: D, i: number): D => {
    const found = told[i]
    return found ? { ...decision, decidedBy: found.by, reserveUntil: found.reserveUntil } : decision
  }
  const isOther = (one: Decision, i: number): boolean =>
    JSON.stringify(one) !== JSON.stringify(beside(one, i))
  const before = readDocument(open, 'decidedBefore', round) ?? []
  if (before.some(isOther)) writeDocument(app, open, 'decidedBefore', before.map(beside), round)
  const decision = readDocument(open, 'decision', round)
  if (decision && isOther(decision, before.length)) {
    writeDocument(app, open, 'decision', beside(decision, before.length), round)
    open.store.documents.settle(rowName(open, 'decision', round))
  }
  return told.length > before.length + (decision ? 1 : 0)
}

/**
 * On an own laptop: writes what was told where the screens read it.
 * @returns has all of it come? It tells of a decision that does not lie here yet where not
 */
export const keepAfter = (app: App, open: Open, after: BriefedAfter, by: string, round: number): boolean => {
  const { ended, holds, consents } = after
  const ahead = keepDecided(app, open, after.decided, round)
  const held = holds.map((one) => ({ ...one, ground: '', by, reviewed: [] }))
  const agreed = consents.map((one) => ({ ...one, how: '', by }))
  writeDocument(app, open, 'holds', held)
  writeDocument(app, open, 'consents', agreed)
  if (ended) open.store.endProcedure(ended.at, ended.retainUntil)
  noteDue(app, open)
  return !ahead
}
