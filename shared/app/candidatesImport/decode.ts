import type { ImportFault, ImportPreview } from '../../domain/candidateImport.ts'

export type Encoding = NonNullable<ImportPreview['encoding']>
export type Decoded = { readonly text: string; readonly encoding: Encoding } | { readonly fault: ImportFault }

/**
 * The bytes 0x80 to 0x9F of Windows-1252, where it differs from Latin-1 (WHATWG Encoding, index windows-1252). The five
 * that mean nothing become the replacement character. Written out, because some versions of Node read them as Latin-1.
 */
const upper = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ'

const windows1252 = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) =>
    byte >= 0x80 && byte < 0xa0 ? upper.charAt(byte - 0x80) : String.fromCharCode(byte),
  ).join('')

const startsWith = (bytes: Uint8Array, ...beginning: number[]): boolean =>
  beginning.every((byte, index) => bytes[index] === byte)

/** The text in a Unicode encoding without its byte order mark, or null when it is not written so. */
const strictly = (bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const marked = (bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null => {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8'
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le'
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be'
  return null
}

/** Has the text characters that stand in no text? Tab, line ends, vertical tab and form feed do. */
const strange = (text: string): boolean => {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code < 0x09 || (code > 0x0d && code < 0x20) || code === 0x7f) return true
  }
  return false
}

const fault = (code: 'empty' | 'spreadsheet' | 'pdf' | 'notText' | 'damaged'): Decoded => ({
  fault: { code, data: {} },
})

/** Files that people choose by mistake, by their first bytes. */
const mistaken = (bytes: Uint8Array): Decoded | null => {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return fault('spreadsheet')
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return fault('spreadsheet')
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return fault('pdf')
  return null
}

const read = (bytes: Uint8Array): { text: string; encoding: Encoding } | null => {
  const encoding = marked(bytes)
  if (encoding !== null) {
    const text = strictly(bytes, encoding)
    return text === null ? null : { text, encoding }
  }
  const utf8 = strictly(bytes, 'utf-8')
  return utf8 === null
    ? { text: windows1252(bytes), encoding: 'windows-1252' }
    : { text: utf8, encoding: 'utf-8' }
}

/**
 * Text from the bytes of a file that somebody saved as CSV: Unicode by its byte order mark, else UTF-8 where it is
 * that, else Windows-1252, as Excel writes in the Netherlands. Line ends become line feeds.
 */
export const decode = (bytes: Uint8Array): Decoded => {
  const mistake = mistaken(bytes)
  if (mistake) return mistake
  const found = read(bytes)
  if (!found) return fault('damaged')
  // Old programs end a file with Ctrl-Z.
  const ended = found.text.endsWith('\u001a') ? found.text.slice(0, -1) : found.text
  if (strange(ended) || /^\s*</.test(ended)) return fault('notText')
  const text = ended.replace(/\r\n?/g, '\n')
  return text.trim() === '' ? fault('empty') : { text, encoding: found.encoding }
}
