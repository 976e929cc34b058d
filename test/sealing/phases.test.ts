import { describe, expect, test } from 'vitest'
import {
  hasEnded,
  nextPhase,
  type RoundFacts,
  type RoundPhase,
  roundPhases,
  roundTransitions,
} from '../../shared/sealing/phases.ts'

const facts: RoundFacts = {
  invited: 4,
  enrolled: 4,
  scorers: 3,
  sealed: 3,
  conflicts: 0,
  answered: 3,
  closes: 1,
  candidates: 2,
  purged: 0,
}

describe('the phases of a round', () => {
  test('follow one another from the first enrolment to the erasure of everything', () => {
    const events = [
      'enrol',
      'roster',
      'confirm',
      'seal',
      'close',
      'answer',
      'archive',
      'finalise',
      'purge',
    ] as const
    const passed: RoundPhase[] = ['concept']
    for (const event of events)
      passed.push(nextPhase(passed.at(-1)!, event, { ...facts, purged: 2 }) ?? 'void')
    expect(passed).toEqual([
      'concept',
      'enrolled',
      'frozen',
      'frozen',
      'complete',
      'closed',
      'half-open',
      'revealed',
      'finalised',
      'purged',
    ])
  })

  test('stay concept until everybody invited has enrolled', () => {
    expect(nextPhase('concept', 'enrol', { ...facts, enrolled: 3 })).toBe('concept')
  })

  test('are not complete while somebody is missing or has sealed twice with one number', () => {
    expect(nextPhase('sealing', 'seal', { ...facts, sealed: 2 })).toBe('sealing')
    expect(nextPhase('sealing', 'seal', { ...facts, conflicts: 1 })).toBe('sealing')
  })

  test('let nobody seal after the close, and nobody close while somebody sealed twice', () => {
    for (const phase of [
      'closed',
      'half-open',
      'revealed',
      'finalised',
      'purged',
      'void',
      'aborted',
    ] as const)
      expect(nextPhase(phase, 'seal', facts)).toBeNull()
    expect(nextPhase('sealing', 'close', { ...facts, conflicts: 1 })).toBeNull()
  })

  test('can be aborted only before the close, and be void also where the close was not sent', () => {
    const able = (event: 'abort' | 'void', closes: number) =>
      roundPhases.filter((phase) => nextPhase(phase, event, { ...facts, closes }) !== null)
    expect(able('abort', 0)).toEqual(['concept', 'enrolled', 'frozen', 'sealing', 'complete'])
    expect(able('abort', 1)).toEqual([])
    for (const closes of [0, 1])
      expect(able('void', closes)).toEqual(['frozen', 'sealing', 'complete', 'closed', 'half-open'])
  })

  test('begin again for any reason while no key is out, and then only because the opening failed', () => {
    const able = (event: 'roster' | 'retry', answered: number) =>
      roundPhases.filter((phase) => nextPhase(phase, event, { ...facts, answered }) !== null)
    expect(able('roster', 0)).toEqual(['concept', 'enrolled', 'frozen', 'sealing', 'complete', 'closed'])
    expect(able('roster', 1)).toEqual(['concept', 'enrolled'])
    expect(able('retry', 1)).toEqual(['frozen', 'sealing', 'complete', 'closed', 'half-open'])
  })

  test('let nobody answer before the close', () => {
    for (const phase of ['concept', 'enrolled', 'frozen', 'sealing', 'complete'] as const)
      expect(nextPhase(phase, 'answer', facts)).toBeNull()
  })

  test('have ended when a next round may begin', () => {
    expect(roundPhases.filter(hasEnded)).toEqual(['revealed', 'finalised', 'purged', 'void', 'aborted'])
  })

  test('can all be reached, and every row of the table can be taken', () => {
    for (const phase of roundPhases)
      expect(phase === 'concept' || roundTransitions.some((row) => row.to === phase), phase).toBe(true)
    for (const row of roundTransitions) {
      const purged = row.to === 'purged' ? facts.candidates : 0
      const closes = row.on === 'abort' ? 0 : 1
      const met = { ...facts, purged, closes, answered: row.on === 'roster' ? 0 : 3 }
      expect(row.from.some((from) => nextPhase(from, row.on, met) !== null)).toBe(true)
    }
  })
})
