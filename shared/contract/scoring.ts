import { z } from 'zod'
import { askedShares, tieKinds } from '../domain/candidate.ts'
import { memberRoles, sealModes } from '../domain/committee.ts'
import { hash, id, moment } from '../domain/schemas/primitives.ts'
import { draft } from '../domain/schemas/scorecard.ts'
import { nothing } from './channel.ts'
import { code } from './design.ts'

export const scoringChannels = {
  /** Each person types an own passphrase; again when it was mistyped or lost: after the freeze it counts from the next list on. */
  'enrol.member': {
    access: 'coordinator',
    input: z.strictObject({ member: id, passphrase: z.string() }),
    output: nothing,
  },
  'roster.freeze': { access: 'coordinator', input: nothing, output: z.strictObject({ code }) },
  'roster.get': {
    access: 'member',
    projector: true,
    input: nothing,
    output: z
      .strictObject({
        code,
        designCode: code,
        at: moment,
        generation: z.int(),
        mode: z.enum(sealModes),
        people: z.array(z.strictObject({ id, confirmed: z.boolean(), mustConfirm: z.boolean() })),
        candidates: z.int(),
        /** Do I still have to confirm? */
        mine: z.boolean(),
      })
      .nullable(),
  },
  'roster.confirm': {
    access: 'member',
    /** The last four groups of the committee code as heard from somebody else: 16 characters, spaces allowed. */
    input: z.strictObject({
      heard: z.string().max(40),
      /**
       * "Everybody who has to has told me that their app shows this code": asked where somebody's keys cannot be compared on
       * this laptop (sealing.md, rule 2).
       */
      everybody: z.boolean().optional(),
    }),
    output: nothing,
  },
  'ties.get': {
    access: 'member',
    input: nothing,
    output: z.strictObject({
      rows: z.array(
        z.strictObject({
          cid: id,
          code: z.string(),
          name: z.string(),
          kind: z.enum(tieKinds).nullable(),
          shares: z.array(z.enum(askedShares)),
          recused: z.boolean(),
          /** Only found out once the candidate had been met or judged; the seal says so, never why. */
          late: z.boolean(),
        }),
      ),
      editable: z.boolean(),
    }),
  },
  'ties.put': {
    access: 'member',
    input: z.strictObject({
      cid: id,
      kind: z.enum(tieKinds),
      recused: z.boolean(),
      /** What both have in common; left out: as it was. */
      shares: z.array(z.enum(askedShares)).max(askedShares.length).optional(),
    }),
    output: nothing,
  },
  'cards.mine': {
    access: 'member',
    input: nothing,
    output: z.strictObject({
      scorer: z.boolean(),
      sealed: z.boolean(),
      mayScore: z.boolean(),
      tiesOpen: z.int(),
      rows: z.array(
        z.strictObject({
          cid: id,
          code: z.string(),
          at: moment.nullable(),
          state: z.enum(['empty', 'started', 'complete', 'recused']),
          answered: z.int(),
        }),
      ),
      /** Was it read, or skipped, what to look out for? */
      primed: z.boolean(),
      /** The candidate that was open last: where one comes back to. */
      last: id.nullable(),
    }),
  },
  /** What to look out for was read or skipped: it is not offered again in this procedure. */
  'primer.seen': { access: 'member', input: nothing, output: nothing },
  'card.get': {
    access: 'member',
    input: z.strictObject({ cid: id }),
    output: z.strictObject({ cid: id, code: z.string(), draft, sealed: z.boolean(), room: z.int() }),
  },
  'card.put': {
    access: 'member',
    input: z.strictObject({ cid: id, draft }),
    /** When the database had it (UTC), and how many bytes are left in the sealed card. */
    output: z.strictObject({ savedAt: moment, room: z.int() }),
  },
  'cards.review': {
    access: 'member',
    input: nothing,
    output: z.strictObject({
      sealed: z.boolean(),
      cards: z.array(z.strictObject({ cid: id, code: z.string(), draft, recused: z.boolean() })),
      /** What keeps the cards from being sealed; codes with the candidate they are about. */
      faults: z.array(z.strictObject({ code: z.string(), cid: id.nullable(), count: z.int() })),
    }),
  },
  /**
   * Opens the own sealed cards to correct them, before the close: the seal stays what it is until the next `seal.submit`
   * replaces it. Private notes are gone.
   */
  'seal.correct': { access: 'member', input: nothing, output: nothing },
  /** Leaves the seal as it is and throws away the correction that was begun. */
  'seal.keep': { access: 'member', input: nothing, output: nothing },
  'seal.submit': { access: 'member', input: nothing, output: z.strictObject({ proof: code }) },
  'seal.board': {
    access: 'member',
    projector: true,
    input: nothing,
    output: z.strictObject({
      mode: z.enum(sealModes),
      /** In the fixed order of the committee; never in the order of sealing. */
      people: z.array(
        z.strictObject({ id, role: z.enum(memberRoles), name: z.string().nullable(), sealed: z.boolean() }),
      ),
      mine: z.strictObject({ proof: code, received: z.boolean() }).nullable(),
    }),
  },
} as const

/** `twokey`: whose the second key is, who may answer this close instead, and who did; null in `strict`. */
export const secondKey = z
  .strictObject({ keeper: id, deputies: z.array(id), instead: z.array(id), answeredBy: id.nullable() })
  .nullable()

export const openingChannels = {
  'round.state': {
    access: 'member',
    projector: true,
    input: nothing,
    output: z.strictObject({
      mode: z.enum(sealModes),
      code,
      closedAt: moment.nullable(),
      seals: z.array(
        z.strictObject({
          member: id,
          proof: hash,
          cards: z.int(),
          /** Whom the member does not judge; `late` where that came out after meeting or judging. Never why. */
          recusals: z.array(z.strictObject({ code: z.string(), late: z.boolean() })),
          released: z.boolean(),
        }),
      ),
      secondKey,
      answered: z.boolean(),
      revealed: z.boolean(),
      archiveCode: code.nullable(),
    }),
  },
  'round.close': { access: 'coordinator', input: nothing, output: nothing },
  /** `strict`: a scorer gives the own round key, by typing the passphrase once more. */
  'release.give': {
    access: 'member',
    input: z.strictObject({ member: id, passphrase: z.string() }),
    output: nothing,
  },
  /**
   * `twokey`: the keeper answers the close by typing the passphrase once more, or a deputy under a handover for it (`member`). On an
   * own laptop whose key is on a stick too, only with the word that nothing was answered with that one: `stickUnused`.
   */
  'keeper.answer': {
    access: 'member',
    input: z.strictObject({
      member: id.optional(),
      passphrase: z.string(),
      stickUnused: z.boolean().optional(),
    }),
    output: nothing,
  },
  /**
   * Says that the seal of a scorer does not open, with what proves it: then the others are opened without. @throws where it
   * opens, or where nothing proves who is to blame
   */
  'fault.make': { access: 'coordinator', input: z.strictObject({ member: id }), output: nothing },
  'round.reveal': { access: 'coordinator', input: nothing, output: z.strictObject({ archiveCode: code }) },
} as const
