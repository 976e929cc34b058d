import { expect, test } from 'vitest'
import { speakingOrder } from '../../renderer/screens/deliberation/speakers.ts'
import type { Seat } from '../../renderer/shell/session.ts'

const seat = (role: Seat['role'], rest: Partial<Seat> = {}): Seat => ({
  id: role,
  role,
  group: 'staff',
  scorer: true,
  chair: false,
  coordinator: false,
  keeper: false,
  enrolled: true,
  name: null,
  ...rest,
})
const spoken = (seats: readonly Seat[]) => speakingOrder(seats).map(({ role }) => role)

test('the resident speaks first and the chair last, with the others from junior to senior', () => {
  expect(
    spoken([
      seat('programDirector', { chair: true }),
      seat('deputyDirector'),
      seat('supervisor'),
      seat('resident'),
      seat('external'),
    ]),
  ).toEqual(['resident', 'supervisor', 'external', 'deputyDirector', 'programDirector'])
})

test('a chair speaks last also where somebody else has the higher office', () => {
  expect(spoken([seat('supervisor', { chair: true }), seat('programDirector'), seat('resident')])).toEqual([
    'resident',
    'programDirector',
    'supervisor',
  ])
})

test('whoever did not rate does not take a turn', () => {
  expect(spoken([seat('secretary', { scorer: false }), seat('resident')])).toEqual(['resident'])
})
