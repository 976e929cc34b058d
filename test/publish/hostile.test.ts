import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Design } from '../../shared/domain/design.ts'
import { designDifference } from '../../shared/domain/difference.ts'
import { shownCommittee } from '../../shared/publish/committee.ts'
import { type DescriptionInput, description, descriptionMarkdown } from '../../shared/publish/description.ts'
import { candidateList } from '../../shared/publish/print/candidateList.ts'
import { codeSheet } from '../../shared/publish/print/codeSheet.ts'
import { interviewKit } from '../../shared/publish/print/interviewKit.ts'
import { printPage } from '../../shared/publish/print/page.ts'
import { rosterList } from '../../shared/publish/print/rosterList.ts'
import { committee, design, input } from './input.ts'
import { all, named, read, textOf } from './tags.ts'

/** The design with `text` in every field that somebody types. */
const typedEverywhere = (text: string): Design => {
  const both = { nl: text, en: text }
  return {
    ...design,
    title: text,
    specialty: text,
    institution: text,
    region: text,
    website: text,
    contact: text,
    complaints: text,
    privacyContact: text,
    vacancyPlaces: text,
    regionNeeds: both,
    criteria: design.criteria.map((c) => ({
      ...c,
      name: both,
      definition: both,
      anchors: [both, both, both, both, both],
      questions: c.questions.map((q) => ({ ...q, text: both, probes: [both] })),
    })),
    departures: [{ check: 'learnable', code: text, text }],
  }
}

const everywhere = (text: string): DescriptionInput => {
  const members = committee.members.map((m) => ({ ...m, discipline: text, name: text, clinic: text }))
  const departures = [{ check: text, code: text, text }]
  return {
    ...input('en'),
    design: typedEverywhere(text),
    committee: shownCommittee(
      { ...committee, members, departures, diversity: text },
      '',
      members.map(({ id }) => id),
    ),
    amendments: [
      {
        ...{ version: 2, at: '2026-10-05', reason: text, code: text, before: text, deciders: 2 },
        changes: designDifference(typedEverywhere('anders'), typedEverywhere(text)),
      },
    ],
    translation: text,
  }
}

const kitOf = (text: string): string => {
  const candidates = [{ code: text, start: text, end: text, room: text }]
  const planned = { candidates, day: '2026-11-12', language: 'nl' as const }
  const members = committee.members.map((m) => ({ ...m, name: text, discipline: text, clinic: text }))
  return printPage({
    what: null,
    title: text,
    code: text,
    at: '2026-11-10T14:03:00.000Z',
    language: 'nl',
    fontCss: '',
    body: [
      codeSheet({ code: text, kind: 'committee', language: 'nl' }),
      rosterList({ members, language: 'nl' }),
      candidateList(planned),
      interviewKit({ ...planned, design: typedEverywhere(text) }),
    ].join('\n'),
  })
}

const allowed = new Set(
  (
    'html head meta title style script body a div header svg path circle p nav ul li main h1 h2 h3 dl dt dd section table ' +
    'caption thead tbody tr th td ol span strong code i b br wbr footer'
  ).split(' '),
)
const attributes = new Set(
  (
    'lang charset name content http-equiv type nonce class href id tabindex aria-hidden aria-label aria-labelledby viewBox width ' +
    'height fill d cx cy r stroke stroke-opacity stroke-width stroke-linejoin stroke-linecap scope style hreflang role data-head'
  ).split(' '),
)

/** Whatever was typed, nothing is in the page but what we put there. */
const expectHarmless = (html: string, scripts: number) => {
  const elements = all(read(html))
  expect(elements.map((e) => e.name).filter((name) => !allowed.has(name))).toEqual([])
  expect(elements.flatMap((e) => Object.keys(e.attributes)).filter((name) => !attributes.has(name))).toEqual(
    [],
  )
  expect(elements.filter((e) => e.name === 'script')).toHaveLength(scripts)
  const hrefs = elements.flatMap((e) => e.attributes['href'] ?? [])
  expect(hrefs.filter((href) => !/^(#|https?:\/\/|mailto:|[^:]*$)/.test(href))).toEqual([])
  const styles = elements.flatMap((e) => e.attributes['style'] ?? [])
  expect(styles.filter((style) => !/^width:[0-9.]+%$/.test(style))).toEqual([])
  expect(html.replaceAll('\n', '')).not.toMatch(
    /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u,
  )
}

const attacks = [
  `<script>alert(1)</script><img src=x onerror=alert(1)>`,
  `"><svg onload=alert(1)> ' onmouseover='x' </style></title></script><!--`,
  `</script><script type="module">alert(1)</script>]]>`,
  `Klinische \u202Egeriatrie\u2066 K-1\u2069\u200F\u0000\u0007\uFFFE\uD800 einde`,
  `javascript:alert(1) https://a"onclick="x.nl https://b.nl/<i> x@y.nl"onfocus="z`,
  `Regel een\r\nregel twee\u2028regel drie\n\n\nalinea \\ * _ \` # [a](javascript:x) | cel`,
  `${'Zorgverzekeringsmaatschappijen'.repeat(40)}`,
  `content:"} @import url(//evil.example/x.css); body{display:none} \\`,
  `&lt;b&gt; &amp; &#60;script&#62;`,
]

describe.each(attacks)('typed into every field: %j', (attack) => {
  test('the page holds only our own elements, and the words as words', () => {
    const html = description({ ...everywhere(attack), fontCss: '' })
    expectHarmless(html, 1)
    const word = /[A-Za-z]{6,}/.exec(attack)?.[0] ?? ''
    expect(textOf(read(html))).toContain(word)
    const data = named(read(html), 'script')
      .flatMap((s) => s.children)
      .join('')
    expect(() => JSON.parse(data)).not.toThrow()
  })

  test('printed lists hold only our own elements', () => {
    expectHarmless(kitOf(attack), 0)
  })

  test('Markdown holds no HTML and no link to a script', () => {
    const markdown = descriptionMarkdown(everywhere(attack))
    expect(markdown.replace(/\\[<>]/g, '')).not.toMatch(/<(?!https?:|mailto:)/)
    expect(markdown).not.toMatch(/(?<!\\)\]\(<?javascript/)
  })
})

test('a word that never ends may be broken anywhere, and reads the same', () => {
  const word = 'Zorgverzekeringsmaatschappijbestuurslidmaatschapskaart'
  const html = read(description({ ...everywhere(word), fontCss: '' }))
  const [cell] = named(html, 'td').filter((td) => textOf(td).trim() === word)
  expect(cell && named(cell, 'wbr').length).toBeGreaterThanOrEqual(3)
  const usual = read(description({ ...everywhere('verantwoordelijkheidsgevoel'), fontCss: '' }))
  expect(named(usual, 'td').flatMap((td) => named(td, 'wbr'))).toEqual([])
})

test('whatever is typed, the page stays well formed and holds only our own elements', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '&',
      '</script>',
      '<!--',
      '-->',
      'https://',
      'www.',
      '@',
      '\n\n',
      ']]>',
      '\\',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
      const typed = pieces.join('')
      expectHarmless(description({ ...everywhere(typed), fontCss: '' }), 1)
      expectHarmless(kitOf(typed), 0)
    }),
    { numRuns: 25 },
  )
})
