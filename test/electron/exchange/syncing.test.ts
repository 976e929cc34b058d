import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { folderHere } from '../../../electron/exchange/folder.ts'
import { syncing } from '../../../electron/exchange/syncing.ts'
import { type Seen, watchFolder } from '../../../electron/exchange/watch.ts'
import { ZegelError } from '../../../shared/domain/error.ts'
import { type Played, play } from '../../app/committee.ts'

let path = ''
let played: Played
beforeEach(async () => {
  path = mkdtempSync(join(tmpdir(), 'zegel-syncing-'))
  played = await play('designed')
})
afterEach(() => {
  played.remove()
  rmSync(path, { recursive: true, force: true })
})

const look = (folder: string, tell: (seen: Seen) => void) => watchFolder(folder, folderHere(folder), tell)
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))
const until = async (holds: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 100 && !holds(); tries += 1) await pause(50)
}

it('syncs when the folder changes and when something here has changed, one at a time, and survives a refusal', async () => {
  let syncs = 0
  let atOnce = 0
  let most = 0
  const faults: unknown[] = []
  const sync = async () => {
    syncs += 1
    atOnce += 1
    most = Math.max(most, atOnce)
    await pause(20)
    atOnce -= 1
    if (syncs === 1) throw new ZegelError('E_FOLDER_MISSING')
    return true
  }
  const kept = syncing(played.app, look, sync, (fault) => faults.push(fault))
  kept.asked()
  await pause(400)
  expect(syncs).toBe(0)
  kept.watch(path)
  await until(() => syncs >= 1)
  expect(syncs).toBe(1)
  kept.asked()
  await pause(400)
  expect(syncs).toBe(1)
  await played.ask('design.publish', {})
  await played.ask('enrol.member', { member: played.idOf('resident'), passphrase: 'nog een kanarie erbij' })
  kept.asked()
  await until(() => syncs >= 2)
  expect(syncs).toBe(2)
  writeFileSync(join(path, 'a.zegel'), 'x')
  await until(() => syncs >= 3)
  expect(syncs).toBe(3)
  kept.watch(null)
  writeFileSync(join(path, 'b.zegel'), 'x')
  await pause(400)
  expect({ syncs, most, faults }).toEqual({ syncs: 3, most: 1, faults: [] })
})

it('tries again what was refused or could not be read, although nothing changes, until nothing is left', async () => {
  const answers = [new ZegelError('E_NO_ACCESS'), false, true]
  let syncs = 0
  const sync = async () => {
    const answer = answers[syncs] ?? true
    syncs += 1
    if (answer instanceof ZegelError) throw answer
    return answer
  }
  const kept = syncing(played.app, look, sync, () => {}, 40)
  kept.watch(path)
  await until(() => syncs >= 3)
  await pause(400)
  expect(syncs).toBe(3)
  kept.watch(null)
})

it('tries what stays left less and less often', async () => {
  const at: number[] = []
  const sync = async () => {
    at.push(performance.now())
    return false
  }
  const kept = syncing(played.app, look, sync, () => {}, 40)
  kept.watch(path)
  await until(() => at.length >= 6)
  const gaps = at.slice(1).map((time, n) => time - (at[n] ?? 0))
  // No timer is early: each wait is twice the one before, 40 ms first, up to sixteen times that.
  for (const [n, gap] of gaps.slice(0, 5).entries()) expect(gap).toBeGreaterThan(40 * 2 ** n - 5)
  kept.watch(null)
})
