import { z } from 'zod'
import { departure } from './design.ts'
import { day, id } from './primitives.ts'

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
] as const

/** Groups in the committee ("geleding"): whose interest somebody brings. */
export const stakeholderGroups = ['trainers', 'staff', 'residents', 'hrm', 'external', 'support'] as const

/** How the seals are opened (sealing.md): everybody releases the own key, or a second key holder answers. */
export const sealModes = ['strict', 'twokey'] as const

export const member = z.strictObject({
  id,
  name: z.string().max(120),
  role: z.enum(memberRoles),
  group: z.enum(stakeholderGroups),
  discipline: z.string().max(120),
  clinic: z.string().max(120),
  region: z.string().max(120),
  /** Years since registration as a specialist; null when not one or not told. */
  yearsRegistered: z.int().min(0).max(60).nullable(),
  /** Day of the last training, as the member says it. */
  starTraining: day.nullable(),
  biasTraining: day.nullable(),
  scorer: z.boolean(),
  chair: z.boolean(),
  /** Secretary of the procedure: C in sealing.md. Exactly one. */
  coordinator: z.boolean(),
  /** Second key holder: K in sealing.md. At most one, only in mode twokey. */
  keeper: z.boolean(),
})

export const committee = z.strictObject({
  mode: z.enum(sealModes),
  members: z.array(member).max(30),
  /** One statement of the committee as a whole on its diversity; never a characteristic of one person. */
  diversity: z.string().max(2000),
  departures: z.array(departure),
})

export type MemberRole = (typeof memberRoles)[number]
export type StakeholderGroup = (typeof stakeholderGroups)[number]
export type SealMode = (typeof sealModes)[number]
export type Member = z.infer<typeof member>
export type Committee = z.infer<typeof committee>

export const scorers = (c: Pick<Committee, 'members'>): Member[] => c.members.filter((m) => m.scorer)
