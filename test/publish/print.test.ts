import { describe, expect, test } from 'vitest'
import { candidateList } from '../../shared/publish/print/candidateList.ts'
import { codeSheet } from '../../shared/publish/print/codeSheet.ts'
import { interviewKit } from '../../shared/publish/print/interviewKit.ts'
import { printPage } from '../../shared/publish/print/page.ts'
import { rosterList } from '../../shared/publish/print/rosterList.ts'
import { code, committee, design } from './input.ts'
import { all, type Element, named, read, textOf } from './tags.ts'

const printed = (body: string, language: 'nl' | 'en' = 'nl') =>
  read(
    printPage({
      what: null,
      title: 'Ronde',
      code,
      at: '2026-11-10T14:03:00.000Z',
      language,
      body,
      fontCss: '',
    }),
  )

const texts = (elements: readonly Element[]) => elements.map((e) => textOf(e).replace(/\s+/g, ' ').trim())
const ofClass = (element: Element, name: string) => all(element).filter((e) => e.attributes['class'] === name)

const candidates = [
  { code: 'K-Q3T', start: '10:00', end: '10:40', room: 'Zaal 2' },
  { code: 'K-M5P', start: null, end: null, room: '' },
  { code: 'K-8JC', start: '09:00', end: '09:40', room: 'Zaal 2' },
]
const planned = { candidates, day: '2026-11-12' }

test('title, code and date stand in the head that is repeated on each sheet', () => {
  const [head] = named(printed('<p>x</p>'), 'thead')
  if (!head) throw new Error('no thead')
  expect(texts([head])).toEqual([
    'Ronde controlecode D4QA 7MXH 2KWB 9TVC 3R5J YN8E · 10 november 2026, 15:03',
  ])
})

test('a sheet has one h1, is A4, and asks nothing of the network', () => {
  const html = printed(interviewKit({ ...planned, design, language: 'en' }), 'en')
  expect(html.attributes['lang']).toBe('en')
  expect(texts(named(html, 'h1'))).toEqual(['Ronde'])
  const style = named(html, 'style')
    .flatMap((s) => s.children)
    .join('')
  expect(style).toContain('@page{size:A4')
  expect(style).not.toMatch(/url\(|@import/)
  expect(named(html, 'script', 'img', 'link')).toEqual([])
})

test('without a code the head has the date alone', () => {
  const html = read(
    printPage({
      what: null,
      title: 'T',
      code: null,
      at: '2026-11-10',
      language: 'en',
      body: '',
      fontCss: '',
    }),
  )
  expect(texts(named(html, 'b'))).toEqual(['10 November 2026'])
})

test('a procedure without a title still has a heading and a title with words', () => {
  const html = read(
    printPage({
      what: null,
      title: ' ',
      code: null,
      at: '2026-11-10',
      language: 'nl',
      body: '',
      fontCss: '',
    }),
  )
  expect(texts(named(html, 'title', 'h1'))).toEqual(['Zegel', 'Zegel'])
  const unnamed = design.criteria.map((c) => ({ ...c, name: { nl: '', en: '' } }))
  const kit = printed(interviewKit({ ...planned, design: { ...design, criteria: unnamed }, language: 'nl' }))
  expect(new Set(texts(named(kit, 'h3')))).toEqual(new Set(['–']))
})

describe('the code sheet', () => {
  test('shows the six groups in order, each with its spelling, and three sentences', () => {
    const html = printed(codeSheet({ code, kind: 'committee', language: 'nl' }))
    const [groups] = ofClass(html, 'groups')
    const [steps] = ofClass(html, 'steps said')
    if (!groups || !steps) throw new Error('no list')
    expect(texts(named(groups, 'b'))).toEqual(['D4QA', '7MXH', '2KWB', '9TVC', '3R5J', 'YN8E'])
    expect(texts(named(groups, 'span'))[0]).toBe('Dirk – vier – Quotiënt – Anton')
    expect(named(steps, 'li')).toHaveLength(3)
    expect(texts([steps])[0]).toContain('niet de secretaris')
  })

  test.each(['nl', 'en'] as const)('has a name in %s for every character a code can have', (language) => {
    const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
    const [groups] = ofClass(printed(codeSheet({ code: alphabet, kind: 'archive', language })), 'groups')
    if (!groups) throw new Error('no groups')
    const names = texts(named(groups, 'span')).flatMap((group) => group.split(' – '))
    expect(new Set(names).size).toBe(alphabet.length)
    expect(names.filter((name) => name.length < 3)).toEqual([])
  })
})

test('the roster names everybody with role, tasks and a box to tick', () => {
  const html = printed(rosterList({ members: committee.members, language: 'nl' }))
  const [list] = ofClass(html, 'list')
  if (!list) throw new Error('no list')
  const rows = named(list, 'tr').slice(1)
  expect(rows).toHaveLength(committee.members.length)
  expect(texts(rows)[0]).toBe(
    'Hanneke van Rietvoorde Opleider Opleiders Klinische geriatrie Merwede Ziekenhuis voorzitter, geeft scores',
  )
  expect(ofClass(list, 'box')).toHaveLength(committee.members.length)
})

describe('the list of candidates', () => {
  test('is in the order of the day, those without a time last', () => {
    const [list] = ofClass(printed(candidateList({ ...planned, language: 'nl' })), 'list')
    if (!list) throw new Error('no list')
    expect(texts(named(list, 'tr').slice(1))).toEqual([
      'K-8JC 09:00 – 09:40 Zaal 2',
      'K-Q3T 10:00 – 10:40 Zaal 2',
      'K-M5P nog niet gepland',
    ])
    expect(texts(named(list, 'caption'))).toEqual(['Gesprekken op 12 november 2026'])
  })

  test('says so when there is nobody yet', () => {
    expect(candidateList({ candidates: [], day: null, language: 'nl' })).toContain('nog geen kandidaten')
  })
})

describe('the interview kit', () => {
  const html = printed(interviewKit({ ...planned, design, language: 'nl' }))
  const kits = ofClass(html, 'kit')

  test('gives every candidate every question, probe and level', () => {
    expect(texts(kits.flatMap((kit) => named(kit, 'h2')))).toEqual([
      'Kandidaat K-8JC',
      'Kandidaat K-Q3T',
      'Kandidaat K-M5P',
    ])
    for (const kit of kits) {
      const said = texts([kit])[0] ?? ''
      for (const c of design.criteria) {
        for (const q of c.questions) {
          expect(said).toContain(q.text.nl)
          for (const probe of q.probes) expect(said).toContain(probe.nl)
        }
        for (const anchor of c.anchors) expect(said).toContain(anchor.nl)
      }
    }
  })

  test('carries the code of the candidate on the sheet of every criterion', () => {
    for (const kit of kits) {
      const sheets = ofClass(kit, 'topic')
      expect(sheets).toHaveLength(design.criteria.length)
      const [own] = texts(named(kit, 'h2'))
      for (const sheet of sheets) expect(own).toContain(texts(ofClass(sheet, 'code'))[0])
    }
  })

  test('has lines for every letter of STAR(R), most for what the candidate did, and six boxes', () => {
    const [sheet] = kits.flatMap((kit) => ofClass(kit, 'topic'))
    if (!sheet) throw new Error('no sheet')
    expect(texts(named(sheet, 'dt'))).toEqual(['Situatie', 'Taak', 'Actie', 'Resultaat', 'Reflectie'])
    expect(named(sheet, 'dd').map((dd) => named(dd, 'i').length)).toEqual([2, 2, 4, 2, 2])
    expect(ofClass(sheet, 'box')).toHaveLength(6)
  })

  test('asks only about what the interview measures', () => {
    const instruments = [{ kind: 'interview' as const, criteria: ['organise'] }]
    const kit = printed(interviewKit({ ...planned, design: { ...design, instruments }, language: 'en' }))
    expect(new Set(texts(ofClass(kit, 'topic').flatMap((t) => named(t, 'h3'))))).toEqual(
      new Set(['Organising']),
    )
  })

  test('says so when there is nobody or nothing to ask', () => {
    expect(interviewKit({ ...planned, design: { ...design, criteria: [] }, language: 'nl' })).toContain(
      'nog geen kandidaten of criteria',
    )
  })
})
