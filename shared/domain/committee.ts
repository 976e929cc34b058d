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

/** Groups in the committee ("geleding"): whose interest somebody brings. */
export const stakeholderGroups = ['trainers', 'staff', 'residents', 'hrm', 'external', 'support'] as const

/** How the seals are opened (sealing.md): everybody releases the own key, or a second key holder answers. */
export const sealModes = ['strict', 'twokey'] as const

export type MemberRole = (typeof memberRoles)[number]
export type StakeholderGroup = (typeof stakeholderGroups)[number]
export type SealMode = (typeof sealModes)[number]

export const scorers = (c: Pick<Committee, 'members'>): Member[] => c.members.filter((m) => m.scorer)
