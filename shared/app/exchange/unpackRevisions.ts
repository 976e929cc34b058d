import type { App } from '../app.ts'
import { unlocked } from '../app.ts'
import { writeDocument } from '../documents.ts'
import { openedRound } from '../openedRound.ts'
import { protocolState, roundState } from '../progressOf.ts'
import { revisionsOf } from '../revisions.ts'
import type { Steps } from './unpack.ts'

/**
 * Ratings that were changed on another laptop: opened with the own box key and put where the matrix reads them, in the order
 * in which they were taken in.
 * @throws SealingError E_KEY, E_INNER, E_COMMIT when one does not hold what was signed
 */
export const unpackRevisions = async (app: App, { transaction, work }: Steps): Promise<void> => {
  const open = unlocked(app)
  const arrived = transaction(() => {
    const archive = roundState(open)?.archive?.id
    if (archive === undefined) return []
    const known = new Set(revisionsOf(open).map(({ id }) => id))
    const revisions = protocolState(open).revisions.filter(
      ({ id, att, payload }) => payload.archive === archive && !known.has(id) && att['change'],
    )
    if (revisions.length === 0) return []
    const { candidates } = openedRound(open)
    return revisions.filter(({ payload }) => candidates.includes(payload.cid))
  })
  if (arrived.length === 0) return
  const read = await work('readRevisions', {
    procedure: open.id,
    masters: open.session.masters,
    revisions: arrived.map(({ bytes }) => bytes),
  })
  transaction(() => {
    if (app.open !== open) return
    const all = [...revisionsOf(open), ...read]
    const ids = new Set(all.map(({ id }) => id))
    if (ids.size !== all.length) return // somebody was quicker
    const order = protocolState(open).revisions.map(({ id }) => id)
    writeDocument(
      app,
      open,
      'revisions',
      all.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id)),
    )
    app.changed()
  })
}
