import type { Input, Output } from '../../contract.ts'
import { ZegelError } from '../../domain/error.ts'
import { isOver } from '../../domain/phases.ts'
import { readMessage } from '../../sealing/message.ts'
import { type App, type Open, type Session, unlocked } from '../app.ts'
import { auditNumbers } from '../auditNumbers.ts'
import { readDocument, rowName, writeDocument } from '../documents.ts'
import { addProposal, proposalsOf } from '../exchange/proposals.ts'
import { settle } from '../exchange/settle.ts'
import { logHead } from '../log.ts'
import { courseOf, erasedCids, phaseNow, protocolState, roundState } from '../progressOf.ts'
import { keptCids } from '../retention.ts'
import type { JobSteps } from '../work.ts'
import { isUnfinished } from './carryOut.ts'

/** What to ask for: the candidates of one archive, and under null those whom no archive knows; by whose list that is. */
interface Asked {
  readonly archive: string | null
  readonly cids: readonly string[]
  /** Secretary by the list of the archive, or by the last list: that one asks. */
  readonly coordinator: string
}

const byArchive = (open: Open, cids: readonly string[]): Asked[] => {
  const { rounds, rosters } = protocolState(open)
  const listed = Object.values(rounds).flatMap(({ archive, roster }) => {
    const { candidates, coordinator } = roster.payload
    const here = candidates.map(({ cid }) => cid).filter((cid) => cids.includes(cid))
    return archive && here.length > 0 ? [{ archive: archive.id, cids: here, coordinator }] : []
  })
  const known = new Set(listed.flatMap((one) => one.cids))
  const ever = new Set(rosters.flatMap(({ payload }) => payload.candidates.map(({ cid }) => cid)))
  const unarchived = cids.filter((cid) => ever.has(cid) && !known.has(cid))
  const last = rosters.at(-1)
  if (unarchived.length === 0 || !last) return listed
  return [...listed, { archive: null, cids: unarchived, coordinator: last.payload.coordinator }]
}

/**
 * Who was secretary before, of a list that asks for the erasure of these: without that key nothing of it goes (sealing.md, "What goes
 * wrong"). `here`: the key is on this laptop.
 */
export const formersToErase = (open: Open & { session: Session }, cids: readonly string[]) => {
  const asked = byArchive(open, cids)
  const formers = [...new Set(asked.map(({ coordinator }) => coordinator))].filter(
    (id) => id !== open.session.member,
  )
  return formers.map((id) => ({
    id,
    here: open.identities.read(id) !== null,
    cids: [...new Set(asked.flatMap((one) => (one.coordinator === id ? one.cids : [])))],
  }))
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

const planned = (open: Open & { session: Session }, { cids, second, formers }: Input<'erase.run'>) => {
  if (!isOver(phaseNow(open))) throw new ZegelError('E_PHASE')
  const kept = keptCids(open)
  if (new Set(cids).size !== cids.length || !cids.every((cid) => kept.includes(cid)))
    throw new ZegelError('E_INPUT')
  const waiting = cidsProposed(open)
  if (cids.some((cid) => waiting.has(cid))) throw new ZegelError('E_PROPOSED')
  const holds = readDocument(open, 'holds') ?? []
  if (holds.some(({ cid }) => cids.includes(cid))) throw new ZegelError('E_ON_HOLD')
  if (!secondsToErase(open).includes(second)) throw new ZegelError('E_NO_IDENTITY')
  const needed = formersToErase(open, cids)
  if (needed.some(({ id }) => id === second)) throw new ZegelError('E_INPUT')
  // Before anything goes: what one archive lost and another kept would look erased.
  if (needed.some(({ id, here }) => !here || !(formers ?? []).some(({ member }) => member === id)))
    throw new ZegelError('E_FORMER_SECRETARY')
  return { file: open.identities.read(second), asked: byArchive(open, cids) }
}

/**
 * Asks that candidates are erased: the secretary signs and one other person, here with the own passphrase or on an own laptop.
 * Once both have, every laptop carries it out (`carryOut.ts`), this one at once.
 * @throws E_PHASE before the end, E_ON_HOLD, E_PROPOSED, E_NO_IDENTITY, E_FORMER_SECRETARY without the key of who was secretary of a list,
 *   E_PASSPHRASE, E_CHANGED_MEANWHILE
 */
export const runErasure = async (
  app: App,
  input: Input<'erase.run'>,
  { own, work, transaction }: JobSteps,
): Promise<Output<'erase.run'>> => {
  const open = unlocked(app)
  const { member, masters } = open.session
  const plan = transaction(() => planned(open, input))
  const others =
    plan.file &&
    (await own('openIdentity', {
      procedure: open.id,
      member: input.second,
      file: plan.file,
      passphrase: input.passphrase ?? '',
    }))
  const secretaries = new Map([[member, masters]])
  const secretary = (id: string) => {
    const found = secretaries.get(id)
    if (!found) throw new ZegelError('E_FORMER_SECRETARY')
    return { id, masters: found }
  }
  for (const former of input.formers ?? []) {
    const file = open.identities.read(former.member)
    if (!file) throw new ZegelError('E_FORMER_SECRETARY')
    const about = { procedure: open.id, member: former.member, file, passphrase: former.passphrase }
    secretaries.set(former.member, await own('openIdentity', about))
  }
  const head = logHead(open)
  // The audit keeps the numbers of before anybody was erased: written down while they can still be counted.
  const rounds =
    erasedCids(open).size > 0
      ? []
      : courseOf(open).flatMap((_, i) => (roundState(open, i + 1)?.archive ? [i + 1] : []))
  const counts: [round: number, numbers: Awaited<ReturnType<typeof auditNumbers>>][] = []
  for (const round of rounds) counts.push([round, await auditNumbers(app, open, work, round)])
  const made = await own('purges', {
    procedure: open.id,
    app: app.version,
    at: app.clock(),
    second: { id: input.second, masters: others },
    asked: plan.asked.map((one) => ({ ...one, coordinator: secretary(one.coordinator) })),
  })
  transaction(() => {
    if (counts.length > 0 && logHead(open) !== head) throw new ZegelError('E_CHANGED_MEANWHILE')
    planned(open, input)
    for (const [round, numbers] of counts) {
      open.store.documents.delete(rowName(open, 'counts', round))
      writeDocument(app, open, 'counts', numbers, round)
    }
    const asked = made.map((bytes) => readMessage(bytes).id)
    if (input.formers) writeDocument(app, open, 'asked', [...(readDocument(open, 'asked') ?? []), ...asked])
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
