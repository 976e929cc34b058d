import { describe, expect, it } from 'vitest'
import {
  addCriterion,
  blankCriterion,
  blankQuestion,
  changeCriterion,
  chooseInstrument,
  evenWeights,
  measure,
  moveCriterion,
  removeCriterion,
  weightLeft,
  withoutStaleDepartures,
} from '../../renderer/screens/design/edits.ts'
import { template } from '../../shared/content/templates.ts'
import { design as shape } from '../../shared/domain/schemas/design.ts'

const { design } = template('klinische-geriatrie')
const blank = template('leeg').design
const ids = (d: typeof design) => d.criteria.map((c) => c.id)

describe('an edit of the design', () => {
  it('gives a new criterion a key that nothing has, so that the design stays valid', () => {
    const one = addCriterion(blank, blankCriterion(blank))
    const two = addCriterion(one, blankCriterion(one))
    expect(new Set(ids(two)).size).toBe(2)
    expect(shape.safeParse(two).success).toBe(true)
  })

  it('divides 100 points equally, and gives what is left over to the first criteria', () => {
    const withCriteria = (count: number) =>
      Array.from({ length: count }).reduce<typeof blank>(
        (sofar) => addCriterion(sofar, { ...blankCriterion(sofar), weight: 100 }),
        blank,
      )
    const weights = (count: number) => evenWeights(withCriteria(count)).criteria.map(({ weight }) => weight)
    expect(weights(4)).toEqual([25, 25, 25, 25])
    expect(weights(6)).toEqual([17, 17, 17, 17, 16, 16])
    for (let count = 1; count <= 12; count++)
      expect(weights(count).reduce((sum, weight) => sum + weight, 0)).toBe(100)
  })

  it('brings the interview along with the first criterion, unless an instrument was chosen', () => {
    const one = addCriterion(blank, blankCriterion(blank))
    expect(one.instruments).toEqual([{ kind: 'interview', criteria: ['criterion-1'] }])
    const letters = chooseInstrument(blank, 'letter', true)
    expect(addCriterion(letters, blankCriterion(letters)).instruments.map(({ kind }) => kind)).toEqual([
      'letter',
    ])
  })

  it('lets the interview measure a criterion that is added, and nothing else', () => {
    const after = addCriterion(design, blankCriterion(design))
    const measured = (kind: string) => after.instruments.find((i) => i.kind === kind)?.criteria
    expect(measured('interview')).toContain('criterion-1')
    expect(measured('letter')).not.toContain('criterion-1')
  })

  it('takes a removed criterion out of every instrument', () => {
    const after = removeCriterion(design, 'communicate')
    expect(ids(after)).not.toContain('communicate')
    expect(after.instruments.flatMap((i) => i.criteria)).not.toContain('communicate')
  })

  it('moves a criterion to the place that is asked and leaves the others in order', () => {
    const [a, b, c, ...rest] = ids(design)
    expect(ids(moveCriterion(design, a!, 2))).toEqual([b, c, a, ...rest])
    expect(ids(moveCriterion(design, c!, 0))).toEqual([c, a, b, ...rest])
  })

  it('changes nothing when a criterion is moved past the ends', () => {
    expect(moveCriterion(design, ids(design)[0]!, -1)).toBe(design)
    expect(moveCriterion(design, ids(design)[0]!, design.criteria.length)).toBe(design)
  })

  it('proposes the points that are left of a hundred as the weight of the next criterion', () => {
    const lighter = changeCriterion(design, 'communicate', (c) => ({ ...c, weight: 5 }))
    expect(weightLeft(lighter)).toBe(15)
    expect(weightLeft(design)).toBe(10)
  })

  it('gives a new question a key that no question of the whole design has', () => {
    const add = (d: typeof design) =>
      changeCriterion(d, 'organise', (c) => ({ ...c, questions: [...c.questions, blankQuestion(d, c.id)] }))
    const keys = add(add(design)).criteria.flatMap((c) => c.questions.map((q) => q.id))
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('keeps instruments in one order, whichever is taken first', () => {
    const after = chooseInstrument(chooseInstrument(blank, 'references', true), 'letter', true)
    expect(after.instruments.map((i) => i.kind)).toEqual(['letter', 'references'])
    expect(chooseInstrument(after, 'letter', false).instruments.map((i) => i.kind)).toEqual(['references'])
  })

  it('lets an instrument measure a criterion or not, in the order of the design', () => {
    const without = measure(design, 'interview', 'communicate', false)
    const interview = (d: typeof design) => d.instruments.find((i) => i.kind === 'interview')?.criteria
    expect(interview(without)).not.toContain('communicate')
    expect(interview(measure(without, 'interview', 'communicate', true))).toEqual(interview(design))
  })
})

describe('an explanation', () => {
  const departure = { check: 'learnable', code: 'other', text: 'Het weegt licht.' }

  it('goes once its check is met, because it would be published', () => {
    expect(withoutStaleDepartures({ ...design, departures: [departure] }).departures).toEqual([])
  })

  it('stays while its check departs, also half written', () => {
    const learnable = changeCriterion(design, 'organise', (c) => ({ ...c, learnable: true }))
    const explained = { ...learnable, departures: [{ ...departure, text: '' }] }
    expect(withoutStaleDepartures(explained)).toBe(explained)
  })
})
