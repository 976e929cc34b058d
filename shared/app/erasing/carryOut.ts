import { ZegelError } from '../../domain/error.ts'
import { makePurgeAnswer } from '../../sealing/make/purge.ts'
import { type Message, readMessage } from '../../sealing/message.ts'
import { type App, type Open, type Session, unlocked } from '../app.ts'
import { readDocument, writeDocument } from '../documents.ts'
import { listsMyKeys } from '../exchange/alarms.ts'
import { homeOf } from '../exchange/places.ts'
import { isUnpacked } from '../exchange/standing.ts'
import { markUnpacked, type Steps } from '../exchange/unpack.ts'
import { base, takeMessage } from '../messages.ts'
import { erasedCids, foldAgain, protocolState, roundState } from '../progressOf.ts'
import { keptCids } from '../retention.ts'
import { eraseDocuments } from './documents.ts'
import { finishIfPossible } from './finish.ts'

type Unlocked = Open & { session: Session }
type Purge = Message<'purge/v1'>

/** Whoever answers for this laptop: whose own it is, or the secretary. */
const isItsOwner = (open: Unlocked): boolean => {
  const { member } = open.session
  return member === (homeOf(open) ?? roundState(open)?.roster.payload.coordinator)
}

const requests = (open: Open): Purge[] =>
  protocolState(open).purges.filter(({ payload }) => payload.answers === null)

/** Signed by both, and not yet carried out on this laptop. */
const waiting = (open: Open): Purge[] => requests(open).filter(({ id }) => !isUnpacked(open, id))

/** Is an erasure that was signed still to be carried out, or to be cleaned up after? */
export const isUnfinished = (open: Open): boolean =>
  readDocument(open, 'erasing') !== null || waiting(open).length > 0

/**
 * What came and was not taken in: copies of files from anywhere, some about who is erased, under names that somebody gave
 * them. After the end nothing in it is of use any more but a request to erase that waits for a signature.
 */
const eraseArrived = (open: Open): void => {
  const { arrived } = open.store
  const isRequest = (bytes: Uint8Array | null): boolean => {
    try {
      return bytes !== null && readMessage(bytes).type === 'purge/v1'
    } catch {
      return false
    }
  }
  for (const row of arrived.all()) {
    if (isRequest(row.bytes)) continue
    arrived.delete(row.hash)
    // What was put aside stays aside, without the name that it came under.
    if (row.bytes === null) arrived.add({ ...row, name: '' })
  }
}

/** Takes the candidates out of messages, documents, drafts and what came. False when something came in between. */
const eraseOnce = async (
  app: App,
  open: Unlocked,
  steps: Steps,
  asked: readonly Purge[],
): Promise<boolean> => {
  const { member } = open.session
  const { messages, everybody } = steps.transaction(() => ({
    messages: open.store.messages.all(),
    everybody: keptCids(open).length === 0,
  }))
  const erased = await steps.work('erase', {
    purges: asked.map(({ bytes }) => bytes),
    everybody,
    kept: messages.map(({ id, bytes }) => ({ id, bytes })),
  })
  return steps.transaction(() => {
    if (app.open !== open || open.session?.member !== member) return false
    if (open.store.messages.count() !== messages.length) return false
    const cids = asked.flatMap(({ payload }) => payload.cids)
    for (const { id, bytes } of erased) open.store.messages.erase(id, bytes)
    for (const cid of cids) open.store.drafts.erase(cid)
    eraseDocuments(app, open, new Set(cids), everybody)
    eraseArrived(open)
    const before = readDocument(open, 'erasing')?.cids ?? []
    writeDocument(app, open, 'erasing', { cids: [...new Set([...before, ...cids])], at: app.clock() })
    for (const { id } of asked) markUnpacked(app, open, id)
    foldAgain(open)
    if (everybody) open.names = new Map()
    return true
  })
}

/** Signs, once nothing is left here, that this laptop did what was asked. */
const answer = (app: App, open: Unlocked): void => {
  const round = roundState(open)
  const { member, keys } = open.session
  if (readDocument(open, 'erasing') !== null || !round || !listsMyKeys(open, round)) return
  const { purges } = protocolState(open)
  const answered = new Set(
    purges.flatMap(({ payload }) => (payload.signers[0] === member ? (payload.answers ?? []) : [])),
  )
  for (const purge of requests(open))
    if (isUnpacked(open, purge.id) && !answered.has(purge.id))
      takeMessage(
        app,
        open,
        makePurgeAnswer(base(app, open), { purge, at: app.clock(), member }, keys),
        member,
      )
}

/**
 * Carries out every request to erase that is signed, on whatever laptop it is: done in one transaction, then what SQLite and the
 * backups still hold goes, then this laptop answers. Cut off anywhere, the next time somebody unlocks goes on; what was done
 * can be done again.
 */
export const carryOutErasures = async (app: App, steps: Steps): Promise<void> => {
  const open = unlocked(app)
  if (erasedCids(open).size === 0 || !isItsOwner(open)) return
  const asked = waiting(open)
  if (asked.length > 0 && !(await eraseOnce(app, open, steps, asked))) return
  // What was asked is done in the file; what is left of it elsewhere is said, and can be tried again.
  finishIfPossible(app, open)
  if (app.open !== open) return
  try {
    steps.transaction(() => answer(app, open))
  } catch (error) {
    // The fresh copy may have taken the last room. Done is done; it is answered the next time somebody unlocks.
    if (!(error instanceof ZegelError && error.code === 'E_DISK_FULL')) throw error
  }
}
