import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromBase64, utf8 } from '../../shared/sealing/bytes.ts'
import { canonicalBytes, canonicalText, type Json, parseCanonical } from '../../shared/sealing/canonical.ts'
import { refuses } from './refusal.ts'
import { vectorJson } from './vector-files.ts'

interface Cases {
  readonly good: readonly { readonly name: string; readonly base64: string }[]
  readonly bad: readonly { readonly name: string; readonly base64: string }[]
}

const cases = vectorJson<Cases>('canonical.json')

const key = fc.stringMatching(/^[a-zA-Z0-9-]{1,12}$/).filter((k) => !['constructor', 'prototype'].includes(k))
const text = fc
  .string({ unit: 'grapheme', maxLength: 12 })
  .map((s) => s.replaceAll('\u0000', '').normalize('NFC'))
const value: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false),
    fc.nat(),
    fc.maxSafeNat(),
    text,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4 }),
  ),
})).value

describe('canonical JSON', () => {
  test.each(cases.good)('reads and writes back: $name', ({ base64 }) => {
    const bytes = fromBase64(base64)!
    expect(canonicalBytes(parseCanonical(bytes))).toEqual(bytes)
  })

  test.each(cases.bad)('refuses: $name', ({ base64 }) => {
    refuses('E_CANON', () => parseCanonical(fromBase64(base64)!))
  })

  test('every value it can carry comes back as it was, whatever the order of its keys', () => {
    fc.assert(
      fc.property(value, (one) => {
        const again = parseCanonical(canonicalBytes(one))
        expect(again).toEqual(one)
        const turned = JSON.parse(JSON.stringify(one), (_, inner: unknown) =>
          inner !== null && typeof inner === 'object' && !Array.isArray(inner)
            ? Object.fromEntries(Object.entries(inner).reverse())
            : inner,
        ) as Json
        expect(canonicalText(turned)).toBe(canonicalText(one))
      }),
    )
  })

  test('a changed byte is refused or says something else, never the same in other bytes', () => {
    fc.assert(
      fc.property(value, fc.nat(), fc.integer({ min: 1, max: 255 }), (one, place, flip) => {
        const bytes = canonicalBytes(one)
        const changed = bytes.slice()
        changed[place % bytes.length]! ^= flip
        try {
          expect(canonicalText(parseCanonical(changed))).not.toBe(canonicalText(one))
        } catch (error) {
          expect((error as { code?: string }).code).toBe('E_CANON')
        }
      }),
    )
  })

  test('it counts values and depth outside strings alone, whatever is written and escaped in them', () => {
    const written = fc.string({ unit: fc.constantFrom('"', '\\', '[', '{', ',', ']', '}', 'a', 'é') })
    fc.assert(
      fc.property(fc.array(written, { minLength: 1 }), (list) => {
        const bytes = canonicalBytes(list)
        expect(parseCanonical(bytes, list.length + 1)).toEqual(list)
        refuses('E_CANON', () => parseCanonical(bytes, list.length))
      }),
    )
  })

  test('it refuses a string that does not end, also behind escaped quotation marks', () => {
    for (const text of ['"', '["\\"]', '["a\\\\\\"]', '{"a":"'])
      refuses('E_CANON', () => parseCanonical(utf8(text)))
  })

  test('it refuses JSON nested a hundred thousand deep without running out of stack', () => {
    refuses('E_CANON', () => parseCanonical(utf8('['.repeat(100_000) + ']'.repeat(100_000))))
  })

  test.each([
    ['a fraction', 0.5],
    ['not a number', Number.NaN],
    ['minus zero', -0],
    ['a key with a space', { 'a b': 1 }],
    ['a string that is not NFC', 'e\u0301'],
  ])('it does not write %s', (_, one) => {
    refuses('E_CANON', () => canonicalText(one as Json))
  })
})
