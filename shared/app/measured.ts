import type { Open, Session } from './app.ts'
import type { OpenedRound } from './attention/input.ts'
import { currentCandidates, currentCommittee } from './documents.ts'
import { openedCards, openedPeople } from './openedRound.ts'
import { roundNow } from './progressOf.ts'
import { scheduleOf } from './schedule.ts'
import type { Work, WorkOutput } from './work.ts'

export type Measured = WorkOutput<'attention'>

/** Who gave and got the opened cards, and where and when; cards as they were sealed: what was changed in the talk is no rating given alone. */
const peopleOf = (open: Open, at: number): Omit<OpenedRound, 'cards'> => {
  const { raters, candidates, design } = openedPeople(open, at)
  return {
    raters,
    candidates,
    design: { criteria: design.criteria, institution: design.institution, region: design.region },
    members: currentCommittee(open).members.map(({ id, clinic, region }) => ({ id, clinic, region })),
    people: currentCandidates(open).map(({ cid, clinic, region }) => ({ cid, clinic, region })),
    schedule: scheduleOf(open, design.interviewMinutes),
  }
}

/** What was measured last, for as long as the same person is unlocked: sealed cards do not change. */
const last = new WeakMap<Session, { readonly asked: string; readonly answer: Promise<Measured> }>()

/**
 * Flags, facts and agreement of the opened cards; computed once while somebody is unlocked, and again only when candidates,
 * members or interview times became others.
 * @throws E_PHASE before the opening, E_LOCKED, E_CANCELLED
 */
export const measured = (
  open: Open & { session: Session },
  work: Work,
  at = roundNow(open),
): Promise<Measured> => {
  const people = peopleOf(open, at)
  const opened = openedCards(open, at)
  const asked = JSON.stringify([at, opened.version, people])
  const known = last.get(open.session)
  if (known?.asked === asked) return known.answer
  const { session } = open
  const answer = work('attention', { opened, people })
  last.set(session, { asked, answer })
  answer.catch(() => last.delete(session))
  return answer
}
