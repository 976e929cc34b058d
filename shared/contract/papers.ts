import { z } from 'zod'
import { outcomes } from '../domain/decision.ts'
import { papers } from '../domain/papers.ts'
import { id, moment } from '../domain/schemas/primitives.ts'
import { languages } from '../domain/text.ts'
import { nothing } from './channel.ts'

const paper = z.strictObject({
  paper: z.enum(papers),
  /** Of whom; null for a paper about the procedure. */
  cid: id.nullable(),
  language: z.enum(languages),
})

/** Letters and files about one candidate; the secretary makes them and hands them over. */
export const paperChannels = {
  'letter.get': {
    access: 'coordinator',
    input: z.strictObject({ cid: id, language: z.enum(languages) }),
    output: z.strictObject({
      code: z.string(),
      name: z.string(),
      opened: z.boolean(),
      outcome: z.enum(outcomes).nullable(),
      /** As it was edited; null as long as nobody did. */
      letter: z.strictObject({ text: z.string(), at: moment }).nullable(),
      /** Made from the evidence; '' before the decision. */
      proposal: z.string(),
    }),
  },
  'letter.put': {
    access: 'coordinator',
    input: z.strictObject({ cid: id, text: z.string().max(20_000) }),
    output: z.strictObject({ savedAt: moment }),
  },
  /** Back to the proposal. */
  'letter.drop': { access: 'coordinator', input: z.strictObject({ cid: id }), output: nothing },
  'paper.print': { access: 'coordinator', input: paper, output: z.strictObject({ printed: z.boolean() }) },
  'paper.save': {
    access: 'coordinator',
    input: paper.extend({ format: z.enum(['pdf', 'html']) }),
    output: z.strictObject({ path: z.string().nullable() }),
  },
} as const
