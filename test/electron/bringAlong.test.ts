import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bringAlong } from '../../electron/bringAlong.ts'

let root = ''
let from = ''
let to = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'zegel-along-'))
  from = join(root, 'oud')
  to = join(root, 'nieuw', 'Zegel')
  mkdirSync(join(from, 'procedures', 'identities'), { recursive: true })
  mkdirSync(join(from, 'Cache'))
  writeFileSync(join(from, 'library.sqlite'), 'lijst')
  writeFileSync(join(from, 'procedures', 'a.sqlite'), 'een')
  writeFileSync(join(from, 'procedures', 'z.sqlite'), 'ander')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

test('data come along to another folder, and nothing of the runtime does; what was there stays', () => {
  bringAlong(from, to)
  expect(readdirSync(to).sort()).toEqual(['library.sqlite', 'procedures'])
  expect(readdirSync(join(to, 'procedures')).sort()).toEqual(['a.sqlite', 'identities', 'z.sqlite'])
  writeFileSync(join(from, 'library.sqlite'), 'ouder')
  bringAlong(from, to)
  expect(readFileSync(join(to, 'library.sqlite'), 'utf8')).toBe('lijst')
  expect(readFileSync(join(from, 'procedures', 'z.sqlite'), 'utf8')).toBe('ander')
})

test.skipIf(process.platform === 'win32')(
  'what was cut off in the middle comes along whole the next time',
  () => {
    const stuck = join(from, 'procedures', 'm')
    execFileSync('mkfifo', [stuck]) // cannot be copied: it stops there, as on a disk that fills up
    expect(() => bringAlong(from, to)).toThrow()
    rmSync(stuck)
    bringAlong(from, to)
    expect(readdirSync(join(to, 'procedures')).sort()).toEqual(['a.sqlite', 'identities', 'z.sqlite'])
    expect(readFileSync(join(to, 'procedures', 'z.sqlite'), 'utf8')).toBe('ander')
    expect(readdirSync(to).sort()).toEqual(['library.sqlite', 'procedures'])
  },
)
