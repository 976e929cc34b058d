import { rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { backup, backups } from '../../db/backup.ts'
import { identitiesIn } from '../../db/identities.ts'
import { createProcedure, openProcedure } from '../../db/store.ts'
import { builtPrograms, killedRun } from '../killed.ts'
import { at, folder, hashOf, logRow, rawFiles, row, text } from './places.ts'

const programs = ['writer', 'keeper', 'swearer'] as const
let built: string
beforeAll(async () => {
  built = await builtPrograms(programs.map((name) => new URL(`./programs/${name}.ts`, import.meta.url)))
}, 60_000)
afterAll(() => rmSync(built, { recursive: true, force: true }))

const killed = (
  program: (typeof programs)[number],
  input: readonly string[],
  moment: readonly [number, number],
) => killedRun(join(built, `${program}.cjs`), input, moment)

const checkWhole = (path: string): void => {
  const db = new Database(path)
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(db.pragma('foreign_key_check')).toEqual([])
  db.close()
}

test('a process that is killed while it writes loses nothing that it acknowledged and leaves a healthy file', async () => {
  const path = join(folder(), 'p.sqlite')
  createProcedure(path, row).close()
  let acknowledged = -1
  for (const moment of [
    [1, 0],
    [3, 1],
    [10, 0],
    [25, 3],
    [60, 0],
    [90, 7],
  ] as const) {
    const lines = await killed('writer', [path], moment)
    expect(Number(lines[0])).toBeGreaterThan(acknowledged)
    acknowledged = Number(lines.at(-1))
    const store = openProcedure(path)
    const rows = store.log.all()
    const last = rows.length - 1
    // At most the one transaction that was under way has come besides.
    expect([acknowledged, acknowledged + 1]).toContain(last)
    expect(rows.map((r) => [r.seq, r.prev])).toEqual(rows.map((_, n) => [n, hashOf(n - 1)]))
    expect(text(store.documents.current('design')?.body)?.trim()).toBe(`${last}`)
    for (let n = Math.max(0, last - 9); n <= last; n++)
      expect(text(store.drafts.get({ round: 1, member: 'm', cid: `c${n % 10}` }))?.trim()).toBe(`${n}`)
    store.close()
    checkWhole(path)
    acknowledged = last
  }
  expect(acknowledged).toBeGreaterThan(20)
}, 120_000)

test('a process that is killed while it makes backups and restores leaves a procedure that opens and only whole backups', async () => {
  const path = join(folder(), 'p.sqlite')
  const copies = join(dirname(path), 'backups')
  const store = createProcedure(path, row)
  store.transaction(() => {
    for (let n = 0; n < 600; n++) store.documents.put(`n${n}`, new Uint8Array(4000).fill(n), at, '0.1.0')
    for (let n = 0; n < 50; n++) store.log.add(logRow(n))
  })
  const rows = store.log.all()
  store.close()
  let begin = 0
  // Its lines: begin, backup, restore, backup, restore and so on.
  for (const moment of [
    [1, 0],
    [1, 4],
    [1, 11],
    [2, 1],
    [2, 6],
    [2, 15],
    [3, 2],
    [3, 8],
    [4, 3],
    [5, 5],
  ] as const) {
    await killed('keeper', [path, copies, `${begin}`], moment)
    begin += 1_000_000
    for (const file of [path, ...backups(copies).map((one) => join(copies, one.file))]) {
      const found = openProcedure(file)
      expect(found.log.all()).toEqual(rows)
      expect(found.documents.names()).toHaveLength(600)
      found.close()
      checkWhole(file)
    }
  }
  expect(backups(copies).length).toBeGreaterThan(0)
  backup(path, copies, '2027-01-01T00:00:00.000Z', 'freeze')
  expect(
    rawFiles(copies)
      .map((file) => basename(file.name))
      .filter((name) => !/^\d{8}T\d{9}Z-[a-z]+\.sqlite$/.test(name)),
  ).toEqual([])
}, 120_000)

test('a process that is killed while it swears leaves every acknowledged fact and a whole identity', async () => {
  const here = folder()
  const member = 'aaaaaaaaa0'
  const identities = identitiesIn(here)
  for (const moment of [
    [1, 0],
    [2, 1],
    [7, 0],
    [20, 2],
    [33, 1],
  ] as const) {
    const acknowledged = Number((await killed('swearer', [here], moment)).at(-1))
    const facts = identities.facts(member)
    expect(facts.length).toBeGreaterThan(acknowledged)
    expect(facts).toEqual(facts.map((_, n) => `{"n":${n}}`))
    const identity = text(identities.read(member)) ?? ''
    expect(identity.length).toBe(10_000)
    expect(Number(identity.trim())).toBeGreaterThanOrEqual(acknowledged)
  }
}, 60_000)
