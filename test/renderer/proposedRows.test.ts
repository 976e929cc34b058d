import { expect, test } from 'vitest'
import { proposedRows } from '../../renderer/exchange/proposedRows.ts'

const line = (code: string, outcome: 'place' | 'reserve' | 'rejected', position: number | null = null) => ({
  code,
  outcome,
  position,
  motivation: 'U legde helder uit.',
  departure: null,
})

test('a decision is read from the first place down, candidates who are not chosen by code', () => {
  const lines = [
    line('K-3', 'rejected'),
    line('K-2', 'reserve', 1),
    line('K-1', 'rejected'),
    line('K-4', 'place', 1),
  ]
  expect(proposedRows(lines, []).map(({ code, before }) => [code, before])).toEqual([
    ['K-4', null],
    ['K-2', null],
    ['K-1', null],
    ['K-3', null],
  ])
})

test('a further decision says beside each outcome what was decided before, and last whom it is not about', () => {
  const before = [
    { code: 'K-1', outcome: 'place', declined: true },
    { code: 'K-2', outcome: 'place', declined: false },
    { code: 'K-3', outcome: 'rejected', declined: false },
    { code: 'K-4', outcome: 'rejected', declined: false },
    // Who was not chosen has nothing to decline: said by another app, it is not hidden.
    { code: 'K-5', outcome: 'rejected', declined: true },
  ] as const
  const rows = proposedRows([line('K-3', 'place', 1)], [...before])
  expect(
    rows.map(({ code, line: now, before: was, declined }) => [code, now?.outcome, was, declined]),
  ).toEqual([
    ['K-3', 'place', 'rejected', false],
    ['K-1', undefined, 'place', true],
    ['K-2', undefined, 'place', false],
    ['K-5', undefined, 'rejected', true],
  ])
})
