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

const count = ({ ok, bad }: { ok: number; bad: number }) => ({ passed: ok, failed: bad })

describe('the count at the end', () => {
  test('is what the program reports', async () => {
    expect(await tallied(report, program(0, '{"ok":3,"bad":0}'), count)).toEqual({ passed: 3, failed: 0 })
    expect(await tallied(report, program(1, '{"ok":3,"bad":2}'), count)).toEqual({ passed: 3, failed: 2 })
  })

  test.each([
    ['fails although every test passed', program(1, '{"ok":3,"bad":0}'), { passed: 3, failed: 1 }],
    ['ran nothing', program(0, '{"ok":0,"bad":0}'), { passed: 0, failed: 1 }],
    ['left no report', program(0), { passed: 0, failed: 1 }],
    ['was cut off while it wrote', program(137, '{"ok":3,'), { passed: 0, failed: 1 }],
  ])('has a failure when the program %s', async (_how, run, expected) => {
    expect(await tallied(report, run, count)).toEqual(expected)
  })

  test('does not take the report of an earlier run for its own', async () => {
    writeFileSync(report, '{"ok":9,"bad":0}')
    expect(await tallied(report, program(0), count)).toEqual({ passed: 0, failed: 1 })
  })

  test('adds up', () => {
    expect(
      sum([
        { passed: 2, failed: 0 },
        { passed: 3, failed: 1 },
      ]),
    ).toEqual({ passed: 5, failed: 1 })
    expect(sum([])).toEqual({ passed: 0, failed: 0 })
  })
})
