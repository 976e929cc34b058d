import { z } from 'zod'
import { committee, member } from './committee.ts'
import { id, moment } from './primitives.ts'

/** A seat as the page for candidates shows it: what somebody does, and who it is only where that person agreed. */
export const shownPerson = member
  .pick({ role: true, group: true, discipline: true, scorer: true, chair: true })
  .extend({
    id,
    /** From outside the institution that trains. */
    external: z.boolean(),
    /** Says to be trained in interviewing with STAR. */
    starTrained: z.boolean(),
    /** Null as long as this member did not agree to be named. */
    name: z.string().max(120).nullable(),
  })

/** The committee as candidates read about it. */
export const shownCommittee = committee.pick({ mode: true, diversity: true, departures: true }).extend({
  roles: z.array(shownPerson),
  /** How many may open in the place of the second key holder; not who. */
  deputies: z.int().min(0).max(30).default(0),
})

/** What the page said of the committee when it was published, and every later version with its moment. */
export const shownVersions = z.array(z.strictObject({ at: moment, committee: shownCommittee }))

export type ShownPerson = z.infer<typeof shownPerson>
export type ShownCommittee = z.infer<typeof shownCommittee>
export type ShownVersion = z.infer<typeof shownVersions>[number]
