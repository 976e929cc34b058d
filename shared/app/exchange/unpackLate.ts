import { type App, unlocked } from '../app.ts'
import { readDocument, writeDocument } from '../documents.ts'
import { protocolState } from '../progressOf.ts'
import { roundDesign } from '../roundOf.ts'
import type { Steps } from '../work.ts'

const unpackIn = async (app: App, { transaction, work }: Steps, number: number): Promise<void> => {
  const open = unlocked(app)
  const known = () => readDocument(open, 'lateCards', number) ?? []
  const arrived = transaction(() => {
    const round = protocolState(open).rounds[number]
    if (!round?.archive || round.roster.payload.coordinator !== open.session.member) return []
    const ids = new Set(known().map(({ id }) => id))
    return round.late.filter(({ id, att }) => !ids.has(id) && att['card'] !== undefined)
  })
  if (arrived.length === 0) return
  const read = await work('readLates', {
    procedure: open.id,
    masters: open.session.masters,
    rosters: protocolState(open).rosters.map(({ bytes }) => bytes),
    lates: arrived.map(({ bytes }) => bytes),
    criteria: roundDesign(open, number).criteria.map(({ id }) => id),
  })
  transaction(() => {
    if (app.open !== open) return
    const before = known()
    const fresh = read.filter(({ id }) => !before.some((one) => one.id === id))
    writeDocument(app, open, 'lateCards', [...before, ...fresh], number)
    app.changed()
  })
}

/**
 * Cards that came after the close: opened by the secretary, for whom alone they are, once the round is open, and put where
 * the deliberation shows them beside the sealed ones. One that does not open stays known by whom it is from.
 */
export const unpackLate = async (app: App, steps: Steps): Promise<void> => {
  for (const { round } of Object.values(protocolState(unlocked(app)).rounds))
    await unpackIn(app, steps, round)
}
