import type { Candidate } from '../domain/candidate.ts'
import type { Open } from './app.ts'
import { currentCandidates, readDocument } from './documents.ts'
import { lostBefore, roundNow } from './progressOf.ts'
import { isIn, plannedRound } from './roundOf.ts'

/** The planned interviews of the present round; of one that is held again, at first those of the round that it replaces. */
const plannedSchedule = (open: Open) => {
  for (const round of [roundNow(open), ...lostBefore(open, roundNow(open))]) {
    const found = readDocument(open, 'schedule', round)
    if (found) return found
  }
  return { order: 'random' as const, slots: [] }
}

/** By id, which says nothing: where letters are read, the order of a list by name would say something to who reads them. */
const byId = (a: Candidate, b: Candidate): number => (a.cid < b.cid ? -1 : 1)

/**
 * The planned order of interviews of the present round; before anybody planned one, the order of entry without times. Letters have
 * no order of their own.
 */
export const scheduleOf = (open: Open, minutes: number) => {
  const planned = plannedSchedule(open)
  const known = new Set(planned.slots.map((slot) => slot.cid))
  const takesPart = isIn(open)
  const entered = currentCandidates(open).filter((c) => !c.withdrawn && takesPart(c.cid))
  const candidates = plannedRound(open).letters ? entered.toSorted(byId) : entered
  const present = new Set(candidates.map((c) => c.cid))
  return {
    order: planned.order,
    slots: [
      ...planned.slots.filter((slot) => present.has(slot.cid)),
      ...candidates
        .filter((c) => !known.has(c.cid))
        .map((c) => ({ cid: c.cid, at: null, heldAt: null, minutes, room: '' })),
    ],
  }
}
