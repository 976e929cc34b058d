import { z } from 'zod'
import { id } from '../domain/schemas/primitives.ts'
import { reading, talk } from '../domain/schemas/talk.ts'
import { nothing } from './channel.ts'

/** The talk after the opening. Whoever is unlocked keeps it for the room: it is about the talk, not about that person. */
export const talkChannels = {
  /** With who does not read which letter, as the list of the round says. */
  'talk.get': {
    access: 'member',
    projector: true,
    input: nothing,
    output: talk.extend({ unread: z.array(reading) }),
  },
  /** Somebody begins to speak about a candidate, or in the round of doubts (null). Each has one turn. */
  'talk.speak': {
    access: 'member',
    input: z.strictObject({ cid: id.nullable(), member: id }),
    output: nothing,
  },
  /** Takes the last turn about this candidate back: pressed too soon. */
  'talk.back': { access: 'member', input: z.strictObject({ cid: id.nullable() }), output: nothing },
  /** Another order, of all who rated; null for the one from junior to senior. */
  'talk.order': {
    access: 'member',
    input: z.strictObject({ order: z.array(id).max(30).nullable() }),
    output: nothing,
  },
  /** Opens the own name behind the letter for everybody, or closes it again. */
  'talk.name': { access: 'member', input: z.strictObject({ shown: z.boolean() }), output: nothing },
} as const
