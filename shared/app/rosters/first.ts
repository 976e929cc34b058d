import { mayGoOn } from '../../domain/check.ts'
import { committeeChecks, committeeFaults } from '../../domain/committeeChecks.ts'
import { dayOf } from '../../domain/dutchTime.ts'
import { ZegelError } from '../../domain/error.ts'
import type { Reading } from '../../domain/readers.ts'
import type { App, Open, Session } from '../app.ts'
import { currentCommittee } from '../documents.ts'
import { mustBeEditable } from '../editable.ts'
import { enrolledMembers, enrolments } from '../exchange/enrolled.ts'
import { logHead } from '../log.ts'
import { officeHandover } from '../office.ts'
import { practisedOn } from '../practised.ts'
import { lastRound, protocolState, roundNow } from '../progressOf.ts'
import { copiedKeys } from '../safety/putBack.ts'
import { historyOf, named, nextSlot, officesOf, personOf } from './parts.ts'
import { isDivided, unassigned } from './readers.ts'

type Unlocked = Open & { session: Session }

/**
 * What the first list of a round is made of.
 * @param drawn who is not to read what, where that was drawn before
 * @throws E_FROZEN, E_NO_SECOND_READER, E_NOT_PUBLISHED, E_CHECKS_OPEN, E_COMMITTEE, E_NOT_ENROLLED, E_NO_CANDIDATES,
 *   E_COPIED_SCORER where a key that this round needs came with a copy
 */
export const firstRoster = (app: App, open: Unlocked, drawn: readonly Reading[] | null = null) => {
  mustBeEditable(open, 'committee')
  const design = open.store.designs.all().at(-1)
  if (!design) throw new ZegelError('E_NOT_PUBLISHED')
  const committee = currentCommittee(open)
  const [fault] = committeeFaults(committee)
  if (fault) throw new ZegelError('E_COMMITTEE', { fault })
  if (!mayGoOn(committeeChecks(committee, dayOf(app.clock()), practisedOn(open))))
    throw new ZegelError('E_CHECKS_OPEN')
  const enrolled = new Set(enrolledMembers(open))
  const missing = committee.members.filter((m) => !enrolled.has(m.id)).length
  if (missing > 0) throw new ZegelError('E_NOT_ENROLLED', { missing })
  // A round that nobody could open must not begin: the key would be refused only once everybody has sealed.
  const copied = copiedKeys(open).length
  if (copied > 0) throw new ZegelError('E_COPIED_SCORER', { copied })
  const known = enrolments(open)
  const last = lastRound(open)
  const candidates = named(open)
  const scorers = committee.members.filter(({ scorer }) => scorer).map(({ id }) => id)
  const cids = candidates.map(({ cid }) => cid)
  return {
    roster: {
      round: roundNow(open),
      gen: 1,
      slot: nextSlot(open),
      mode: committee.mode,
      design: design.hash,
      logHead: logHead(open),
      at: app.clock(),
      candidates,
      recusals: drawn ?? (isDivided(open) ? unassigned(app, open, cids, scorers) : []),
      coordinator: open.session.member,
      ...officesOf(committee),
      people: committee.members.map((m) => personOf(m, known.get(m.id)!.bytes)),
    },
    exception: null,
    handover: (last && officeHandover(protocolState(open), last)?.bytes) ?? null,
    ...historyOf(open),
    names: null,
  }
}
