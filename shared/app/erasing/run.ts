import type { Input, Output } from '../../contract.ts'
import { ZegelError } from '../../domain/error.ts'
import { reached } from '../../domain/phases.ts'
import { type App, type Open, type Session, unlocked } from '../app.ts'
import { auditNumbers } from '../auditNumbers.ts'
import { readDocument, writeDocument } from '../documents.ts'
import type { Job } from '../handler.ts'
import { takeMessage } from '../messages.ts'
import { foldAgain, phaseNow, protocolState, roundState } from '../progressOf.ts'
import { keptCids } from '../retention.ts'
import type { EraseInput } from '../works/erase.ts'
import { eraseDocuments } from './documents.ts'
import { finishIfPossible } from './finish.ts'

type Steps = Parameters<Job<'erase.run'>['run']>[2]

/** The candidates by the archive that holds them; under null those whom no archive knows. */
const byArchive = (open: Open, cids: readonly string[]): EraseInput['asked'] => {
  const rounds = Object.values(protocolState(open).rounds)
  const listed = rounds.flatMap(({ archive, roster }) => {
    const here = roster.payload.candidates.map(({ cid }) => cid).filter((cid) => cids.includes(cid))
    return archive && here.length > 0 ? [{ archive: archive.id, cids: here }] : []
  })
  const known = new Set(listed.flatMap((one) => one.cids))
  const unknown = cids.filter((cid) => !known.has(cid))
  const ever = new Set(
    protocolState(open).rosters.flatMap(({ payload }) => payload.candidates.map(({ cid }) => cid)),
  )
  const unarchived = unknown.filter((cid) => ever.has(cid))
  return unarchived.length > 0 ? [...listed, { archive: null, cids: unarchived }] : listed
}

const planned = (open: Open & { session: Session }, { cids, second }: Input<'erase.run'>) => {
  if (!reached(phaseNow(open), 'ended')) throw new ZegelError('E_PHASE')
  const kept = keptCids(open)
  if (new Set(cids).size !== cids.length || !cids.every((cid) => kept.includes(cid)))
    throw new ZegelError('E_INPUT')
  const holds = readDocument(open, 'holds') ?? []
  if (holds.some(({ cid }) => cids.includes(cid))) throw new ZegelError('E_ON_HOLD')
  const round = roundState(open)
  const file = open.identities.read(second)
  const { people = [], coordinator } = round?.roster.payload ?? {}
  if (!file || second === coordinator || !people.some(({ id }) => id === second))
    throw new ZegelError('E_NO_IDENTITY')
  return { file, asked: byArchive(open, cids), everybody: kept.every((cid) => cids.includes(cid)) }
}

/**
 * Erases candidates: two people sign that it is asked, then in one transaction the messages lose what is about them and the
 * documents and drafts forget them, and then what SQLite and the backups still hold goes.
 * @throws E_PHASE before the end, E_ON_HOLD, E_NO_IDENTITY, E_PASSPHRASE, E_CHANGED_MEANWHILE
 */
export const runErasure = async (
  app: App,
  input: Input<'erase.run'>,
  { work, transaction }: Steps,
): Promise<Output<'erase.run'>> => {
  const open = unlocked(app)
  const { member, masters } = open.session
  const plan = transaction(() => planned(open, input))
  const others = await work('openIdentity', {
    procedure: open.id,
    member: input.second,
    file: plan.file,
    passphrase: input.passphrase,
  })
  const messages = transaction(() => open.store.messages.all())
  const made = await work('erase', {
    procedure: open.id,
    app: app.version,
    at: app.clock(),
    coordinator: { id: member, masters },
    second: { id: input.second, masters: others },
    asked: plan.asked,
    everybody: plan.everybody,
    kept: messages.map(({ id, bytes }) => ({ id, bytes })),
  })
  transaction(() => {
    if (app.open !== open || open.session?.member !== member) throw new ZegelError('E_LOCKED')
    const now = planned(open, input)
    if (now.everybody !== plan.everybody || open.store.messages.all().length !== messages.length)
      throw new ZegelError('E_CHANGED_MEANWHILE')
    if (readDocument(open, 'counts') === null) writeDocument(app, open, 'counts', auditNumbers(open))
    for (const bytes of made.purges) takeMessage(app, open, bytes, member)
    for (const { id, bytes } of made.erased) open.store.messages.erase(id, bytes)
    for (const cid of input.cids) open.store.drafts.erase(cid)
    eraseDocuments(app, open, new Set(input.cids), now.everybody)
    writeDocument(app, open, 'erasing', { cids: [...input.cids], at: app.clock() })
    foldAgain(open)
  })
  if (plan.everybody) open.names = new Map()
  // What was asked is done in the file; what is left of it elsewhere is said, and can be tried again.
  finishIfPossible(app, open)
  return { erased: input.cids.length, finished: readDocument(open, 'erasing') === null }
}
