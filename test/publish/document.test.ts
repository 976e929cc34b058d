import { describe, expect, test } from 'vitest'
import { codeGroups } from '../../shared/publish/code.ts'
import { description, descriptionMarkdown } from '../../shared/publish/description.ts'
import { linked, webAddress } from '../../shared/publish/document/address.ts'
import { clean } from '../../shared/publish/document/clean.ts'
import { escapeCss, escapeHtml, escapeJson, escapeRun } from '../../shared/publish/document/escape.ts'
import { dayInWords, dayOf, laterDay, momentInWords, points } from '../../shared/publish/document/figures.ts'
import { markdownDocument } from '../../shared/publish/document/markdown.ts'
import type { Block, PublishedDocument } from '../../shared/publish/document/model.ts'
import { fontFace } from '../../shared/publish/fonts.ts'
import { input } from './input.ts'
import { named, read, textOf } from './tags.ts'

describe('text that somebody typed', () => {
  test('loses what does not show and keeps letters of every script', () => {
    expect(clean('a\u202Eb\u0000c\uFEFF \u2066d\uD800')).toBe('abc d')
    expect(clean('Çelikbaşak Ünal, 張偉, محمد, Ольга')).toBe('Çelikbaşak Ünal, 張偉, محمد, Ольга')
  })

  test('is composed, so that one name has one form', () => {
    expect(clean('Joe\u0308lle')).toBe('Joëlle')
  })

  test('keeps its line breaks, whichever system wrote them', () => {
    expect(clean('a\r\nb\rc\u2028d  \ne\t.')).toBe('a\nb\nc\nd\ne .')
  })

  test('stays text in HTML, in an attribute, in CSS and in JSON', () => {
    expect(escapeHtml(`<a b='c' d="e">&`)).toBe('&lt;a b=&#39;c&#39; d=&quot;e&quot;&gt;&amp;')
    expect(escapeRun(' en <b> ')).toBe(' en &lt;b&gt; ')
    expect(escapeCss('a"}\\</style>')).toBe('a\\22 \\7d \\5c \\3c \\2f style\\3e ')
    expect(escapeJson({ a: '</script><!--&\u2028' })).not.toMatch(/[<>&\u2028]/)
    expect(JSON.parse(escapeJson({ a: '</script>&' }))).toEqual({ a: '</script>&' })
  })
})

describe('web addresses', () => {
  test.each([
    ['https://www.example.nl/opleiding', 'https://www.example.nl/opleiding', 'www.example.nl/opleiding'],
    ['www.example.nl', 'https://www.example.nl/', 'www.example.nl'],
    ['http://example.nl/', 'http://example.nl/', 'example.nl'],
    ['https://a.nl/50%?b=%zz&c=%20', 'https://a.nl/50%25?b=%25zz&c=%20', 'a.nl/50%?b=%zz&c=%20'],
  ])('%s becomes a link', (typed, href, shown) => {
    expect(webAddress(typed)).toEqual({ href, shown })
  })

  test.each([
    '',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://u:p@example.nl',
    'geen adres',
    'https://',
    'file:///etc/passwd',
    'localhost',
  ])('%j does not', (typed) => {
    expect(webAddress(typed)).toBeNull()
  })

  test('are found in running text, without the full stop after them', () => {
    expect(linked('Mail naar coc@example.nl, of kijk op www.example.nl/a.')).toEqual([
      { text: 'Mail naar ' },
      { text: 'coc@example.nl', href: 'mailto:coc@example.nl' },
      { text: ', of kijk op ' },
      { text: 'www.example.nl/a', href: 'https://www.example.nl/a' },
      { text: '.' },
    ])
  })
})

describe('figures', () => {
  test('days and moments are those of the Netherlands, in winter and in summer', () => {
    expect(dayOf('2026-12-31T23:30:00.000Z')).toBe('2027-01-01')
    expect(dayOf('2026-07-01T21:59:00.000Z')).toBe('2026-07-01')
    expect(momentInWords('2026-07-01T21:59:00.000Z', 'nl')).toBe('1 juli 2026, 23:59')
    expect(momentInWords('2026-12-31T23:30:00.000Z', 'en')).toBe('1 January 2027, 00:30')
    expect(dayInWords('2028-02-29', 'nl')).toBe('29 februari 2028')
  })

  test('four weeks later is counted over the end of summer time', () => {
    expect(laterDay('2026-10-20', 28)).toBe('2026-11-17')
  })

  test('points have a comma in Dutch and a point in English', () => {
    expect(points(250, 'nl')).toBe('2,50')
    expect(points(305, 'en')).toBe('3.05')
  })

  test('a code has the same groups however it is written', () => {
    const groups = ['D4QA', '7MXH', '2KWB', '9TVC', '3R5J', 'YN8E']
    expect(codeGroups('d4qa7mxh2kwb9tvc3r5jyn8e')).toEqual(groups)
    expect(codeGroups('D4QA 7MXH-2KWB 9TVC 3R5J YN8E')).toEqual(groups)
  })
})

describe('Markdown', () => {
  const written = (...blocks: Block[]): string => {
    const document: PublishedDocument = {
      language: 'nl',
      title: ['Titel'],
      lede: 'Kort.',
      owner: [],
      facts: [],
      sections: [{ id: 's', title: 'Kop', blocks }],
      colophon: [],
    }
    return markdownDocument(document).split('## Kop\n\n')[1]?.split('\n\n---')[0] ?? ''
  }

  test('leaves marks, links and cells that were typed as they were typed', () => {
    expect(written({ kind: 'paragraph', line: [{ text: '*a* _b_ `c` [d](e) <f> g|h &amp; ~i~' }] })).toBe(
      '\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\> g\\|h \\&amp; \\~i\\~',
    )
  })

  test('lets no typed line begin a heading, list, quote or rule', () => {
    const typed = '# a\n- b\n1. c\n> d\n+ e\n---\n=== f'
    expect(written({ kind: 'paragraph', line: [{ text: typed }] }).split('\n')).toEqual([
      '\\# a\\',
      '\\- b\\',
      '1\\. c\\',
      '\\> d\\',
      '\\+ e\\',
      '\\---\\',
      '\\=== f',
    ])
  })

  test('lets no name begin a heading or a list either', () => {
    const markdown = descriptionMarkdown(
      input('nl', { institution: 'A\n\n# B', region: '- C', specialty: 'x\n# D' }),
    )
    expect(markdown.match(/^#{1} .*$/gm)).toEqual(['# Zo kiezen we twee aiossen x # D'])
    expect(markdown).toContain('\nA  # B, - C\n')
    expect(descriptionMarkdown(input('nl', { institution: '1. X' }))).toContain('\n1\\. X, ')
  })

  test('keeps a table row on one line', () => {
    const block: Block = {
      kind: 'table',
      caption: 'c',
      head: ['a', 'b'],
      rows: [[['x\ny'], [{ text: 'p|q' }]]],
    }
    expect(written(block)).toBe('| a | b |\n| --- | --- |\n| x y | p\\|q |')
  })

  test('sets strong words, codes and links', () => {
    const line = [
      { text: 'ja: ', strong: true },
      { text: 'K 1', mono: true },
      ' ',
      { text: 'b', href: 'https://b.nl/(x)' },
    ]
    expect(written({ kind: 'list', items: [{ line }] })).toBe('- **ja:** `K 1` [b](<https://b.nl/(x)>)')
  })

  test.each(['nl', 'en'] as const)('says in %s what the page says, word for word', (language) => {
    const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? []
    const main = named(read(description({ ...input(language), fontCss: '' })), 'main', 'footer')
    const page = main.map((e) => textOf(e, (inner) => inner.name === 'caption')).join(' ')
    const markdown = descriptionMarkdown(input(language))
      .replace(/\]\(<[^>]*>\)/g, ']')
      .replace(/^\d+\. /gm, '')
      .replace('Merwede Ziekenhuis, OOR Rivierenland', '')
    const sorted = (text: string) => words(text).sort()
    expect(sorted(markdown)).toEqual(sorted(page))
  })
})

test('a font is carried inside the page, with the characters that it holds', () => {
  expect(fontFace({ family: 'Literata', base64: 'AAAA', weights: '200 900', range: 'U+0000-00FF' })).toBe(
    '@font-face{font-family:"Literata";font-style:normal;font-weight:200 900;font-display:block;' +
      'src:url(data:font/woff2;base64,AAAA) format("woff2");unicode-range:U+0000-00FF}',
  )
})
