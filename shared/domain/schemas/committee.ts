import { z } from 'zod'
import { memberRoles, sealModes, stakeholderGroups } from '../committee.ts'
import { departure } from './design.ts'
import { day, id } from './primitives.ts'

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
  /** Opens in the keeper's place when that one cannot. At most two, only in mode twokey. */
  deputy: z.boolean().default(false),
})

export const committee = z.strictObject({
  mode: z.enum(sealModes),
  members: z.array(member).max(30),
  /** One statement of the committee as a whole on its diversity; never a characteristic of one person. */
  diversity: z.string().max(2000),
  departures: z.array(departure),
})

export type Member = z.infer<typeof member>
export type Committee = z.infer<typeof committee>
