import { strFromU8, Unzip, UnzipInflate, zipSync } from 'fflate'
import Papa from 'papaparse'
import { readSheet } from 'read-excel-file/universal'
import type { ImportFault } from '../../domain/candidateImport.ts'

/** What a workbook may hold at most, unpacked. A list of 1,000 rows stays far below. */
export const workbookLimits = { entries: 300, bytes: 32 * 1024 * 1024 }

/** Unpacked at a time, in bytes: Deflate makes at most 1,032 bytes of one, so a limit is overrun by 4 MB at most. */
const slice = 4096

class Refused extends Error {
  readonly fault: 'damaged' | 'spreadsheet' | 'tooLarge' | 'tooManyRows'
  constructor(fault: Refused['fault']) {
    super(fault)
    this.fault = fault
  }
}

/** The parts of a workbook that hold data. Size is counted while unpacking, whatever the file says of itself. */
const partsOf = (bytes: Uint8Array): Record<string, Uint8Array> => {
  const parts: Record<string, Uint8Array[]> = {}
  let entries = 0
  let all = 0
  const open = new Unzip((entry) => {
    entries += 1
    if (entries > workbookLimits.entries) throw new Refused('tooLarge')
    if (!/\.(xml|rels)$/i.test(entry.name)) return
    const own: Uint8Array[] = []
    parts[entry.name] = own
    entry.ondata = (error, part) => {
      if (error) throw error
      all += part.length
      if (all > workbookLimits.bytes) throw new Refused('tooLarge')
      own.push(part)
    }
    entry.start()
  })
  open.register(UnzipInflate)
  for (let at = 0; at < bytes.length; at += slice)
    open.push(bytes.subarray(at, at + slice), at + slice >= bytes.length)
  return Object.fromEntries(
    Object.entries(parts).map(([name, own]) => [name, new Uint8Array(Buffer.concat(own))]),
  )
}

/** From each `<` up to the next `>` or, where one never closes, the next `<`: each character is looked at once. */
function* tagsOf(xml: string): Generator<string> {
  for (let at = xml.indexOf('<'); at >= 0; ) {
    const next = xml.indexOf('<', at + 1)
    const piece = xml.slice(at, next < 0 ? undefined : next)
    yield piece.slice(0, piece.indexOf('>') + 1 || undefined)
    at = next
  }
}

/**
 * Rows and cells say themselves where they stand, and the reader fills up to there: only what stands in the upper left
 * 9,999 rows and 702 columns, in the plainest way of writing, gets to it.
 * @throws Refused
 */
const mustBePlain = (xml: string): void => {
  for (const tag of tagsOf(xml)) {
    if (!/^<(?:[\w.-]+:)?(?:row|c)(?=[\s/>]|$)/.test(tag)) continue
    if (!/^<(?:[\w.-]+:)?(?:row|c)(?:\s+[\w:.-]+="[^"&<]*")*\s*\/?>$/.test(tag)) throw new Refused('damaged')
    const place = /\sr="([^"]*)"/.exec(tag)?.[1]
    if (place === undefined) continue
    if (!/^[A-Z]{0,3}\d{1,7}$/.test(place)) throw new Refused('damaged')
    if (!/^[A-Z]{0,2}\d{1,4}$/.test(place)) throw new Refused('tooManyRows')
  }
}

const asText = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
  return text.replace(/\p{Cc}+/gu, ' ')
}

/** The first sheet of an Excel workbook as CSV; a formula is the value that Excel last gave it. @throws Refused */
const csvOfWorkbook = async (bytes: Uint8Array): Promise<string> => {
  const parts = partsOf(bytes)
  if (!('xl/workbook.xml' in parts)) throw new Refused('spreadsheet')
  for (const [name, part] of Object.entries(parts))
    if (name.startsWith('xl/worksheets/')) mustBePlain(strFromU8(part))
  // Packed anew: what the reader unpacks is what was counted and looked at, whatever a second list in the zip says.
  const plain = zipSync(parts, { level: 0 })
  const rows = await readSheet(
    plain.buffer.slice(plain.byteOffset, plain.byteOffset + plain.length) as ArrayBuffer,
  )
  return Papa.unparse(
    rows.map((row) => row.map(asText)),
    { delimiter: ';', newline: '\n', quotes: true },
  )
}

/** Is it a zip, as every workbook since 2007 is? */
export const isZip = (bytes: Uint8Array): boolean =>
  [0x50, 0x4b, 0x03, 0x04].every((byte, at) => bytes[at] === byte)

/** The first sheet of a workbook as the bytes of a CSV file, or why it cannot be read. Never throws. */
export const readWorkbook = async ({
  bytes,
}: {
  bytes: Uint8Array
}): Promise<{ csv: Uint8Array } | { fault: ImportFault }> => {
  try {
    return { csv: new TextEncoder().encode(await csvOfWorkbook(bytes)) }
  } catch (error) {
    const code = error instanceof Refused ? error.fault : 'damaged'
    if (code === 'tooLarge') return { fault: { code, data: { max: workbookLimits.bytes / 1024 / 1024 } } }
    return { fault: code === 'tooManyRows' ? { code, data: { max: 9999 } } : { code, data: {} } }
  }
}
