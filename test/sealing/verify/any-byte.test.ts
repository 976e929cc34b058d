import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Broken } from '../../../shared/sealing/verify/broken.ts'
import { check } from '../../../shared/sealing/verify/check.ts'
import { vector } from './asking.ts'

const nothing = { code: null, archive: null, head: null, identity: null }
const noCode = (hash: string): Promise<string> => Promise.resolve(hash)

const isRefused = async (bytes: Uint8Array): Promise<boolean> =>
  (await check(bytes, nothing, noCode)).result instanceof Broken

const changed = (file: Buffer, at: number, by: number): Buffer => {
  const copy = Buffer.from(file)
  copy[at] = (copy[at] ?? 0) ^ by
  return copy
}

/** Every byte that is not inside a long text: names, quotes, brackets, types, ids. */
const structure = (file: Buffer): number[] => {
  const text = file.toString('latin1').replace(/[A-Za-z0-9+/=\\-]{80,}/g, (long) => '\0'.repeat(long.length))
  return [...text].flatMap((char, at) => (char === '\0' ? [] : [at]))
}

const files = ['strict', 'twokey', 'again-strict', 'again-twokey'].flatMap((dir) => [
  `${dir}/archive.zegel`,
  `${dir}/audit.zegel`,
])

/** With ZEGEL_EVERY_BYTE=1 each single byte of all these files is tried, which takes some minutes. */
const every = process.env['ZEGEL_EVERY_BYTE'] === '1'

describe.each(files)('%s', (path) => {
  const file = vector(path)

  test('holds as it is', async () => {
    expect(await isRefused(file)).toBe(false)
  })

  test('is refused after a change of any byte of its structure', async () => {
    const places = structure(file)
    expect(places.length).toBeGreaterThan(200)
    for (const at of places)
      expect(await isRefused(changed(file, at, 1 + (at % 127))), `byte ${at}`).toBe(true)
  })

  test.each([
    ['a change of any byte', 0],
    ['a change of any byte of its payload or signature', file.indexOf('"payload":"')],
  ])('is refused after %s', async (_, first) => {
    const place = fc.integer({ min: first, max: file.length - 1 })
    const by = fc.integer({ min: 1, max: 255 })
    await fc.assert(
      fc.asyncProperty(place, by, async (at, bits) => isRefused(changed(file, at, bits))),
      { numRuns: 100 },
    )
  })

  test.runIf(every)(
    'is refused after a change of each single byte',
    async () => {
      for (let at = 0; at < file.length; at++)
        expect(await isRefused(changed(file, at, 1)), `byte ${at}`).toBe(true)
    },
    3_600_000,
  )

  test('is refused after it was cut anywhere, or something was put in', async () => {
    const place = fc.nat(file.length - 1)
    await fc.assert(
      fc.asyncProperty(place, fc.uint8Array({ minLength: 1, maxLength: 3 }), async (at, more) => {
        const cut = await isRefused(file.subarray(0, at))
        return cut && isRefused(Buffer.concat([file.subarray(0, at), more, file.subarray(at)]))
      }),
      { numRuns: 30 },
    )
  })
})
