/** Bytes as other programs write them, made without the code under test. */

const signs: Readonly<Record<string, number>> = {
  '€': 0x80,
  '‘': 0x91,
  '’': 0x92,
  '–': 0x96,
  š: 0x9a,
  Š: 0x8a,
  ž: 0x9e,
  Ž: 0x8e,
  Ÿ: 0x9f,
}

export const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => {
    const byte = signs[character] ?? character.charCodeAt(0)
    if (byte > 0xff) throw new Error(`not in Windows-1252: ${character}`)
    return byte
  })

export const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf8'))
export const utf8Bom = (text: string): Uint8Array => Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(text))
export const utf16le = (text: string): Uint8Array =>
  Uint8Array.of(0xff, 0xfe, ...new Uint8Array(Buffer.from(text, 'utf16le')))
export const utf16be = (text: string): Uint8Array =>
  Uint8Array.of(0xfe, 0xff, ...new Uint8Array(Buffer.from(text, 'utf16le').swap16()))

export const lines = (...all: string[]): string => `${all.join('\r\n')}\r\n`
