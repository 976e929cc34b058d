import { expect, test } from 'vitest'
import { fromBase64, toBase64 } from '../../shared/sealing/bytes.ts'
import { deriveKeys, newMasters, publicKeys } from '../../shared/sealing/keys.ts'
import { refuses } from './refusal.ts'
import { seeded } from './seeded.ts'
import { vectorJson } from './vector-files.ts'

interface KeyVector {
  procedure: string
  main: string
  rounds: string
  draft: string
  box: { identity: string; recipient: string }
  role: { identity: string; recipient: string }
  slot23: { identity: string; recipient: string }
  public: unknown
}

test('the keys of the vectors follow from their masters', () => {
  const vector = vectorJson<KeyVector>('keys.json')
  const masters = { main: fromBase64(vector.main)!, rounds: fromBase64(vector.rounds)! }
  const keys = deriveKeys(masters, vector.procedure)
  expect(toBase64(keys.draft)).toBe(vector.draft)
  expect(keys.box).toEqual(vector.box)
  expect(keys.role()).toEqual(vector.role)
  expect(keys.slot(23)).toEqual(vector.slot23)
  expect(publicKeys(keys, true)).toEqual(vector.public)
})

test('the same masters give other keys in another procedure', () => {
  const masters = newMasters(seeded('keys'))
  const here = publicKeys(deriveKeys(masters, '0123456789'), true)
  const there = publicKeys(deriveKeys(masters, '1123456789'), true)
  const all = [here, there].flatMap(({ sign, box, roleKey, slots }) => [sign, box, roleKey, ...slots])
  expect(new Set(all).size).toBe(all.length)
})

test('once the second master is destroyed there are no role and round keys, but archives still open', () => {
  const masters = newMasters(seeded('keys'))
  const before = deriveKeys(masters, '0123456789')
  const after = deriveKeys({ ...masters, rounds: null }, '0123456789')
  expect(after.box).toEqual(before.box)
  refuses('E_KEY', () => after.role())
  refuses('E_KEY', () => after.slot(0))
})

test('there is no slot beyond the twenty-four', () => {
  const keys = deriveKeys(newMasters(seeded('keys')), '0123456789')
  refuses('E_SLOT', () => keys.slot(24))
  refuses('E_SLOT', () => keys.slot(-1))
})
