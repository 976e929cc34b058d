import { cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Headless, headless } from '../../electron/cli/headless.ts'
import { smallDisk } from '../db/smallDisk.ts'
import { builtPrograms, killedRun } from '../killed.ts'
import { evidenceCanary, type Played, passphrase, play, scorerKeys } from './committee.ts'
import { pieces, standing } from './pieces.ts'

/** An erasure that is cut off by a killed process or a full disk: begun and finished, or not begun. */

let built: string
const disk = smallDisk(6144)
let source: Played
let marks: ReadonlyMap<string, Buffer>
let gone: string[] = []

beforeAll(async () => {
  built = await builtPrograms([new URL('./programs/eraser.ts', import.meta.url)])
  source = await play('decided')
  await source.ask('procedure.end', {})
  const [cid = ''] = source.cids
  gone = [cid]
  marks = pieces(source.app.open!.store, cid)
  await source.ask('procedure.leave', {})
}, 120_000)
afterAll(() => {
  source.remove()
  rmSync(built, { recursive: true, force: true })
})

/** Runs the erasure in `folder` and kills it so many milliseconds after it began. Resolves with what it had said. */
const killedAfter = (folder: string, ms: number) =>
  killedRun(
    join(built, 'eraser.cjs'),
    [folder, source.id, source.idOf('secretary'), source.idOf('hrm'), ...gone],
    [1, ms],
  )

const again = async (folder: string): Promise<Headless> => {
  const run = headless(folder, { version: '0.0.0-test', workFactor: 1 })
  await run.ask('procedure.open', { id: source.id })
  await run.ask('session.unlock', { member: source.idOf('secretary'), passphrase })
  return run
}

const erase = (run: Headless) => run.ask('erase.run', { cids: gone, second: source.idOf('hrm'), passphrase })

/** What is left of everybody else must be whole, and of the erased nothing. */
const checkErased = async (run: Headless, folder: string): Promise<void> => {
  expect(standing(folder, marks)).toEqual([])
  const { candidates, erased, unfinished } = await run.ask('privacy.get', {})
  expect([candidates.length, erased.length, unfinished]).toEqual([2, 1, false])
  const { whole } = await run.ask('log.list', {})
  expect(whole).toBe(true)
  const [, other = ''] = source.cids
  const text = JSON.stringify(await run.ask('matrix.candidate', { cid: other }))
  for (const key of scorerKeys) expect(text).toContain(evidenceCanary(key, other))
}

test('a process that is killed while it erases has erased or has not; opening the procedure finishes what it began', async () => {
  const met = new Set<string>()
  const moments = [0, 50, 100, 150, 220, 600]
  for (const ms of moments) {
    const folder = mkdtempSync(join(tmpdir(), 'zegel-cut-'))
    cpSync(source.folder, folder, { recursive: true })
    const said = await killedAfter(folder, ms)
    const run = await again(folder)
    const { candidates, unfinished } = await run.ask('privacy.get', {})
    expect(unfinished).toBe(false)
    met.add(said.includes('finished') ? 'said' : candidates.length === 3 ? 'not begun' : 'finished later')
    if (candidates.length === 3) {
      expect(said).not.toContain('finished')
      expect(await erase(run)).toEqual({ erased: 1, finished: true })
    }
    await checkErased(run, folder)
    run.close()
    rmSync(folder, { recursive: true, force: true })
    // A busy machine may not have begun yet.
    if (ms === moments.at(-1) && met.size === 1 && ms < 10_000) moments.push(2 * ms)
  }
  expect([...met]).toContain('not begun')
  expect(met.size).toBeGreaterThan(1)
}, 120_000)

const rooms = [4096, 400_000, 700_000, 1_000_000, 1_500_000]

test.runIf(disk)(
  'on a full disk nothing is half erased: it says so, and goes on when there is room',
  async () => {
    const { path = '', fill, relieve } = disk ?? { fill: () => {}, relieve: () => {} }
    let refused = 0
    for (const room of rooms) {
      const folder = join(path, `${room}`)
      cpSync(source.folder, folder, { recursive: true })
      // Without copies that make room when they go.
      rmSync(join(folder, 'backups'), { recursive: true, force: true })
      const run = await again(folder)
      fill(room)
      const first = await erase(run).catch((error: unknown) => (error as { code?: string }).code ?? error)
      relieve()
      const { candidates, unfinished } = await run.ask('privacy.get', {})
      if (first === 'E_DISK_FULL') {
        refused += 1
        expect([candidates.length, unfinished]).toEqual([3, false])
        await erase(run)
      } else {
        expect(first).toEqual({ erased: 1, finished: !unfinished })
        if (unfinished) await run.ask('erase.finish', {})
      }
      await checkErased(run, folder)
      run.close()
      rmSync(folder, { recursive: true, force: true })
    }
    expect(refused).toBeGreaterThan(0)
    expect(refused).toBeLessThan(rooms.length)
  },
  120_000,
)

test('when the copies cannot be removed it says that it is unfinished, on every start, until they can', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zegel-cut-'))
  cpSync(source.folder, folder, { recursive: true })
  const copies = join(folder, 'backups', source.id)
  const aside = join(folder, 'aside')
  const run = await again(folder)
  renameSync(copies, aside)
  writeFileSync(copies, 'in the way')
  expect(await erase(run)).toEqual({ erased: 1, finished: false })
  await expect(run.ask('erase.finish', {})).rejects.toMatchObject({ code: 'E_NO_ACCESS' })
  run.close()
  const later = await again(folder)
  expect((await later.ask('privacy.get', {})).unfinished).toBe(true)
  rmSync(copies)
  renameSync(aside, copies)
  expect(standing(folder, marks)).not.toEqual([])
  await later.ask('erase.finish', {})
  await checkErased(later, folder)
  later.close()
  rmSync(folder, { recursive: true, force: true })
})
