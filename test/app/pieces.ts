import { readFileSync } from 'node:fs'
import type { Store } from '../../shared/app/ports.ts'
import { readKept } from '../../shared/sealing/message.ts'
import { filesUnder } from './files.ts'

/** Pieces of ciphertext that hold something about this candidate, as they stand in the files now, each with its name. */
export const pieces = (store: Store, cid: string): Map<string, Buffer> => {
  const found = new Map<string, Buffer>()
  const piece = (name: string, bytes: Uint8Array) => {
    // Three of each: SQLite may cut one in two where a page ends.
    for (const part of [1, 2, 3]) {
      const at = Math.floor((part * bytes.length) / 4)
      found.set(`${name} #${part}`, Buffer.from(bytes.subarray(at, at + 60)))
    }
  }
  for (const row of store.messages.all()) {
    const message = readKept(row.bytes)
    for (const [name, bytes] of Object.entries(message.att)) {
      const about = ['names', 'cards', 'release', `card-${cid}`, `outcome-${cid}`].includes(name)
      // Attachments stand in the file in base64.
      if (about)
        piece(`${row.type} ${row.id.slice(0, 6)} ${name}`, Buffer.from(Buffer.from(bytes).toString('base64')))
    }
  }
  const personal = [
    'candidates',
    'opened',
    'decision',
    // What a resident answered is about the talk: it goes with the last candidate.
    ...store.documents.names().filter((n) => n.includes(':') && !n.startsWith('sitting:')),
  ]
  for (const name of personal) {
    const body = store.documents.current(name)?.body
    if (body) piece(`document ${name}`, body)
  }
  return found
}

/** Which pieces stand in which file under `folder`. */
export const standing = (folder: string, found: ReadonlyMap<string, Buffer>): string[] => {
  const files = filesUnder(folder).map((path) => ({ path, bytes: readFileSync(path) }))
  return [...found].flatMap(([name, piece]) =>
    files
      .filter(({ bytes }) => bytes.includes(piece))
      .map(({ path }) => `${name} in ${path.slice(folder.length)}`),
  )
}
