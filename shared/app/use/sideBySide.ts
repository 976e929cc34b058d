import { candidateCode } from '../../domain/candidate.ts'
import { ZegelError } from '../../domain/error.ts'
import { letterOf } from '../../domain/letterOf.ts'
import { revised } from '../../domain/revision.ts'
import { seniorsBefore } from '../../domain/talk.ts'
import { type Open, type Session, unlocked } from '../app.ts'
import type { DocumentBody } from '../documentShapes.ts'
import { currentCommittee, readDocument } from '../documents.ts'
import { type Handlers, job } from '../handler.ts'
import { mustBeOpened, openedCards, openedPeople, talkOf } from '../openedRound.ts'
import { roundNow } from '../progressOf.ts'
import { countedRevisions, noteVersionsOf, restsOn, revisionsOf } from '../revisions.ts'

/** The evidence on one candidate, criterion by criterion, with what changed since `sealed`. */
const evidenceOf = (
  open: Open & { session: Session },
  round: number,
  cid: string,
  sealed: readonly DocumentBody<'opened'>[number][],
) => {
  const { raters, design } = openedPeople(open, round)
  const cards = revised(sealed, countedRevisions(open, round))
  const rests = restsOn(open, round)
  const { turns } = talkOf(open, round)
  const { members } = currentCommittee(open)
  const revisions = revisionsOf(open, round).filter((one) => one.cid === cid)
  const notes = noteVersionsOf(open, round).filter((one) => one.cid === cid)
  const after = (member: string, at: string) =>
    seniorsBefore(members, turns, { member, cid, at }).flatMap(
      (id) => members.find((one) => one.id === id)?.role ?? [],
    )
  return {
    cid,
    code: candidateCode(cid),
    criteria: design.criteria.map((criterion) => ({
      id: criterion.id,
      cells: raters.flatMap((rater, i) => {
        const own = (one: { member: string }) => one.member === rater
        const on = (one: { member: string; criterion: string }) =>
          one.member === rater && one.criterion === criterion.id
        const found = cards.find(own)
        const first = sealed.find(own)
        if (!found || !first) return []
        const { none: _, ...evidence } = first.card.evidence[criterion.id]!
        return [
          {
            letter: letterOf(i),
            mine: rater === open.session.member,
            rating: found.card.ratings[criterion.id] ?? null,
            sealed: first.card.ratings[criterion.id] ?? null,
            beforeReview: first.card.process[criterion.id]?.beforeReview ?? null,
            evidence,
            changes: revisions.filter(on).map(({ id, at, from, to, code, text }) => ({
              afterDecision: !rests(id),
              at,
              from,
              to,
              code,
              text,
              after: after(rater, at),
            })),
            notes: notes.filter(on).map(({ at, evidence }) => ({ at, evidence, after: after(rater, at) })),
          },
        ]
      }),
    })),
    late: (readDocument(open, 'lateCards', round) ?? [])
      .filter((one) => one.cid === cid)
      .map(({ id, member, card }) => ({
        afterDecision: !rests(id),
        name: members.find((one) => one.id === member)?.name ?? '',
        criteria:
          card &&
          design.criteria.map(({ id }) => {
            const { none: _, ...evidence } = card.evidence[id]!
            return { id, rating: card.ratings[id] ?? null, evidence }
          }),
      })),
  }
}

/** What everybody wrote about one candidate, side by side. */
export const sideBySideHandlers = {
  'matrix.candidate': job(
    'matrix.candidate',
    { intent: false, asks: true },
    async (app, { cid, round }, { own, transaction }) => {
      const open = unlocked(app)
      const number = round ?? roundNow(open)
      const plan = transaction(() => {
        mustBeOpened(open, number)
        if (!openedPeople(open, number).candidates.includes(cid)) throw new ZegelError('E_INPUT')
        return { opened: openedCards(open, number), cid }
      })
      const sealed = await own('cardsOn', plan)
      return transaction(() => evidenceOf(open, number, cid, sealed))
    },
  ),
} satisfies Partial<Handlers>
