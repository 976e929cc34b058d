import { type App, type Open, type Session, unlocked } from './app.ts'
import { openedCards, openedPeople } from './openedRound.ts'
import { roundNow } from './progressOf.ts'
import { countedRevisions, revisionsOf } from './revisions.ts'
import { whileUnlocked } from './whileUnlocked.ts'
import type { Steps, WorkInput, WorkOutput } from './work.ts'

export type Analysed = WorkOutput<'analysis'>

/** What is asked about the opened cards of a round. @throws E_PHASE before the opening, E_LOCKED */
export const questionOf = (open: Open, at = roundNow(open)): WorkInput<'analysis'> => {
  const { raters, candidates, groups, readers, design } = openedPeople(open, at)
  const { criteria, places, combination, placeRule } = design
  return {
    opened: openedCards(open, at),
    revisions: countedRevisions(open, at),
    raters,
    candidates,
    groups,
    readers,
    design: { criteria, places, combination, placeRule },
  }
}

/** Of which answers are kept: the cards as they count now, and as they were sealed. */
const kept = 2

/** The last answers, for as long as the same person is unlocked. */
const answers = new WeakMap<Session, Map<string, Promise<Analysed>>>()

/**
 * Matrix, agreement and combined order of the opened cards, as they count now, as they were sealed, or with just the named changes.
 * Analysed elsewhere, and again only when something of the question has changed.
 * @param at the round; the present one where it is left out
 * @throws E_PHASE before the opening, E_LOCKED, E_CANCELLED, E_PLACE_RULE
 */
export const analysed = (
  app: App,
  { transaction, work }: Steps,
  which: 'now' | 'sealed' | ReadonlySet<string> = 'now',
  at?: number,
): Promise<Analysed> => {
  const { session } = unlocked(app)
  const question = transaction(() => {
    const open = unlocked(app)
    const now = questionOf(open, at)
    if (which === 'now') return now
    const revisions = which === 'sealed' ? [] : revisionsOf(open, at).filter(({ id }) => which.has(id))
    return { ...now, revisions }
  })
  const { opened, groups, ...rest } = question
  const asked = JSON.stringify([opened.place, opened.version, [...groups], rest])
  const own = answers.get(session) ?? new Map<string, Promise<Analysed>>()
  answers.set(session, own)
  const answer = own.get(asked) ?? work('analysis', question)
  own.delete(asked)
  own.set(asked, answer)
  for (const one of [...own.keys()].slice(0, -kept)) own.delete(one)
  answer.catch(() => own.delete(asked))
  return whileUnlocked(app, answer)
}
