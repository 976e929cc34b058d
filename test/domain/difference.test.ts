import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeSentence, questionsSentence } from '../../shared/content/differences.ts'
import { exampleDesign } from '../../shared/content/example/index.ts'
import { changeableParts, forbiddenChanges } from '../../shared/domain/amendment.ts'
import type { Design } from '../../shared/domain/design.ts'
import { designDifference, publicDifference } from '../../shared/domain/difference.ts'
import { design as schema } from '../../shared/domain/schemas/design.ts'
import { wordDifference } from '../../shared/domain/wordDifference.ts'

const design = exampleDesign('2026-11-19')
const say = { day: (day: string) => day, points: (n: number) => `${n / 100}` }
const sentences = (to: Design, language: 'nl' | 'en' = 'nl'): string[] =>
  designDifference(design, to).map((change) => changeSentence(change, language, say))

/** Every value that stands in the design, by its path. */
const leaves = (value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] =>
  Array.isArray(value)
    ? value.flatMap((one, i) => leaves(one, [...path, i]))
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, one]) => leaves(one, [...path, key]))
      : [path]

const changed = (value: unknown, path: readonly (string | number)[]): unknown => {
  const [first, ...rest] = path
  if (first === undefined) {
    if (typeof value === 'boolean') return !value
    if (typeof value === 'number') return value + 1
    if (value === null) return 'research'
    return /^\d{4}-\d\d-\d\d$/.test(String(value)) ? '2031-01-01' : `${String(value)}-anders`
  }
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string | number,
    unknown
  >
  copy[first] = changed(copy[first], rest)
  return copy
}

describe('the difference of two designs', () => {
  test('is empty between a design and itself, and forgets where it came from', () => {
    expect(designDifference(design, structuredClone(design))).toEqual([])
    expect(designDifference(design, { ...design, template: null })).toEqual([])
  })

  test('is told for every value that can differ, in a sentence in both languages', () => {
    const silent = leaves(design)
      .filter(([first, , last]) => first !== 'template' && last !== 'competency')
      .filter((path) => {
        const to = changed(design, path) as Design
        const found = designDifference(design, to)
        const told = (['nl', 'en'] as const).every((language) =>
          found.every((change) => /\S.*\.$/.test(changeSentence(change, language, say))),
        )
        return found.length === 0 || !told
      })
    expect(silent.map((path) => path.join('.'))).toEqual([])
  })

  test.each<[sentence: string, (d: Design) => Design]>([
    ['Het aantal plaatsen gaat van 2 naar 3.', (d) => ({ ...d, places: 3 })],
    [
      'De laatste dag om te reageren gaat van 2026-10-08 naar 2026-10-20.',
      (d) => ({ ...d, dates: { ...d.dates, applyUntil: '2026-10-20' } }),
    ],
    [
      'De weging van ‘Samenwerken’ gaat van 30 naar 25.',
      (d) => ({ ...d, criteria: d.criteria.map((c, i) => (i === 0 ? { ...c, weight: 25 } : c)) }),
    ],
    [
      'De ondergrens voor de score gaat van 2.5 naar niet ingevuld.',
      (d) => ({ ...d, combination: { ...d.combination, threshold: null } }),
    ],
    [
      'Wat beslist bij gelijke scores: dit was het zwaarste criterium en is nu het lot.',
      (d) => ({ ...d, combination: { ...d.combination, tieRule: 'lot' } }),
    ],
    [
      'Het voorbeeldgedrag bij een 3 van ‘Samenwerken’ is aangepast.',
      (d) => changed(d, ['criteria', 0, 'anchors', 2, 'nl']) as Design,
    ],
    [
      'Criterium ‘Organiseren’ is weggehaald.',
      (d) => ({ ...d, criteria: d.criteria.filter((_, i) => i !== 2) }),
    ],
    ['De criteria staan in een andere volgorde.', (d) => ({ ...d, criteria: d.criteria.toReversed() })],
    [
      'De rondes waren: gesprek. Nu zijn het: brief en cv (24 gaan door, 2 lezers per kandidaat, ondergrens 2.5), daarna gesprek.',
      (d) => ({
        ...d,
        rounds: [
          { kind: 'letter', invited: 24, readers: 2, threshold: 250 },
          { kind: 'interview', invited: null, readers: null, threshold: null },
        ],
      }),
    ],
    ['Uitleg over ‘Wat nog te leren is’ is weggehaald.', (d) => ({ ...d, departures: [] })],
  ])('says: %s', (sentence, change) => {
    expect(sentences(change(design))).toContain(sentence)
  })

  test('hides the words of questions from the public, and says once that they changed', () => {
    const to = {
      ...design,
      criteria: design.criteria.map((c) => ({
        ...c,
        questions: c.questions.map((q) => ({ ...q, text: { nl: 'GEHEIM', en: 'SECRET' }, probes: [] })),
      })),
    }
    const { changes, questionsOf } = publicDifference(designDifference(design, to))
    expect(changes).toEqual([])
    expect(questionsOf).toEqual(design.criteria.map(({ name }) => name))
    expect(questionsOf.map((name) => questionsSentence(name, 'nl')).join(' ')).not.toContain('GEHEIM')
  })
})

describe('the difference of two texts', () => {
  test('shows which words went and which came', () => {
    expect(wordDifference('Vraagt wat de ander nodig heeft.', 'Vraagt wat de patiënt nodig heeft.')).toEqual([
      { kind: 'same', text: 'Vraagt wat de ' },
      { kind: 'gone', text: 'ander' },
      { kind: 'new', text: 'patiënt' },
      { kind: 'same', text: ' nodig heeft.' },
    ])
    expect(wordDifference('', 'Nieuw')).toEqual([{ kind: 'new', text: 'Nieuw' }])
  })

  test('shows old and new whole when less than half of the words stayed', () => {
    const [from, to] = [
      'Secretaris van de commissie, secretaris@voorbeeld.nl',
      'Bureau van de opleidingen, 020 123 45 67',
    ]
    expect(wordDifference(from, to)).toEqual([
      { kind: 'gone', text: from },
      { kind: 'new', text: to },
    ])
    const longer = `${from}, of bel het bureau opleidingen op werkdagen tussen negen en vijf`
    expect(wordDifference(from, longer)[0]).toEqual({ kind: 'same', text: 'Secretaris van de commissie, ' })
  })

  test('gives both texts back, whatever they are', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 60 })
    fc.assert(
      fc.property(words, words, (from, to) => {
        const found = wordDifference(from, to)
        const put = (kind: 'gone' | 'new') =>
          found
            .filter((one) => one.kind === 'same' || one.kind === kind)
            .map((one) => one.text)
            .join('')
        expect(put('new')).toBe(to)
        expect(put('gone')).toBe(from)
      }),
    )
  })

  test('takes texts longer than it compares word by word as a whole', () => {
    const long = 'woord '.repeat(900)
    expect(wordDifference(long, `${long}meer`)).toEqual([
      { kind: 'gone', text: long },
      { kind: 'new', text: `${long}meer` },
    ])
  })
})

describe('an amendment', () => {
  test('may change every part before the freeze, and every part has its phase', () => {
    const parts = Object.keys(schema.shape).filter((part) => part !== 'template')
    expect(changeableParts('published').toSorted()).toEqual(parts.toSorted())
  })

  test('changes only days, places, part-time and addresses once the committee is frozen', () => {
    expect(changeableParts('frozen').toSorted()).toEqual(
      [
        'complaints',
        'contact',
        'dates',
        'partTime',
        'places',
        'privacyContact',
        'vacancyPlaces',
        'website',
      ].toSorted(),
    )
    expect(forbiddenChanges(design, { ...design, places: 9 }, 'revealed')).toEqual([])
    expect(forbiddenChanges(design, { ...design, places: 9 }, 'decided')).toEqual(['places'])
    expect(forbiddenChanges(design, { ...design, interviewMinutes: 60, criteria: [] }, 'frozen')).toEqual([
      'criteria',
      'interviewMinutes',
    ])
    expect(changeableParts('ended')).toEqual([])
  })
})
