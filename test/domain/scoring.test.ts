import { describe, expect, test } from 'vitest'
import {
  answered,
  changedFrom,
  complete,
  type Draft,
  emptyDraft,
  emptyEntry,
  hasEvidence,
  type Part,
  started,
  waitsForEvidence,
} from '../../shared/domain/scorecard.ts'
import { notObserved, rate, whileReviewing, write } from '../../shared/domain/scoring.ts'

const told = (part: Part, text: string) => ({ ...emptyEntry.evidence, [part]: text })

describe('writing evidence', () => {
  test('remembers when the first word was written, and keeps it', () => {
    const once = write(emptyEntry, told('a', 'Belde'), 1000)
    expect(once.firstEvidenceMs).toBe(1000)
    expect(write(once, told('a', 'Belde de achterwacht'), 9000).firstEvidenceMs).toBe(1000)
  })

  test('takes away the reason for having none', () => {
    const without = { ...rate(emptyEntry, 4, 1), withoutEvidence: 'no-time' as const }
    expect(write(without, told('s', 'Nachtdienst'), 2).withoutEvidence).toBeNull()
  })

  test('of white space is no evidence', () => {
    expect(hasEvidence(write(emptyEntry, told('r', '  \n'), 5))).toBe(false)
    expect(write(emptyEntry, told('r', ' '), 5).firstEvidenceMs).toBeNull()
  })
})

describe('rating', () => {
  test('without evidence waits, until there is some or a reason', () => {
    const rated = rate(emptyEntry, 3, 10)
    expect(waitsForEvidence(rated)).toBe(true)
    expect(waitsForEvidence(write(rated, told('a', 'Vroeg hulp'), 20))).toBe(false)
    expect(waitsForEvidence({ ...rated, withoutEvidence: 'no-time' })).toBe(false)
  })

  test('counts changes of a rating, not the first one and not the same one again', () => {
    const first = rate(emptyEntry, 3, 10)
    expect(first.changes).toBe(0)
    expect(rate(first, 3, 11)).toBe(first)
    expect(rate(rate(first, 4, 12), 5, 13).changes).toBe(2)
  })

  test('keeps the time of the first rating, also when it is taken away and given anew', () => {
    const anew = rate(rate(rate(emptyEntry, 3, 10), null, 20), 5, 30)
    expect(anew).toMatchObject({ rating: 5, firstRatingMs: 10 })
  })

  test('"not observed" is an answer without a rating, and a rating undoes it', () => {
    const seen = notObserved(rate(emptyEntry, 2, 1), 2)
    expect(seen).toMatchObject({ rating: null, notObserved: true })
    expect(answered(seen)).toBe(true)
    expect(waitsForEvidence(seen)).toBe(false)
    expect(rate(seen, 4, 3)).toMatchObject({ rating: 4, notObserved: false, changes: 2 })
  })
})

describe('reading everything once more', () => {
  const again = (rating: number) => whileReviewing((entry, ms) => rate(entry, rating, ms))

  test('keeps what stood before the first change, and nothing where it is changed back', () => {
    const before = rate(emptyEntry, 3, 10)
    expect(changedFrom(before)).toBeNull()
    const once = again(4)(before, 20)
    expect([once.rating, once.changes, changedFrom(once)]).toEqual([4, 1, 3])
    expect(changedFrom(again(5)(once, 30))).toBe(3)
    expect(changedFrom(rate(once, 5, 30)), 'and then changed on the card').toBe(3)
    expect(changedFrom(again(3)(once, 40))).toBeNull()
    expect(again(4)(once, 50)).toBe(once)
  })

  test('knows "not observed" as something that stood there, and a first answer as no change', () => {
    expect(changedFrom(again(2)(notObserved(emptyEntry, 5), 9))).toBe(0)
    expect(changedFrom(again(2)(emptyEntry, 9))).toBeNull()
    const none = whileReviewing(notObserved)(rate(emptyEntry, 1, 2), 9)
    expect([none.rating, changedFrom(none)]).toEqual([null, 1])
  })
})

describe('a card', () => {
  const criteria = [{ id: 'one' }, { id: 'two' }]
  const filled = (entries: Draft['entries']): Draft => ({ ...emptyDraft(criteria), entries })
  const good = write(rate(emptyEntry, 4, 1), told('a', 'Deed iets'), 2)

  test('is complete when every criterion is answered and none waits', () => {
    expect(complete(filled({ one: good, two: notObserved(emptyEntry, 1) }), criteria)).toBe(true)
    expect(complete(filled({ one: good, two: emptyEntry }), criteria)).toBe(false)
    expect(complete(filled({ one: good, two: rate(emptyEntry, 4, 1) }), criteria)).toBe(false)
    expect(complete(filled({ one: good }), criteria)).toBe(false)
  })

  test('is begun by a note for oneself, a word or a rating, and not by opening it', () => {
    const empty = emptyDraft(criteria)
    expect(started(empty)).toBe(false)
    expect(started({ ...empty, beganAt: 5, position: { criterion: 'one', field: 's' } })).toBe(false)
    expect(started({ ...empty, notes: 'rustig' })).toBe(true)
    expect(started({ ...empty, overall: 3 })).toBe(true)
    expect(started(filled({ one: good, two: emptyEntry }))).toBe(true)
  })
})
