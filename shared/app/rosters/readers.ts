import { ZegelError } from '../../domain/error.ts'
import { divide, notReading, type Reading } from '../../domain/readers.ts'
import { scorersOf } from '../../sealing/rules/people.ts'
import type { RoundState } from '../../sealing/state.ts'
import type { App, Open } from '../app.ts'
import { openedBefore, roundNow, roundState } from '../progressOf.ts'
import { plannedRound } from '../roundOf.ts'
import { shuffled } from '../shuffled.ts'

/** Are the letters of this round divided, so that not everybody reads all of them? */
export const isDivided = (open: Open): boolean => {
  const { kind, letters, readers } = plannedRound(open)
  return letters && (kind === 'reread' || readers !== null)
}

/** Who read, and who said not to judge, in the round before: neither is a second assessor. */
const notSecond = (open: Open): ((member: string, cid: string) => boolean) => {
  const before = roundState(open, openedBefore(open, roundNow(open)))
  const scored = new Set(scorersOf(before!.roster).map(({ id }) => id))
  const free = new Set(before!.roster.payload.recusals.map(({ cid, member }) => `${cid} ${member}`))
  return (member, cid) => scored.has(member) && !free.has(`${cid} ${member}`)
}

/**
 * Who is not to read which letter, drawn by lot.
 * @param kept who reads what already, under the list before
 * @throws E_NO_SECOND_READER
 */
export const unassigned = (
  app: App,
  open: Open,
  cids: readonly string[],
  scorers: readonly string[],
  kept: readonly Reading[] = [],
): Reading[] => {
  const { kind, readers } = plannedRound(open)
  const read = kind === 'reread' ? notSecond(open) : () => false
  const may = (member: string, cid: string) => !read(member, cid)
  const order = shuffled(cids, app.random)
  const reading = divide(order, shuffled(scorers, app.random), readers ?? scorers.length, may, kept)
  const missing = cids.filter((cid) => !reading.some((one) => one.cid === cid)).length
  if (missing > 0) throw new ZegelError('E_NO_SECOND_READER', { missing })
  return notReading(cids, scorers, reading)
}

/** Who reads what under a list. */
export const readingUnder = ({ candidates, people, recusals }: RoundState['roster']['payload']): Reading[] =>
  notReading(
    candidates.map(({ cid }) => cid),
    people.filter(({ scorer }) => scorer).map(({ id }) => id),
    recusals,
  )
