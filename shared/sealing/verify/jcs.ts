/** What can be written: parsed values, and plain objects made here. */
export type Writable =
  | null
  | boolean
  | number
  | string
  | readonly Writable[]
  | ReadonlyMap<string, Writable>
  | { readonly [key: string]: Writable }

const isMap = (value: object): value is ReadonlyMap<string, Writable> => value instanceof Map

const entriesOf = (value: object): [string, Writable][] => (isMap(value) ? [...value] : Object.entries(value))

const written = (value: Writable): string => {
  // For strings without lone surrogates JSON.stringify escapes as RFC 8785, section 3.2.2.2, wants it.
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(written).join(',')}]`
  const members = entriesOf(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${written(member)}`).join(',')}}`
}

/** JCS(x) of docs/formats.md: the canonical form as UTF-8 bytes. */
export const jcs = (value: Writable): Buffer => Buffer.from(written(value), 'utf8')
