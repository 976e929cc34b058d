import { z } from 'zod'
import { mostCandidates } from '../domain/candidate.ts'
import { candidate } from '../domain/schemas/candidate.ts'
import { importPreview } from '../domain/schemas/candidateImport.ts'
import { committee } from '../domain/schemas/committee.ts'
import { design } from '../domain/schemas/design.ts'
import { day, hash, id, moment } from '../domain/schemas/primitives.ts'
import { schedule } from '../domain/schemas/schedule.ts'
import { checkShape, nothing } from './channel.ts'

/** What can be undone step by step while it is being written. */
const undoable = ['design', 'amendment', 'committee', 'candidates', 'decision'] as const

const reach = { undo: z.boolean(), redo: z.boolean(), editable: z.boolean() }

/** Codes for people: 24 characters of upper-case Crockford base32 in six groups of four, joined by hyphens. */
export const code = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){5}$/)

export const designChannels = {
  'design.get': {
    access: 'member',
    projector: true,
    input: nothing,
    output: z.strictObject({
      design,
      checks: z.array(checkShape),
      ...reach,
      frozen: z.strictObject({ version: z.int(), code, hash, at: moment }).nullable(),
      /** Changes after the publication, oldest first; who decided where the signatures are here. */
      amendments: z.array(
        z.strictObject({
          version: z.int(),
          at: moment,
          reason: z.string(),
          code,
          deciders: z.array(id),
        }),
      ),
    }),
  },
  'design.put': { access: 'coordinator', input: z.strictObject({ design }), output: nothing },
  'design.publish': { access: 'coordinator', input: nothing, output: z.strictObject({ code }) },
  'edit.undo': {
    access: 'coordinator',
    input: z.strictObject({ document: z.enum(undoable) }),
    output: z.strictObject({ done: z.boolean() }),
  },
  'edit.redo': {
    access: 'coordinator',
    input: z.strictObject({ document: z.enum(undoable) }),
    output: z.strictObject({ done: z.boolean() }),
  },
  /** Fresh random ids for members that the screen adds. */
  'id.new': { access: 'coordinator', input: nothing, output: z.strictObject({ id }) },
  'committee.get': {
    access: 'member',
    input: nothing,
    output: z.strictObject({
      committee,
      checks: z.array(checkShape),
      faults: z.array(z.string()),
      enrolled: z.array(id),
      /** By member the day on which they practised scoring here. */
      practised: z.record(id, day),
      ...reach,
    }),
  },
  /** Who stands on the page for candidates by name, because they agreed to that. */
  'named.put': {
    access: 'coordinator',
    input: z.strictObject({ members: z.array(id).max(30) }),
    output: nothing,
  },
  'committee.put': { access: 'coordinator', input: z.strictObject({ committee }), output: nothing },
  'candidates.get': {
    access: 'member',
    input: nothing,
    output: z.strictObject({
      /** What could tell who somebody is is '' where the design asks for the own tie first. */
      candidates: z.array(
        candidate.extend({
          name: z.string().max(120),
          code: z.string(),
          /** In the present round? Who was turned down in an earlier one stays listed. */
          takesPart: z.boolean(),
        }),
      ),
      /** Are names kept from whoever asks, because letters are read? Then the code stands there. */
      hidden: z.boolean(),
      /** Order of the interviews by candidate; drawn by lot unless somebody fixed it. */
      schedule,
      ...reach,
    }),
  },
  'candidates.put': {
    access: 'coordinator',
    input: z.strictObject({ candidates: z.array(candidate).max(mostCandidates) }),
    output: nothing,
  },
  'candidates.add': {
    access: 'coordinator',
    input: candidate.omit({ cid: true, withdrawn: true }),
    output: z.strictObject({ cid: id }),
  },
  'candidates.preview': {
    access: 'coordinator',
    input: z.strictObject({ bytes: z.instanceof(Uint8Array) }),
    output: importPreview,
  },
  /** Takes the good rows of the same file; the bad ones stay out. */
  'candidates.import': {
    access: 'coordinator',
    input: z.strictObject({ bytes: z.instanceof(Uint8Array) }),
    output: z.strictObject({ added: z.int() }),
  },
  'schedule.plan': {
    access: 'coordinator',
    input: z.strictObject({
      day,
      /** Local wall clock, HH:MM; the app stores UTC. */
      start: z.string().regex(/^\d\d:\d\d$/),
      minutes: z.int().min(10).max(180),
      pause: z.int().min(0).max(60),
      /** One longer break, such as lunch. */
      rest: z
        .strictObject({ from: z.string().regex(/^\d\d:\d\d$/), minutes: z.int().min(5).max(240) })
        .nullable(),
      room: z.string().max(60),
      order: z.enum(['random', 'fixed']),
    }),
    output: nothing,
  },
  /** Where each interview is, by candidate; also after the freeze, because a room can change on the day itself. */
  'schedule.rooms': {
    access: 'coordinator',
    input: z.strictObject({ rooms: z.record(id, z.string().max(60)) }),
    output: nothing,
  },
} as const
