import { expect, test } from 'vitest'
import { seatNames } from '../../renderer/shell/seatNames.ts'
import type { Seat } from '../../renderer/shell/session.ts'
import { nl } from '../../renderer/text/nl/index.ts'

const seat = (id: string, role: Seat['role']): Seat => ({
  id,
  role,
  group: 'staff',
  scorer: true,
  chair: false,
  coordinator: false,
  keeper: false,
  deputy: false,
  enrolled: true,
  name: null,
})

test('seats with the same role are told apart by a number in the order of the committee, others bear none', () => {
  const names = seatNames(
    [seat('aaaaaaaaa1', 'supervisor'), seat('aaaaaaaaa2', 'resident'), seat('aaaaaaaaa3', 'supervisor')],
    nl,
  )
  expect([...names.values()]).toEqual(['Supervisor 1', 'Aios', 'Supervisor 2'])
})
