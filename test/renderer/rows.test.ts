import { expect, test } from 'vitest'
import { byGap, type MatrixRow } from '../../renderer/screens/deliberation/rows.ts'

const row = (code: string, gap: number | null): MatrixRow => ({
  cid: code,
  code,
  scores: [],
  sealed: [],
  marks: [],
  recused: [],
  unread: [],
  late: [],
  criteria: [],
  gap,
  cards: 0,
  tooFew: false,
})

test('the rows of the matrix stand with the largest disagreement first, whatever anybody scored; equal ones by code', () => {
  const rows = [row('K-C', 0.4), row('K-B', 2), row('K-D', null), row('K-A', 0.4)]
  expect(byGap(rows).map(({ code }) => code)).toEqual(['K-B', 'K-A', 'K-C', 'K-D'])
})
