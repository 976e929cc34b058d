import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Headless, headless } from '../../electron/cli/headless.ts'
import { setExchangeFolder } from '../../shared/app/exchange/folder.ts'
import { protocolState } from '../../shared/app/progressOf.ts'
import { readMessage } from '../../shared/sealing/message.ts'
import { builtPrograms, killedRun } from '../killed.ts'
import { passphrase } from './committee.ts'
import { confirmAs, freeze, type Laptops, scoreAs, spread } from './laptops.ts'

const made: string[] = []
const folder = (name: string): string => {
  const path = mkdtempSync(join(tmpdir(), `zegel-${name}-`))
  made.push(path)
  return path
}
let built: string
let l: Laptops
let before: string

beforeAll(async () => {
  built = await builtPrograms([
    new URL('./programs/importer.ts', import.meta.url),
    new URL('./programs/syncer.ts', import.meta.url),
    new URL('../../electron/elsewhere/process.ts', import.meta.url),
  ])
  made.push(built)
  l = await spread('strict', ['resident', 'external'])
  await freeze(l)
  l.c.app.open?.store.checkpoint()
  before = folder('before')
  cpSync(l.c.folder, before, { recursive: true })
  for (const key of ['resident', 'external'] as const) {
    await confirmAs(l.laptop(key))
    await scoreAs(l.laptop(key), key)
    await l.laptop(key).ask('seal.submit', {})
    await l.laptop(key).sync()
  }
}, 60_000)
afterAll(() => {
  l.remove()
  for (const path of made) rmSync(path, { recursive: true, force: true })
})

/** Runs a program on a copy, and kills it. */
const killed = (
  program: 'importer' | 'syncer',
  [data, from, to]: readonly [data: string, from: string, to: string],
  moment: readonly [number, number],
) =>
  killedRun(
    join(built, `${program}.cjs`),
    [data, l.c.id, from, l.c.idOf('secretary'), passphrase, to, join(built, 'process.cjs')],
    moment,
  )

const reopened = async (data: string): Promise<Headless> => {
  const app = headless(data, { version: '0.0.0-test', workFactor: 1 })
  await app.ask('procedure.open', { id: l.c.id })
  await app.ask('session.unlock', { member: l.c.idOf('secretary'), passphrase })
  return app
}

/** What an app knows once it has been brought all files of the folder. */
const knownAfterAll = async (app: Headless) => {
  await app.ask('exchange.take', { files: l.files() })
  const open = app.app.open
  if (!open) throw new Error('nothing is open')
  const known = [...protocolState(open).known]
  return {
    messages: l.files().filter(({ bytes }) => !known.includes(readMessage(bytes).id)).length,
    arrived: open.store.arrived.all().length,
    whole: (await app.ask('log.list', {})).whole,
    sealed: (await app.ask('exchange.get', {})).board.filter(({ sealed }) => sealed).length,
  }
}

/** No half file lies in a folder under the name of a file of ours. */
const expectWhole = (folder: string): void => {
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.zegel')))
    expect(() => readMessage(new Uint8Array(readFileSync(join(folder, name))))).not.toThrow()
}

test('an import or export that is killed at any point leaves the old or the new state, and no half file', async () => {
  const lines = l.files().length
  const moments = [
    [1, 0],
    [2, 1],
    [lines - 1, 2],
    [lines, 1],
    [lines, 6],
    [lines + 1, 0],
    [lines + 2, 0],
  ] as const
  for (const moment of moments) {
    const data = folder('killed')
    const to = folder('out')
    cpSync(before, data, { recursive: true })
    const done = await killed('importer', [data, l.shared, to], moment)
    expectWhole(to)
    const app = await reopened(data)
    try {
      const open = app.app.open
      if (!open) throw new Error('nothing is open')
      const known = protocolState(open).known
      // What was acknowledged is there: taken in, or kept to wait.
      const hashes = open.store.arrived.all().map(({ name }) => name)
      for (const name of done.filter((line) => line.endsWith('.zegel'))) {
        const file = l.files().find((one) => one.name === name)
        const id = file ? readMessage(file.bytes).id : ''
        expect(known.has(id) || hashes.includes(name)).toBe(true)
      }
      expect(await knownAfterAll(app)).toEqual({ messages: 0, arrived: 0, whole: true, sealed: 2 })
    } finally {
      app.close()
    }
  }
}, 120_000)

test('a sync that is killed at any point, with its folder asked in another process, takes nothing as read that it does not have', async () => {
  const lines = l.files().length
  const met = new Set<string>()
  // Its lines: unlocked, one for each file that is read, one for each that is written, synced, more that are written, saved.
  for (const moment of [
    [1, 0],
    [2, 0],
    [3, 2],
    [4, 8],
    [6, 1],
    [lines, 0],
    [lines + 2, 3],
  ] as const) {
    const [data, from, to] = [folder('killed'), folder('from'), folder('out')]
    cpSync(before, data, { recursive: true })
    cpSync(l.shared, from, { recursive: true })
    for (const line of await killed('syncer', [data, from, to], moment)) met.add(line.split(' ')[0] ?? '')
    expectWhole(from)
    expectWhole(to)
    const app = await reopened(data)
    try {
      setExchangeFolder(app.app, l.c.id, from)
      await app.ask('exchange.sync', {})
      expectWhole(from)
      expect(await knownAfterAll(app)).toEqual({ messages: 0, arrived: 0, whole: true, sealed: 2 })
    } finally {
      app.close()
    }
  }
  expect([...met].sort()).toEqual(expect.arrayContaining(['read', 'unlocked']))
}, 120_000)
