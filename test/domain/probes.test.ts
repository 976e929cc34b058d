import { expect, test } from 'vitest'
import { firstProbe, lastAsked } from '../../shared/domain/probes.ts'

const probe = { nl: 'En toen?', en: 'And then?' }
const questions = [{ probes: [probe, probe] }, { probes: [] }, { probes: [probe, probe, probe] }]

test('every probe of a criterion has a number of its own, whatever question it belongs to', () => {
  expect(questions.map((_, at) => firstProbe(questions, at))).toEqual([0, 2, 2])
})

test('a card is opened again at the question whose probes were ticked last', () => {
  expect(lastAsked(questions, [])).toBe(0)
  expect(lastAsked(questions, [1, 0])).toBe(0)
  expect(lastAsked(questions, [1, 3])).toBe(2)
  expect(lastAsked([], [])).toBe(0)
})
