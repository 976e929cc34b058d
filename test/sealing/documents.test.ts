import { describe, expect, test } from 'vitest'
import { utf8 } from '../../shared/sealing/bytes.ts'
import { openDocument, sealDocument } from '../../shared/sealing/documents.ts'
import { openDraft, sealDraft } from '../../shared/sealing/drafts.ts'
import { deriveKeys, newMasters } from '../../shared/sealing/keys.ts'
import { newProcedureKey, unwrapProcedureKey, wrapProcedureKey } from '../../shared/sealing/procedure-key.ts'
import { refuses, refusesLater } from './refusal.ts'
import { seeded } from './seeded.ts'

const random = seeded('documents')
const key = random(32)
const place = { procedure: '0123456789', round: 1, member: 'abcdefghjk', cid: 'mnpqrstvwx', revision: 1 }

describe('a draft', () => {
  test('comes back to its owner', () => {
    expect(openDraft(key, place, sealDraft(key, place, utf8('{"s":"é"}'), random))).toEqual(utf8('{"s":"é"}'))
  })

  test('of nothing and of four thousand bytes are the same size', () => {
    const sizes = [0, 1, 4000, 4092].map(
      (length) => sealDraft(key, place, new Uint8Array(length), random).length,
    )
    expect(new Set(sizes)).toEqual(new Set([12 + 4096 + 16]))
    expect(sealDraft(key, place, new Uint8Array(4093), random).length).toBe(12 + 8192 + 16)
  })

  test.each([
    ['another owner', { member: 'bbcdefghjk' }],
    ['another candidate', { cid: 'nnpqrstvwx' }],
    ['another round', { round: 2 }],
    ['another generation', { revision: 2 }],
    ['another procedure', { procedure: '1123456789' }],
  ])('put in the place of %s does not open', (_, change) => {
    const sealed = sealDraft(key, place, utf8('draft'), random)
    refuses('E_KEY', () => openDraft(key, { ...place, ...change }, sealed))
  })

  test('does not open with another key', () => {
    refuses('E_KEY', () => openDraft(random(32), place, sealDraft(key, place, utf8('draft'), random)))
  })

  test('with a changed byte anywhere does not open', () => {
    const sealed = sealDraft(key, place, utf8('draft'), random, 64)
    for (let at = 0; at < sealed.length; at++) {
      const changed = sealed.slice()
      changed[at]! ^= 0x80
      refuses('E_KEY', () => openDraft(key, place, changed))
    }
    refuses('E_KEY', () => openDraft(key, place, sealed.subarray(0, 20)))
    refuses('E_KEY', () => openDraft(key, place, sealed.subarray(0, -1)))
  })
})

test('a document opens only in its own place', () => {
  const sealed = sealDocument(key, ['0123456789', 'names', 1], utf8('names'), random)
  expect(openDocument(key, ['0123456789', 'names', 1], sealed)).toEqual(utf8('names'))
  refuses('E_KEY', () => openDocument(key, ['0123456789', 'names', 2], sealed))
  refuses('E_KEY', () => openDocument(key, ['0123456789', 'names', '1'], sealed))
})

test('the procedure key reaches each of the people it is wrapped for, and nobody else', async () => {
  const [a, b, c] = ['a', 'b', 'c'].map((seed) => deriveKeys(newMasters(seeded(seed)), place.procedure).box)
  const procedureKey = newProcedureKey(random)
  const file = await wrapProcedureKey(procedureKey, place.procedure, [a!.recipient, b!.recipient])
  expect(await unwrapProcedureKey(file, place.procedure, a!.identity)).toEqual(procedureKey)
  expect(await unwrapProcedureKey(file, place.procedure, b!.identity)).toEqual(procedureKey)
  await refusesLater('E_KEY', () => unwrapProcedureKey(file, place.procedure, c!.identity))
  await refusesLater('E_KEY', () => unwrapProcedureKey(file, '1123456789', a!.identity))
})
