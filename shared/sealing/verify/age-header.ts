import { Broken, demand } from './broken.ts'

/** One X25519 stanza: the ephemeral public key, and the file key closed for one recipient. */
export interface Stanza {
  readonly share: Buffer
  readonly body: Buffer
}

export interface Header {
  readonly stanzas: readonly Stanza[]
  /** What the MAC covers: everything up to and including "---". */
  readonly covered: Buffer
  readonly mac: Buffer
  /** What follows the header. */
  readonly payload: Buffer
}

const VERSION = 'age-encryption.org/v1'
/** Longer than the header for all people of a roster; keeps a hostile file from being searched to its end. */
const LONGEST = 8192

/** Unpadded base64 of so many bytes that encodes again to the same text. */
const unpadded = (text: string, bytes: number): Buffer => {
  const found = Buffer.from(text, 'base64')
  const right = found.length === bytes && found.toString('base64').replace(/=+$/, '') === text
  demand(right, 'E_INNER', 'an age header holds a value of another form than age writes')
  return found
}

/**
 * The header of a binary age v1 file (age-encryption.org/v1) that has X25519 stanzas only.
 * @throws Broken E_INNER
 */
export const readHeader = (file: Buffer): Header => {
  const lines = file.subarray(0, LONGEST).toString('latin1').split('\n')
  demand(lines[0] === VERSION, 'E_INNER', 'an attachment is not an age file')
  const stanzas: Stanza[] = []
  let at = 1
  for (; lines[at]?.startsWith('-> '); at += 2) {
    const [, kind, share, ...more] = (lines[at] ?? '').split(' ')
    const right = kind === 'X25519' && share !== undefined && more.length === 0
    demand(right, 'E_INNER', 'an age file is closed for something else than X25519 keys')
    stanzas.push({ share: unpadded(share, 32), body: unpadded(lines[at + 1] ?? '', 32) })
  }
  const last = lines[at] ?? ''
  if (!last.startsWith('--- ') || lines.length === at + 1)
    throw new Broken('E_INNER', 'an age header does not end')
  const before = lines.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0)
  return {
    stanzas,
    covered: file.subarray(0, before + 3),
    mac: unpadded(last.slice(4), 32),
    payload: file.subarray(before + last.length + 1),
  }
}
