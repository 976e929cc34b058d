import { ZegelError } from '../../domain/error.ts'
import type { Committee } from '../../domain/schemas/committee.ts'
import type { Names } from '../../sealing/names.ts'
import type { App, Open, Session } from '../app.ts'
import { currentDesign, readDocument, writeDocument } from '../documents.ts'
import { draftBytes } from '../drafts.ts'
import { holdsLater } from '../exchange/afterCopy.ts'
import { placeOf } from '../exchange/places.ts'
import { takeMessage } from '../messages.ts'
import { roundNow } from '../progressOf.ts'
import { scheduleOf } from '../schedule.ts'
import { writeCommittee } from '../writeCommittee.ts'

type Unlocked = Open & { session: Session }

/**
 * Keeps a list that was made: with its code, the committee that it rests on, and a row for every pair that scores here, so
 * that nobody can see who has begun with whom. Nobody but the owner can encrypt for the owner, so these are random bytes of
 * the same length until the owner confirms; what somebody wrote under an earlier list stays.
 * @throws E_COPY_OLD on a laptop that was put back from a copy, where a later list than it knows came in
 */
export const keepRoster = (
  app: App,
  open: Unlocked,
  made: { bytes: Uint8Array; id: string; code: string; names: Names },
  committee: Committee,
): void => {
  if (holdsLater(open)) throw new ZegelError('E_COPY_OLD')
  takeMessage(app, open, made.bytes, open.session.member)
  const { order, slots } = scheduleOf(open, currentDesign(open).interviewMinutes)
  writeDocument(app, open, 'schedule', { order, slots })
  writeCommittee(app, open, committee)
  writeDocument(app, open, 'names', made.names)
  for (const name of ['committee', 'candidates', 'names']) open.store.documents.settle(name)
  writeDocument(app, open, 'codes', { ...readDocument(open, 'codes'), [made.id]: made.code })
  for (const { id: member, scorer } of committee.members)
    if (scorer && placeOf(open, member) === 'here')
      for (const { cid } of slots) {
        const key = { round: roundNow(open), member, cid }
        if (!open.store.drafts.get(key)) open.store.drafts.put(key, app.random(draftBytes))
      }
}
