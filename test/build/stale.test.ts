import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ROOT } from '../../build/setup/paths.mjs'
import { fingerprint, isFresh } from '../../build/stale.mjs'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zegel-stale-'))
  mkdirSync(join(folder, 'room'))
  writeFileSync(join(folder, 'room', 'a.ts'), 'one')
})

afterEach(() => rmSync(folder, { recursive: true }))

const print = () => fingerprint([relative(ROOT, folder)])

describe('a build', () => {
  test('is fresh as long as nothing changed', () => {
    const stamp = `${folder}.stamp`
    const before = print()
    writeFileSync(stamp, before)
    expect(isFresh(stamp, print())).toBe(true)
    rmSync(stamp)
    expect(isFresh(stamp, print())).toBe(false)
  })

  test.each<[string, () => void]>([
    ['is edited', () => writeFileSync(join(folder, 'room', 'a.ts'), 'three')],
    ['is touched', () => utimesSync(join(folder, 'room', 'a.ts'), 1, 1)],
    ['comes', () => writeFileSync(join(folder, 'room', 'b.ts'), '')],
    ['goes', () => rmSync(join(folder, 'room', 'a.ts'))],
  ])('is stale when a file %s', (_how, change) => {
    const before = print()
    change()
    expect(print()).not.toBe(before)
  })
})
