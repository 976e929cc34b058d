import { z } from 'zod'
import { endings } from '../domain/exceptions.ts'
import { steps } from '../domain/phases.ts'
import { day, hash, id, moment } from '../domain/schemas/primitives.ts'
import { nothing } from './channel.ts'

export const sessionChannels = {
  'session.unlock': {
    access: 'anyone',
    input: z.strictObject({ member: id, passphrase: z.string() }),
    output: nothing,
  },
  'session.lock': { access: 'anyone', input: nothing, output: nothing },
  /** Somebody is there: the ten minutes (an hour during an interview) begin anew. */
  'session.touch': { access: 'member', input: z.strictObject({ interview: z.boolean() }), output: nothing },
  'procedure.overview': {
    access: 'member',
    input: nothing,
    output: z.strictObject({
      places: z.int(),
      institution: z.string(),
      region: z.string(),
      start: day.nullable(),
      current: z.enum(steps.map(([step]) => step)),
      steps: z.array(
        z.strictObject({
          step: z.enum(steps.map(([step]) => step)),
          state: z.enum(['done', 'open', 'locked']),
          /** When it was done (UTC), or the day it is planned for. */
          at: z.union([moment, day]).nullable(),
          /** Numbers that its sentence is filled in with. */
          facts: z.record(z.string(), z.union([z.int(), z.string()])),
          who: z.array(id),
        }),
      ),
      /** What has to be done next, and by whom. */
      turn: z.array(z.strictObject({ task: z.string(), who: z.array(id) })),
      /** Rounds that ended without an opening, the first first. */
      lost: z.array(
        z.strictObject({
          round: z.int(),
          how: z.enum(endings),
          reason: z.string(),
          at: moment,
          deciders: z.array(id),
        }),
      ),
      /** Can the procedure stop now without an outcome? */
      mayStop: z.boolean(),
      /** Work that a crash cut off, to be done again. */
      unfinished: z.array(z.strictObject({ id: z.string(), channel: z.string(), at: moment })),
    }),
  },
  'intent.dismiss': { access: 'member', input: z.strictObject({ id: z.string() }), output: nothing },
  'log.list': {
    access: 'member',
    input: nothing,
    output: z.strictObject({
      rows: z.array(
        z.strictObject({
          seq: z.int(),
          at: moment,
          actor: id.nullable(),
          kind: z.string(),
          /** Of rows about decisions: a further one was begun, was not made after all, or was signed. */
          further: z.enum(['begun', 'left', 'signed']).nullable(),
          ref: hash.nullable(),
        }),
      ),
      /** Rows that are kept back until the opening: who sealed when. */
      hidden: z.int(),
      whole: z.boolean(),
      head: hash.nullable(),
    }),
  },
  'search.find': {
    access: 'member',
    input: z.strictObject({ text: z.string().max(200) }),
    output: z.array(
      z.strictObject({
        kind: z.enum(['criterion', 'question', 'member', 'candidate', 'note']),
        id: z.string(),
        label: z.string(),
        detail: z.string(),
        step: z.enum(steps.map(([step]) => step)),
      }),
    ),
  },
} as const
