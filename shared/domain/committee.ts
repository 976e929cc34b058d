import type { Committee, Member } from './schemas/committee.ts'

export type { Committee, Member } from './schemas/committee.ts'

export const memberRoles = [
  'programDirector',
  'deputyDirector',
  'supervisor',
  'practiceTrainer',
  'resident',
  'hrm',
  'external',
  'secretary',
  'observer',
  'confidant',
] as const

/** Whoever trains for it, advises or keeps the papers is no registered specialist: of them no years are asked. */
const neverSpecialist: ReadonlySet<MemberRole> = new Set(['resident', 'hrm', 'secretary', 'confidant'])

/** Can somebody with this function be registered as a specialist? */
export const mayBeSpecialist = (role: MemberRole): boolean => !neverSpecialist.has(role)

/** Groups in the committee ("geleding"): whose interest somebody brings. */
export const stakeholderGroups = ['trainers', 'staff', 'residents', 'hrm', 'external', 'support'] as const

/** How the seals are opened (sealing.md): everybody releases the own key, or a second key holder answers. */
export const sealModes = ['strict', 'twokey'] as const

export type MemberRole = (typeof memberRoles)[number]
export type StakeholderGroup = (typeof stakeholderGroups)[number]
export type SealMode = (typeof sealModes)[number]

/** What is said about the person in a seat, and not about the seat. */
type AboutPerson = Omit<
  Member,
  'id' | 'role' | 'group' | 'scorer' | 'chair' | 'coordinator' | 'keeper' | 'deputy'
>

/** Nothing said: of somebody new, and of whoever was erased while the seat stays. */
export const unsaid: AboutPerson = {
  name: '',
  discipline: '',
  clinic: '',
  region: '',
  yearsRegistered: null,
  starTraining: null,
  biasTraining: null,
}

export const scorers = (c: Pick<Committee, 'members'>): Member[] => c.members.filter((m) => m.scorer)
