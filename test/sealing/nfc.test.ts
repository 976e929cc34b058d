import { expect, test } from 'vitest'
import { canonicalText, inNfc } from '../../shared/sealing/canonical.ts'

test('texts from any keyboard or clipboard can be sealed: other normal forms, halves of an emoji, U+0000', () => {
  const odd = {
    s: 'cafe\u0301',
    list: ['half \ud83e', '\udd80 half', 'nul\u0000l', 'whole \u{1f980}'],
    rating: 3,
    none: null,
  }
  const clean = inNfc(odd)
  expect(clean).toEqual({
    s: 'caf\u00e9',
    list: ['half \ufffd', '\ufffd half', 'null', 'whole \u{1f980}'],
    rating: 3,
    none: null,
  })
  expect(() => canonicalText(clean)).not.toThrow()
})
