import { describe, expect, test } from 'vitest'
import { canonicalBytes, type Json } from '../../shared/sealing/canonical.ts'
import {
  checkLog,
  nestRow,
  nextLogRow,
  readNestedLog,
  withoutPersons,
  ZERO_HEAD,
} from '../../shared/sealing/log.ts'
import type { LogKind } from '../../shared/sealing/log-kinds.ts'
import { logRows } from '../vectors/source/primitives.ts'
import { refuses } from './refusal.ts'
import { seeded } from './seeded.ts'
import { vectorJson } from './vector-files.ts'

const rows = logRows()
const vector = vectorJson<{ rows: Json; withoutPersons: Json; heads: string[] }>('log.json')
const entry = { at: '2026-03-02T10:00:00.000Z', actor: 'abcdefghjk', kind: 'explain' as const, ref: null }

describe('the log', () => {
  test('has the heads of the vectors, with bodies and without those about persons', () => {
    expect(readNestedLog(canonicalBytes(vector.rows)).map((row) => row.hash)).toEqual(vector.heads)
    expect(readNestedLog(canonicalBytes(vector.withoutPersons)).map((row) => row.hash)).toEqual(vector.heads)
    expect(checkLog(rows)).toBe(vector.heads.at(-1))
  })

  test('that is empty has the zero head', () => expect(checkLog([])).toBe(ZERO_HEAD))

  test('without bodies about persons holds nothing of them', () => {
    const text = JSON.stringify(rows.map(withoutPersons))
    expect(text).not.toContain('too-many-criteria')
    expect(JSON.stringify(rows.map(nestRow))).toContain('too-many-criteria')
  })

  test('with an edited row is refused, whichever member was edited', () => {
    const changes = [
      { at: '2026-03-02T10:00:00.001Z' },
      { actor: 'bbcdefghjk' },
      { kind: 'abort' },
      { ref: 'a'.repeat(64) },
      { body: rows[1]!.body.replace('"round":1', '"round":2').replace('dddd', 'eeee') },
      { prev: ZERO_HEAD },
      { seq: 7 },
    ]
    for (const change of changes)
      refuses('E_LOG', () => checkLog(rows.map((row, i) => (i === 1 ? { ...row, ...change } : row))))
  })

  test('with a row taken out, doubled or swapped is refused', () => {
    refuses('E_LOG', () => checkLog(rows.filter((_, i) => i !== 1)))
    refuses('E_LOG', () => checkLog([rows[0]!, rows[0]!, ...rows.slice(1)]))
    refuses('E_LOG', () => checkLog([rows[1]!, rows[0]!, ...rows.slice(2)]))
  })

  test('whose tail is cut has another head', () => {
    expect(checkLog(rows.slice(0, -1))).not.toBe(checkLog(rows))
  })

  test('takes no sentence, no name and no unknown kind', () => {
    const random = seeded('log')
    for (const text of ['Jan de Vries', 'Omdat het kan.', 'é', ''])
      refuses('E_LOG', () => nextLogRow(null, { ...entry, body: { note: text } }, random))
    refuses('E_LOG', () => nextLogRow(null, { ...entry, kind: 'gossip' as LogKind, body: {} }, random))
    refuses('E_LOG', () => nextLogRow(null, { ...entry, body: { deep: { er: 1 } } as never }, random))
  })

  test('hides a body behind its salt: the same body has another hash in each row', () => {
    const random = seeded('log')
    const [a, b] = [1, 2].map(() =>
      withoutPersons(nextLogRow(null, { ...entry, kind: 'tie', body: { code: 'ill' } }, random)),
    )
    expect((a as { body: string }).body).not.toBe((b as { body: string }).body)
  })
})
