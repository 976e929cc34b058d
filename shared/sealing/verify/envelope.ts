import { demand, under } from './broken.ts'
import { type Json, MOST_IN_ENVELOPE, parseJson } from './json.ts'
import { object, record, type Shaped, set, text } from './shape.ts'
import { base64, id } from './small.ts'

/** A file has at most 8 MiB, an archive or audit at most 64 MiB. */
export const FILE_LIMIT = 8 * 1024 * 1024
export const ARCHIVE_LIMIT = 64 * 1024 * 1024

const anyText = text(/^/, 'text')

const envelopeShape = object<{
  att: ReadonlyMap<string, Buffer>
  payload: Buffer
  sig: readonly { by: string; sshsig: string }[]
  zegel: string
}>({
  att: record(base64),
  payload: base64,
  sig: set(object({ by: id, sshsig: anyText }), ({ by }) => by, [1, 30]),
  zegel: anyText,
})

/** An envelope as it lies there: nothing in it is believed yet. */
export type Envelope = Shaped<typeof envelopeShape> & {
  /** The value itself, to write it again where a hash covers it. */
  readonly source: Json
}

/**
 * An envelope from its value, as it stands in a file or in an array of nested files.
 * @throws Broken E_ENVELOPE
 */
export const envelopeOf = (source: Json, where: string): Envelope =>
  under('E_ENVELOPE', () => ({ ...envelopeShape(source, where), source }))

/**
 * An envelope from a file: canonical JSON and one line feed.
 * @throws Broken E_SIZE, E_ENVELOPE
 */
export const readEnvelope = (file: Uint8Array, where: string, limit: number): Envelope => {
  demand(file.length <= limit, 'E_SIZE', `${where} is larger than ${limit / 1024 / 1024} MiB`)
  demand(file.at(-1) === 0x0a, 'E_ENVELOPE', `${where} does not end as a Zegel file does`)
  const json = under('E_ENVELOPE', () => parseJson(file.subarray(0, -1), 'E_ENVELOPE', MOST_IN_ENVELOPE))
  return envelopeOf(json, where)
}
