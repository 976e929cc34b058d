import { type App, unlocked } from '../app.ts'
import { readDocument, writeDocument } from '../documents.ts'
import { protocolState, roundState } from '../progressOf.ts'
import { roundDesign } from '../roundOf.ts'
import type { Steps } from './unpack.ts'

/**
 * Cards that came after the close: opened by the secretary, for whom alone they are, once the round is open, and put where
 * the deliberation shows them beside the sealed ones. One that does not open stays known by whom it is from.
 */
export const unpackLate = async (app: App, { transaction, work }: Steps): Promise<void> => {
  const open = unlocked(app)
  const arrived = transaction(() => {
    const round = roundState(open)
    if (!round?.archive || round.roster.payload.coordinator !== open.session.member) return []
    const known = new Set((readDocument(open, 'lateCards') ?? []).map(({ id }) => id))
    return round.late.filter(({ id, att }) => !known.has(id) && att['card'] !== undefined)
  })
  if (arrived.length === 0) return
  const read = await work('readLates', {
    procedure: open.id,
    masters: open.session.masters,
    rosters: protocolState(open).rosters.map(({ bytes }) => bytes),
    lates: arrived.map(({ bytes }) => bytes),
    criteria: roundDesign(open).criteria.map(({ id }) => id),
  })
  transaction(() => {
    if (app.open !== open) return
    const before = readDocument(open, 'lateCards') ?? []
    const fresh = read.filter(({ id }) => !before.some((one) => one.id === id))
    writeDocument(app, open, 'lateCards', [...before, ...fresh])
    app.changed()
  })
}
