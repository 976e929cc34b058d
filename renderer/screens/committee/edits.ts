import {
  type Committee,
  type Member,
  type MemberRole,
  type SealMode,
  type StakeholderGroup,
  unsaid,
} from '../../../shared/domain/committee.ts'
import { committeeChecks } from '../../../shared/domain/committeeChecks.ts'

/** Every edit of the committee as a pure function. */

const groupOfRole: Readonly<Record<MemberRole, StakeholderGroup>> = {
  programDirector: 'trainers',
  deputyDirector: 'trainers',
  supervisor: 'staff',
  practiceTrainer: 'trainers',
  resident: 'residents',
  hrm: 'hrm',
  external: 'external',
  secretary: 'support',
  observer: 'support',
  confidant: 'support',
}

const silent: ReadonlySet<MemberRole> = new Set(['hrm', 'secretary', 'observer', 'confidant'])

/** A member with another function: the group that usually goes with it, and whether such a member scores. */
export const withRole = (member: Member, role: MemberRole): Member => ({
  ...member,
  role,
  group: groupOfRole[role],
  scorer: !silent.has(role),
})

/** A member of whom only the id is known. */
export const blankMember = (id: string): Member =>
  withRole(
    {
      id,
      ...unsaid,
      role: 'supervisor',
      group: 'staff',
      scorer: true,
      chair: false,
      coordinator: false,
      keeper: false,
      deputy: false,
    },
    'supervisor',
  )

/** Adds a member or puts the changed one in its place. There is one chair and at most one second key holder. */
export const putMember = (committee: Committee, member: Member): Committee => {
  const others = committee.members.map((m) => ({
    ...m,
    chair: m.chair && !member.chair,
    keeper: m.keeper && !member.keeper,
  }))
  const known = others.some((m) => m.id === member.id)
  return {
    ...committee,
    members: known ? others.map((m) => (m.id === member.id ? member : m)) : [...others, member],
  }
}

export const removeMember = (committee: Committee, id: string): Committee => ({
  ...committee,
  members: committee.members.filter((m) => m.id !== id),
})

/** How the seals open; with the strict opening nobody holds a second key. */
export const withMode = (committee: Committee, mode: SealMode): Committee => ({
  ...committee,
  mode,
  members:
    mode === 'strict'
      ? committee.members.map((m) => ({ ...m, keeper: false, deputy: false }))
      : committee.members,
})

/** The committee without explanations of what is no departure any more; the same object when there is none. */
export const withoutStaleDepartures = (
  committee: Committee,
  today: string,
  practised: Readonly<Record<string, string>>,
): Committee => {
  const departing = new Set(
    committeeChecks(committee, today, practised)
      .filter((check) => check.state !== 'met')
      .map((check) => check.id),
  )
  const departures = committee.departures.filter((one) => departing.has(one.check))
  return departures.length === committee.departures.length ? committee : { ...committee, departures }
}
