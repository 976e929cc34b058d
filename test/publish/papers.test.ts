import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { exampleCommittee, exampleDesign } from '../../shared/content/example/index.ts'
import { languages } from '../../shared/domain/text.ts'
import { shownCommittee } from '../../shared/publish/committee.ts'
import { accessPaper } from '../../shared/publish/paper/access.ts'
import { complaintPaper } from '../../shared/publish/paper/complaint.ts'
import type { CandidateFile } from '../../shared/publish/paper/file.ts'
import { hiredPaper } from '../../shared/publish/paper/hired.ts'
import { letterPaper, proposedLetter } from '../../shared/publish/paper/letter.ts'
import { paperPage } from '../../shared/publish/paper/page.ts'
import { BLACK, redactor } from '../../shared/publish/paper/redact.ts'
import { registerPaper } from '../../shared/publish/paper/register.ts'
import { talkPaper } from '../../shared/publish/paper/talk.ts'

const hostile = '<script>alert(1)</script>"\'&\u202e</style><img src=x onerror=1>'
const at = '2026-03-02T10:00:00.000Z'
const design = { ...exampleDesign('2026-03-02'), title: `Ronde ${hostile}` }

const fileOf = (language: CandidateFile['language'], change: Partial<CandidateFile> = {}): CandidateFile => ({
  language,
  code: 'K-7P3',
  name: `Amira ${hostile}`,
  email: 'a@example.nl',
  clinic: hostile,
  region: '',
  withdrawn: false,
  interview: { at, heldAt: null, room: hostile },
  design,
  designCode: 'ABCD-EFGH-JKMN-PQRS-TVWX-YZ01',
  committeeCode: null,
  archiveCode: null,
  opened: true,
  sealed: 1,
  cards: [
    {
      round: 1,
      letters: false,
      letter: 'A',
      late: null,
      tie: 'workedTogether',
      shares: ['clinic'],
      overall: 4,
      ratings: design.criteria.map(({ id }, i) => ({
        criterion: id,
        rating: i === 0 ? null : i,
        sure: 2,
        evidence: {
          s: '',
          t: '',
          a: i === 1 ? '' : `Belde zelf de familie. ${hostile}`,
          r: '',
          reflection: '',
        },
        none: i === 1 ? 'no-time' : null,
        firstEvidenceMs: 60_000,
        firstRatingMs: null,
        changes: 2,
        beforeReview: i === 2 ? 0 : null,
        revisions: [{ from: 2, to: null, code: 'slip', text: hostile, at, afterDecision: true }],
        rewritten: [{ at, evidence: { s: 'Anders', t: '', a: '', r: '', reflection: '' } }],
      })),
    },
  ],
  decision: {
    outcome: 'place',
    position: 1,
    motivation: `U liet zien dat u luistert.\n\n${hostile}`,
    departure: { code: 'other', text: 'Alleen voor het archief.' },
    decidedBy: 'de opleider',
    at,
    reserveUntil: null,
    again: null,
  },
  earlier: [],
  turns: [
    { letter: 'A', at },
    { letter: null, at },
  ],
  answers: [{ answer: 'accepted', at }],
  letter: { text: `Geachte,\n\n${hostile}`, at },
  hold: { ground: hostile, at, reviewOn: '2026-05-01' },
  consent: { until: '2026-12-01', how: hostile, at },
  log: [{ seq: 0, at, kind: 'procedure' }],
  keptUntil: null,
  ...change,
})

const plain = (text: string) => text
const rules = (language: CandidateFile['language']) => ({
  design,
  committee: shownCommittee(
    exampleCommittee('strict', '2026-03-02', (key) => key),
    design.institution,
    [],
  ),
  committeeChanges: [],
  designCode: null,
  publishedAt: at,
  amendments: [],
  lost: [],
  stoppedAt: null,
  language,
})

const pages = (language: CandidateFile['language']) => {
  const file = fileOf(language)
  return {
    access: accessPaper(file, plain),
    'not yet': accessPaper(fileOf(language, { opened: false, cards: [], decision: null }), plain),
    complaint: complaintPaper(file, rules(language), plain),
    bare: complaintPaper(
      fileOf(language, { cards: [], decision: null, hold: null, log: [] }),
      rules(language),
      plain,
    ),
    letter: letterPaper(file, proposedLetter(file, plain), '2026-11-20T23:30:00.000Z'),
    talk: talkPaper(file, plain),
    hired: hiredPaper(file, plain),
    register: registerPaper({
      design,
      roles: ['opleider', 'aios'],
      candidates: 9,
      mode: 'twokey',
      severalLaptops: true,
      endedOn: '2026-03-02',
      retainUntil: '2026-03-30',
      holds: 1,
      handed: [
        {
          recipient: 'Voorzitter <b>van de COC',
          purpose: 'Jaarlijkse monitor',
          at: '2026-11-20T10:00:00.000Z',
        },
      ],
      consents: 0,
      language,
    }),
  }
}

const checker = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: { 'long-title': 'off', 'no-inline-style': 'off', 'require-csp-nonce': 'off' },
})

test('a letter bears the Dutch day on which it was made, in its own language', () => {
  expect(paperPage(pages('nl').letter, at, '')).toContain('<p class="owner">21 november 2026</p>')
  expect(paperPage(pages('en').letter, at, '')).toContain('<p class="owner">21 November 2026</p>')
})

describe.each(languages)('every paper in %s', (language) => {
  test.each(Object.entries(pages(language)))(
    '%s is valid HTML that can only be read, whatever was typed',
    async (_, paper) => {
      const html = paperPage(paper, at, '')
      const { results } = await checker.validateString(html)
      expect(results.flatMap(({ messages }) => messages.map((m) => `${m.ruleId}: ${m.message}`))).toEqual([])
      expect(html).toContain(`<html lang="${language}">`)
      expect(html).not.toMatch(/<script|<img|onerror=1>|\u202e/)
      expect(html).not.toMatch(/undefined|\[object/)
      expect(html).toContain("default-src 'none'")
    },
  )
})

test('the letter tells what was seen in words and never a score, and what did not come up is no low score', () => {
  const text = proposedLetter(fileOf('nl'), plain)
  expect(text).toContain('Belde zelf de familie.')
  expect(text).toContain('Dit kwam in uw gesprek niet aan bod')
  expect(text).toContain('Hier zag de commissie nog weinig')
  expect(text).toContain('Hier zag de commissie veel')
  expect(text).not.toMatch(/\b[1-5] van|score [1-5]|[1-5],\d/)
})

test('the letter to a reserve says until when, and asks for the consent without which nobody can be called by then', () => {
  const decision = { ...fileOf('nl').decision!, outcome: 'reserve' as const, reserveUntil: '2026-09-01' }
  const text = proposedLetter(fileOf('nl', { decision }), plain)
  expect(text).toContain('Dat geldt tot en met 1 september 2026.')
  expect(text).toContain('Mogen we ze langer bewaren')
  expect(proposedLetter(fileOf('nl'), plain)).not.toContain('langer bewaren')
})

test('the letter after a round of letters thanks for no interview and says what was read', () => {
  const cards = fileOf('nl').cards.map((card) => ({ ...card, letters: true }))
  const text = proposedLetter(fileOf('nl', { cards }), plain)
  expect(text).not.toContain('voor het gesprek')
  expect(text).toContain('Dit kwam in uw brief en cv niet aan bod')
})

test('who asks for access reads ties and what is shared in words, who spoke when, and the own answers', () => {
  const html = paperPage(accessPaper(fileOf('nl'), plain), at, '').replaceAll('<wbr>', '')
  expect(html).toContain('Opgegeven relatie met de kandidaat: samengewerkt.')
  expect(html).toContain('Gemeen met de kandidaat: kliniek.')
  expect(html).toContain('Een lid dat geen scores geeft, ')
  expect(html).toContain('Lid A, ')
  expect(html).toContain('U nam de plaats aan')
})

describe('after a further decision', () => {
  const decided = fileOf('nl').decision!
  const formerly = (outcome: 'place' | 'reserve' | 'rejected' | 'invited') => ({
    ...decided,
    outcome,
    position: outcome === 'reserve' ? 2 : null,
    motivation: `Eerder geschreven: ${outcome}.`,
    at: '2026-03-01T10:00:00.000Z',
    reserveUntil: outcome === 'reserve' ? '2026-04-01' : null,
  })
  const again = 'K-051 zag ervan af.'
  const hides = redactor(['K-051'], ['K-7P3'])
  const letterTo = (change: Partial<CandidateFile>, language: CandidateFile['language'] = 'nl') =>
    proposedLetter(fileOf(language, { answers: [], ...change }), hides)

  test('whoever was rejected before and gets a place is told both, and nothing about who declined', () => {
    const text = letterTo({ decision: { ...decided, again }, earlier: [formerly('rejected')] })
    expect(text).toContain(
      'Eerder was dit het besluit: ‘De commissie biedt u geen plaats aan.’ Daarna kwam er een plaats vrij en besloot de commissie opnieuw. De commissie biedt u een plaats aan.',
    )
    expect(text).toContain(decided.motivation.slice(0, 20))
    expect(text).not.toMatch(/Eerder geschreven|K-051|zag ervan af|blijft het hetzelfde/)
    expect(letterTo({ decision: { ...decided, again }, earlier: [formerly('rejected')] }, 'en')).toContain(
      'After that a place became free, and the committee decided once more. The committee offers you a place.',
    )
  })

  test('whoever was a reserve and is one again is told until which day it holds now', () => {
    const decision = { ...formerly('reserve'), again, reserveUntil: '2026-09-01', motivation: 'Nieuw.' }
    const text = letterTo({ decision, earlier: [formerly('reserve')] })
    expect(text).toContain('Voor u blijft het hetzelfde. De commissie zet u op de reservelijst.')
    expect(text).toContain('Dat geldt tot en met 1 september 2026.')
    expect(text).not.toContain('1 april')
  })

  test('whoever declined is told that they did, not that a place is offered', () => {
    const answers = [{ answer: 'refused' as const, at }]
    expect(letterTo({ answers })).toContain('De commissie bood u een plaats aan. U zag ervan af.')
    const reserve = letterTo({ answers, decision: formerly('reserve') })
    expect(reserve).toContain('De commissie zette u op de reservelijst. U zag ervan af.')
    expect(reserve).not.toContain('Dat geldt tot en met')
    expect(letterTo({ answers: [{ answer: 'accepted' as const, at }] })).toContain('biedt u een plaats aan')
  })

  test('a letter of a letter round says that others did not go on, and speaks of no place that became free', () => {
    const cards = fileOf('nl').cards.map((card) => ({ ...card, letters: true }))
    const text = letterTo({
      cards,
      decision: { ...formerly('invited'), again },
      earlier: [formerly('rejected')],
    })
    expect(text).toContain('Daarna gingen anderen niet verder en besloot de commissie opnieuw.')
    expect(text).not.toContain('plaats vrij')
  })

  test('access and complaint hold every decision with its motivation, and why it was decided once more', () => {
    const file = fileOf('nl', { decision: { ...decided, again }, earlier: [formerly('reserve')] })
    for (const paper of [accessPaper(file, hides), complaintPaper(file, rules('nl'), hides)]) {
      const html = paperPage(paper, at, '').replaceAll('<wbr>', '')
      expect(html).toContain('U liet zien dat u luistert.')
      expect(html).toContain(`${BLACK} zag ervan af.`)
      expect(html).toContain('Daarvoor was dit besloten:')
      expect(html).toContain('Eerder geschreven: reserve.')
      expect(html).toContain('Plaats 2 op de reservelijst')
      expect(html.indexOf('U liet zien')).toBeLessThan(html.indexOf('Eerder geschreven'))
      expect(html).not.toContain('K-051')
    }
    const hired = paperPage(hiredPaper(file, hides), at, '')
    expect(hired).not.toMatch(/zag ervan af|Eerder geschreven/)
  })
})

test('the record of processing names what members share with a candidate, and what candidates answer', () => {
  const html = paperPage(pages('nl').register, at, '')
  expect(html).toContain('wat zij met de kandidaat gemeen hebben')
  expect(html).toContain('het antwoord op een aanbod')
})

test('the personnel file gets the decision, without scores, evidence and reasons of the archive', () => {
  const html = paperPage(hiredPaper(fileOf('nl'), plain), at, '')
  expect(html).toContain('U liet zien dat u luistert.')
  expect(html).not.toContain('Belde zelf')
  expect(html).not.toContain('Alleen voor het archief')
})

describe('blacking out', () => {
  const redact = redactor(
    ['Björn van der Hettinghuizen', 'K-051', 'Anna-Sofie Peña'],
    ['Sofie Jansen', 'K-7P3', 'sofie@x.nl'],
  )
  test.each([
    ['Beter dan Björn van der Hettinghuizen.', `Beter dan ${BLACK}.`],
    ['beter dan HETTINGHUIZEN', `beter dan ${BLACK}`],
    ['Net als K-051 en k-051.', `Net als ${BLACK} en ${BLACK}.`],
    ['Peña vond dat ook', `${BLACK} vond dat ook`],
    ['Sofie Jansen zei van der, K-7P3.', 'Sofie Jansen zei van der, K-7P3.'],
    ['Björnstad is een plaats.', 'Björnstad is een plaats.'],
    ['Björn\nvan der  Hettinghuizen', BLACK],
    ['Bjorn was sneller, Pena niet', `${BLACK} was sneller, ${BLACK} niet`],
    ['Bjo\u0308rn\u0301 en Bj\u00adörn', `${BLACK} en ${BLACK}`],
    ['Björns voorbeeld, en Peña’s ook', `${BLACK} voorbeeld, en ${BLACK} ook`],
    ['J. Hettinghuizen vroeg het', `${BLACK} vroeg het`],
    ['B.v.d.H. zag het anders dan A.S.P.', `${BLACK} zag het anders dan ${BLACK}`],
    ['K\u2011051, K 051 en K051', `${BLACK}, ${BLACK} en ${BLACK}`],
    ['vraag b.peña@example.nl', `vraag ${BLACK}`],
    ['mail vanderhettinghuizen_b@example.nl of sofie@x.nl', `mail ${BLACK} of sofie@x.nl`],
    ['ASP was stil, AS en de IC ook', `${BLACK} was stil, AS en de IC ook`],
    ['A. S. P. en B. H. knikten', `${BLACK} en ${BLACK} knikten`],
    ['volgens BvdH', `volgens ${BLACK}`],
    ['S.J. en o.a. Sofie', 'S.J. en o.a. Sofie'],
  ])('turns "%s" into "%s"', (from, to) => expect(redact(from)).toBe(to))

  test('finds names of two letters by their capital, Turkish and Polish letters as people type them, and addresses', () => {
    const both = redactor(['Li Yıldızhan', 'Bo Wałęsa', 'n.wu@example.nl'], ['Al Bos'])
    expect(both('Li en Yildizhan, Bo Walesa; li en bo niet. n.wu@example.nl')).toBe(
      `${BLACK} en ${BLACK}, ${BLACK}; li en bo niet. ${BLACK}`,
    )
    expect(both('Al Bos zei: al met al.')).toBe('Al Bos zei: al met al.')
    expect(redactor(['Jan Boer'], ['Piet Boers'])('Boers sprak Boer')).toBe(`Boers sprak ${BLACK}`)
  })

  test('takes a surname that is a word for a name with its capital or its particle, and leaves the word', () => {
    const words = redactor(["Emma 't Hart", 'Piet de Jong', 'Ans van den Berg', 'Ida Cohen', 'Wim Goed'], [])
    const left = 'Goed hart voor jong en oud, op de IC, een berg werk; goed zo.'
    expect(words(left.replace('Goed', 'Een goed'))).toBe(left.replace('Goed', 'Een goed'))
    expect(words("Hart en de jong en Van den Berg; 't hart, JONG, Goeds idee, Emma")).toBe(
      `${BLACK} en ${BLACK} en ${BLACK}; ${BLACK}, ${BLACK}, ${BLACK} idee, ${BLACK}`,
    )
    expect(words('I.C. vroeg, ida.cohen@example.nl antwoordde')).toBe(`${BLACK} vroeg, ${BLACK} antwoordde`)
    const own = redactor(['Piet de Jong'], ['Wim de Jong'])
    expect(own('de Jong en Piet de Jong')).toBe(`de Jong en ${BLACK}`)
  })

  test('leaves a text alone when there is nobody else, and takes names for what they are', () => {
    expect(redactor([], ['A'])('a+b (c)')).toBe('a+b (c)')
    expect(redactor(['A. (Bob) [x'], [])('een Bob en een abc')).toBe(`een ${BLACK} en een abc`)
  })
})
