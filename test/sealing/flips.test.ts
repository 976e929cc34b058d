import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { acceptMessage } from '../../shared/sealing/accept.ts'
import { readMessage } from '../../shared/sealing/message.ts'
import { payloads } from '../../shared/sealing/schemas/registry.ts'
import { emptyState, type ProcedureState } from '../../shared/sealing/state.ts'
import { vectorFiles, vectorRounds } from './vector-files.ts'

/** For every file of the rounds among the vectors, which hold every type of message, the state just before it. */
const steps: {
  readonly bytes: Uint8Array
  readonly before: ProcedureState
  readonly after: ProcedureState
}[] = []

beforeAll(() => {
  for (const dir of vectorRounds) {
    const files = vectorFiles(dir)
    let state = emptyState(readMessage(files[0]!).payload.procedure)
    for (const bytes of files) {
      const before = state
      state = acceptMessage(state, readMessage(bytes))
      steps.push({ bytes, before, after: state })
    }
  }
}, 30_000)

test('the rounds hold every type of message, in both modes and later generations', () => {
  const types = new Set(steps.map(({ bytes }) => readMessage(bytes).type))
  expect([...types].sort()).toEqual(Object.keys(payloads).sort())
})

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
  for (const { bytes, after } of steps) expect(acceptMessage(after, readMessage(bytes))).toBe(after)
})

test('no file of a round is taken in by another procedure', () => {
  const other = emptyState('0000000000')
  for (const { bytes } of steps) expect(refused(bytes, other)).toBe('E_PROCEDURE')
})
