import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { sum, tallied } from '../../build/tally.mjs'

const folder = mkdtempSync(join(tmpdir(), 'zegel-tally-'))
const report = join(folder, 'report.json')
afterAll(() => rmSync(folder, { recursive: true }))

/** A test program that ends with `status` after writing `text`, if any. */
const program = (status: number, text?: string) => async () => {
  if (text !== undefined) writeFileSync(report, text)
  return status
}

const count = ({ ok, bad }: { ok: number; bad: string[] }) => ({ passed: ok, failures: bad })

describe('the count at the end', () => {
  test('is what the program reports', async () => {
    expect(await tallied(report, program(0, '{"ok":3,"bad":[]}'), count)).toEqual({ passed: 3, failures: [] })
    expect(await tallied(report, program(1, '{"ok":3,"bad":["a","b"]}'), count)).toEqual({
      passed: 3,
      failures: ['a', 'b'],
    })
  })

  test.each([
    ['fails although every test passed', program(1, '{"ok":3,"bad":[]}'), 3],
    ['ran nothing', program(0, '{"ok":0,"bad":[]}'), 0],
    ['left no report', program(0), 0],
    ['was cut off while it wrote', program(137, '{"ok":3,'), 0],
  ])('has a failure when the program %s', async (_how, run, passed) => {
    const tally = await tallied(report, run, count)
    expect(tally.passed).toBe(passed)
    expect(tally.failures).toHaveLength(1)
  })

  test('does not take the report of an earlier run for its own', async () => {
    writeFileSync(report, '{"ok":9,"bad":[]}')
    expect(await tallied(report, program(0), count)).toMatchObject({
      passed: 0,
      failures: [expect.any(String)],
    })
  })

  test('adds up', () => {
    const a = { passed: 2, failures: ['x'] }
    const b = { passed: 3, failures: ['y', 'z'] }
    expect(sum([a, b])).toEqual({ passed: 5, failures: ['x', 'y', 'z'] })
    expect(sum([])).toEqual({ passed: 0, failures: [] })
  })
})
