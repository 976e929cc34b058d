import { z } from 'zod'
import {
  alarms,
  awaitedThings,
  exchangeTasks,
  fileKinds,
  memberPath,
  outcomes,
  places,
} from '../domain/exchange.ts'
import { hash, id, moment } from '../domain/schemas/primitives.ts'
import { nothing } from './channel.ts'
import { secondKey } from './scoring.ts'

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)
const kind = z.enum(fileKinds)

/** What became of each file that was brought, in the order in which they came. */
const taken = z.strictObject({
  results: z.array(
    z.strictObject({
      name: z.string(),
      /** Null for what is no file of this app. */
      kind: kind.nullable(),
      outcome: z.enum(outcomes),
      /** Why it was refused; null otherwise. */
      code: z.string().nullable(),
      waitsFor: z.enum(awaitedThings).nullable(),
      /** The procedure that it belongs to; null when it does not say. */
      procedure: id.nullable(),
      /** The invitation itself, to be accepted; null for anything else. */
      invitation: bytes.nullable(),
    }),
  ),
})

const written = z.strictObject({ written: z.int(), path: z.string().nullable() })

export const exchangeChannels = {
  /**
   * Everything about files: what came, what waits, what was refused, what is missing, what to give, and what to do next.
   * Derived from the messages each time. Before the opening it says of seals neither when nor in which order they came.
   */
  'exchange.get': {
    access: 'member',
    input: nothing,
    output: z.strictObject({
      /** Whose own laptop this is; null on the secretary's. */
      home: id.nullable(),
      folder: z
        .strictObject({
          path: z.string(),
          fault: z.string().nullable(),
          /** Files in it that have not been readable for a while, and why. They are tried again by themselves. */
          unread: z.array(z.strictObject({ name: z.string(), code: z.string() })),
        })
        .nullable(),
      came: z.array(
        z.strictObject({
          id: hash,
          kind,
          from: id.nullable(),
          at: moment.nullable(),
          round: z.int().nullable(),
        }),
      ),
      waiting: z.array(
        z.strictObject({
          hash,
          name: z.string(),
          kind,
          from: id.nullable(),
          waitsFor: z.enum(awaitedThings),
          /** Whose signature, confirmation or seal it waits for. */
          whom: z.array(id),
        }),
      ),
      refused: z.array(
        z.strictObject({
          hash,
          name: z.string(),
          kind: kind.nullable(),
          from: id.nullable(),
          code: z.string(),
        }),
      ),
      /** Files that this laptop gives; names say what they are and nothing more. */
      outbox: z.array(
        z.strictObject({
          id: hash,
          name: z.string(),
          kind,
          /** For whom; everybody on an own laptop when there are several. */
          to: z.array(id),
          /** Who of them has not shown to have it. */
          open: z.array(id),
          bytes: z.int(),
        }),
      ),
      missing: z.array(z.strictObject({ kind, from: id })),
      next: z.strictObject({ task: z.enum(exchangeTasks), who: z.array(id) }).nullable(),
      /** For the secretary, one line for each member, in the order of the committee; null where it does not apply. */
      board: z.array(
        z.strictObject({
          member: id,
          place: z.enum(places),
          invited: z.boolean(),
          enrolled: z.boolean(),
          confirmed: z.boolean().nullable(),
          sealed: z.boolean().nullable(),
          /** Released the own key, or as keeper answered. */
          answered: z.boolean().nullable(),
          /** After the end: destroyed the own round keys. */
          finalised: z.boolean().nullable(),
          /** On an own laptop: erased what was asked so far. */
          erased: z.boolean().nullable(),
        }),
      ),
      /** For whoever sits at an own laptop: where one is. Empty on the secretary's. */
      path: z.array(z.strictObject({ step: z.enum(memberPath), state: z.enum(['done', 'now', 'later']) })),
      /** To whom sits at an own laptop and is in no list any more: since when, and under which exception. */
      gone: z.strictObject({ kind: z.string().nullable(), at: moment }).nullable(),
      /** Did an erasure come to this own laptop before the decision, which does not come any more? */
      decisionGone: z.boolean(),
      alarms: z.array(z.enum(alarms)),
      /** On the keeper's own laptop, until the answer is known: since when the own key is on a stick too. */
      keyOnStick: moment.nullable(),
      secondKey,
    }),
  },
  /** Takes in files from anywhere: dropped, double-clicked, unpacked. Copies them first, then judges. */
  'exchange.take': {
    access: 'anyone',
    input: z.strictObject({ files: z.array(z.strictObject({ name: z.string().max(300), bytes })).max(500) }),
    output: taken,
  },
  /** What was double-clicked since the last time this was asked; to be given to `exchange.take`. */
  'exchange.handed': {
    access: 'anyone',
    input: nothing,
    output: z.strictObject({ files: z.array(z.strictObject({ name: z.string(), bytes })) }),
  },
  /** Asks which files, and takes them in. */
  'exchange.pick': { access: 'anyone', input: nothing, output: taken },
  /** Puts a refused or waiting file aside: it is not shown again, also when it is met in the folder. */
  'exchange.dismiss': { access: 'member', input: z.strictObject({ hash }), output: nothing },
  /** Saves one file of the outbox through a dialog. */
  'exchange.save': { access: 'member', input: z.strictObject({ id: hash }), output: written },
  /** Asks for a folder (a stick) and writes the outbox into it; what is there already stays. */
  'exchange.saveAll': { access: 'member', input: nothing, output: written },
  /** Asks for the exchange folder of this procedure; `stop` forgets it. Null when the person changed their mind. */
  'exchange.folder': {
    access: 'member',
    input: z.strictObject({ stop: z.boolean() }),
    output: z.strictObject({ path: z.string().nullable() }),
  },
  /**
   * Reads what is in the exchange folder, takes it in, and writes the outbox. Runs by itself when something changes there, and again
   * later while something is `unread`: files that another program held just now.
   */
  'exchange.sync': {
    access: 'anyone',
    input: nothing,
    output: taken.extend({ written: z.int(), unread: z.int() }),
  },
  'place.set': {
    access: 'coordinator',
    input: z.strictObject({ member: id, place: z.enum(places) }),
    output: nothing,
  },
  /** Signs an invitation for everybody on an own laptop who has none for the present role. */
  'invite.make': { access: 'coordinator', input: nothing, output: z.strictObject({ made: z.int() }) },
  /** What an invitation says, before it is accepted. `known` when this laptop has the procedure already. */
  'invite.read': {
    access: 'anyone',
    input: z.strictObject({ bytes }),
    output: z.strictObject({
      procedure: id,
      member: id,
      role: z.enum(['member', 'coordinator', 'keeper']),
      known: z.boolean(),
    }),
  },
  /**
   * Makes the procedure on the own laptop of whoever is invited, and enrols: leaves an enrolment in the outbox. An invitation
   * holds no text; `title` and `name` are for this laptop until the list comes.
   */
  'invite.accept': {
    access: 'anyone',
    input: z.strictObject({
      bytes,
      title: z.string().max(200),
      name: z.string().max(120),
      passphrase: z.string(),
    }),
    output: z.strictObject({ id }),
  },
  /** Saves the own identity file, which only the own passphrase opens: for the keeper's stick, or as a copy. */
  'identity.save': { access: 'member', input: nothing, output: written },
  /**
   * On the secretary's laptop: keeper or deputy answers the close with the own identity from an own stick. Nothing of it is kept
   * but the record of having answered.
   */
  'keeper.bring': {
    access: 'coordinator',
    input: z.strictObject({ member: id.optional(), identity: bytes, passphrase: z.string() }),
    output: nothing,
  },
} as const
