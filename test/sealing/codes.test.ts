import { describe, expect, test } from 'vitest'
import { checkTyped, fingerprint, lastFourGroups } from '../../shared/sealing/codes.ts'
import { isId, newId } from '../../shared/sealing/ids.ts'
import { isTime } from '../../shared/sealing/times.ts'
import { seeded } from './seeded.ts'
import { vectorJson } from './vector-files.ts'

const codes = vectorJson<readonly { hash: string; code: string }[]>('codes.json')

describe('codes for people', () => {
  test.each(codes)('$hash has the code of the vectors', async ({ hash, code }) => {
    expect(await fingerprint(hash)).toBe(code)
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/)
  })

  test('a code that is asked for again is not computed again', async () => {
    const { hash, code } = codes[0]!
    expect(fingerprint(hash)).toBe(fingerprint(hash))
    expect(await fingerprint(hash)).toBe(code)
  })

  test('the last four groups are what a person types, and three of them are not enough', () => {
    const code = codes[0]!.code
    expect(lastFourGroups(code)).toBe(code.slice(10))
    expect(checkTyped(code, code.slice(10).toLowerCase())).toBe(true)
    expect(checkTyped(code, code.slice(15))).toBe(false)
    expect(checkTyped(code, code)).toBe(false)
  })

  test('typed without hyphens, in lower case, with l or i for 1 and o for 0 they are the same', () => {
    const code = '01AB-01CD-EF01-0123-4567-89AB'
    expect(checkTyped(code, 'efo1 0i23 4567 89ab')).toBe(true)
    expect(checkTyped(code, 'efol ol23 4567 89ab')).toBe(true)
    expect(checkTyped(code, 'ef01 0123 4567 89ac')).toBe(false)
  })
})

describe('ids and times', () => {
  test('ids are ten characters of Crockford base32 and use all of them', () => {
    const random = seeded('ids')
    const ids = Array.from({ length: 500 }, () => newId(random))
    expect(ids.every(isId)).toBe(true)
    expect(new Set(ids.join('')).size).toBe(32)
  })

  test.each([
    '2026-02-30T10:00:00.000Z',
    '2026-01-01T24:00:00.000Z',
    '2026-01-01T10:00:60.000Z',
    '2026-01-01T10:00:00Z',
    '2026-01-01T10:00:00.000+01:00',
    '12026-01-01T10:00:00.000Z',
  ])('%s is no time', (text) => expect(isTime(text)).toBe(false))

  test('29 February of a leap year is a time', () => expect(isTime('2028-02-29T23:59:59.999Z')).toBe(true))
})
