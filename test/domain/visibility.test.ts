import { describe, expect, test } from 'vitest'
import { candidateCode, codesDiffer, suggestsRecusal, tieKinds } from '../../shared/domain/candidate.ts'
import { phases, reached } from '../../shared/domain/phases.ts'
import { type Subject, sees, type Viewer } from '../../shared/domain/visibility.ts'

const member: Viewer = { kind: 'member', id: 'a' }
const projector: Viewer = { kind: 'projector' }
const locked: Viewer = { kind: 'locked' }

describe('who sees what', () => {
  test('everybody always sees who has sealed, and nothing more of it before the opening', () => {
    for (const phase of phases)
      for (const viewer of [member, projector, locked])
        expect(sees(viewer, { kind: 'sealed' }, phase)).toBe(true)
  })

  test.each(['cards', 'sealTimes', 'reasons', 'authors'] as const)(
    'nobody sees %s before the opening',
    (kind) => {
      for (const phase of phases.filter((one) => !reached(one, 'revealed')))
        for (const viewer of [member, projector, locked]) expect(sees(viewer, { kind }, phase)).toBe(false)
    },
  )

  test('nobody who still has to judge takes cards along as a file before the last round is open', () => {
    const file = (judges: boolean, toCome: boolean): Subject => ({ kind: 'cardFile', judges, toCome })
    for (const phase of phases) {
      expect(sees(member, file(true, false), phase)).toBe(reached(phase, 'revealed'))
      expect(sees(member, file(true, true), phase)).toBe(false)
      expect(sees(member, file(false, true), phase)).toBe(true)
      for (const viewer of [projector, locked]) expect(sees(viewer, file(false, false), phase)).toBe(false)
    }
  })

  test('names of candidates are hidden from who reads letters, not from who entered them, nor in an interview', () => {
    const hidden: Subject = { kind: 'candidates', letters: true, enteredBy: 'b' }
    for (const phase of phases) {
      expect(sees(member, hidden, phase)).toBe(false)
      expect(sees({ kind: 'member', id: 'b' }, hidden, phase)).toBe(true)
      expect(sees(member, { ...hidden, letters: false }, phase)).toBe(true)
      for (const viewer of [projector, locked])
        expect(sees(viewer, { ...hidden, letters: false }, phase)).toBe(false)
    }
  })

  test('what is one’s own is one’s own in every phase, and nobody else’s', () => {
    const own: Subject = { kind: 'own', owner: 'a' }
    for (const phase of phases) {
      expect(sees(member, own, phase)).toBe(true)
      for (const viewer of [{ kind: 'member', id: 'b' } as const, projector, locked])
        expect(sees(viewer, own, phase)).toBe(false)
    }
  })

  test('the projector sees the matrix after the opening, and never people, reasons or authors', () => {
    expect(sees(projector, { kind: 'cards' }, 'revealed')).toBe(true)
    for (const phase of phases)
      for (const kind of ['people', 'reasons', 'authors', 'sealTimes'] as const)
        expect(sees(projector, { kind }, phase)).toBe(false)
  })

  test('who is locked out sees no person and no card in any phase', () => {
    for (const phase of phases)
      for (const kind of ['people', 'cards', 'reasons', 'authors'] as const)
        expect(sees(locked, { kind }, phase)).toBe(false)
  })
})

describe('a candidate', () => {
  test('is called by a code from the id, and codes that clash are found', () => {
    expect(candidateCode('7q2abcdefg')).toBe('K-7Q2')
    expect(codesDiffer(['7q2abcdefg', '7q3abcdefg'])).toBe(true)
    expect(codesDiffer(['7q2abcdefg', '7q2zzzzzzz'])).toBe(false)
  })

  test('with a close tie is better judged by others', () => {
    expect(tieKinds.filter(suggestsRecusal)).toEqual(['supervised', 'family'])
  })
})
