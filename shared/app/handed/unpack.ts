import { Unzip, type UnzipFile, UnzipInflate } from 'fflate'
import { ZegelError } from '../../domain/error.ts'

/** A file as somebody hands it over. Its name is shown, and used for nothing else: what it is, its bytes say. */
export interface HandedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What a zip may hold at most. Thirty people with all their messages stay far below. */
export const zipLimits = { entries: 500, entryBytes: 64 * 1024 * 1024, allBytes: 128 * 1024 * 1024 }
export type ZipLimits = Readonly<typeof zipLimits>

/**
 * How much of a zip is unpacked at a time, in bytes. Deflate makes at most 1,032 bytes of one, so this is how far a
 * limit can be overrun before it is noticed: 4 MB.
 */
const slice = 4096

const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5) && bytes[3] === bytes[2]! + 1

/** What systems put into a zip by themselves. */
const isLitter = (name: string): boolean =>
  /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i.test(name)

/** The last part of a name as a zip spells it, without what would turn a line around or break it. */
const shown = (name: string): string =>
  (name.split(/[/\\]/).at(-1) ?? '').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').slice(0, 120)

const join = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** @throws E_ZIP (not readable, damaged, or locked with a password), E_ZIP_LARGE, E_ZIP_NESTED */
const entriesOf = (zip: Uint8Array, limits: ZipLimits): HandedFile[] => {
  const found: HandedFile[] = []
  let entries = 0
  let all = 0
  const open = new Unzip((entry: UnzipFile) => {
    entries += 1
    if (entries > limits.entries) throw new ZegelError('E_ZIP_LARGE')
    if (entry.name.endsWith('/') || isLitter(entry.name)) return
    const parts: Uint8Array[] = []
    let size = 0
    entry.ondata = (error, part, final) => {
      if (error) throw error // also what we threw ourselves: the unpacker catches it and brings it here
      size += part.length
      all += part.length
      if (size > limits.entryBytes || all > limits.allBytes) throw new ZegelError('E_ZIP_LARGE')
      parts.push(part)
      if (!final) return
      const bytes = join(parts)
      if (isZip(bytes)) throw new ZegelError('E_ZIP_NESTED')
      found.push({ name: shown(entry.name), bytes })
    }
    entry.start()
  })
  open.register(UnzipInflate)
  try {
    for (let at = 0; at < zip.length; at += slice)
      open.push(zip.subarray(at, at + slice), at + slice >= zip.length)
  } catch (error) {
    throw error instanceof ZegelError ? error : new ZegelError('E_ZIP')
  }
  return found
}

/** The second flag of a zip's first entry: locked with a password. */
const isLocked = (zip: Uint8Array): boolean => ((zip[6] ?? 0) & 1) === 1

/**
 * The files in what somebody hands over: a zip is opened, anything else is one file. Whether it is a message of ours is
 * for its reader to say.
 * @throws E_ZIP (not readable, damaged, or locked with a password), E_ZIP_LARGE (more than `limits`, also once
 *   unpacked), E_ZIP_NESTED (a zip in a zip)
 */
export const unpack = (file: HandedFile, limits: ZipLimits = zipLimits): HandedFile[] => {
  if (!isZip(file.bytes)) return [{ name: shown(file.name), bytes: file.bytes }]
  if (isLocked(file.bytes)) throw new ZegelError('E_ZIP')
  return entriesOf(file.bytes, limits)
}
