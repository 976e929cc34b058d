import { copyFileSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { createProcedure, openProcedure } from '../../db/store.ts'
import { folder, row } from './places.ts'
import { smallDisk } from './smallDisk.ts'

const disk = smallDisk(2048)

const draft = { round: 1, member: 'm', cid: 'c' }
const body = (n: number) => new Uint8Array(12_316).fill(n)
const logOf = (path: string): number => statSync(`${path}-wal`).size

/** A procedure in which somebody has begun to write. */
const begun = (at: string): string => {
  const path = join(at, 'p.sqlite')
  const store = createProcedure(path, row)
  store.drafts.put(draft, body(1))
  store.close()
  return path
}

test('the log is as long before anything is typed as it ever gets', () => {
  const path = begun(folder())
  const store = openProcedure(path)
  const long = logOf(path)
  expect(long).toBeGreaterThan(4_000_000)
  for (let n = 0; n < 15; n++)
    store.transaction(() => {
      for (let c = 0; c < 25; c++) store.drafts.put({ ...draft, cid: `c${c}` }, body(n))
    })
  expect(logOf(path)).toBeLessThan(1.2 * long) // the commit before it begins anew may end a little later
  expect(store.drafts.get({ ...draft, cid: 'c24' })).toEqual(Buffer.from(body(14)))
  store.close()
})

test('where nobody writes yet the log stays short', () => {
  const path = join(folder(), 'p.sqlite')
  createProcedure(path, row).close()
  const store = openProcedure(path)
  expect(logOf(path)).toBeLessThan(100_000)
  store.close()
})

test('nothing of that room is in the database, also after a power cut', () => {
  const at = folder()
  const path = begun(at)
  const store = openProcedure(path)
  store.drafts.put(draft, body(7))
  const cut = join(at, 'cut.sqlite')
  copyFileSync(path, cut)
  copyFileSync(`${path}-wal`, `${cut}-wal`)
  store.close()
  const db = new Database(cut)
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(db.prepare("SELECT name FROM sqlite_master WHERE name = 'room'").all()).toEqual([])
  expect(db.prepare('SELECT body FROM draft').pluck().get()).toEqual(Buffer.from(body(7)))
  db.close()
  expect(statSync(path).size).toBeLessThan(1_000_000)
})

test.runIf(disk)('on a disk without that much room it opens, and writing goes on', () => {
  const at = join(disk?.path ?? '', 'small')
  mkdirSync(at)
  const path = begun(at)
  const store = openProcedure(path)
  store.drafts.put(draft, body(3))
  expect(store.drafts.get(draft)).toEqual(Buffer.from(body(3)))
  store.close()
  rmSync(at, { recursive: true, force: true })
})
