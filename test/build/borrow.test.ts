import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { expect, test } from 'vitest'
import { BORROWED } from '../../build/setup/borrowed-runtime.mjs'

test('a runtime whose bytes are not the ones that were looked at is refused, and nothing of it stays', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zegel-borrow-'))
  const npm = join(folder, 'npm')
  writeFileSync(
    npm,
    `#!/bin/sh
for last; do :; done
echo something else > "$last/package.tgz"
echo '[{"filename":"package.tgz"}]'
`,
  )
  chmodSync(npm, 0o755)
  const borrowing = "import('./build/setup/borrowed-runtime.mjs').then(({ borrow }) => borrow())"
  const { status, stderr } = spawnSync(process.execPath, ['-e', borrowing], {
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${folder}${delimiter}${process.env['PATH']}`,
      XDG_CACHE_HOME: join(folder, 'cache'),
    },
  })
  expect(stderr).toContain('is not the package that was looked at')
  expect(status).not.toBe(0)
  expect(readdirSync(join(folder, 'cache', 'zegel'))).toEqual([])
  rmSync(folder, { recursive: true })
})

test('the package is pinned to one version and one hash', () => {
  expect(BORROWED.package).toMatch(/@\d+\.\d+\.\d+$/)
  expect(BORROWED.integrity).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/)
})
