import type { Open } from './app.ts'
import { currentCandidates, readDocument } from './documents.ts'
import { isIn } from './roundOf.ts'

/** The planned order of interviews of the present round; before anybody planned one, the order of entry without times. */
export const scheduleOf = (open: Open, minutes: number) => {
  const planned = readDocument(open, 'schedule') ?? { order: 'random' as const, slots: [] }
  const known = new Set(planned.slots.map((slot) => slot.cid))
  const takesPart = isIn(open)
  const candidates = currentCandidates(open).filter((c) => !c.withdrawn && takesPart(c.cid))
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
