import { describe, expect, test } from 'vitest'
import { acceptMessage } from '../../shared/sealing/accept.ts'
import { utf8 } from '../../shared/sealing/bytes.ts'
import { canonicalBytes } from '../../shared/sealing/canonical.ts'
import { compose } from '../../shared/sealing/compose.ts'
import { sha256Hex } from '../../shared/sealing/hash.ts'
import { deriveKeys, newMasters } from '../../shared/sealing/keys.ts'
import { readAs } from '../../shared/sealing/message.ts'
import { checkDeciders, checkEnclosed, closingOf, decidersAt } from '../../shared/sealing/rules/amendment.ts'
import { type Member, sealedBench } from './committee.ts'
import { refuses } from './refusal.ts'
import { seeded } from './seeded.ts'

test('applying closes at midnight in the Netherlands, in summer and in winter', () => {
  expect(closingOf(null)).toBe(null)
  expect(closingOf('2026-01-31')).toBe('2026-01-31T23:00:00.000Z')
  expect(closingOf('2026-07-01')).toBe('2026-07-01T22:00:00.000Z')
  // The clock went forward in the night before, back in the night before.
  expect(closingOf('2026-03-29')).toBe('2026-03-29T22:00:00.000Z')
  expect(closingOf('2026-10-25')).toBe('2026-10-25T23:00:00.000Z')
})

test('two people decide from that moment on, whatever the new date', () => {
  const closing = closingOf('2026-10-08')
  expect(decidersAt(closing, '2026-10-08T21:59:59.999Z')).toBe(1)
  expect(decidersAt(closing, '2026-10-08T22:00:00.000Z')).toBe(2)
  expect(decidersAt(null, '2030-01-01T00:00:00.000Z')).toBe(1)
})

describe('a change of the design', () => {
  const [prev, design] = [1, 2].map((places) =>
    canonicalBytes({ dates: { applyUntil: '2026-01-31' }, places }),
  )
  const at = '2026-03-01T09:00:00.000Z'
  const content = {
    ...{ at, closing: closingOf('2026-01-31'), signers: ['aaaaaaaaaa', 'bbbbbbbbbb'] },
    ...{ design: sha256Hex(design!), prev: sha256Hex(prev!), reason: sha256Hex(utf8('Waarom.')) },
  }
  const enclosed = { design: design!, prev: prev!, reason: utf8('Waarom.') }
  const made = (said: Partial<typeof content>, holds: Partial<typeof enclosed>) => {
    const base = { procedure: 'cccccccccc', app: '0.0.0-test' }
    const att = { ...enclosed, ...holds }
    const { sign } = deriveKeys(newMasters(seeded('decider')), base.procedure)
    const by = content.signers[0]!
    return readAs(
      'amendment/v1',
      compose('amendment/v1', base, { ...content, ...said }, [{ by, key: sign }], att),
    )
  }
  /** With a reason of these bytes, rightly named. */
  const because = (reason: Uint8Array) => made({ reason: sha256Hex(reason) }, { reason })

  test('that encloses another design, reason or closing than it names is refused', () => {
    expect(() => checkEnclosed(made({}, {}))).not.toThrow()
    for (const other of [{ design: prev! }, { prev: design! }, { reason: utf8('Daarom.') }])
      expect(() => checkEnclosed(made({}, other))).toThrow(expect.objectContaining({ code: 'E_ATT' }))
    for (const closing of [null, '2026-02-28T23:00:00.000Z'])
      expect(() => checkEnclosed(made({ closing }, {}))).toThrow(expect.objectContaining({ code: 'E_INNER' }))
  })

  test('whose reason nobody can read is refused', () => {
    expect(() => checkEnclosed(because(utf8('a'.repeat(1000))))).not.toThrow()
    for (const reason of [utf8(''), utf8('a'.repeat(1001)), utf8('e\u0301'), new Uint8Array([0xc3, 0x28])])
      expect(() => checkEnclosed(because(reason))).toThrow(expect.objectContaining({ code: 'E_INNER' }))
  })

  test('is asked of one person alone only until applying has closed', () => {
    expect(() => checkDeciders(made({ signers: ['aaaaaaaaaa'] }, {}))).toThrow(
      expect.objectContaining({ code: 'E_SIGNERS' }),
    )
    const early = { at: '2026-01-31T22:59:59.999Z', signers: ['aaaaaaaaaa'] }
    expect(() => checkDeciders(made(early, {}))).not.toThrow()
  })

  test('counts with the secretary among those who sign, and not without', async () => {
    const { bench } = await sealedBench('strict', { seed: 'amended', except: [0, 1, 2] })
    const by = (...people: readonly Member[]) => {
      const signed = people.toSorted((a, b) => (a.id < b.id ? -1 : 1))
      const signers = signed.map(({ id }) => id)
      const keys = signed.map(({ id, keys }) => ({ by: id, key: keys.sign }))
      return readAs(
        'amendment/v1',
        compose('amendment/v1', bench.base, { ...content, signers }, keys, enclosed),
      )
    }
    const [a, b] = bench.scorers
    expect(acceptMessage(bench.state, by(bench.coordinator, a!)).amendments).toHaveLength(1)
    refuses('E_SIGNERS', () => acceptMessage(bench.state, by(a!, b!)))
  })
})
