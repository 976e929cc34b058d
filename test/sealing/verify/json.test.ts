import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Broken } from '../../../shared/sealing/verify/broken.ts'
import { jcs } from '../../../shared/sealing/verify/jcs.ts'
import { parseJson } from '../../../shared/sealing/verify/json.ts'
import { vector } from './asking.ts'

interface Named {
  readonly name: string
  readonly base64: string
}
const { good, bad } = JSON.parse(vector('canonical.json').toString()) as { good: Named[]; bad: Named[] }

const refused = (bytes: Uint8Array): string => {
  try {
    parseJson(bytes)
    return 'taken in'
  } catch (error) {
    if (error instanceof Broken) return error.code
    throw error
  }
}

const normal = fc.string({ unit: 'grapheme' }).map((text) => text.normalize('NFC').replaceAll('\0', ''))
const key = fc
  .stringMatching(/^[a-zA-Z0-9-]{1,8}$/)
  .filter((name) => name !== 'constructor' && name !== 'prototype')
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false),
    fc.maxSafeNat(),
    normal,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4 }).map((members) => new Map(Object.entries(members))),
  ),
}))

describe('the reader of canonical JSON', () => {
  test.each(good)('reads, and writes again as it was, $name', ({ base64 }) => {
    const bytes = Buffer.from(base64, 'base64')
    expect(jcs(parseJson(bytes)).equals(bytes)).toBe(true)
  })

  test.each(bad)('refuses $name', ({ base64 }) => {
    expect(refused(Buffer.from(base64, 'base64'))).toBe('E_CANON')
  })

  test.each([
    ['a number of 17 digits', '10000000000000000'],
    ['a leading zero', '01'],
    ['a bare minus', '-'],
    ['a word in capitals', 'True'],
    ['half a word', 'tru'],
    ['a comma too many', '[1,]'],
    ['a comma too few', '[1 2]'],
    ['a colon too few', '{"a"1}'],
    ['a key that is no string', '{a:1}'],
    ['a string without end', '"abc'],
    ['an escape without end', '"\\u00'],
    ['an escaped solidus', '"\\/"'],
    ['a tab written long', '"\\u0009"'],
    ['a bare tab', '"\t"'],
    ['an array without end', '[1'],
    ['an object without end', '{"a":1'],
  ])('refuses %s', (_, text) => {
    expect(refused(Buffer.from(text))).toBe('E_CANON')
  })

  test('reads what was written, whatever the value', () => {
    fc.assert(
      fc.property(value, (one) => {
        const bytes = jcs(one as Parameters<typeof jcs>[0])
        expect(jcs(parseJson(bytes)).equals(bytes)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  test('takes nothing in but what it would write, whatever the bytes', () => {
    const near = fc.tuple(value, fc.nat(), fc.nat(255)).map(([one, at, byte]) => {
      const bytes = jcs(one as Parameters<typeof jcs>[0])
      bytes[at % bytes.length] = byte
      return bytes
    })
    fc.assert(
      fc.property(near, (bytes) => {
        if (refused(bytes) === 'taken in') expect(jcs(parseJson(bytes)).equals(bytes)).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  test('reads keys that mean something to the language as keys', () => {
    const read = parseJson(Buffer.from('{"hasOwnProperty":1,"toString":2,"valueOf":3}'))
    expect(read).toEqual(
      new Map([
        ['hasOwnProperty', 1],
        ['toString', 2],
        ['valueOf', 3],
      ]),
    )
  })
})

describe('bombs of eight MiB and more are refused, or read, within a second or two:', () => {
  const size = 8 * 1024 * 1024
  test.each([
    ['opening brackets', '['.repeat(size)],
    ['opening objects', '{"a":'.repeat(size / 5)],
    ['empty arrays', `[${'[],'.repeat(3_200_000)}[]]`],
    ['backslashes', `"${'\\'.repeat(size - 1)}`],
    ['quotes', '"'.repeat(size)],
    ['escaped quotes', `"${'\\"'.repeat(size / 2)}`],
    ['strings with an escape at the far end', `[${'"a",'.repeat(size / 4)}"\\u0041"]`],
    ['combining marks', `"e${'\u0301\u0323'.repeat(size / 4)}"`],
    ['digits', '9'.repeat(size)],
    ['zero bytes', '\0'.repeat(size)],
  ])('%s', (_, text) => {
    const begin = process.cpuUsage()
    expect(refused(Buffer.from(text))).toBe('E_CANON')
    expect(process.cpuUsage(begin).user / 1e6).toBeLessThan(5)
  })

  test('a string of eight MiB of escapes', () => {
    expect(parseJson(Buffer.from(`"${'\\n'.repeat(size / 2)}"`))).toHaveLength(size / 2)
  })
})
