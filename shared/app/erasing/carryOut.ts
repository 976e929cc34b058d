import { ZegelError } from '../../domain/error.ts'
import { purgeAsked, purgeUnanswered } from '../../sealing/accept/purge.ts'
import { makePurgeAnswer } from '../../sealing/make/purge.ts'
import type { Message } from '../../sealing/message.ts'
import { type App, type Open, type Session, unlocked } from '../app.ts'
import { readDocument, writeDocument } from '../documents.ts'
import { coordinatorOf, homeOf } from '../exchange/places.ts'
import { isUnpacked, markUnpacked } from '../exchange/unpacked.ts'
import { base, takeMessage } from '../messages.ts'
import { erasedCids, foldAgain, protocolState } from '../progressOf.ts'
import { keptCids } from '../retention.ts'
import type { Steps } from '../work.ts'
import { eraseDocuments } from './documents.ts'
import { finishIfPossible } from './finish.ts'
import { remainsOf } from './remains.ts'

type Unlocked = Open & { session: Session }
type Purge = Message<'purge/v1'>

/** Whoever answers for this laptop: whose own it is, or the secretary. */
const isItsOwner = (open: Unlocked): boolean => {
  const { member } = open.session
  return member === (homeOf(open) ?? coordinatorOf(open))
}

const requests = (open: Open): Purge[] =>
  protocolState(open).purges.filter(({ payload }) => payload.answers === null)

/** Signed by both, and not yet carried out on this laptop. */
const waiting = (open: Open): Purge[] => requests(open).filter(({ id }) => !isUnpacked(open, id))

/** Is an erasure that was signed still to be carried out, or to be cleaned up after? */
export const isUnfinished = (open: Open): boolean =>
  readDocument(open, 'erasing') !== null || waiting(open).length > 0

/**
 * What came and was not taken in: copies of files from anywhere, under names that somebody gave them. Whatever is about who is
 * erased goes, and what cannot be read may be. What only waits for another file stays, without that name: on a laptop that is
 * behind nothing else may be lost.
 */
const eraseArrived = (open: Open): void => {
  const { arrived } = open.store
  const remains = remainsOf(open)
  for (const row of arrived.all()) {
    arrived.delete(row.hash)
    if (row.bytes === null || remains?.(row.bytes) === 'none') arrived.add({ ...row, name: '' })
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

/** Signs, once nothing is left here, that this laptop did what was asked of somebody with these keys. */
const answer = (app: App, open: Unlocked): void => {
  if (readDocument(open, 'erasing') !== null) return
  const { member, keys } = open.session
  const state = protocolState(open)
  for (const purge of requests(open)) {
    const me = purgeAsked(state, purge).find(({ id }) => id === member)
    if (me?.sign !== keys.sign.publicKey || !isUnpacked(open, purge.id)) continue
    if (!purgeUnanswered(state, purge).includes(member)) continue
    const bytes = makePurgeAnswer(base(app, open), { purge, at: app.clock(), member }, keys)
    takeMessage(app, open, bytes, member)
  }
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
