import { expect, test } from 'vitest'
import { turns } from '../../electron/turns.ts'

/** Work that ends when it is told to, in the order in which it began. */
const heldWork = () => {
  const ends: { done: () => void; fail: () => void }[] = []
  const begun: (() => void)[] = []
  return {
    work: () =>
      new Promise<void>((resolve, reject) => {
        ends.push({ done: resolve, fail: () => reject(new Error('refused')) })
        begun.shift()?.()
      }),
    ends,
    /** When the next work begins. */
    next: () => new Promise<void>((resolve) => begun.push(resolve)),
  }
}

test('what is asked for while it runs is done once more, also after a failure, and never two at a time', async () => {
  const { work, ends, next } = heldWork()
  const faults: unknown[] = []
  const { now } = turns({ work, needed: () => true, breath: 1, report: (fault) => faults.push(fault) })
  now()
  now()
  now()
  expect(ends).toHaveLength(1)
  const second = next()
  ends[0]?.fail()
  await second
  expect(ends).toHaveLength(2)
  expect(faults).toHaveLength(1)
  ends[1]?.done()
  await Promise.resolve().then(() => new Promise(setImmediate))
  expect(ends).toHaveLength(2)
  now()
  expect(ends).toHaveLength(3)
})

test('what is asked for often within a breath is done once, and not at all when it is no longer needed', async () => {
  const { work, ends, next } = heldWork()
  let needed = false
  const asked: (() => void)[] = []
  const looked = () => new Promise<void>((resolve) => asked.push(resolve))
  const { soon } = turns({
    work,
    needed: () => {
      asked.shift()?.()
      return needed
    },
    breath: 5,
    report: () => {},
  })
  const unneeded = looked()
  soon()
  await unneeded
  expect(ends).toHaveLength(0)
  needed = true
  const begins = next()
  soon()
  soon()
  await begins
  expect(ends).toHaveLength(1)
})

test('what cannot say whether it is needed is reported and done: nothing is thrown where nobody would take it', async () => {
  const { work, ends, next } = heldWork()
  const faults: unknown[] = []
  const { soon } = turns({
    work,
    needed: () => {
      throw new Error('the database is closed')
    },
    breath: 1,
    report: (fault) => faults.push(fault),
  })
  const begins = next()
  soon()
  await begins
  expect(ends).toHaveLength(1)
  expect(faults.map(String)).toEqual(['Error: the database is closed'])
})
