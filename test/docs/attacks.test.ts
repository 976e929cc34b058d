import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const rows = [
  ...readFileSync(join(root, 'docs/sealing.md'), 'utf8').matchAll(
    /^\| ([^|]+) \| `([a-zA-Z/-]+)` \| ([^|]+) \|$/gm,
  ),
].map(([, attack = '', file = '', words = '']) => ({ attack, file, words }))

test('docs/sealing.md lists the attacks that were tried', () => {
  expect(rows.length).toBeGreaterThan(35)
})

test.each(rows)('a test in $file tries: $attack', ({ file, words }) => {
  const room = ['app/', 'electron/'].some((one) => file.startsWith(one)) ? 'test' : 'test/sealing'
  const path = join(root, room, `${file}.test.ts`)
  expect(existsSync(path), path).toBe(true)
  expect(readFileSync(path, 'utf8')).toContain(words)
})
