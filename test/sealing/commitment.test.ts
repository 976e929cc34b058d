import { describe, expect, test } from 'vitest'
import { type Card, checkCard } from '../../shared/sealing/card.ts'
import { type CardPlace, commitCard, commitText } from '../../shared/sealing/commitment.ts'
import { checkReason, makeReason } from '../../shared/sealing/reasons.ts'
import { cardOf, criteria, design } from './cards.ts'
import { refuses } from './refusal.ts'
import { seeded } from './seeded.ts'
import { vectorJson } from './vector-files.ts'

interface CommitmentVectors {
  readonly card: CardPlace & { readonly card: Card; readonly salt: string; readonly c: string }
  readonly name: { readonly name: string; readonly salt: string; readonly commitment: string }
  readonly notNfc: { readonly name: string; readonly salt: string; readonly commitment: string }
  readonly badSalts: readonly string[]
}

const vectors = vectorJson<CommitmentVectors>('commitments.json')

describe('a commitment', () => {
  test('to a card and to names is that of the vectors', () => {
    const { card, salt, c } = vectors.card
    expect(commitCard(vectors.card, card, salt)).toBe(c)
    for (const { name, salt: own, commitment } of [vectors.name, vectors.notNfc])
      expect(commitText(own, name)).toBe(commitment)
  })

  test.each(vectors.badSalts)('under a salt of 31 bytes, or any length but 32, is refused: %j', (salt) => {
    refuses('E_COMMIT', () => commitText(salt, 'name'))
  })

  test('changes with every member of the card and with its place', () => {
    const { card, salt, c } = vectors.card
    const places = [
      { round: 2 },
      { member: 'bbcdefghjk' },
      { cid: 'nnpqrstvwx' },
      { procedure: '1123456789' },
    ]
    for (const change of places) expect(commitCard({ ...vectors.card, ...change }, card, salt)).not.toBe(c)
    const changes: Partial<Card>[] = [
      { overall: 4 },
      { overallMs: 5 },
      { tie: 'family' },
      { shares: [] },
      { sure: {} },
    ]
    for (const change of changes) expect(commitCard(vectors.card, { ...card, ...change }, salt)).not.toBe(c)
  })
})

describe('a reason', () => {
  test('keeps its text out of sight, and its text can be shown later', () => {
    const { reason, secret } = makeReason('illness', 'Is ziek geworden.', seeded('reason'))
    expect(JSON.stringify(reason)).not.toContain('ziek')
    checkReason(reason.text, secret)
    refuses('E_COMMIT', () => checkReason(reason.text, { ...secret, clear: 'Was te laat.' }))
  })

  test('without a text looks like one with a text', () => {
    const random = seeded('reason')
    const [empty, again] = [makeReason('other', '', random), makeReason('other', '', random)]
    expect(empty.reason.text).toMatch(/^[0-9a-f]{64}$/)
    expect(empty.reason.text).not.toBe(again.reason.text)
  })
})

describe('a card', () => {
  const card = cardOf('abcdefghjk', 'mnpqrstvwx')
  const with_ = (change: object): unknown => ({ ...card, ...change })

  test('of the right form is taken', () => expect(checkCard(card, design, criteria)).toEqual(card))

  test.each([
    ['a rating of 6', with_({ ratings: { ...card.ratings, leadership: 6 } })],
    ['a rating of 0', with_({ ratings: { ...card.ratings, leadership: 0 } })],
    ['half a point', with_({ overall: 3.5 })],
    ['a criterion missing from the evidence', with_({ evidence: {} })],
    ['an unknown member', with_({ note: 'x' })],
    ['an attribute outside the closed list', with_({ shares: ['religion'] })],
    ['shares out of order', with_({ shares: ['region', 'clinic'] })],
    ['an unknown tie', with_({ tie: 'neighbour' })],
    ['a clock time instead of milliseconds', with_({ overallMs: '10:15' })],
    [
      'a text of 4,001 characters',
      with_({
        evidence: { ...card.evidence, leadership: { ...card.evidence['leadership'], s: 'x'.repeat(4001) } },
      }),
    ],
    ['another version', with_({ v: 2 })],
    [
      'a rating of 6 before the review',
      with_({
        process: {
          ...card.process,
          leadership: { firstEvidenceMs: null, firstRatingMs: null, changes: 0, beforeReview: 6 },
        },
      }),
    ],
  ])('with %s is refused', (_, value) => {
    refuses('E_CARD', () => checkCard(value, design, criteria))
  })

  test('for another design or with other criteria is refused', () => {
    refuses('E_CARD', () => checkCard(card, 'e'.repeat(64), criteria))
    refuses('E_CARD', () => checkCard(card, design, criteria.slice(1)))
    refuses('E_CARD', () => checkCard(card, design, [...criteria, 'another']))
  })

  test('has no field for anything that may not be asked', () => {
    for (const field of ['religion', 'descent', 'age', 'health', 'family', 'pregnancy', 'orientation'])
      refuses('E_CARD', () => checkCard(with_({ [field]: 'x' }), design, criteria))
  })
})
