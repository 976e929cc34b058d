import {
  closeSync,
  createReadStream,
  createWriteStream,
  mkdirSync,
  openSync,
  readSync,
  statSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createInflateRaw } from 'node:zlib'
import { Refusal } from './run.mjs'

/**
 * @typedef {object} Entry
 * @property {string} name with slashes; a folder ends in one
 * @property {number} mode permission bits, 0 when the archive has none
 * @property {number} method 0 stored, 8 deflated
 * @property {number} packed bytes in the archive
 * @property {number} offset of the local header
 */

/**
 * Unpacks the files of a zip that `place` gives a name to. Written here because a bare machine has no unzip. Knows what
 * the one archive of the set-up needs: stored or deflated entries, under 4 GB, no links (PKWARE APPNOTE 6.3.10, 4.3).
 * @param {string} zip
 * @param {string} folder
 * @param {(name: string) => string | undefined} place new relative name of an entry, or undefined to leave it out
 */
export async function unzip(zip, folder, place) {
  for (const entry of readDirectory(zip)) {
    const name = entry.name.endsWith('/') ? undefined : place(entry.name)
    if (name === undefined) continue
    if (name.split('/').includes('..'))
      throw new Refusal(`the archive has an entry outside its folder: ${entry.name}`)
    const target = join(folder, name)
    mkdirSync(dirname(target), { recursive: true })
    await pipeline(
      createReadStream(zip, dataRange(zip, entry)),
      entry.method === 8 ? createInflateRaw() : new PassThrough(),
      createWriteStream(target, { mode: entry.mode & 0o111 ? 0o755 : 0o644 }),
    )
  }
}

/** @param {string} zip @returns {Entry[]} */
function readDirectory(zip) {
  const size = statSync(zip).size
  const tailSize = Math.min(size, 65_557)
  const tail = readAt(zip, size - tailSize, tailSize)
  const end = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end < 0) throw new Refusal(`${zip} is not a zip file`)
  const count = tail.readUInt16LE(end + 10)
  const directory = readAt(zip, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12))
  const entries = []
  for (let at = 0; entries.length < count; ) {
    const nameSize = directory.readUInt16LE(at + 28)
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameSize),
      mode: directory.readUInt32LE(at + 38) >>> 16,
      method: directory.readUInt16LE(at + 10),
      packed: directory.readUInt32LE(at + 20),
      offset: directory.readUInt32LE(at + 42),
    })
    at += 46 + nameSize + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return entries
}

/** @param {string} zip @param {Entry} entry */
function dataRange(zip, entry) {
  const header = readAt(zip, entry.offset, 30)
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  return { start, end: start + entry.packed - 1 }
}

/** @param {string} file @param {number} position @param {number} length */
function readAt(file, position, length) {
  const handle = openSync(file, 'r')
  try {
    const bytes = Buffer.alloc(length)
    readSync(handle, bytes, 0, length, position)
    return bytes
  } finally {
    closeSync(handle)
  }
}
