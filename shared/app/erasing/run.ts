import type { Input, Output } from '../../contract.ts'
import { ZegelError } from '../../domain/error.ts'
import { isOver } from '../../domain/phases.ts'
import { type App, type Open, type Session, unlocked } from '../app.ts'
import { auditNumbers } from '../auditNumbers.ts'
import { readDocument, rowName, writeDocument } from '../documents.ts'
import { addProposal, proposalsOf } from '../exchange/proposals.ts'
import { settle } from '../exchange/settle.ts'
import type { Job } from '../handler.ts'
import { logHead } from '../log.ts'
import { courseOf, erasedCids, phaseNow, protocolState, roundState } from '../progressOf.ts'
import { keptCids } from '../retention.ts'
import { isUnfinished } from './carryOut.ts'

type Steps = Parameters<Job<'erase.run'>['run']>[2]

/** The candidates by the archive that holds them; under null those whom no archive knows. */
const byArchive = (
  open: Open,
  cids: readonly string[],
): { archive: string | null; cids: readonly string[] }[] => {
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

/**
 * Who can sign an erasure besides the secretary: whoever stands in the list of every round, because each archive asks people of
 * its own list.
 */
export const secondsToErase = (open: Open): string[] => {
  const lists = Object.values(protocolState(open).rounds).map(({ roster }) => roster.payload)
  const [last, ...before] = lists.toReversed()
  return (last?.people ?? [])
    .map(({ id }) => id)
    .filter(
      (id) => id !== last?.coordinator && before.every(({ people }) => people.some((one) => one.id === id)),
    )
}

/** Candidates whose erasure waits for a second signature. */
export const cidsProposed = (open: Open): ReadonlySet<string> =>
  new Set(proposalsOf(open).flatMap((one) => (one.type === 'purge/v1' ? one.payload.cids : [])))

const planned = (open: Open & { session: Session }, { cids, second }: Input<'erase.run'>) => {
  if (!isOver(phaseNow(open))) throw new ZegelError('E_PHASE')
  const kept = keptCids(open)
  if (new Set(cids).size !== cids.length || !cids.every((cid) => kept.includes(cid)))
    throw new ZegelError('E_INPUT')
  const waiting = cidsProposed(open)
  if (cids.some((cid) => waiting.has(cid))) throw new ZegelError('E_PROPOSED')
  const holds = readDocument(open, 'holds') ?? []
  if (holds.some(({ cid }) => cids.includes(cid))) throw new ZegelError('E_ON_HOLD')
  if (!secondsToErase(open).includes(second)) throw new ZegelError('E_NO_IDENTITY')
  return { file: open.identities.read(second), asked: byArchive(open, cids) }
}

/**
 * Asks that candidates are erased: the secretary signs and one other person, here with the own passphrase or on an own laptop.
 * Once both have, every laptop carries it out (`carryOut.ts`), this one at once.
 * @throws E_PHASE before the end, E_ON_HOLD, E_PROPOSED, E_NO_IDENTITY, E_PASSPHRASE, E_CHANGED_MEANWHILE
 */
export const runErasure = async (
  app: App,
  input: Input<'erase.run'>,
  { work, transaction }: Steps,
): Promise<Output<'erase.run'>> => {
  const open = unlocked(app)
  const { member, masters } = open.session
  const plan = transaction(() => planned(open, input))
  const others =
    plan.file &&
    (await work('openIdentity', {
      procedure: open.id,
      member: input.second,
      file: plan.file,
      passphrase: input.passphrase ?? '',
    }))
  const head = logHead(open)
  // The audit keeps the numbers of before anybody was erased: written down while they can still be counted.
  const rounds =
    erasedCids(open).size > 0
      ? []
      : courseOf(open).flatMap((_, i) => (roundState(open, i + 1)?.archive ? [i + 1] : []))
  const counts: [round: number, numbers: Awaited<ReturnType<typeof auditNumbers>>][] = []
  for (const round of rounds) counts.push([round, await auditNumbers(app, open, work, round)])
  const made = await work('purges', {
    procedure: open.id,
    app: app.version,
    at: app.clock(),
    coordinator: { id: member, masters },
    second: { id: input.second, masters: others },
    asked: plan.asked,
  })
  transaction(() => {
    if (app.open !== open || open.session?.member !== member) throw new ZegelError('E_LOCKED')
    if (counts.length > 0 && logHead(open) !== head) throw new ZegelError('E_CHANGED_MEANWHILE')
    planned(open, input)
    for (const [round, numbers] of counts) {
      open.store.documents.delete(rowName(open, 'counts', round))
      writeDocument(app, open, 'counts', numbers, round)
    }
    for (const bytes of made) addProposal(app, open, bytes)
  })
  const signed = () => input.cids.filter((cid) => erasedCids(open).has(cid)).length
  try {
    await settle(app, { work, transaction })
  } catch (error) {
    // Both have signed: what a full disk or Stop cut off is finished later, and the screen says so.
    if (signed() === 0) throw error
  }
  return { erased: signed(), finished: !isUnfinished(open) }
}
