import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyEntry, starParts } from '../../shared/domain/scorecard.ts'
import {
  type Change,
  endOf,
  fromMarked,
  markAt,
  paragraphAt,
  toMarked,
  unmarkAt,
} from '../../shared/domain/starText.ts'

const words = { s: 'Situatie', t: 'Taak', a: 'Actie', r: 'Resultaat', reflection: 'Reflectie' } as const
const none = emptyEntry.evidence
const apply = (text: string, { from, to, insert }: Change) => text.slice(0, from) + insert + text.slice(to)
/** Where the cursor stands is shown by a bar. */
const marked = (text: string, part: (typeof starParts)[number]) =>
  apply(text.replace('|', ''), markAt(text.replace('|', ''), text.indexOf('|'), part, words))

describe('evidence in one text', () => {
  test('comes out by part, whatever the order in which it was told', () => {
    const text = 'Situatie: nacht\nActie: belde\nnog eens\nResultaat: kwam\nActie: bedankte'
    expect(fromMarked(text, words)).toEqual({
      ...none,
      s: 'nacht',
      a: 'belde\nnog eens\nbedankte',
      r: 'kwam',
    })
  })

  test('without a mark is about what the candidate did', () => {
    expect(fromMarked('belde zelf\nen wachtte\nTaak: de dienst', words)).toEqual({
      ...none,
      a: 'belde zelf\nen wachtte',
      t: 'de dienst',
    })
  })

  test('takes a mark that was typed by hand, and no word in the middle of a line', () => {
    expect(fromMarked('resultaat:goed', words).r).toBe('goed')
    expect(fromMarked('het Resultaat: goed', words)).toEqual({ ...none, a: 'het Resultaat: goed' })
  })

  test('of any five parts comes back as it was', () => {
    const said = fc.string({ unit: fc.constantFrom('a', ' ', '\n', 'é', ',', '“') })
    fc.assert(
      fc.property(
        fc.record({ s: said, t: said, a: said, r: said, reflection: said }),
        fc.constantFrom(undefined, ...starParts),
        (evidence, open) => {
          expect(fromMarked(toMarked(evidence, words, open), words)).toEqual(evidence)
        },
      ),
    )
  })

  test('offers the part to go on with, once', () => {
    expect(toMarked(none, words, 'a')).toBe('Actie: ')
    expect(toMarked({ ...none, a: 'belde', s: 'nacht' }, words, 'a')).toBe('Situatie: nacht\nActie: belde')
    expect(toMarked({ ...none, s: 'nacht' }, words, 'r')).toBe('Situatie: nacht\nResultaat: ')
  })
})

describe('a mark', () => {
  test('at the end of a paragraph begins the next', () => {
    expect(marked('Situatie: nacht. |', 'a')).toBe('Situatie: nacht.\nActie: ')
    expect(marked('Situatie: nacht|\nActie: belde', 't')).toBe('Situatie: nacht\nTaak: \nActie: belde')
  })

  test('in a paragraph is about the rest of it', () => {
    expect(marked('Situatie: nacht, | belde zelf', 'a')).toBe('Situatie: nacht,\nActie: belde zelf')
  })

  test('takes the place of the one that nothing was written behind', () => {
    expect(marked('Actie: |', 's')).toBe('Situatie: ')
    expect(marked('Actie: |belde', 's')).toBe('Situatie: belde')
    expect(marked('|Actie: belde', 's')).toBe('Situatie: belde')
    expect(marked('|', 's')).toBe('Situatie: ')
    expect(marked('|\nActie: belde', 's')).toBe('Situatie: \nActie: belde')
    expect(marked('Taak: x\n|', 'r')).toBe('Taak: x\nResultaat: ')
    expect(marked('Taak: x\ny|', 'r')).toBe('Taak: x\ny\nResultaat: ')
  })

  test('is taken away whole from behind it, and from nowhere else', () => {
    const text = 'Situatie: nacht\nActie: belde'
    const behind = text.indexOf('belde')
    expect(apply(text, unmarkAt(text, behind, words)!)).toBe('Situatie: nacht\nbelde')
    expect(unmarkAt(text, behind + 1, words)).toBeNull()
    expect(unmarkAt('belde', 0, words)).toBeNull()
  })

  test('anywhere, by anybody, loses no letter that was written', () => {
    const piece = fc.constantFrom('Situatie: ', 'Actie:', 'Taak: ', 'belde', 'x', ' ', '\n')
    const letters = (text: string) =>
      starParts
        .map((part) => fromMarked(text, words)[part])
        .join('')
        .replaceAll(/\s/g, '').length
    fc.assert(
      fc.property(fc.array(piece), fc.nat(), fc.constantFrom(...starParts), (pieces, at, part) => {
        const text = pieces.join('')
        const cursor = at % (text.length + 1)
        const { from, to } = markAt(text, cursor, part, words)
        const taken = text.slice(from, to)
        expect(taken === '' || taken.trim() === '' || /^(Situatie|Actie|Taak):\s*$/.test(taken)).toBe(true)
        if (taken.trim() === '')
          expect(letters(apply(text, markAt(text, cursor, part, words)))).toBe(letters(text))
      }),
    )
  })
})

test('the cursor knows its part, and a part where it ends', () => {
  const text = 'Situatie: nacht\nActie: belde\nSituatie: druk'
  expect(paragraphAt(text, 0, words).part).toBe('s')
  expect(paragraphAt(text, text.indexOf('belde'), words).part).toBe('a')
  expect(endOf(text, 's', words)).toBe(text.length)
  expect(endOf(text, 'a', words)).toBe(text.indexOf('\nSituatie: druk'))
  expect(endOf(text, 'r', words)).toBe(text.length)
})
