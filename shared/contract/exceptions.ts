import { z } from 'zod'
import { exceptionKinds, exceptionReasons } from '../domain/exceptions.ts'
import { member } from '../domain/schemas/committee.ts'
import { hash, id, moment } from '../domain/schemas/primitives.ts'
import { nothing } from './channel.ts'
import { code } from './design.ts'

const kind = z.enum(exceptionKinds)
/** An older app, or another one, may have used a code that is not in the list. */
const reason = z.string()

const exception = z.strictObject({
  id: hash,
  kind,
  who: id.nullable(),
  reason,
  at: moment,
  deciders: z.array(id),
})

export const exceptionChannels = {
  /** What was decided, and which exceptions are possible now; what waits for signatures is in `proposal.list`. */
  'exception.get': {
    access: 'member',
    input: nothing,
    output: z.strictObject({
      /** The round before is over and the next one not frozen: only the secretary's office can change hands. */
      between: z.boolean(),
      round: z.int(),
      generation: z.int(),
      kinds: z.array(z.strictObject({ kind, possible: z.boolean() })),
      /** Who can sign. */
      deciders: z.array(id),
      /** Signed by all, and waiting for the secretary's next list; `office`: it gives the secretary's office to somebody. */
      decided: exception.extend({ office: z.boolean() }).nullable(),
      done: z.array(exception),
      /** Who holds the second key by the list, and the scorers but the secretary: more than half of them, at least two, replace it. */
      second: z.strictObject({ keeper: id, deputies: z.array(id), judges: z.array(id) }).nullable(),
      /** Who enrolled anew since the list, which names a key that they do not use any more, and by no decided exception gets the new one. */
      anew: z.array(id),
      /** Who holds the second key from the next list on, and must enrol for that first. */
      keeperToEnrol: z.strictObject({ id, here: z.boolean() }).nullable(),
      /** Who can have the secretary's office, and who can say so; null where it cannot go to anybody now. */
      office: z
        .strictObject({
          coordinator: id,
          keeper: id.nullable(),
          /** Scorers but the secretary: more than half of them, at least two, and not whoever follows. */
          judges: z.array(id),
          /** `offered`: enrolled as secretary too; `here`: has a passphrase on this laptop. */
          successors: z.array(z.strictObject({ id, offered: z.boolean(), here: z.boolean() })),
        })
        .nullable(),
      /** Who can answer the close for the keeper, and who can say so; null where that cannot be now. */
      deputy: z
        .strictObject({
          keeper: id,
          deputies: z.array(id),
          /** Scorers but the secretary: more than half of them, at least two, and not the deputy who answers. */
          judges: z.array(id),
          /** Of keeper and judges, whose key is on this laptop. */
          here: z.array(id),
        })
        .nullable(),
    }),
  },
  /** Proposes an exception and signs it as the first of its deciders: at least two, one of them not the secretary. */
  'exception.propose': {
    access: 'member',
    input: z.strictObject({
      kind,
      /** The person or candidate that it is about; null where the kind asks for nobody. */
      who: id.nullable(),
      reason: z.enum(exceptionReasons),
      text: z.string().max(2000),
      deciders: z.array(id).min(2).max(30),
    }),
    output: z.strictObject({ id: hash }),
  },
  /** After the freeze: somebody new, who enrols and then joins with the next list. */
  'member.add': { access: 'coordinator', input: z.strictObject({ member }), output: nothing },
  /** The next list, as the decided exception allows. Everybody confirms it and seals again. */
  'roster.next': {
    access: 'coordinator',
    input: z.strictObject({
      /** Drop-out: does the person leave the committee, or stay without scoring? */
      leaves: z.boolean(),
      /** Who presides from now on where the chair leaves; null where nobody has to be chosen. */
      chair: id.nullable(),
      /** Another second key holder, or the same one: who of the deputies stays one; all of them where left out. */
      deputies: z.array(id).max(2).optional(),
    }),
    output: z.strictObject({ code }),
  },
} as const
