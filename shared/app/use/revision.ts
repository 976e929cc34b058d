import { ZegelError } from '../../domain/error.ts'
import { letterOf } from '../../domain/letterOf.ts'
import { reasonText, revised } from '../../domain/revision.ts'
import { makeReason } from '../../sealing/reasons.ts'
import { type Open, unlocked } from '../app.ts'
import { writeDocument } from '../documents.ts'
import { type Handlers, job } from '../handler.ts'
import { writeLog } from '../log.ts'
import { takeMessage } from '../messages.ts'
import { mustDeliberate, openedCards, openedPeople } from '../openedRound.ts'
import { lastRevision, mustBeSame, noteVersionsOf, revisionsOf } from '../revisions.ts'

/** Whose letter it is, where that person judged the candidate. @throws E_INPUT */
const raterOf = (open: Open, letter: string, cid: string): string => {
  const { raters, candidates } = openedPeople(open)
  const member = raters.find((_, i) => letterOf(i) === letter)
  if (member === undefined || !candidates.includes(cid)) throw new ZegelError('E_INPUT')
  return member
}

export const revisionHandlers = {
  'card.revise': job(
    'card.revise',
    { intent: true },
    async (app, { cid, criterion, letter, passphrase, rating, evidence }, { own, transaction }) => {
      const open = unlocked(app)
      const asked = transaction(() => {
        mustDeliberate(open)
        return { opened: openedCards(open), cid, member: raterOf(open, letter, cid) }
      })
      const cards = await own('cardsOn', asked)
      const plan = transaction(() => {
        mustDeliberate(open)
        const { member } = asked
        const { round } = openedPeople(open)
        const [now] = revised(
          cards.filter((one) => one.member === member),
          revisionsOf(open),
        )
        const from = now?.card.ratings[criterion]
        if (from === undefined) throw new ZegelError('E_INPUT')
        if ((rating === null || rating.to === from) && evidence === null) throw new ZegelError('E_INPUT')
        const file = open.identities.read(member)
        if (!file) throw new ZegelError('E_NO_IDENTITY')
        const archive = round.archive.id
        const prev = lastRevision(open, archive, member)
        return { member, from, file, archive, prev, roster: round.roster.bytes, at: app.clock() }
      })
      const { member, from, archive, prev, at, roster } = plan
      const masters = await own('openIdentity', {
        procedure: open.id,
        member,
        file: plan.file,
        passphrase,
      })
      const signed =
        rating === null || rating.to === from
          ? null
          : await own('revision', {
              procedure: open.id,
              app: app.version,
              masters,
              member,
              roster,
              archive,
              cid,
              prev,
              at,
              criterion,
              from,
              to: rating.to,
              reason: reasonText(rating.code, rating.text),
            })
      transaction(() => {
        mustDeliberate(open)
        mustBeSame(lastRevision(open, archive, member), prev)
        if (rating && signed) {
          const { id } = takeMessage(app, open, signed, member)
          const { to, code, text } = rating
          writeDocument(app, open, 'revisions', [
            ...revisionsOf(open),
            { id, member, cid, criterion, from, to, code, text, at },
          ])
        }
        if (evidence) {
          // The row commits to the words without saying them, so that they cannot be exchanged later.
          const { reason, secret } = makeReason('note', JSON.stringify(evidence), app.random)
          writeDocument(app, open, 'noteVersions', [
            ...noteVersionsOf(open),
            { member, cid, criterion, evidence, at, salt: secret.salt },
          ])
          const body = { cid, criterion, member, reason }
          writeLog(app, open, { actor: member, kind: 'note', ref: null, body })
        }
        app.changed()
      })
      return {}
    },
  ),
} satisfies Partial<Handlers>
