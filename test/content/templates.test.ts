import { describe, expect, it } from 'vitest'
import { template, templates } from '../../shared/content/templates.ts'
import { totalWeight } from '../../shared/domain/design.ts'
import { designChecks } from '../../shared/domain/designChecks.ts'
import { design } from '../../shared/domain/schemas/design.ts'
import { completeness } from '../../shared/publish/completeness.ts'
import { descriptionMarkdown } from '../../shared/publish/description.ts'
import { input } from '../publish/input.ts'

/** What only the institution can answer: a template leaves it open. */
const answers = [
  'open-vacancy',
  'internal-pool',
  'anios-preselection',
  'procedures-counted',
  'portfolio',
  'research-required',
  'own-clinic',
]

describe('templates', () => {
  it('have keys of their own, a text in both languages, and a design that fits the schema', () => {
    expect(new Set(templates.map((t) => t.id)).size).toBe(templates.length)
    for (const t of templates) {
      expect(design.parse(t.design)).toEqual(t.design)
      for (const text of [t.name, t.description]) expect(text.nl && text.en).toBeTruthy()
    }
  })

  it.each(['klinische-geriatrie', 'huisartsgeneeskunde', 'ouderengeneeskunde'])(
    'of %s meet every check that the institution need not answer',
    (id) => {
      const made = template(id).design
      const checks = designChecks(made)
      expect(checks.filter((c) => c.state === 'unknown').map((c) => c.id)).toEqual(answers)
      expect(checks.filter((c) => c.state !== 'met' && c.state !== 'unknown')).toEqual([])
      expect(totalWeight(made)).toBe(100)
      expect(made.criteria).toHaveLength(5)
      // Complete in both languages: nothing of the method, the criteria or the English is left to fill in.
      const missing = completeness(made).map(({ code }) => code)
      expect(missing).toEqual([
        'institution',
        'region',
        'website',
        'contact',
        'complaints',
        'privacy-contact',
        'vacancy-places',
        'date-published',
        'date-apply',
        ...(made.rounds.some(({ kind }) => kind === 'letter') ? ['date-letter-outcome'] : []),
        'date-interviews',
        'date-decision',
        'date-start',
        'explanations',
      ])
    },
  )

  it('after a national procedure name their source, and the one for general practice has its rounds and votes', () => {
    for (const id of ['huisartsgeneeskunde', 'ouderengeneeskunde'])
      expect(template(id).description.nl).toMatch(/Het opleidingscontinuüm.*hoofdstuk IV, thema 3/)
    const { rounds, combination } = template('huisartsgeneeskunde').design
    expect(rounds.map(({ kind }) => kind)).toEqual(['letter', 'reread', 'interview'])
    expect(combination.rule).toBe('group-mean')
    const page = descriptionMarkdown(input('nl', template('huisartsgeneeskunde').design))
    expect(page).toContain('Iedere groep telt even zwaar')
    expect(page).toContain('een tweede beoordeling van afgewezen brieven')
  })

  it('that are blank depart from nothing and ask everything', () => {
    const checks = designChecks(template('leeg').design)
    expect(checks.filter((c) => c.state === 'departs')).toEqual([])
    expect(checks.filter((c) => c.state === 'unknown').map((c) => c.id)).toEqual(
      expect.arrayContaining(answers),
    )
  })

  it('point instruments and questions at criteria that are there', () => {
    for (const { design: d } of templates) {
      const keys = d.criteria.map((c) => c.id)
      for (const i of d.instruments) for (const k of i.criteria) expect(keys).toContain(k)
      const questions = d.criteria.flatMap((c) => c.questions.map((q) => q.id))
      expect(new Set(questions).size).toBe(questions.length)
    }
  })

  it('that do not exist are refused by code', () => {
    expect(() => template('bestaat-niet')).toThrow('E_NO_TEMPLATE')
  })
})
