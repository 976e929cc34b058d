import { describe, expect, test } from 'vitest'
import { haltedSection } from '../../shared/publish/description/halted.ts'
import { input } from './input.ts'

const at = '2026-11-03T10:00:00.000Z'
const lost = [{ at, how: 'void', reason: 'read-early', deciders: 2 }] as const

const lines = (language: 'nl' | 'en', others: Parameters<typeof input>[2]) =>
  haltedSection(input(language, {}, others))?.blocks.map((block) =>
    block.kind === 'paragraph' ? block.line.join('') : '',
  )

describe('the page for candidates', () => {
  test('says nothing of rounds without an outcome where there was none', () => {
    expect(haltedSection(input('nl'))).toBeNull()
  })

  test('says when a round ended without an opening, why, by how many, and that another one follows', () => {
    expect(lines('nl', { lost })).toEqual([
      'Op 3 november 2026 is een ronde ongeldig verklaard. De formulieren zijn niet samen geopend en tellen niet mee. Reden: iets is te vroeg gelezen. Twee mensen besloten dat samen.',
      'Daarna begint een nieuwe ronde, met een nieuwe lijst en nieuwe zegels.',
    ])
    expect(lines('en', { lost: [{ ...lost[0], how: 'abort', reason: 'of-our-own' }] })?.[0]).toBe(
      'On 3 November 2026 a round was broken off. The cards were not opened and never will be. Reason: another reason. Two people decided so together.',
    )
  })

  test('says that the procedure stopped without a decision', () => {
    expect(lines('nl', { stoppedAt: at })).toEqual([
      'De procedure is op 3 november 2026 gestopt, zonder besluit over wie een plaats krijgt.',
    ])
  })
})
