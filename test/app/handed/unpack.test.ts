import { strToU8, type Zippable, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { unpack, zipLimits } from '../../../shared/app/handed/unpack.ts'

const message = strToU8('{"att":{},"payload":"e30=","sig":[],"zegel":"seal/v1"}\n')
const zipped = (files: Zippable) => ({ name: 'post.zip', bytes: zipSync(files) })
const code = (run: () => unknown): string | undefined => {
  try {
    run()
    return undefined
  } catch (error) {
    return (error as { code?: string }).code
  }
}

describe('what people hand over', () => {
  it('is one file when it is no zip, whatever its name says', () => {
    expect(unpack({ name: 'zegel van Ruben.zegel.json', bytes: message })).toEqual([
      { name: 'zegel van Ruben.zegel.json', bytes: message },
    ])
    expect(unpack({ name: 'a.zip', bytes: message })).toHaveLength(1)
  })

  it('is opened when it is a zip, whatever its name says, compressed or stored', () => {
    const { bytes } = zipped({ 'a.zegel': message, 'map/b.zegel.json': [message, { level: 0 }] })
    const files = unpack({ name: 'mail.dat', bytes })
    expect(files.map(({ name }) => name)).toEqual(['a.zegel', 'b.zegel.json'])
    for (const file of files) expect(Buffer.from(file.bytes)).toEqual(Buffer.from(message))
  })

  it('never gives a name that could be a path or turn a line around', () => {
    const names = unpack(
      zipped({
        '../../.bashrc': message,
        'C:\\Windows\\x.zegel': message,
        'a\u202Elegez.exe': message,
        [`${'lang'.repeat(100)}.zegel`]: message,
      }),
    ).map(({ name }) => name)
    expect(names.slice(0, 3)).toEqual(['.bashrc', 'x.zegel', 'alegez.exe'])
    for (const name of names) {
      expect(name).not.toMatch(/[/\\\u202E]/)
      expect(name.length).toBeLessThanOrEqual(120)
    }
  })

  it('leaves out folders and what systems put into a zip', () => {
    const files = unpack(
      zipped({
        'map/': new Uint8Array(0),
        'a.zegel': message,
        '__MACOSX/._a.zegel': message,
        '.DS_Store': message,
      }),
    )
    expect(files.map(({ name }) => name)).toEqual(['a.zegel'])
  })

  it('refuses a zip in a zip', () => {
    expect(code(() => unpack(zipped({ 'binnen.zegel': zipSync({ 'a.zegel': message }) })))).toBe(
      'E_ZIP_NESTED',
    )
  })

  it('stops unpacking a bomb as soon as it is too large, in little memory', () => {
    const bomb = zipped({ 'bom.zegel': [new Uint8Array(zipLimits.entryBytes * 1.1), { level: 1 }] })
    expect(bomb.bytes.length).toBeLessThan(1_000_000)
    const before = process.memoryUsage().arrayBuffers
    expect(code(() => unpack(bomb))).toBe('E_ZIP_LARGE')
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(zipLimits.entryBytes * 1.1)
  })

  const small = { entries: 20, entryBytes: 1_000_000, allBytes: 2_000_000 }

  it('stops at a bomb of many entries, each of which is small enough', () => {
    const part = new Uint8Array(small.entryBytes / 2)
    const many = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`${name}.zegel`, part]))
    expect(code(() => unpack(zipped(many), small))).toBe('E_ZIP_LARGE')
    const tiny = Array.from({ length: small.entries + 1 }, (_, n) => [`${n}.zegel`, message] as const)
    expect(code(() => unpack(zipped(Object.fromEntries(tiny)), small))).toBe('E_ZIP_LARGE')
    expect(unpack(zipped(Object.fromEntries(tiny.slice(1))), small)).toHaveLength(small.entries)
  })

  it('does not believe what a zip says of its own sizes', () => {
    const { bytes } = zipped({ 'a.zegel': new Uint8Array(small.entryBytes * 2) })
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    view.setUint32(22, 10, true) // "ten bytes once unpacked"
    expect(code(() => unpack({ name: 'a.zip', bytes }, small))).toBe('E_ZIP_LARGE')
  })

  it('refuses a zip that is cut off, changed, locked, or packed in a way of its own', () => {
    const { bytes } = zipped({ 'a.zegel': crypto.getRandomValues(new Uint8Array(20_000)) })
    const changed = (at: number, value: number) => {
      const copy = bytes.slice()
      copy[at] = value
      return { name: 'a.zip', bytes: copy }
    }
    expect(code(() => unpack({ name: 'a.zip', bytes: bytes.subarray(0, 9000) }))).toBe('E_ZIP')
    expect(code(() => unpack(changed(6, 1)))).toBe('E_ZIP')
    expect(code(() => unpack(changed(8, 9)))).toBe('E_ZIP')
    const compressed = zipSync({ 'a.zegel': strToU8('verzegeld '.repeat(5000)) })
    compressed.fill(0xff, 40, 60)
    expect(code(() => unpack({ name: 'a.zip', bytes: compressed }))).toBe('E_ZIP')
  })
})
