import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { exchangeFolder } from '../../../electron/exchange/folder.ts'
import { syncing } from '../../../electron/exchange/syncing.ts'
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
  }
  const kept = syncing({ ...played.app, exchange: exchangeFolder }, sync, (fault) => faults.push(fault))
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
