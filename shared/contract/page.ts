import { z } from 'zod'
import { languages } from '../domain/text.ts'

/**
 * The published description as data (shared/publish/document/model.ts), for a window that may show no foreign markup: its
 * security policy allows no inline style, no frame and no text turned into HTML.
 */

const run = z.strictObject({
  text: z.string(),
  strong: z.boolean().optional(),
  mono: z.boolean().optional(),
  href: z.string().optional(),
  lang: z.enum(languages).optional(),
})

const line = z.array(z.union([z.string(), run])).readonly()
const term = z.strictObject({ term: line, lines: z.array(line).readonly() })
const head = z.tuple([z.string(), z.string()]).readonly()

const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), line, said: z.boolean().optional() }),
  z.strictObject({ kind: z.literal('heading'), id: z.string(), line }),
  z.strictObject({
    kind: z.literal('list'),
    items: z.array(z.strictObject({ line, icon: z.string().optional() })).readonly(),
  }),
  z.strictObject({ kind: z.literal('steps'), items: z.array(line).readonly() }),
  z.strictObject({ kind: z.literal('terms'), rows: z.array(term).readonly() }),
  z.strictObject({
    kind: z.literal('table'),
    caption: z.string(),
    head: z.array(z.string()).readonly(),
    rows: z.array(z.array(line).readonly()).readonly(),
  }),
  z.strictObject({
    kind: z.literal('days'),
    caption: z.string(),
    head,
    rows: z.array(z.tuple([line, line]).readonly()).readonly(),
  }),
  z.strictObject({
    kind: z.literal('weights'),
    caption: z.string(),
    head,
    rows: z.array(z.strictObject({ name: line, points: z.number() })).readonly(),
  }),
  z.strictObject({ kind: z.literal('levels'), items: z.array(line).readonly() }),
])

export const publishedPage = z.strictObject({
  language: z.enum(languages),
  title: line,
  lede: z.string(),
  owner: z.array(z.string()).readonly(),
  facts: z.array(z.strictObject({ term: z.string(), value: line })).readonly(),
  sections: z
    .array(z.strictObject({ id: z.string(), title: z.string(), blocks: z.array(block).readonly() }))
    .readonly(),
  colophon: z.array(line).readonly(),
})
