import { expect, test } from 'vitest'
import { committeeUnder } from '../../shared/app/rosters.ts'
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
