import type { App } from '../app.ts'
import { unlocked } from '../app.ts'
import { sealedDocument, writeDocument } from '../documents.ts'
import { openedPeople } from '../openedRound.ts'
import { protocolState } from '../progressOf.ts'
import { revisionsOf } from '../revisions.ts'
import type { Steps } from '../work.ts'

/** Of one round: a change may arrive together with the decision that ends it. */
const unpackIn = async (app: App, { transaction, work }: Steps, round: number): Promise<void> => {
  const open = unlocked(app)
  const arrived = transaction(() => {
    const { rounds, revisions } = protocolState(open)
    const archive = rounds[round]?.archive?.id
    // Where the cards were not for these keys, changes of them are not either.
    if (archive === undefined || !sealedDocument(open, 'opened', round)) return []
    const known = new Set(revisionsOf(open, round).map(({ id }) => id))
    const fresh = revisions.filter(
      ({ id, att, payload }) => payload.archive === archive && !known.has(id) && att['change'],
    )
    if (fresh.length === 0) return []
    const { candidates } = openedPeople(open, round)
    return fresh.filter(({ payload }) => candidates.includes(payload.cid))
  })
  if (arrived.length === 0) return
  const read = await work('readRevisions', {
    procedure: open.id,
    masters: open.session.masters,
    revisions: arrived.map(({ bytes }) => bytes),
  })
  transaction(() => {
    if (app.open !== open) return
    const all = [...revisionsOf(open, round), ...read]
    const ids = new Set(all.map(({ id }) => id))
    if (ids.size !== all.length) return // somebody was quicker
    const order = protocolState(open).revisions.map(({ id }) => id)
    const sorted = all.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
    writeDocument(app, open, 'revisions', sorted, round)
    app.changed()
  })
}

/**
 * Ratings that were changed on another laptop: opened with the own box key and put where the matrix reads them, in the order
 * in which they were taken in.
 * @throws SealingError E_KEY, E_INNER, E_COMMIT when one does not hold what was signed
 */
export const unpackRevisions = async (app: App, steps: Steps): Promise<void> => {
  for (const { round } of Object.values(protocolState(unlocked(app)).rounds))
    await unpackIn(app, steps, round)
}
