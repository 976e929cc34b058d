import { z } from 'zod'
import { day, id, moment } from '../../domain/schemas/primitives.ts'
import type { App, Open } from '../app.ts'
import { signedDecisions } from '../decisions.ts'
import { readDocument, writeDocument } from '../documents.ts'
import { noteDue } from '../retention.ts'

/**
 * How it went on after the decision, as the secretary's laptop tells all others: the end, and how long each candidate is kept. Of
 * a hold not why, of a consent not how: that is the secretary's.
 */
export const briefedAfter = z.strictObject({
  ended: z.strictObject({ at: moment, retainUntil: day }).nullable(),
  holds: z.array(z.strictObject({ cid: id, at: moment, reviewOn: day })),
  consents: z.array(z.strictObject({ cid: id, at: moment, until: day })),
})
export type BriefedAfter = z.infer<typeof briefedAfter>

/** Null before the decision, and before a procedure without one has stopped. */
export const afterwards = (open: Open): BriefedAfter | null => {
  const { endedAt, retainUntil } = open.store.procedure()
  if (signedDecisions(open).length === 0 && !endedAt) return null
  return {
    ended: endedAt && retainUntil ? { at: endedAt, retainUntil } : null,
    holds: (readDocument(open, 'holds') ?? []).map(({ cid, at, reviewOn }) => ({ cid, at, reviewOn })),
    consents: (readDocument(open, 'consents') ?? []).map(({ cid, at, until }) => ({ cid, at, until })),
  }
}

/** On an own laptop: writes what was told where the screens read it. @param by who told it */
export const keepAfter = (app: App, open: Open, after: BriefedAfter, by: string): void => {
  const { ended, holds, consents } = after
  const held = holds.map((one) => ({ ...one, ground: '', by, reviewed: [] }))
  const agreed = consents.map((one) => ({ ...one, how: '', by }))
  writeDocument(app, open, 'holds', held)
  writeDocument(app, open, 'consents', agreed)
  if (ended) open.store.endProcedure(ended.at, ended.retainUntil)
  noteDue(app, open)
}
