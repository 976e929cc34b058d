import type { Member } from '../../domain/committee.ts'
import { type Message, readAs } from '../../sealing/message.ts'
import type { SealingRole } from '../../sealing/schemas/people.ts'
import type { Open } from '../app.ts'
import { readDocument } from '../documents.ts'
import { decidedException } from '../office.ts'
import { protocolState, roundState } from '../progressOf.ts'

/** The office for which somebody enrols. */
export const sealingRole = (m: Pick<Member, 'coordinator' | 'keeper' | 'deputy'>): SealingRole =>
  m.coordinator ? 'coordinator' : m.keeper || m.deputy ? 'keeper' : 'member'

/** Who is to hold the second key by a decision that waits for its list; null when nobody is. */
const nextKeeper = (open: Open): string | null => {
  const round = roundState(open)
  const decided = round && decidedException(protocolState(open), round)
  return decided?.payload.kind === 'keeper' ? decided.payload.who : null
}

/** The office of each member of the committee as it stands, or as the next list will have it. */
export const sealingRoles = (open: Open): ReadonlyMap<string, SealingRole> => {
  const keeper = nextKeeper(open)
  const seats = readDocument(open, 'mode')?.seats ?? []
  return new Map(seats.map((seat) => [seat.id, seat.id === keeper ? 'keeper' : sealingRole(seat)]))
}

/** The last enrolment of each member. */
export const enrolments = (open: Open): Map<string, Message<'enrol/v1'>> =>
  new Map(
    open.store.messages.byType('enrol/v1').map((row) => {
      const message = readAs('enrol/v1', row.bytes)
      return [message.payload.member, message]
    }),
  )

/** Members who are enrolled in the role that they have now; a change of role asks for a new enrolment. */
export const enrolledMembers = (open: Open): string[] => {
  const known = enrolments(open)
  return [...sealingRoles(open)]
    .filter(([id, role]) => known.get(id)?.payload.role === role)
    .map(([id]) => id)
}
