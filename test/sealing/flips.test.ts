import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { acceptMessage } from '../../shared/sealing/accept.ts'
import { readMessage } from '../../shared/sealing/message.ts'
import { emptyState, type ProcedureState } from '../../shared/sealing/state.ts'
import { type Bench, sealedBench } from './committee.ts'
import { openAll } from './opened.ts'

/** For every file of a round, the state just before it. */
let steps: { readonly bytes: Uint8Array; readonly before: ProcedureState }[] = []
let bench: Bench

beforeAll(async () => {
  const sealed = await sealedBench('twokey', { scorers: 2, candidates: 1, seed: 'flips' })
  bench = sealed.bench
  await openAll(bench, sealed.roster)
  let state = emptyState(bench.base.procedure)
  steps = bench.files.map((bytes) => {
    const before = state
    state = acceptMessage(state, readMessage(bytes))
    return { bytes, before }
  })
}, 30_000)

const refused = (bytes: Uint8Array, before: ProcedureState): string => {
  try {
    acceptMessage(before, readMessage(bytes))
    return 'accepted'
  } catch (error) {
    return (error as { code?: string }).code ?? String(error)
  }
}

test('no file of a round is taken in with any one byte changed', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 }), (which, place, flip) => {
      const { bytes, before } = steps[which % steps.length]!
      const changed = bytes.slice()
      changed[place % bytes.length]! ^= flip
      expect(refused(changed, before)).toMatch(/^E_/)
    }),
    { numRuns: 600 },
  )
})

test('no file of a round is taken in when it is cut or goes on', () => {
  for (const { bytes, before } of steps) {
    for (const length of [0, 1, bytes.length >> 1, bytes.length - 1])
      expect(refused(bytes.subarray(0, length), before)).toMatch(/^E_/)
    expect(refused(new Uint8Array([...bytes, 0x0a]), before)).toMatch(/^E_/)
  }
})

test('every file taken in twice changes nothing', () => {
  for (const { bytes } of steps) expect(acceptMessage(bench.state, readMessage(bytes))).toBe(bench.state)
})

test('no file of a round is taken in by another procedure', () => {
  const other = emptyState('0000000000')
  for (const { bytes } of steps) expect(refused(bytes, other)).toBe('E_PROCEDURE')
})
