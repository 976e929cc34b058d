import { describe, expect, it } from 'vitest'
import { template, templates } from '../../shared/content/templates.ts'
import { totalWeight } from '../../shared/domain/design.ts'
import { designChecks } from '../../shared/domain/designChecks.ts'
import { design } from '../../shared/domain/schemas/design.ts'

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

  it('of a specialty meet every check that the institution need not answer', () => {
    const made = template('klinische-geriatrie').design
    const checks = designChecks(made)
    expect(checks.filter((c) => c.state === 'unknown').map((c) => c.id)).toEqual(answers)
    expect(checks.filter((c) => c.state !== 'met' && c.state !== 'unknown')).toEqual([])
    expect(totalWeight(made)).toBe(100)
    expect(made.criteria).toHaveLength(5)
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
