import { describe, expect, test } from 'vitest'
import {
  currentStep,
  type Happened,
  isOver,
  isShut,
  phaseOf,
  phases,
  reached,
  stepState,
  steps,
} from '../../shared/domain/phases.ts'

const nothing: Happened = {
  published: false,
  frozen: false,
  sealed: 0,
  scorers: 0,
  closed: false,
  revealed: false,
  again: false,
  decided: false,
  ended: false,
}

/** What a procedure passes that comes to its decision. */
const passed = phases.filter((phase) => phase !== 'stopped')

describe('the phase of a procedure', () => {
  test('follows from what happened, in the order of the scale', () => {
    const history: Partial<Happened>[] = [
      {},
      { published: true },
      { frozen: true, scorers: 3 },
      { sealed: 3 },
      { closed: true },
      { revealed: true },
      { again: true },
      { again: false, decided: true },
      { ended: true },
    ]
    let sofar = nothing
    const seen = history.map((change) => {
      sofar = { ...sofar, ...change }
      return phaseOf(sofar)
    })
    expect(seen).toEqual(passed)
  })

  test('is stopped where it ended without a decision: everything shut, and nothing of it open', () => {
    const stopped = phaseOf({ ...nothing, published: true, ended: true })
    expect(stopped).toBe('stopped')
    expect([isOver(stopped), reached(stopped, 'closed'), reached(stopped, 'revealed')]).toEqual([
      true,
      true,
      false,
    ])
    const inState = (state: ReturnType<typeof stepState>) =>
      steps.flatMap(([step]) => (stepState(step, stopped) === state ? [step] : []))
    expect(inState('open')).toEqual(['lessons'])
    expect(inState('done')).toEqual(['design', 'committee', 'publication', 'candidates', 'closing'])
  })

  test('is shut from the freeze to the opening, and not once it has stopped', () => {
    expect(phases.filter(isShut)).toEqual(['frozen', 'sealed', 'closed'])
  })

  test('is not sealed while one scorer is missing', () => {
    expect(phaseOf({ ...nothing, published: true, frozen: true, scorers: 6, sealed: 5 })).toBe('frozen')
  })

  test('is past every point before it and no point after it', () => {
    for (const [i, phase] of phases.entries())
      for (const [j, point] of phases.entries()) expect(reached(phase, point)).toBe(i >= j)
  })
})

describe('the steps', () => {
  test('are all locked or open at the start but never done', () => {
    expect(steps.map(([step]) => stepState(step, 'design'))).not.toContain('done')
  })

  test('are all done at the end, but for learning, which never is', () => {
    const open = steps.filter(([step]) => stepState(step, 'ended') !== 'done').map(([step]) => step)
    expect(open).toEqual(['lessons'])
  })

  test('never go back from done to open as the procedure goes on', () => {
    const rank = { locked: 0, open: 1, done: 2 }
    for (const [step] of steps) {
      const ranks = passed.map((phase) => rank[stepState(step, phase)])
      expect(ranks).toEqual(ranks.toSorted())
    }
  })

  test('lead from one to the next, once each is ready', () => {
    const ready = { design: true, committee: true, candidates: true }
    expect(passed.map((phase) => currentStep(phase, ready))).toEqual([
      'publication',
      'freeze',
      'interviews',
      'opening',
      'opening',
      'deliberation',
      'decision',
      'closing',
      'lessons',
    ])
  })

  test.each([
    ['design', { design: false, committee: false, candidates: false }, 'design'],
    ['design', { design: false, committee: true, candidates: true }, 'design'],
    ['design', { design: true, committee: false, candidates: true }, 'committee'],
    ['design', { design: true, committee: true, candidates: false }, 'publication'],
    ['published', { design: true, committee: false, candidates: true }, 'committee'],
    ['published', { design: true, committee: true, candidates: false }, 'candidates'],
    ['published', { design: true, committee: true, candidates: true }, 'freeze'],
  ] as const)('stay, while %s, at the first that is not ready of %o: %s', (phase, ready, step) => {
    expect(currentStep(phase, ready)).toBe(step)
  })
})
