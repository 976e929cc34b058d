import { describe, expect, test } from 'vitest'
import { exampleDesign } from '../../shared/content/example/index.ts'
import { mayGoOn } from '../../shared/domain/check.ts'
import type { Criterion, Design } from '../../shared/domain/design.ts'
import { designChecks, manyCriteria } from '../../shared/domain/designChecks.ts'
import { aRound } from '../../shared/domain/rounds.ts'

const good: Design = {
  ...exampleDesign('2026-01-01'),
  departures: [],
  criteria: exampleDesign('2026-01-01').criteria.map((c) => ({ ...c, learnable: false })),
}
const [first, ...others] = good.criteria as [Criterion, ...Criterion[]]

const stateOf = (design: Design, id: string): string | undefined =>
  designChecks(design).find((c) => c.id === id)?.state
const withFirst = (change: Partial<Criterion>): Design => ({
  ...good,
  criteria: [{ ...first, ...change }, ...others],
})
const withPractice = (change: Partial<Design['practices']>): Design => ({
  ...good,
  practices: { ...good.practices, ...change },
})

describe('a design', () => {
  test('that follows every rule meets every check and may go on', () => {
    expect(designChecks(good).filter((c) => c.state !== 'met')).toEqual([])
    expect(mayGoOn(designChecks(good))).toBe(true)
  })

  test.each([
    ['a vacancy that is not open', withPractice({ openVacancy: false }), 'open-vacancy'],
    ['a direct choice from the internal pool', withPractice({ internalPool: true }), 'internal-pool'],
    ['anios time used as a preselection', withPractice({ aniosPreselection: true }), 'anios-preselection'],
    ['procedures that are counted', withPractice({ proceduresCounted: true }), 'procedures-counted'],
    ['a portfolio that is demanded', withPractice({ portfolioDemanded: true }), 'portfolio'],
    ['research as a hidden requirement', withPractice({ researchRequired: true }), 'research-required'],
    ['the own clinic above others', withPractice({ ownClinicAbove: true }), 'own-clinic'],
    [
      'too many criteria',
      { ...good, criteria: Array.from({ length: manyCriteria + 1 }, (_, i) => ({ ...first, id: `c${i}` })) },
      'criteria-count',
    ],
    ['weights that do not add up to 100', withFirst({ weight: first.weight + 1 }), 'weights-sum'],
    [
      'a criterion without anchors',
      withFirst({ anchors: first.anchors.map(() => ({ nl: '', en: '' })) as Criterion['anchors'] }),
      'anchors',
    ],
    ['a criterion without questions', withFirst({ questions: [] }), 'questions'],
    ['a criterion that can still be learned', withFirst({ learnable: true }), 'learnable'],
    ['one criterion that outweighs all others', withFirst({ weight: 90 }), 'dominant-criterion'],
    ['a criterion "fits the group"', withFirst({ name: { nl: 'Past in de groep', en: '' } }), 'group-fit'],
    [
      'a criterion that asks for a klik',
      withFirst({ definition: { nl: 'Er is een klik.', en: '' } }),
      'group-fit',
    ],
    [
      'selection by letter only',
      { ...good, instruments: [{ kind: 'letter' as const, criteria: [first.id] }] },
      'letter-only',
    ],
    [
      'an instrument without a criterion',
      { ...good, instruments: [...good.instruments, { kind: 'references' as const, criteria: [] }] },
      'instrument-aim',
    ],
    [
      'a letter round without a number',
      { ...good, rounds: [aRound('letter'), aRound('interview')] },
      'rounds-fixed',
    ],
    [
      'a second assessor where everybody has read every letter',
      {
        ...good,
        rounds: [
          { ...aRound('letter'), invited: 8 },
          { ...aRound('reread'), threshold: 300 },
          aRound('interview'),
        ],
      },
      'rounds-fixed',
    ],
    [
      'a question about family',
      withFirst({ questions: [{ id: 'q', text: { nl: 'Heb je kinderen?', en: '' }, probes: [] }] }),
      'private-questions',
    ],
    [
      'a probe about part-time wishes',
      withFirst({
        questions: [
          {
            id: 'q',
            text: { nl: 'Wat deed je?', en: '' },
            probes: [{ nl: 'Wil je parttime werken?', en: '' }],
          },
        ],
      }),
      'private-questions',
    ],
  ])('with %s departs', (_, design, id) => {
    expect(stateOf(design, id)).toBe('departs')
    expect(mayGoOn(designChecks(design))).toBe(false)
  })

  test('that departs may go on with a reason, and not with an empty one', () => {
    const departing = withPractice({ portfolioDemanded: true })
    const withReason = (text: string): Design => ({
      ...departing,
      departures: [{ check: 'portfolio', code: 'other', text }],
    })
    expect(stateOf(withReason('Omdat het moet.'), 'portfolio')).toBe('explained')
    expect(mayGoOn(designChecks(withReason('Omdat het moet.')))).toBe(true)
    expect(stateOf(withReason('  '), 'portfolio')).toBe('departs')
  })

  test('with a question that nobody answered waits: unknown is neither met nor a departure', () => {
    expect(stateOf(withPractice({ openVacancy: null }), 'open-vacancy')).toBe('unknown')
    expect(mayGoOn(designChecks(withPractice({ openVacancy: null })))).toBe(false)
  })

  test('names what was found, so that the sentence can say it', () => {
    expect(designChecks(withFirst({ learnable: true })).find((c) => c.id === 'learnable')?.found).toEqual([
      first.name.nl,
    ])
  })
})
