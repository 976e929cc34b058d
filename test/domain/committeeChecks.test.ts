import { describe, expect, test } from 'vitest'
import { exampleCommittee } from '../../shared/content/example/index.ts'
import type { Committee, Member } from '../../shared/domain/committee.ts'
import { committeeChecks, committeeFaults } from '../../shared/domain/committeeChecks.ts'

const today = '2026-11-21'
const good: Committee = {
  ...exampleCommittee('strict', today, (key) => key),
  departures: [],
  members: exampleCommittee('strict', today, (key) => key).members.map((m) => ({
    ...m,
    starTraining: today,
    biasTraining: today,
  })),
}

const change = (of: (m: Member) => boolean, how: Partial<Member>): Committee => ({
  ...good,
  members: good.members.map((m) => (of(m) ? { ...m, ...how } : m)),
})
const stateOf = (committee: Committee, id: string, practised: Record<string, string> = {}) =>
  committeeChecks(committee, today, practised).find((c) => c.id === id)?.state

describe('the composition of a committee', () => {
  test('with several groups, clinics and trainings meets every check', () => {
    expect(committeeChecks(good, today, {}).filter((c) => c.state !== 'met')).toEqual([])
  })

  test.each([
    ['no seat for an aios', change((m) => m.group === 'residents', { group: 'staff' }), 'resident-seat'],
    ['nobody from HRM', change((m) => m.group === 'hrm', { group: 'support' }), 'hrm-member'],
    ['one group over half', change((m) => m.scorer, { group: 'trainers' }), 'no-majority-group'],
    ['everybody from one clinic', change((m) => m.scorer, { clinic: ' Merwede ' }), 'several-clinics'],
    ['one discipline', change((m) => m.scorer, { discipline: 'Geriatrie' }), 'several-disciplines'],
    ['two who score', { ...good, members: good.members.filter((m, i) => !m.scorer || i < 2) }, 'size'],
    [
      'somebody without STAR training',
      change((m) => m.role === 'external', { starTraining: null }),
      'star-trained',
    ],
    [
      'a training of four years ago',
      change((m) => m.role === 'external', { biasTraining: '2022-11-20' }),
      'bias-trained',
    ],
  ])('with %s departs', (_, committee, id) => {
    expect(stateOf(committee, id)).toBe('departs')
  })

  test('counts practising in this procedure as training in STAR, not as training in bias', () => {
    const external = good.members.find((m) => m.role === 'external')
    const untrained = change((m) => m.role === 'external', { starTraining: null, biasTraining: null })
    const practised = { [external?.id ?? '']: today }
    expect(stateOf(untrained, 'star-trained', practised)).toBe('met')
    expect(stateOf(untrained, 'bias-trained', practised)).toBe('departs')
    expect(stateOf(untrained, 'star-trained', { [external?.id ?? '']: '2022-11-20' })).toBe('departs')
  })

  test('of which nobody wrote about diversity is unknown, not wrong', () => {
    expect(stateOf({ ...good, diversity: ' ' }, 'diversity')).toBe('unknown')
  })

  test('with a keeper who scores is a departure that must be explained', () => {
    const twokey = { ...change((m) => m.role === 'external', { keeper: true }), mode: 'twokey' as const }
    expect(stateOf(twokey, 'keeper-scores')).toBe('departs')
    expect(stateOf(good, 'keeper-scores')).toBeUndefined()
  })

  test('with a deputy of the keeper who scores is one too, and names that deputy', () => {
    const scoring = change((m) => m.role === 'external', { deputy: true })
    const [check] = committeeChecks(scoring, today, {}).filter(({ id }) => id === 'deputy-scores')
    expect(check).toMatchObject({
      state: 'departs',
      found: [good.members.find((m) => m.role === 'external')?.name],
    })
    expect(
      stateOf(
        change((m) => m.group === 'hrm', { deputy: true }),
        'deputy-scores',
      ),
    ).toBeUndefined()
  })

  test('counts only who scores: a secretary brings no clinic and no group', () => {
    const secretaryElsewhere = change((m) => m.coordinator, { clinic: 'Elders', group: 'external' })
    expect(committeeChecks(secretaryElsewhere, today, {})).toEqual(committeeChecks(good, today, {}))
  })
})

describe('a committee that cannot be', () => {
  test.each([
    ['no chair', change((m) => m.chair, { chair: false }), 'one-chair'],
    ['two chairs', change((m) => m.role === 'external', { chair: true }), 'one-chair'],
    ['no secretary', change((m) => m.coordinator, { coordinator: false }), 'one-coordinator'],
    ['one scorer', change((m) => m.role !== 'external', { scorer: false }), 'two-scorers'],
    ['a keeper in strict', change((m) => m.group === 'hrm', { keeper: true }), 'keeper-in-strict'],
    ['a deputy in strict', change((m) => m.group === 'hrm', { deputy: true }), 'deputy-in-strict'],
    ['a secretary who is a deputy', change((m) => m.coordinator, { deputy: true }), 'deputy-is-coordinator'],
    [
      'a keeper who is an own deputy',
      change((m) => m.group === 'hrm', { keeper: true, deputy: true }),
      'deputy-is-keeper',
    ],
    ['three deputies', change((m) => m.scorer, { deputy: true }), 'too-many-deputies'],
    ['no keeper in twokey', { ...good, mode: 'twokey' as const }, 'one-keeper'],
    [
      'a secretary who scores in twokey',
      { ...change((m) => m.coordinator, { scorer: true }), mode: 'twokey' as const },
      'coordinator-scores',
    ],
    ['somebody without a name', change((m) => m.role === 'external', { name: '  ' }), 'nameless'],
  ])('has a fault: %s', (_, committee, fault) => {
    expect(committeeFaults(committee)).toContain(fault)
  })

  test('is not the example, in either mode', () => {
    expect(committeeFaults(good)).toEqual([])
    expect(committeeFaults(exampleCommittee('twokey', today, (key) => key))).toEqual([])
  })
})
