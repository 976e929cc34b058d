import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { backup, backups, restore } from '../../db/backup.ts'
import { identitiesIn } from '../../db/identities.ts'
import { openLibrary } from '../../db/library.ts'
import { procedureMigrations } from '../../db/migrations/procedure/index.ts'
import { openFile } from '../../db/open.ts'
import { createProcedure, openProcedure } from '../../db/store.ts'
import { documents } from '../../db/tables/documents.ts'
import { translating } from '../../db/translate.ts'
import type { Store } from '../../shared/app/ports.ts'
import { at, bytes, codeOf, filesWith, folder, rawFiles, row, text } from './places.ts'
import { smallDisk } from './smallDisk.ts'

const disk = smallDisk(4096)
const locked = smallDisk(1024)

const later = (n: number) => `2026-03-02T10:00:00.00${n}Z`
const kilobyte = new Uint8Array(1024).fill(65)

/** Writes documents until it fails; tells how many were acknowledged, and the code. */
const writeUntilFull = (store: Pick<Store, 'documents'>): { saved: number; code: unknown } => {
  for (let saved = 0; ; saved++) {
    const code = codeOf(() => store.documents.put('growing', kilobyte, at, '0.1.0'))
    if (typeof code === 'string') return { saved, code }
    if (saved > 4000) throw new Error('the disk is not small')
  }
}

const grow = (store: Store) =>
  store.transaction(() => {
    for (let n = 0; n < 200; n++) store.documents.put(`n${n}`, kilobyte, at, '0.1.0')
  })

const count = (store: Pick<Store, 'documents'>): number => {
  let versions = store.documents.current('growing') ? 1 : 0
  while (store.documents.step('growing', -1)) versions += 1
  return versions
}

describe.runIf(disk)('on a full disk', () => {
  const { path: root, fill, relieve } = disk ?? { path: '', fill: () => {}, relieve: () => {} }
  let here = ''
  let path = ''
  let run = 0
  beforeEach(() => {
    relieve()
    here = join(root, `${run++}`)
    mkdirSync(here)
    path = join(here, 'p.sqlite')
    return () => {
      relieve()
      rmSync(here, { recursive: true, force: true })
    }
  })

  test('a write says so, what was acknowledged is there, and after making room writing goes on', () => {
    const store = createProcedure(path, row)
    fill(300_000)
    const { saved, code } = writeUntilFull(store)
    expect(code).toBe('E_DISK_FULL')
    expect(saved).toBeGreaterThan(5)
    expect(store.documents.current('growing')?.version).toBe(saved)
    store.close()
    relieve()
    const again = openProcedure(path)
    expect(again.documents.current('growing')?.version).toBe(saved)
    again.documents.put('after', bytes('room again'), at, '0.1.0')
    expect(count(again)).toBe(saved)
    expect(text(again.documents.current('after')?.body)).toBe('room again')
    again.close()
  })

  test('a transaction that does not fit leaves nothing of itself, and the store stays usable', () => {
    const store = createProcedure(path, row)
    store.documents.put('kept', bytes('kept'), at, '0.1.0')
    store.checkpoint()
    fill(200_000)
    const big = () =>
      store.transaction(() => {
        for (let n = 0; n < 2000; n++) store.documents.put(`n${n}`, kilobyte, at, '0.1.0')
      })
    expect(codeOf(big)).toBe('E_DISK_FULL')
    expect(store.documents.names()).toEqual(['kept'])
    relieve()
    store.transaction(() => store.documents.put('kept', bytes('changed'), at, '0.1.0'))
    store.close()
    const again = openProcedure(path)
    expect(again.documents.names()).toEqual(['kept'])
    expect(text(again.documents.current('kept')?.body)).toBe('changed')
    again.close()
  })

  test('a new procedure says so and leaves no half file, and neither does a new library', () => {
    fill(20_000)
    expect(codeOf(() => createProcedure(path, row))).toBe('E_DISK_FULL')
    expect(codeOf(() => openLibrary(join(here, 'l.sqlite')))).toBe('E_DISK_FULL')
    expect(rawFiles(here)).toEqual([])
    relieve()
    createProcedure(path, row).close()
    openProcedure(path).close()
  })

  test('opening says so or opens, and never harms the file', () => {
    createProcedure(path, row).close()
    const before = readFileSync(path)
    fill(0)
    const found = codeOf(() => openProcedure(path).close())
    expect(['E_DISK_FULL', { gave: undefined }]).toContainEqual(found)
    relieve()
    expect(readFileSync(path).equals(before)).toBe(true)
    openProcedure(path).close()
  })

  test('a backup says so, leaves no half copy, and the backups from before stay', () => {
    const copies = join(here, 'backups')
    const store = createProcedure(path, row)
    backup(path, copies, later(1), 'freeze')
    const before = rawFiles(copies)
    grow(store)
    store.checkpoint()
    fill(100_000)
    expect(codeOf(() => backup(path, copies, later(2), 'open'))).toBe('E_DISK_FULL')
    expect(rawFiles(copies)).toEqual(before)
    relieve()
    backup(path, copies, later(3), 'open')
    expect(backups(copies).map((b) => b.at)).toEqual([later(3), later(1)])
    store.close()
  })

  test('a restore that has no room to keep the present file leaves everything as it was', () => {
    const copies = join(here, 'backups')
    const store = createProcedure(path, row)
    backup(path, copies, later(1), 'freeze')
    const [small] = backups(copies)
    grow(store)
    store.close()
    const present = readFileSync(path)
    fill((small?.bytes ?? 0) + 100_000)
    expect(codeOf(() => restore(path, copies, small?.file ?? '', later(2)))).toBe('E_DISK_FULL')
    expect(readFileSync(path).equals(present)).toBe(true)
    relieve()
    expect(
      rawFiles(here)
        .map((f) => f.name)
        .sort(),
    ).toEqual([`backups/${small?.file}`, 'p.sqlite'])
    openProcedure(path).close()
  })

  test('an identity says so and stays what it was, and no fact is lost or half-written', () => {
    const member = 'aaaaaaaaa0'
    const identities = identitiesIn(here)
    identities.write(member, bytes('first'))
    identities.appendFact(member, '{"n":0}')
    fill(20_000)
    expect(codeOf(() => identities.write(member, new Uint8Array(100_000)))).toBe('E_DISK_FULL')
    expect(text(identities.read(member))).toBe('first')
    let saved = 0
    let code: unknown
    const fact = (n: number) => `{"n":${n},"pad":"${'x'.repeat(1500)}"}`
    for (; typeof code !== 'string' && saved < 100; ) {
      code = codeOf(() => identities.appendFact(member, fact(saved + 1)))
      if (typeof code !== 'string') saved += 1
    }
    expect(code).toBe('E_DISK_FULL')
    const acknowledged = ['{"n":0}', ...Array.from({ length: saved }, (_, n) => fact(n + 1))]
    expect(identities.facts(member)).toEqual(acknowledged)
    expect(readFileSync(join(here, `${member}.facts`), 'utf8')).toBe(`${acknowledged.join('\n')}\n`)
    relieve()
    identities.appendFact(member, '{"n":"after"}')
    expect(identities.facts(member)).toEqual([...acknowledged, '{"n":"after"}'])
    expect(
      rawFiles(here)
        .map((f) => f.name)
        .sort(),
    ).toEqual([`${member}.age`, `${member}.facts`])
  })

  test('what does not fit leaves no trace in the raw files once there is room and a checkpoint', () => {
    const store = createProcedure(path, row)
    fill(200_000)
    const big = () =>
      store.transaction(() => {
        for (let n = 0; n < 2000; n++) store.documents.put(`n${n}`, bytes('CANARY'.padEnd(1024)), at, '0.1.0')
      })
    expect(codeOf(big)).toBe('E_DISK_FULL')
    relieve()
    store.checkpoint()
    expect(filesWith(here, 'CANARY')).toEqual([])
    store.close()
  })
})

test.runIf(locked)(
  'on a disk that may only be read nothing is opened or made, also by root, and the code says why',
  () => {
    const here = locked?.path ?? ''
    const path = join(here, 'p.sqlite')
    createProcedure(path, row).close()
    backup(path, join(here, 'backups'), later(1), 'freeze')
    const before = rawFiles(here)
    locked?.lock()
    expect(codeOf(() => openProcedure(path))).toBe('E_NO_ACCESS')
    expect(codeOf(() => createProcedure(join(here, 'q.sqlite'), row))).toBe('E_NO_ACCESS')
    expect(codeOf(() => backup(path, join(here, 'backups'), later(2), 'open'))).toBe('E_NO_ACCESS')
    const [b] = backups(join(here, 'backups'))
    expect(codeOf(() => restore(path, join(here, 'backups'), b?.file ?? '', later(2)))).toBe('E_NO_ACCESS')
    expect(codeOf(() => identitiesIn(here).write('aaaaaaaaa0', bytes('x')))).toBe('E_NO_ACCESS')
    expect(rawFiles(here)).toEqual(before)
  },
)

/** For machines where no disk may be mounted; on the others it holds as well. */
test('in a database that may not grow (max_page_count, for where no small disk can be mounted) a write says the disk is full', () => {
  const path = join(folder(), 'p.sqlite')
  createProcedure(path, row).close()
  const db = openFile(path, 'procedure', procedureMigrations)
  db.pragma('max_page_count = 60')
  const table = { documents: translating(documents(db)) }
  const { saved, code } = writeUntilFull(table)
  expect(code).toBe('E_DISK_FULL')
  expect(saved).toBeGreaterThan(5)
  db.close()
  const store = openProcedure(path)
  expect(count(store)).toBe(saved)
  store.documents.put('after', bytes('room again'), at, '0.1.0')
  store.close()
})

test.runIf(process.platform === 'linux')(
  'an identity that meets a full disk (/dev/full, for where no small disk can be mounted) stays what it was',
  () => {
    const here = folder()
    const identities = identitiesIn(here)
    identities.write('aaaaaaaaa0', bytes('first'))
    symlinkSync('/dev/full', join(here, 'aaaaaaaaa0.part'))
    expect(codeOf(() => identities.write('aaaaaaaaa0', bytes('second')))).toBe('E_DISK_FULL')
    expect(text(identities.read('aaaaaaaaa0'))).toBe('first')
    expect(rawFiles(here).map((f) => f.name)).toEqual(['aaaaaaaaa0.age'])
  },
)
