import { practiceAnswers } from '../../content/practice.ts'
import { dayOf } from '../../domain/dutchTime.ts'
import { ZegelError } from '../../domain/error.ts'
import { type Open, unlocked } from '../app.ts'
import { readDocument, writeDocument } from '../documents.ts'
import { homeOf } from '../exchange/places.ts'
import type { Handlers } from '../handler.ts'
import { practisedTogether } from '../practised.ts'

const ids = practiceAnswers.map(({ id }) => id)

const ownPractice = (open: Open) => readDocument(open, 'practice') ?? { ratings: {}, doneOn: null }

/** How many of `ratings` are 1, 2, 3, 4, 5. */
const counts = (ratings: readonly (number | undefined)[]): number[] =>
  [1, 2, 3, 4, 5].map((level) => ratings.filter((rating) => rating === level).length)

export const practiceHandlers = {
  'practice.get': (app) => {
    const open = unlocked(app)
    const me = open.session.member
    const all = practisedTogether(open)
    const scorers = (readDocument(open, 'mode')?.seats ?? []).filter((seat) => seat.scorer)
    const done = scorers.filter(({ id }) => all[id] !== undefined).length
    const shared = scorers.flatMap(({ id }) => {
      const ratings = id === me ? null : (all[id]?.ratings ?? null)
      return ratings === null ? [] : [ratings]
    })
    const mine = ownPractice(open)
    const alone = homeOf(open) !== null
    return {
      ...mine,
      alone,
      shown: (all[me]?.ratings ?? null) !== null,
      done,
      scorers: scorers.length,
      others:
        !alone && mine.doneOn !== null && scorers.length > 0 && done === scorers.length
          ? Object.fromEntries(ids.map((id) => [id, counts(shared.map((ratings) => ratings[id]))]))
          : null,
    }
  },
  'practice.rate': (app, { answer, rating }) => {
    const open = unlocked(app)
    const mine = ownPractice(open)
    if (!ids.includes(answer)) throw new ZegelError('E_INPUT')
    // Whoever has seen the reference scores no more.
    if (mine.doneOn !== null) throw new ZegelError('E_FROZEN')
    writeDocument(app, open, 'practice', { ...mine, ratings: { ...mine.ratings, [answer]: rating } })
    return {}
  },
  'practice.finish': (app) => {
    const open = unlocked(app)
    const mine = ownPractice(open)
    if (mine.doneOn !== null) throw new ZegelError('E_FROZEN')
    if (ids.some((id) => mine.ratings[id] === undefined)) throw new ZegelError('E_INPUT')
    const on = dayOf(app.clock())
    writeDocument(app, open, 'practice', { ...mine, doneOn: on })
    writeDocument(app, open, 'practised', {
      ...practisedTogether(open),
      [open.session.member]: { on, ratings: null },
    })
    app.changed()
    return {}
  },
  'practice.show': (app, { shown }) => {
    const open = unlocked(app)
    const { ratings, doneOn } = ownPractice(open)
    if (doneOn === null) throw new ZegelError('E_PHASE')
    writeDocument(app, open, 'practised', {
      ...practisedTogether(open),
      [open.session.member]: { on: doneOn, ratings: shown ? ratings : null },
    })
    app.changed()
    return {}
  },
} satisfies Partial<Handlers>
