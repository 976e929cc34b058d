import { describe, expect, test } from 'vitest'
import { ofReason, type Revision, reasonText, revised } from '../../shared/domain/revision.ts'

const card = (member: string, cid: string, ratings: Record<string, number | null>) => ({
  member,
  cid,
  card: { ratings },
})
const change = (member: string, cid: string, criterion: string, to: number | null): Revision => ({
  id: '0'.repeat(64),
  member,
  cid,
  criterion,
  from: 1,
  to,
  code: 'slip',
  text: '',
  at: '2027-03-01T10:00:00.000Z',
})
const sealed = [
  card('a', 'k1', { team: 2, plan: 3 }),
  card('b', 'k1', { team: 5, plan: 4 }),
  card('a', 'k2', { team: 5, plan: null }),
]

describe('the reason of a change', () => {
  test('is one signed text, of which code and words come back, also words over several lines', () => {
    for (const text of ['', 'Ik klikte ernaast.', 'Eerst dit.\nToen dat.'])
      expect(ofReason(reasonText('slip', text))).toEqual({ code: 'slip', text })
  })

  test('that another app wrote without a code is kept whole', () => {
    expect(ofReason('Zomaar.\nEcht.')).toEqual({ code: 'other', text: 'Zomaar.\nEcht.' })
  })
})

describe('what counts after ratings were changed', () => {
  test('is the last version of each, of that member, candidate and criterion alone', () => {
    const now = revised(sealed, [change('a', 'k1', 'team', 3), change('a', 'k1', 'team', 4)])
    expect(now.map(({ card: { ratings } }) => ratings)).toEqual([
      { team: 4, plan: 3 },
      { team: 5, plan: 4 },
      { team: 5, plan: null },
    ])
  })

  test('can become a rating that was not there, and not observed', () => {
    const now = revised(sealed, [change('a', 'k2', 'plan', 2), change('b', 'k1', 'team', null)])
    expect(now[2]?.card.ratings).toEqual({ team: 5, plan: 2 })
    expect(now[1]?.card.ratings).toEqual({ team: null, plan: 4 })
  })

  test('leaves the sealed cards as they were', () => {
    const before = structuredClone(sealed)
    revised(sealed, [change('a', 'k1', 'team', 5)])
    expect(sealed).toEqual(before)
  })
})
