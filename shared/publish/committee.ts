import type { Committee, Member, SealMode } from '../domain/committee.ts'
import type { Departure } from '../domain/design.ts'

/** What the public reads about a seat in the committee: what somebody does there, never who it is. */
export interface CommitteeRole extends Pick<Member, 'role' | 'group' | 'discipline' | 'scorer' | 'chair'> {
  /** From outside the institution that trains. */
  readonly external: boolean
  /** Says to be trained in interviewing with STAR. */
  readonly starTrained: boolean
}

export interface PublicCommittee {
  readonly roles: readonly CommitteeRole[]
  readonly mode: SealMode
  readonly diversity: string
  readonly departures: readonly Departure[]
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()

/**
 * The committee as the description shows it: without names, clinics, years and days.
 * @param institution the institution of the design; a member from another clinic comes from outside
 */
export const publicCommittee = (committee: Committee, institution: string): PublicCommittee => ({
  roles: committee.members.map((m) => ({
    role: m.role,
    group: m.group,
    discipline: m.discipline,
    scorer: m.scorer,
    chair: m.chair,
    external: m.group === 'external' || (m.clinic.trim() !== '' && !same(m.clinic, institution)),
    starTrained: m.starTraining !== null,
  })),
  mode: committee.mode,
  diversity: committee.diversity,
  departures: committee.departures,
})
