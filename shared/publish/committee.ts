import type { Committee, Member } from '../domain/committee.ts'
import type { ShownCommittee, ShownPerson } from '../domain/shownDifference.ts'

/** What the public reads about a seat in the committee: what somebody does there, never who it is. */
export type CommitteeRole = Omit<ShownPerson, 'id' | 'name'>

export interface PublicCommittee extends Omit<ShownCommittee, 'roles'> {
  readonly roles: readonly CommitteeRole[]
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()

const role = (m: Member, institution: string): CommitteeRole => ({
  role: m.role,
  group: m.group,
  discipline: m.discipline,
  scorer: m.scorer,
  chair: m.chair,
  external: m.group === 'external' || (m.clinic.trim() !== '' && !same(m.clinic, institution)),
  starTrained: m.starTraining !== null,
})

/**
 * The committee as log, audit and report show it: without names, clinics, years and days.
 * @param institution the institution of the design; a member from another clinic comes from outside
 */
export const publicCommittee = (committee: Committee, institution: string): PublicCommittee => ({
  roles: committee.members.map((m) => role(m, institution)),
  mode: committee.mode,
  deputies: committee.members.filter((m) => m.deputy).length,
  diversity: committee.diversity,
  departures: committee.departures,
})

/**
 * The same for the page that candidates read, with the names of those who agreed to that.
 * @param named ids of the members who agreed
 */
export const shownCommittee = (
  committee: Committee,
  institution: string,
  named: readonly string[],
): ShownCommittee => ({
  ...publicCommittee(committee, institution),
  roles: committee.members.map((m) => ({
    ...role(m, institution),
    id: m.id,
    name: named.includes(m.id) && m.name.trim() !== '' ? m.name : null,
  })),
})
