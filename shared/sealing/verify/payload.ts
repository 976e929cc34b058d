import { integer, object, oneOf, record, type Shape, text } from './shape.ts'
import { hash, id } from './small.ts'

/** What a payload says of its attachments: name to length and hash. */
export type Listed = ReadonlyMap<string, { readonly bytes: number; readonly sha256: string }>

const app = text(/^[0-9A-Za-z.+-]{1,32}$/, 'a version')
const att: Shape<Listed> = record(
  object<{ bytes: number; sha256: string }>({ bytes: integer(), sha256: hash }),
)

/** The members that every payload has. */
const common = <T extends string>(type: T) => ({ app, att, procedure: id, type: oneOf(type) })

/** The members as their shapes read them. */
type Members<S> = { readonly [K in keyof S]: S[K] extends Shape<infer T> ? T : never }

/** A payload of this type: what all have, and its own members. */
export const payload = <T extends string, S extends Record<string, Shape<unknown>>>(
  type: T,
  own: S,
): Shape<Members<S & ReturnType<typeof common<T>>>> =>
  object({ ...common(type), ...own }) as Shape<Members<S & ReturnType<typeof common<T>>>>
