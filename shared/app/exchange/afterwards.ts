import { z } from 'zod'
import { day, id, moment } from '../../domain/schemas/primitives.ts'
import type { App, Open } from '../app.ts'
import { readDocument, rowName, writeDocument } from '../documents.ts'
import { isDecided, roundNow } from '../progressOf.ts'
import { noteDue } from '../retention.ts'

/**
 * How it went on after the decision, as the secretary's laptop tells all others: what of the decision is not in its signed
 * lines, the end, and how long each candidate is kept. Of a hold not why, of a consent not how: that is the secretary's.
 */
export const briefedAfter = z.strictObject({
  decidedBy: z.string(),
  reserveUntil: day.nullable(),
  ended: z.strictObject({ at: moment, retainUntil: day }).nullable(),
  holds: z.array(z.strictObject({ cid: id, at: moment, reviewOn: day })),
  consents: z.array(z.strictObject({ cid: id, at: moment, until: day })),
})
type BriefedAfter = z.infer<typeof briefedAfter>

/** Null before the decision, and before a procedure without one has stopped. */
export const afterwards = (open: Open): BriefedAfter | null => {
  const decision = isDecided(open, roundNow(open)) ? readDocument(open, 'decision') : null
  const { endedAt, retainUntil } = open.store.procedure()
  if (!decision && !endedAt) return null
  return {
    decidedBy: decision?.decidedBy ?? '',
    reserveUntil: decision?.reserveUntil ?? null,
    ended: endedAt && retainUntil ? { at: endedAt, retainUntil } : null,
    holds: (readDocument(open, 'holds') ?? []).map(({ cid, at, reviewOn }) => ({ cid, at, reviewOn })),
    consents: (readDocument(open, 'consents') ?? []).map(({ cid, at, until }) => ({ cid, at, until })),
  }
}

/** On an own laptop: writes what was told where the screens read it. */
export const keepAfter = (app: App, open: Open, after: BriefedAfter, by: string, round: number): void => {
  const { decidedBy, reserveUntil, ended, holds, consents } = after
  const decision = readDocument(open, 'decision', round)
  if (decision) {
    writeDocument(app, open, 'decision', { ...decision, decidedBy, reserveUntil }, round)
    open.store.documents.settle(rowName(open, 'decision', round))
  }
  const held = holds.map((one) => ({ ...one, ground: '', by, reviewed: [] }))
  const agreed = consents.map((one) => ({ ...one, how: '', by }))
  writeDocument(app, open, 'holds', held)
  writeDocument(app, open, 'consents', agreed)
  if (ended) open.store.endProcedure(ended.at, ended.retainUntil)
  noteDue(app, open)
}
