import { dayOf } from '../domain/dutchTime.ts'
import { agenda, type Due, type Ended, type Keeping, keeping } from '../domain/retention.ts'
import type { App, Open } from './app.ts'
import { decisionNow } from './decisions.ts'
import { readDocument, writeDocument } from './documents.ts'
import { erasedCids, roundState } from './progressOf.ts'

/** The day it is, as people in the Netherlands write it. */
export const today = (app: App): string => dayOf(app.clock())

/** When the procedure ended and how long everything is kept; null while it runs. */
export const endedOf = (open: Open): Ended | null => {
  const { endedAt, retainUntil } = open.store.procedure()
  return endedAt && retainUntil ? { endedOn: dayOf(endedAt), retainUntil } : null
}

/** Everybody of whom data are kept, also who withdrew: entered as a candidate, or on the list of people, and not erased. */
export const keptCids = (open: Open): string[] => {
  const erased = erasedCids(open)
  const entered = (readDocument(open, 'candidates') ?? []).map(({ cid }) => cid)
  const listed = roundState(open)?.roster.payload.candidates.map(({ cid }) => cid) ?? []
  return [...new Set([...listed, ...entered])].filter((cid) => !erased.has(cid))
}

/** How long each candidate is kept, and what is due. Needs somebody unlocked. @throws E_LOCKED */
export const retentionOf = (open: Open): { kept: Keeping[]; due: Due[] } => {
  const ended = endedOf(open)
  const holds = readDocument(open, 'holds') ?? []
  const consents = readDocument(open, 'consents') ?? []
  const kept = keptCids(open).map((cid) => keeping(cid, ended, { consents, holds }))
  const decision = decisionNow(open)
  const reserve = decision?.lines.filter(({ outcome }) => outcome === 'reserve').map(({ cid }) => cid) ?? []
  const until = decision?.reserveUntil ?? null
  const reserves = ended && until !== null ? { on: until, cids: reserve } : null
  return { kept, due: agenda(kept, holds, reserves) }
}

/** Writes down the next day on which something is due, for lists that are shown while everything is locked. */
export const noteDue = (app: App, open: Open): void => {
  const [next] = retentionOf(open).due
  writeDocument(app, open, 'due', next ? { kind: next.kind, on: next.on } : null)
}
