import { describe, expect, test } from 'vitest'
import { readFacts } from '../../renderer/screens/overview/facts.ts'
import { en } from '../../renderer/text/en/index.ts'
import { nl } from '../../renderer/text/nl/index.ts'
import { type Step, steps } from '../../shared/domain/phases.ts'

const say = (step: Step, facts: Record<string, number | string>, done = false) =>
  nl.overview.sentences[step](readFacts(facts, 'nl'), done)

describe('the sentences of the overview', () => {
  test('write small numbers as words and begin with a capital, also with an accent', () => {
    expect(say('design', { criteria: 5, questions: 1, departures: 1 })).toBe(
      'Vijf criteria, één vraag. Eén afwijking uitgelegd.',
    )
  })

  test('write numbers past twelve in digits', () => {
    expect(say('committee', { members: 14, groups: 5, departures: 0 })).toBe('14 leden uit vijf groepen.')
  })

  test('say what to do where nothing is there yet', () => {
    expect(say('candidates', {})).toBe('Voer de kandidaten in, of lees een lijst in.')
  })

  test('count the own scorecards of a scorer, and nothing for whoever does not score', () => {
    expect(say('interviews', { scorers: 6, cards: 9, complete: 1 })).toBe(
      'Eén van je negen formulieren is compleet.',
    )
    expect(say('interviews', { scorers: 6, cards: 4, complete: 0 })).toBe(
      'Geen van je vier formulieren is compleet.',
    )
    expect(say('interviews', { scorers: 6, cards: 4, complete: 2 })).toBe(
      'Twee van je vier formulieren zijn compleet.',
    )
    expect(say('interviews', { scorers: 6, cards: 0, complete: 0 })).toBe(
      'Ieder interviewt en scoort alleen.',
    )
  })

  test('speak of letters and invitations in a round that is not the last', () => {
    expect(say('interviews', { letters: 1 })).toBe('Ieder leest en scoort alleen.')
    expect(say('decision', { goOn: 1, places: 2 })).toBe(
      'Ten hoogste twee uitnodigingen, met een motivering per kandidaat.',
    )
    expect(say('decision', { goOn: 1, invited: 1 }, true)).toBe(
      'Eén kandidaat uitgenodigd, elk met een motivering.',
    )
  })

  test('write out the day until which personal data are kept', () => {
    expect(say('closing', { weeks: 4, retainUntil: '2026-12-11' }, true)).toBe(
      'Afgesloten. De bewaartermijn loopt tot 11 december 2026.',
    )
  })

  test('exist for every step in both languages, with and without facts', () => {
    for (const [step] of steps)
      for (const text of [nl, en])
        for (const done of [true, false]) {
          const sentence = text.overview.sentences[step](readFacts({}, 'nl'), done)
          expect(sentence).toMatch(/^\p{Lu}.*[.…]$/u)
        }
  })
})
