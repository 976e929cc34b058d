import { describe, expect, test } from 'vitest'
import { template } from '../../shared/content/templates.ts'
import type { Design } from '../../shared/domain/design.ts'
import { aRound, criteriaOf, designIn } from '../../shared/domain/rounds.ts'
import { design as schema } from '../../shared/domain/schemas/design.ts'

const { design: one } = template('klinische-geriatrie')
const letter = { ...aRound('letter'), invited: 3, threshold: 275 }
const interview = aRound('interview')
const two: Design = {
  ...one,
  places: 2,
  rounds: [letter, interview],
  instruments: [
    { kind: 'letter', criteria: ['communicate', 'organise'] },
    { kind: 'interview', criteria: ['communicate', 'collaborate'] },
  ],
}
const ids = (design: Design, at: number) => criteriaOf(design, at).map(({ id }) => id)

describe('a round', () => {
  test('scores all criteria where it is the only one', () => {
    expect(ids(one, 0)).toEqual(one.criteria.map(({ id }) => id))
  })

  test('of letters scores what the letter measures, and a later one all that is not the letter’s alone', () => {
    expect(ids(two, 0)).toEqual(['communicate', 'organise'])
    expect(ids(two, 1)).toEqual(['collaborate', 'communicate', 'professionalism', 'personal-leadership'])
  })

  test('scores all criteria where nobody said what the letter measures', () => {
    const unsaid = { ...two, instruments: two.instruments.filter(({ kind }) => kind !== 'letter') }
    for (const at of [0, 1]) expect(ids(unsaid, at)).toEqual(two.criteria.map(({ id }) => id))
  })

  test('draws its line at the number invited and has a limit of its own; the last one has the places', () => {
    expect(designIn(two, 0, 6)).toMatchObject({ places: 3, combination: { threshold: 275 } })
    expect(designIn(two, 1, 3)).toMatchObject({ places: 2, combination: { threshold: 250 } })
    expect(designIn({ ...two, rounds: [aRound('letter'), interview] }, 0, 6).places).toBe(6)
  })

  test('of a design from before rounds said more than their kind reads as one in which nothing is chosen', () => {
    const old = { ...one, rounds: [{ kind: 'interview' }] }
    expect(schema.parse(old).rounds).toEqual([aRound('interview')])
  })
})
