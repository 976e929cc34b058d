import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { withLock } from '../../build/setup/lock.mjs'

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zegel-lock-'))
  file = join(folder, 'a', 'set-up.lock')
})

afterEach(() => rmSync(folder, { recursive: true }))

describe('the lock', () => {
  test('lets one set-up work at a time', async () => {
    const events: string[] = []
    const work = (name: string) => async () => {
      events.push(`${name} begins`)
      await sleep(100)
      events.push(`${name} ends`)
    }
    await Promise.all([withLock(file, work('first')), withLock(file, work('second'))])
    expect(events).toEqual(['first begins', 'first ends', 'second begins', 'second ends'])
  })

  test('is free again after a failure', async () => {
    await expect(
      withLock(file, async () => {
        throw new Error('no network')
      }),
    ).rejects.toThrow('no network')
    expect(existsSync(file)).toBe(false)
  })

  test('of a process that died is taken over', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', ''])
    await withLock(file, async () => undefined)
    writeFileSync(file, String(pid))
    expect(await withLock(file, async () => 'worked')).toBe('worked')
  })
})
