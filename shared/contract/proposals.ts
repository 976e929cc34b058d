import { z } from 'zod'
import { exceptionKinds } from '../domain/exceptions.ts'
import { fileKinds } from '../domain/exchange.ts'
import { decision, outcomeLine } from '../domain/schemas/decision.ts'
import { design } from '../domain/schemas/design.ts'
import { hash, id, moment } from '../domain/schemas/primitives.ts'
import { nothing } from './channel.ts'
import { code } from './design.ts'

/** What several people sign and not everybody has: an exception, a decision, a withdrawal, a request to erase. */
export const proposalChannels = {
  'proposal.list': {
    access: 'member',
    input: nothing,
    output: z.strictObject({
      proposals: z.array(
        z.strictObject({
          id: hash,
          file: z.enum(fileKinds),
          at: moment,
          /** An older app, or another one, may give a reason that is not in the list. */
          exception: z
            .strictObject({ kind: z.enum(exceptionKinds), who: id.nullable(), reason: z.string() })
            .nullable(),
          /** To whom: the secretary's office, for which `exception` says why, or a deputy who answers one close for `reason`. */
          handover: z.strictObject({ to: id, office: z.boolean(), reason: z.string().nullable() }).nullable(),
          /** Codes of the candidates that it is about. */
          codes: z.array(z.string()),
          /** `here`: the own key is on this laptop, so that this person can sign here. */
          signers: z.array(z.strictObject({ id, signed: z.boolean(), here: z.boolean() })),
        }),
      ),
    }),
  },
  /** What is in it: the words behind an exception or a change of the design, what changes, or what a decision says about each candidate. */
  'proposal.read': {
    access: 'member',
    input: z.strictObject({ id: hash }),
    output: z.strictObject({
      text: z.string().nullable(),
      lines: z.array(outcomeLine.omit({ cid: true }).extend({ code: z.string() })).nullable(),
      /** Of a decision: who decides formally, and until when a reserve counts. */
      terms: decision.pick({ decidedBy: true, reserveUntil: true }).nullable(),
      /**
       * Of a further decision: when the one before it was signed, what was decided about each candidate until then, and who declined
       * since, as the further one says. Null of a first one, and where the one before is not here.
       */
      before: z
        .strictObject({
          at: moment,
          rows: z.array(
            z.strictObject({ code: z.string(), outcome: outcomeLine.shape.outcome, declined: z.boolean() }),
          ),
        })
        .nullable(),
      /** What this laptop finds against a decision by its own count of the cards. */
      against: z.array(z.strictObject({ code: z.string(), candidates: z.array(z.string()) })),
      /** The designs before and after, and their codes: what is published now stands on the page for candidates with the first. */
      design: z.strictObject({ from: design, to: design, before: code, after: code }).nullable(),
    }),
  },
  /** Signs it: as whoever is unlocked, or as somebody else here who types the own passphrase. */
  'proposal.sign': {
    access: 'member',
    input: z.strictObject({ id: hash, member: id, passphrase: z.string().nullable() }),
    output: z.strictObject({ complete: z.boolean() }),
  },
  /** Takes it back, or does not sign it: it is gone from this laptop for good, also when a signed copy comes later. */
  'proposal.drop': { access: 'member', input: z.strictObject({ id: hash }), output: nothing },
} as const
