import { expect, test } from 'vitest'
import { committeeUnder } from '../../shared/app/rosters/committeeUnder.ts'
import { exampleCommittee } from '../../shared/content/example/index.ts'
import { committeeFaults } from '../../shared/domain/committeeChecks.ts'

const example = exampleCommittee('twokey', '2026-11-19', (key) => key)
const keeper = example.members.find((m) => m.keeper)!
const other = example.members.find((m) => m.scorer && !m.chair)!
/** The second key holder presides as well. */
const committee = { ...example, members: example.members.map((m) => ({ ...m, chair: m.id === keeper.id })) }

const leaving = (chair: string | null) => {
  const reason = { code: 'illness', text: 'a'.repeat(64) }
  const payload = { kind: 'keeper', who: other.id, reason } as Parameters<typeof committeeUnder>[1]
  return committeeUnder(committee, payload, { leaves: false, chair })
}

test('a second key holder who presided leaves the chair to whom the secretary names', () => {
  expect(committeeFaults(leaving(null))).toEqual(['one-chair'])
  const after = leaving(other.id)
  expect(committeeFaults(after)).toEqual([])
  expect(after.members.find((m) => m.chair)?.id).toBe(other.id)
  expect(after.members.map(({ id }) => id)).not.toContain(keeper.id)
})

test('nobody takes the chair from who stays', () => {
  const payload = { kind: 'roster', who: null } as Parameters<typeof committeeUnder>[1]
  const after = committeeUnder(committee, payload, { leaves: false, chair: other.id })
  expect(after.members.find((m) => m.chair)?.id).toBe(keeper.id)
})

test('of the deputies those stay who are chosen; whoever becomes second key holder is a deputy no more', () => {
  const [keeper, first, second] = committee.members.filter((one) => !one.coordinator)
  if (!keeper || !first || !second) throw new Error('the example has too few members')
  const with_ = {
    ...committee,
    members: committee.members.map((m) => ({
      ...m,
      keeper: m.id === keeper.id,
      deputy: m.id === first.id || m.id === second.id,
    })),
  }
  const under = (who: string, deputies?: readonly string[]) => {
    const payload = { kind: 'keeper', who } as Parameters<typeof committeeUnder>[1]
    const { members } = committeeUnder(with_, payload, { leaves: false, chair: null, deputies })
    const ids = (of: (m: (typeof members)[number]) => boolean) => members.filter(of).map(({ id }) => id)
    return [ids((m) => m.keeper), ids((m) => m.deputy).sort(), with_.members.length - members.length]
  }
  expect(under(first.id)).toEqual([[first.id], [second.id], 1])
  expect(under(keeper.id, [second.id])).toEqual([[keeper.id], [second.id], 1])
  expect(under(keeper.id)).toEqual([[keeper.id], [first.id, second.id].sort(), 0])
})
