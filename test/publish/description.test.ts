import { describe, expect, test } from 'vitest'
import { aRound } from '../../shared/domain/rounds.ts'
import { changesOf, withVersion } from '../../shared/domain/shownDifference.ts'
import { languages } from '../../shared/domain/text.ts'
import { publicCommittee, shownCommittee } from '../../shared/publish/committee.ts'
import { type DescriptionInput, description, descriptionMarkdown } from '../../shared/publish/description.ts'
import { placeRules } from '../../shared/stats/place-rules.ts'
import { amended, committee, design, input } from './input.ts'
import { all, named, read, textOf } from './tags.ts'

const page = (of: DescriptionInput) => read(description({ ...of, fontCss: '' }))
const text = (of: DescriptionInput): string =>
  named(page(of), 'body')
    .map((body) => textOf(body))
    .join(' ')
    .replace(/\s+/g, ' ')
const ids = (of: DescriptionInput) => all(page(of)).flatMap((e) => e.attributes['id'] ?? [])

describe.each(languages)('the page in %s', (language) => {
  const html = page(input(language, {}, { translation: 'andere taal.html' }))
  const elements = all(html)

  test('names its language and has one main part, one h1 and a title', () => {
    expect(html.attributes['lang']).toBe(language)
    expect(named(html, 'main')).toHaveLength(1)
    expect(named(html, 'h1')).toHaveLength(1)
    expect(named(html, 'title').map((t) => textOf(t).trim())).toEqual([
      language === 'nl'
        ? 'Zo kiezen we twee aiossen klinische geriatrie – Merwede Ziekenhuis'
        : 'How we choose two residents in clinical geriatrics – Merwede Ziekenhuis',
    ])
  })

  test('never skips a level of heading', () => {
    const levels = named(html, 'h1', 'h2', 'h3', 'h4').map((h) => Number(h.name.slice(1)))
    expect(levels[0]).toBe(1)
    levels.forEach((level, at) => {
      expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1)
    })
  })

  test('has ids that are unique, and every place it points to exists', () => {
    const places = elements.flatMap((e) => e.attributes['id'] ?? [])
    expect(new Set(places).size).toBe(places.length)
    for (const e of elements) {
      const href = e.attributes['href']
      if (href?.startsWith('#')) expect(places).toContain(href.slice(1))
      const label = e.attributes['aria-labelledby']
      if (label) expect(places).toContain(label)
    }
  })

  test('gives every link and every heading words', () => {
    for (const e of named(html, 'a', 'h1', 'h2', 'h3', 'th', 'caption', 'dt')) {
      expect(textOf(e).trim()).not.toBe('')
    }
  })

  test('lists every section in the contents', () => {
    const listed = named(html, 'nav').flatMap((nav) => named(nav, 'a').map((a) => a.attributes['href']))
    const sections = named(html, 'section').map((s) => `#${s.attributes['aria-labelledby']}`)
    expect(listed).toEqual([...sections, 'andere%20taal.html'])
    expect(sections).toHaveLength(11)
  })

  test('holds no script but its schema.org data and asks nothing of the network', () => {
    expect(named(html, 'script').map((s) => s.attributes['type'])).toEqual(['application/ld+json'])
    expect(named(html, 'link', 'img', 'iframe', 'object', 'embed', 'form', 'input', 'video', 'use')).toEqual(
      [],
    )
    for (const e of elements) {
      expect(Object.keys(e.attributes).filter((name) => /^on|^src/.test(name))).toEqual([])
    }
    const style = named(html, 'style')
      .flatMap((s) => s.children)
      .join('')
    expect(style).not.toMatch(/@import|url\(/)
    expect(style).toContain('@page{size:A4;margin:18mm')
    expect(style).toMatch(/@media print\{[\s\S]*nav\{display:none\}/)
  })

  test('says every number and day of the design in its text', () => {
    const said = text(input(language))
    const days =
      language === 'nl'
        ? [
            '10 september 2026',
            '8 oktober 2026',
            '15 oktober 2026',
            '9 november 2026',
            '16 november 2026',
            '17 februari 2027',
          ]
        : [
            '10 September 2026',
            '8 October 2026',
            '15 October 2026',
            '9 November 2026',
            '16 November 2026',
            '17 February 2027',
          ]
    for (const day of days) expect(said).toContain(day)
    for (const c of design.criteria) {
      expect(said).toContain(`${c.name[language]} (${c.weight} `)
      for (const anchor of c.anchors) expect(said).toContain(anchor[language])
    }
    expect(said).toContain(language === 'nl' ? '2,50' : '2.50')
    expect(said).toContain(`${design.interviewMinutes} minu`)
    expect(said).toContain(language === 'nl' ? 'vier weken na het einde' : 'four weeks after the end')
    expect(said).toContain(language === 'nl' ? 'op 14 december 2026' : 'on 14 December 2026')
    expect(said).toContain('D4QA 7MXH 2KWB 9TVC 3R5J YN8E')
    expect(said).toContain(language === 'nl' ? 'Plaatsen 2' : 'Places 2')
  })

  test('publishes no question of the interview, on the page or in Markdown', () => {
    const published = text(input(language)) + descriptionMarkdown(input(language)).replace(/\\/g, '')
    const asked = design.criteria.flatMap((c) => c.questions.flatMap((q) => [q.text, ...q.probes]))
    expect(asked.length).toBeGreaterThan(20)
    for (const question of asked) expect(published).not.toContain(question[language])
  })

  test('names nobody of the committee', () => {
    const published = description({ ...input(language), fontCss: '' })
    for (const { name } of committee.members) {
      for (const part of name.split(' ').filter((word) => word.length > 4)) {
        expect(published).not.toContain(part)
      }
    }
  })

  test('tells machines the same as readers', () => {
    const data = JSON.parse(
      named(html, 'script')
        .flatMap((s) => s.children)
        .join(''),
    )
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      inLanguage: language,
      datePublished: '2026-09-11',
      mainEntity: {
        '@type': 'JobPosting',
        title: design.title,
        datePosted: '2026-09-10',
        validThrough: '2026-10-08',
        jobStartDate: '2027-02-17',
        totalJobOpenings: 2,
        employmentType: ['FULL_TIME', 'PART_TIME'],
        hiringOrganization: { name: 'Merwede Ziekenhuis' },
        url: 'https://www.example.nl/opleiding/klinische-geriatrie',
      },
    })
  })

  test('says what candidates ask about: code, College, privacy, part-time, equal scores, and that nobody has everything', () => {
    const said = text(input(language))
    for (const phrase of {
      nl: [
        'Niemand heeft alles',
        'Sollicitatiecode van de NVP',
        'College voor de Rechten van de Mens',
        'AVG, artikel 6',
        'Autoriteit Persoonsgegevens',
        'in deeltijd',
        'Bij gelijke scores',
        'begeleid',
        'verzegelt',
        'arts (anios)',
        'binnen een maand',
      ],
      en: [
        'Nobody has everything',
        'Sollicitatiecode',
        'Netherlands Institute for Human Rights',
        'GDPR, article 6',
        'Autoriteit Persoonsgegevens',
        'Part-time',
        'When scores are equal',
        'supervised',
        'seals',
        'doctor (anios)',
        'within a month',
      ],
    }[language]) {
      expect(said).toContain(phrase)
    }
    expect(said).not.toMatch(/afvinklijst|tick list|volgorde/i)
    expect(said).not.toMatch(/undefined|NaN|\[object/)
  })

  test('is whole without anything filled in', () => {
    const blank = page({
      ...input(language, {
        title: '',
        specialty: '',
        institution: '',
        region: '',
        places: 0,
        website: '',
        contact: '',
        complaints: '',
        privacyContact: '',
        vacancyPlaces: '',
        regionNeeds: { nl: '', en: '' },
        instruments: [],
        criteria: [],
        departures: [],
        dates: {
          publishedFrom: null,
          applyUntil: null,
          letterOutcome: null,
          interviews: null,
          decision: null,
          start: null,
        },
      }),
      committee: shownCommittee({ ...committee, members: [], diversity: '', departures: [] }, '', []),
      designCode: null,
    })
    expect(textOf(blank)).toContain(language === 'nl' ? 'nog niet bekend' : 'not yet known')
    expect(textOf(blank)).not.toMatch(/undefined|NaN|Infinity|\[object/)
  })
})

/** What candidates must be able to read beforehand: the clause, the section that answers it, and its words. */
const clauses: readonly (readonly [
  clause: string,
  section: string,
  says: Readonly<Record<'nl' | 'en', readonly string[]>>,
])[] = [
  [
    'when',
    'dates',
    { nl: ['9 november 2026', '16 november 2026'], en: ['9 November 2026', '16 November 2026'] },
  ],
  ['link to the training', 'training', { nl: ['Lees wat de opleiding'], en: ['Read what the training'] }],
  [
    'criteria and what each level looks like',
    'criteria',
    {
      nl: design.criteria.flatMap((c) => [c.name.nl, c.definition.nl, ...c.anchors.map((a) => a.nl)]),
      en: design.criteria.flatMap((c) => [c.name.en, c.definition.en, ...c.anchors.map((a) => a.en)]),
    },
  ],
  [
    'weights',
    'criteria',
    {
      nl: design.criteria.map((c) => `${c.name.nl} (${c.weight} van 100 punten)`),
      en: design.criteria.map((c) => `${c.name.en} (${c.weight} of 100 points)`),
    },
  ],
  ['instruments', 'method', { nl: ['Gesprek', 'Een gesprek van'], en: ['Interview', 'An interview of'] }],
  [
    'scale',
    'method',
    { nl: ['een score van 1 (laagste) tot 5 (hoogste)'], en: ['a score from 1 (lowest) to 5 (highest)'] },
  ],
  [
    'who sits in the committee, by role',
    'committee',
    {
      nl: ['We noemen hier rollen, geen namen.', 'Opleider', 'Aios', 'Geeft scores'],
      en: ['We state roles here, no names.', 'Programme director', 'Resident', 'Gives scores'],
    },
  ],
  [
    'how members are blinded',
    'fairness',
    {
      nl: [
        'Ieder lid geeft de scores alleen',
        'Niemand kan scores van een ander lezen',
        'een letter en niet de naam van het lid',
      ],
      en: [
        'Every member scores alone',
        'Nobody can read the scores of somebody else',
        'a letter and not the name of the member',
      ],
    },
  ],
  [
    'how scores are combined',
    'method',
    {
      nl: ['Per lid nemen we het gemiddelde', 'het gemiddelde'],
      en: ['For each member we take the mean', 'the mean'],
    },
  ],
  [
    'how equal scores are decided',
    'equal-scores',
    { nl: ['niet van elkaar onderscheiden? Dan'], en: ['tell candidates around the last place apart'] },
  ],
  [
    'how ties between members and candidates are handled',
    'acquaintance',
    {
      nl: [
        'familie of een goede vriend',
        'faculteit, studiejaren, onderzoeksgroep of vereniging',
        'dat dit lid u niet beoordeelt',
      ],
      en: [
        'family or a close friend',
        'faculty, study years, research group or association',
        'that this member does not judge you',
      ],
    },
  ],
  [
    'what departs from the guideline and why',
    'departures',
    { nl: ['Reden:', 'Leidinggeven leert een aios'], en: ['Reason:', 'Leidinggeven leert een aios'] },
  ],
  [
    'personal data, as the privacy notice of article 13',
    'privacy',
    {
      nl: [
        'privacyverklaring van deze procedure (AVG, artikel 13 en 14)',
        'is verantwoordelijk voor uw gegevens',
        'functionaris gegevensbescherming',
        'artikel 6 lid 1 onder b',
        'gerechtvaardigd belang',
        'Van wie we gegevens krijgen',
        'centrale opleidingscommissie',
        'buiten de Europese Unie',
        'Moet u gegevens geven?',
        'Beslist een computer?',
        'inzien, laten verbeteren, laten wissen, laten overdragen',
        'toestemming altijd intrekken',
        'Autoriteit Persoonsgegevens',
      ],
      en: [
        'privacy notice of this procedure (GDPR, articles 13 and 14)',
        'is responsible for your data',
        'functionaris gegevensbescherming',
        'article 6(1)(b)',
        'legitimate interest',
        'From whom we get data',
        'central training committee',
        'outside the European Union',
        'Must you give data?',
        'Does a computer decide?',
        'corrected, erased or transferred',
        'withdraw that consent',
        'Autoriteit Persoonsgegevens',
      ],
    },
  ],
  [
    'how long personal data are kept',
    'privacy',
    {
      nl: [
        'vier weken na het einde',
        'nooit langer dan een jaar',
        'klacht of rechtszaak',
        'binnen dezelfde termijn',
      ],
      en: [
        'four weeks after the end',
        'never longer than a year',
        'complaint or lawsuit',
        'within the same period',
      ],
    },
  ],
  ['whom to ask', 'questions', { nl: ['Vragen', design.contact], en: ['Questions', design.contact] }],
  [
    'where to complain, with which terms',
    'questions',
    {
      nl: [
        design.complaints,
        'Sollicitatiecode van de NVP',
        'binnen een maand schriftelijk antwoord',
        'College voor de Rechten van de Mens',
        'meestal binnen zes maanden',
      ],
      en: [
        design.complaints,
        'Sollicitatiecode',
        'written answer to a written complaint within a month',
        'Netherlands Institute for Human Rights',
        'usually comes within six months',
      ],
    },
  ],
  [
    'part-time',
    'training',
    { nl: ['De opleiding kan in deeltijd.'], en: ['Part-time training is possible.'] },
  ],
  [
    'that nobody has everything',
    'criteria',
    { nl: ['Niemand heeft alles.'], en: ['Nobody has everything.'] },
  ],
  [
    'where the vacancy was published and since when',
    'training',
    {
      nl: [design.vacancyPlaces, 'Sinds 10 september 2026.'],
      en: [design.vacancyPlaces, 'Since 10 September 2026.'],
    },
  ],
  [
    'changes after publication, dated, with their reason',
    'changes',
    {
      nl: ['5 oktober 2026', 'Het aantal plaatsen gaat van 2 naar 3.', 'Waarom: Extra geld.'],
      en: ['5 October 2026', 'Why: Extra geld.'],
    },
  ],
]

describe.each(languages)('what the page must say, clause by clause, in %s', (language) => {
  const amendments = [amended(2, '2026-10-05', 'Extra geld.', (d) => ({ ...d, places: d.places + 1 }))]
  const whole = input(language, {}, { amendments })
  const flat = (words: string) => words.replace(/\s+/g, ' ')
  const sections = new Map(
    named(page(whole), 'section').map((s) => [s.attributes['aria-labelledby'], flat(textOf(s))]),
  )
  const markdown = flat(
    descriptionMarkdown(whole)
      .replace(/\\(?=[^\w\s])/g, '')
      .replace(/\[([^\]]*)\]\(<[^>]*>\)/g, '$1'),
  )

  test.each(clauses)('%s', (_clause, section, says) => {
    for (const words of says[language]) {
      expect(sections.get(section)).toContain(flat(words))
      expect(markdown).toContain(flat(words))
    }
  })

  test('how many places, and the date and design code', () => {
    const said = text(whole)
    const phrases = {
      nl: ['Plaatsen 2', 'Gepubliceerd op 11 september 2026.', 'Ontwerpcode: D4QA 7MXH 2KWB 9TVC 3R5J YN8E'],
      en: ['Places 2', 'Published on 11 September 2026.', 'Design code: D4QA 7MXH 2KWB 9TVC 3R5J YN8E'],
    }[language]
    for (const phrase of phrases) expect(said).toContain(phrase)
  })

  test('the training is a link that can be followed', () => {
    const links = named(page(whole), 'a').map((a) => a.attributes['href'])
    expect(links).toContain('https://www.example.nl/opleiding/klinische-geriatrie')
  })
})

test('the two languages have the same sections, and no paragraph is missing in one of them', () => {
  const shape = (language: 'nl' | 'en') =>
    named(page(input(language)), 'section').map((s) => [
      s.attributes['aria-labelledby'],
      all(s)
        .map((e) => e.name)
        .filter((name) => !['span', 'br'].includes(name)),
    ])
  expect(shape('en')).toEqual(shape('nl'))
})

test('the English page is English, and what only exists in Dutch is marked as Dutch', () => {
  const dutch = /\b(het|een|niet|wordt|zijn|ieder|waarop|gesprek|scores zijn|vragen|commissie|opleiding)\b/i
  const english = page(input('en'))
  const rest = textOf(
    english,
    (e) => e.attributes['lang'] === 'nl' || ['style', 'script', 'header'].includes(e.name),
  )
  const addresses = rest.replace(/\S+\.(nl|com)\S*/g, '')
  expect(addresses.split('\n').filter((line) => dutch.test(line))).toEqual([])
  const marked = all(english).filter((e) => e.attributes['lang'] === 'nl')
  expect(marked.map((e) => textOf(e)).join(' ')).toContain('Leidinggeven leert een aios')
})

test('a missing English text falls back to Dutch, marked as Dutch', () => {
  const [first, ...others] = design.criteria
  if (!first) throw new Error('no criterion')
  const half = page(input('en', { criteria: [{ ...first, name: { nl: 'Samenwerken', en: '' } }, ...others] }))
  const heading = named(half, 'h3').find((h) => h.attributes['id'] === 'criterion-1')
  expect(heading?.children[0]).toMatchObject({ attributes: { lang: 'nl' }, children: ['Samenwerken'] })
})

describe('what the page says follows the design', () => {
  const said = (changes: Parameters<typeof input>[1], others: Parameters<typeof input>[2] = {}) =>
    text(input('nl', changes, others))
  const combination = design.combination

  test('each rule for equal scores is told', () => {
    expect(said({ combination: { ...combination, tieRule: 'lot' } })).toContain('Dan loten we.')
    expect(said({ combination: { ...combination, tieRule: 'profile' } })).toContain('met een eigen profiel')
    expect(said({ combination: { ...combination, tieRule: 'heaviest-criterion' } })).toContain(
      'criterium met de meeste punten: Samenwerken.',
    )
    const equal = design.criteria.map((c, at) => ({ ...c, weight: at < 2 ? 30 : 10 }))
    expect(
      said({ criteria: equal, combination: { ...combination, tieRule: 'heaviest-criterion' } }),
    ).toContain('criteria met de meeste punten: Samenwerken en Communiceren.')
  })

  test('the rule for above and below the last place is told by its name and how sure it is', () => {
    for (const [placeRule, { confidence }] of placeRules) {
      const sentence = said({ placeRule })
      expect(sentence).toContain(`in minstens ${confidence * 100} van de 100 procedures niemand`)
      expect(sentence).toContain(`De formule heet ${placeRule}.`)
    }
  })

  test('there is no page about a rule that this version does not know', () => {
    expect(() => said({ placeRule: 'all-pairs-99-v7' })).toThrow('E_PLACE_RULE')
  })

  test('the profiles of the criteria are named where a profile decides', () => {
    const criteria = design.criteria.map((c, at) => (at === 0 ? { ...c, profile: 'quality' as const } : c))
    expect(said({ criteria, combination: { ...combination, tieRule: 'profile' } })).toContain(
      'We letten dan op: kwaliteit en veiligheid.',
    )
  })

  test('without a threshold it says that there is none', () => {
    const without = said({ combination: { ...combination, threshold: null } })
    expect(without).toContain('geen vaste ondergrens')
    expect(without).not.toContain('nemen we niet aan')
  })

  test('how the seals are opened follows the mode', () => {
    expect(said({})).toContain('Ieder lid heeft daarvoor een eigen sleutel.')
    const twokey = shownCommittee({ ...committee, mode: 'twokey' }, design.institution, [])
    expect(said({}, { committee: twokey })).toContain('een tweede sleutelhouder')
    expect(said({}, { committee: twokey })).not.toContain('een vervanger die vooraf is aangewezen')
    expect(said({}, { committee: { ...twokey, deputies: 1 } })).toContain(
      'een vervanger die vooraf is aangewezen',
    )
  })

  test('members see a code and no name where letters are read, and before the tie where the design asks for that', () => {
    expect(said({})).not.toContain('ziet een code en niet uw naam')
    expect(said({ rounds: [aRound('letter'), aRound('interview')] })).toContain(
      'Wie uw brief leest, ziet een code en niet uw naam.',
    )
    expect(said({})).not.toContain('ziet een beoordelaar alleen uw code')
    expect(said({ tiesFirst: true })).toContain('Tot dan ziet een beoordelaar alleen uw code.')
  })

  test('a practice is told as it is, and not at all as long as nobody answered', () => {
    const portfolio = (portfolioDemanded: boolean | null) =>
      said({ practices: { ...design.practices, portfolioDemanded } })
    expect(portfolio(false)).toContain('U hoeft geen portfolio in te leveren.')
    expect(portfolio(true)).toContain('We vragen een portfolio.')
    expect(portfolio(null)).not.toContain('portfolio')
  })

  test('it claims equal chances only for an open vacancy', () => {
    expect(said({})).toContain('Iedereen krijgt dezelfde kans.')
    expect(said({ practices: { ...design.practices, openVacancy: false } })).not.toContain('dezelfde kans')
  })

  test('part-time that is not possible is said as such', () => {
    expect(said({ partTime: false })).toContain('kan nu niet in deeltijd')
  })

  test('an address that is no web address never becomes a link', () => {
    const attack = page(input('nl', { website: 'javascript:alert(1)' }))
    const links = named(attack, 'a').map((a) => a.attributes['href'])
    expect(links.filter((href) => !/^(#|https:|mailto:)/.test(href ?? ''))).toEqual([])
    expect(textOf(attack)).toContain('javascript:alert(1)')
  })

  test('a departure is explained with its reason, and one left over from a met check is not', () => {
    const departure = { check: 'portfolio', code: 'other', text: 'Oude reden die niet meer geldt.' }
    const both = said({ departures: [...design.departures, departure] })
    expect(both).toContain('Leidinggeven leert een aios vooral in de opleiding.')
    expect(both).not.toContain('Oude reden')
  })

  test('a departure without a reason is shown as unexplained', () => {
    expect(said({ departures: [] })).toContain('nog geen uitleg bij gegeven')
  })

  test('without departures it says so', () => {
    const criteria = design.criteria.map((c) => ({ ...c, learnable: false }))
    const none = shownCommittee({ ...committee, departures: [] }, design.institution, [])
    expect(said({ criteria, departures: [] }, { committee: none })).toContain('wijkt daar niet van af')
  })

  test('a departure about private questions gives the reason and not the question', () => {
    const [first, ...others] = design.criteria
    if (!first) throw new Error('no criterion')
    const question = {
      id: 'private',
      text: { nl: 'Hebt u een kinderwens?', en: 'Do you want children?' },
      probes: [],
    }
    const criteria = [{ ...first, questions: [question] }, ...others]
    const departures = [
      ...design.departures,
      { check: 'private-questions', code: 'other', text: 'De wet vraagt het.' },
    ]
    const told = said({ criteria, departures })
    expect(told).toContain('De wet vraagt het.')
    expect(told).not.toContain('kinderwens')
    expect(told).not.toContain('We vragen niet naar uw gezin')
  })

  test('a draft says that it is one and has no design code', () => {
    const draft = said({}, { designCode: null })
    expect(draft).toContain('Concept van 11 september 2026. Nog niet gepubliceerd.')
    expect(draft).not.toContain('staan vast sinds de publicatie')
  })

  test('a change of the questions is told without a word of them, and who decided after the closing date', () => {
    const said = amended(2, '2026-10-05', 'Beter te begrijpen.', (d) => ({
      ...d,
      criteria: d.criteria.map((c, i) =>
        i === 0
          ? { ...c, questions: c.questions.map((q) => ({ ...q, text: { nl: 'GEHEIM', en: 'SECRET' } })) }
          : c,
      ),
    }))
    const told = text(input('nl', {}, { amendments: [{ ...said, deciders: 2 }] }))
    expect(told).toContain('De vragen over ‘Samenwerken’ zijn aangepast.')
    expect(told).toContain('Hierover besloten twee mensen samen')
    expect(told).not.toContain('GEHEIM')
  })

  test('changes after publication stand first, dated, oldest first, each with its reason', () => {
    const amendments = [
      amended(3, '2026-10-05', 'Extra geld.', (d) => ({ ...d, places: d.places + 1 })),
      amended(2, '2026-09-30T23:00:00.000Z', 'De zaal was bezet.', (d) => ({
        ...d,
        dates: { ...d.dates, interviews: '2026-11-19' },
      })),
    ]
    const changed = input('nl', {}, { amendments })
    expect(ids(changed).filter((id) => ['changes', 'dates'].includes(id))).toEqual(['changes', 'dates'])
    const told = text(changed)
    expect(told).toContain('De dag van de gesprekken gaat van 9 november 2026 naar 19 november 2026.')
    expect(told).toContain('Het aantal plaatsen gaat van 2 naar 3.')
    expect(told).toContain('Waarom: De zaal was bezet.')
    expect(told).toContain(
      'De ontwerpcode was AAAA BBBB CCCC DDDD EEEE 0002 en is sindsdien AAAA BBBB CCCC DDDD EEEE 0003.',
    )
    expect(told.indexOf('De zaal was bezet.')).toBeLessThan(told.indexOf('Extra geld.'))
    expect(told).toContain('Laatst gewijzigd op 5 oktober 2026.')
  })
})

test('the public committee keeps roles and drops names, clinics, years and days', () => {
  const { roles } = publicCommittee(committee, 'merwede ziekenhuis ')
  const kept = JSON.stringify(roles)
  for (const m of committee.members) {
    expect(kept).not.toContain(m.name)
    if (m.starTraining) expect(kept).not.toContain(m.starTraining)
  }
  expect(kept).not.toContain('Griendhof')
  expect(roles.filter((m) => m.external).map((m) => m.role)).toEqual(['external', 'practiceTrainer'])
  expect(roles.filter((m) => !m.starTrained).map((m) => m.role)).toEqual(['secretary'])
})

describe('names of members', () => {
  const [first, second] = committee.members
  const shown = (named: readonly string[]) => shownCommittee(committee, design.institution, named)
  const withNames = (named: readonly string[], language: 'nl' | 'en' = 'nl') =>
    input(language, {}, { committee: shown(named) })

  test('stand nowhere on the page as long as nobody agreed', () => {
    const html = description({ ...withNames([]), fontCss: '' })
    for (const { name } of committee.members) expect(html).not.toContain(name)
    expect(text(withNames([]))).toContain('We noemen hier rollen, geen namen.')
  })

  test.each(languages)(
    'stand in %s in the table, the Markdown and the data of those who agreed alone',
    (language) => {
      const of = withNames([first?.id ?? ''], language)
      const html = description({ ...of, fontCss: '' })
      expect(text(of)).toContain(first?.name)
      expect(descriptionMarkdown(of)).toContain(first?.name)
      expect(html).toMatch(
        new RegExp(`"mentions":\\s*\\[\\s*\\{\\s*"@type":\\s*"Person",\\s*"name":\\s*"${first?.name}"`),
      )
      for (const { id, name } of committee.members) if (id !== first?.id) expect(html).not.toContain(name)
      expect(text(of)).not.toContain(language === 'nl' ? 'geen namen' : 'no names')
    },
  )

  test('are said to be those of all members when all agreed', () => {
    expect(text(withNames(committee.members.map(({ id }) => id)))).toContain(
      'Alle leden vinden het goed dat hun naam hier staat.',
    )
  })

  test('that came or went after publication are told with the day and the role, and never with the name', () => {
    const versions = [
      { at: '2026-09-10T10:00:00.000Z', committee: shown([first?.id ?? '']) },
      { at: '2026-09-12T10:00:00.000Z', committee: shown([second?.id ?? '']) },
    ]
    const of = { ...withNames([second?.id ?? '']), committeeChanges: changesOf(versions) }
    const told = text(of)
    expect(told).toContain('12 september 2026: de commissie')
    expect(told).toContain('Staat nu met naam op deze pagina: plaatsvervangend opleider.')
    expect(told).toContain('Staat niet meer met naam op deze pagina: opleider, voorzitter.')
    expect(told).not.toContain(first?.name)
    expect(told).toContain('Laatst gewijzigd op 12 september 2026.')
  })
})

describe('the committee that changed after publication', () => {
  const version = (at: string, of: typeof committee) => ({
    at,
    committee: shownCommittee(of, design.institution, []),
  })
  const before = version('2026-09-10T10:00:00.000Z', committee)
  const [first, ...rest] = committee.members
  const dayOfMoment = (at: string) => at.slice(0, 10)

  test('is told seat by seat: who left, who came, what is different, and what it says of itself', () => {
    const came = {
      ...rest[0]!,
      id: 'nieuw',
      role: 'supervisor' as const,
      chair: false,
      discipline: 'chirurgie',
    }
    const members = [...rest.map((m, i) => (i === 0 ? { ...m, starTraining: null } : m)), came]
    const after = version('2026-09-20T10:00:00.000Z', { ...committee, members })
    const told = text(input('nl', {}, { committeeChanges: changesOf([before, after]) }))
    expect(told).toContain('20 september 2026: de commissie')
    expect(told).toContain(
      `Niet meer in de commissie: opleider, voorzitter, ${first?.discipline} (groep: opleiders;`,
    )
    expect(told).toContain('Nieuw in de commissie: supervisor, chirurgie (groep:')
    expect(told).toMatch(/Er stond: [^.]*getraind in STAR\)\. Er staat nu: [^.]*niet getraind in STAR\)\./)
  })

  test('is told in the words of before and after: composition, explanations and who opens', () => {
    const [kept] = committee.departures
    const bare = { check: 'no-majority-group', code: 'other', text: 'Die kwam erbij.' }
    const was = version('2026-09-10T10:00:00.000Z', { ...committee, diversity: '', departures: [bare] })
    const now = version('2026-09-20T10:00:00.000Z', {
      ...committee,
      mode: 'twokey',
      diversity: 'Wij <b>verschillen</b>.',
      departures: [{ ...bare, code: 'small-team' }, kept!],
    })
    const told = (a: typeof was, b: typeof was) =>
      text(input('nl', {}, { committeeChanges: changesOf([a, b]) }))
    const there = told(was, now)
    expect(there).toContain(
      'Wie de scores opent: dit was alle beoordelaars samen en is nu de secretaris met een tweede sleutelhouder.',
    )
    expect(there).toContain('is aangepast. Er stond: (niets). Er staat nu: ‘Wij <b>verschillen</b>.’.')
    expect(there).toMatch(/De uitleg van ‘[^’]+’ is aangepast. Er stond: ‘Een andere reden: Die kwam erbij.’/)
    expect(there).toContain('Er staat nu: ‘De vakgroep is klein: Die kwam erbij.’')
    expect(there).toContain(`toegevoegd. Er stond: (niets). Er staat nu: ‘`)
    expect(there).toContain(kept?.text)
    expect(told(now, was)).toMatch(/is weggehaald. Er stond: ‘[^’]+’. Er staat nu: \(niets\)\./)
  })

  test('is one version a day, and none when it is as it was', () => {
    const other = { ...committee, diversity: 'Anders.' }
    const morning = version('2026-09-20T08:00:00.000Z', { ...committee, diversity: 'Half' })
    const noon = version('2026-09-20T12:00:00.000Z', other)
    const back = version('2026-09-20T13:00:00.000Z', committee)
    const once = withVersion([before], morning, dayOfMoment)
    expect(withVersion(once, noon, dayOfMoment)).toEqual([before, noon])
    expect(withVersion(once, back, dayOfMoment)).toEqual([before])
    expect(withVersion([before], version('2026-10-01T08:00:00.000Z', committee), dayOfMoment)).toEqual([
      before,
    ])
  })
})

test('font rules that could end the style element are refused', () => {
  expect(() => description({ ...input('nl'), fontCss: 'x</STYLE><script>' })).toThrow('E_FONT_CSS')
})

test('a field of medicine has its English name on the English page, and one that we do not know stays as it was typed', () => {
  const page = (specialty: string) => description({ ...input('en', { specialty }), fontCss: '' })
  expect(page('Interne  Geneeskunde')).toContain('residents in internal medicine')
  expect(page('KNO')).toContain('residents in otorhinolaryngology')
  expect(page('tropenleer')).toContain('residents in <span lang="nl">tropenleer</span>')
  expect(page('constructor')).toContain('<span lang="nl">constructor</span>')
  expect(description({ ...input('nl', { specialty: 'Interne geneeskunde' }), fontCss: '' })).toContain(
    'interne geneeskunde',
  )
})
