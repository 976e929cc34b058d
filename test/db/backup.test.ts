import { existsSync, mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { backup, backups, removeBackups, restore } from '../../db/backup.ts'
import { openLibrary } from '../../db/library.ts'
import { procedureMigrations } from '../../db/migrations/procedure/index.ts'
import { createProcedure, openProcedure } from '../../db/store.ts'
import type { Store } from '../../shared/app/ports.ts'
import { at, bytes, codeOf, filesWith, folder, logRow, rawFiles, row, text } from './places.ts'

const moment = (n: number) => `2026-03-02T10:00:${`${n}`.padStart(2, '0')}.000Z`

interface Made {
  readonly store: Store
  readonly path: string
  readonly copies: string
}

const made = (): Made => {
  const path = join(folder(), 'p.sqlite')
  return { store: createProcedure(path, row), path, copies: join(dirname(path), 'backups') }
}

const write = (store: Store, body: string) => store.documents.put('design', bytes(body), at, '0.1.0')
const inside = (path: string): string | null => {
  const store = openProcedure(path)
  try {
    return text(store.documents.current('design')?.body)
  } finally {
    store.close()
  }
}
const names = (path: string) =>
  rawFiles(path)
    .map((file) => file.name)
    .sort()

test('a backup made while the file is open holds what was committed a moment before, also from the write-ahead log alone', () => {
  const { store, path, copies } = made()
  store.checkpoint()
  store.transaction(() => {
    write(store, 'committed')
    store.log.add(logRow(0))
  })
  expect(filesWith(dirname(path), 'committed')).toEqual(['p.sqlite-wal'])
  backup(path, copies, moment(1), 'freeze')
  write(store, 'after')
  const [found] = backups(copies)
  expect(found).toMatchObject({
    file: '20260302T100001000Z-freeze.sqlite',
    at: moment(1),
    before: 'freeze',
  })
  expect(found?.bytes).toBe(readFileSync(join(copies, found?.file ?? '')).length)
  expect(inside(join(copies, found?.file ?? ''))).toBe('committed')
  expect(text(store.documents.current('design')?.body)).toBe('after')
  store.close()
})

test('what a running transaction has written is not in a backup made inside it', () => {
  const { store, path, copies } = made()
  write(store, 'before')
  store.transaction(() => {
    write(store, 'not yet committed')
    backup(path, copies, moment(1), 'freeze')
  })
  expect(inside(join(copies, backups(copies)[0]?.file ?? ''))).toBe('before')
  expect(text(store.documents.current('design')?.body)).toBe('not yet committed')
  store.close()
})

test('a backup changes nothing in the file it copies and leaves no other file behind', () => {
  const { store, path, copies } = made()
  write(store, 'x')
  store.close()
  const before = readFileSync(path)
  backup(path, copies, moment(1), 'freeze')
  expect(readFileSync(path).equals(before)).toBe(true)
  expect(names(dirname(path))).toEqual(['backups/20260302T100001000Z-freeze.sqlite', 'p.sqlite'])
})

test('a backup takes along everything, the order of messages and the marks of the file among it', () => {
  const { store, path, copies } = made()
  const message = { type: 'enrol/v1', round: null, generation: null, member: null, at, app: '0.1.0' }
  for (const id of ['c', 'a', 'b']) store.messages.add({ ...message, id, bytes: bytes(id) })
  for (const seq of [0, 1, 2]) store.log.add(logRow(seq))
  store.drafts.put({ round: 1, member: 'm', cid: 'c' }, bytes('draft'))
  store.wraps.put('m', bytes('wrap'))
  backup(path, copies, moment(1), 'freeze')
  const copy = openProcedure(join(copies, backups(copies)[0]?.file ?? ''))
  expect(copy.procedure()).toEqual(store.procedure())
  expect(copy.messages.all()).toEqual(store.messages.all())
  expect(copy.log.all()).toEqual(store.log.all())
  expect(text(copy.drafts.get({ round: 1, member: 'm', cid: 'c' }))).toBe('draft')
  expect(text(copy.wraps.get('m'))).toBe('wrap')
  copy.close()
  store.close()
})

test('a backup holds nothing of what was erased before it', () => {
  const { store, path, copies } = made()
  write(store, 'CANARY')
  store.documents.delete('design')
  backup(path, copies, moment(1), 'freeze')
  expect(filesWith(copies, 'CANARY')).toEqual([])
  store.close()
})

test('the eight newest backups are kept, and files of others in the folder are left alone', () => {
  const { store, path, copies } = made()
  mkdirSync(copies)
  writeFileSync(join(copies, 'notes.txt'), 'mine')
  for (const n of [5, 3, 9, 1, 7, 11, 2, 8, 4, 10, 6]) backup(path, copies, moment(n), 'freeze')
  expect(backups(copies).map((b) => b.at)).toEqual([11, 10, 9, 8, 7, 6, 5, 4].map(moment))
  expect(names(copies)).toHaveLength(9)
  expect(readFileSync(join(copies, 'notes.txt'), 'utf8')).toBe('mine')
  store.close()
})

test('half a copy that a killed process left is never listed, and the next backup clears it away', () => {
  const { store, path, copies } = made()
  mkdirSync(copies)
  const left = '20260302T095959000Z-open.sqlite.part'
  writeFileSync(join(copies, left), 'half a data')
  writeFileSync(join(copies, `${left}-journal`), 'and its journal')
  expect(backups(copies)).toEqual([])
  expect(codeOf(() => restore(path, copies, left, moment(3)))).toBe('E_MISSING')
  backup(path, copies, moment(2), 'freeze')
  expect(names(copies)).toEqual(['20260302T100002000Z-freeze.sqlite'])
  store.close()
})

test('a folder without backups, and one that is not there, list none', () => {
  expect(backups(folder())).toEqual([])
  expect(backups(join(folder(), 'no'))).toEqual([])
})

test.each(['', 'Freeze', 'a b', '../x', 'a.sqlite', 'a/b'])('%j is no name of a step', (before) => {
  const { store, path, copies } = made()
  expect(() => backup(path, copies, moment(1), before)).toThrow(RangeError)
  expect(names(dirname(path)).filter((name) => name.startsWith('backups'))).toEqual([])
  store.close()
})

test.each([
  ['is not there', 'E_MISSING', () => {}],
  ['is empty', 'E_EMPTY_FILE', (path: string) => writeFileSync(path, '')],
  ['is no database', 'E_NOT_DATABASE', (path: string) => writeFileSync(path, 'text '.repeat(2000))],
  [
    "is another program's",
    'E_OTHER_FILE',
    (path: string) => new Database(path).exec('CREATE TABLE t (x)').close(),
  ],
  ['is the library', 'E_OTHER_FILE', (path: string) => openLibrary(path).close()],
])('no backup is made of a file that %s', (_, code, prepare) => {
  const here = folder()
  const path = join(here, 'p.sqlite')
  prepare(path)
  expect(codeOf(() => backup(path, join(here, 'backups'), moment(1), 'freeze'))).toBe(code)
  expect(names(here).filter((name) => name.startsWith('backups'))).toEqual([])
})

test('a damaged file gives no backup that looks whole', () => {
  const { store, path, copies } = made()
  for (let n = 0; n < 100; n++) store.documents.put(`n${n}`, new Uint8Array(900), at, '0.1.0')
  store.close()
  const whole = readFileSync(path)
  const page = Math.floor(whole.length / 4096 / 2)
  whole.fill(0xa5, page * 4096, (page + 1) * 4096)
  writeFileSync(path, whole)
  expect(codeOf(() => backup(path, copies, moment(1), 'freeze'))).toBe('E_NOT_DATABASE')
  expect(names(copies)).toEqual([])
})

test('a backup in which somebody renamed a column is not put back, and a procedure with one is not opened', () => {
  const { store, path, copies } = made()
  write(store, 'present')
  backup(path, copies, moment(1), 'freeze')
  const [found] = backups(copies)
  const other = new Database(join(copies, found!.file))
  other.exec('ALTER TABLE message RENAME COLUMN bytes TO contents')
  other.close()
  expect(codeOf(() => restore(path, copies, found!.file, moment(2)))).toBe('E_NOT_DATABASE')
  expect(text(store.documents.current('design')?.body)).toBe('present')
  store.close()
  const own = new Database(path)
  own.exec('ALTER TABLE message RENAME COLUMN bytes TO contents')
  own.close()
  expect(codeOf(() => openProcedure(path))).toBe('E_NOT_DATABASE')
})

test('a restore brings back what was, and keeps what is as a backup that can be restored in its turn', () => {
  const { store, path, copies } = made()
  write(store, 'then')
  backup(path, copies, moment(1), 'freeze')
  write(store, 'now')
  store.close()
  restore(path, copies, backups(copies)[0]?.file ?? '', moment(2))
  expect(inside(path)).toBe('then')
  expect(backups(copies).map((b) => [b.at, b.before])).toEqual([
    [moment(2), 'restore'],
    [moment(1), 'freeze'],
  ])
  restore(path, copies, '20260302T100002000Z-restore.sqlite', moment(3))
  expect(inside(path)).toBe('now')
  expect(names(dirname(path)).filter((name) => !name.startsWith('backups/'))).toEqual(['p.sqlite'])
})

test('what stood only in the write-ahead log of a killed process is kept by a restore, and not played into the restored file', () => {
  const { store, path, copies } = made()
  write(store, 'then')
  backup(path, copies, moment(1), 'freeze')
  store.checkpoint()
  write(store, 'only in the log')
  const log = readFileSync(`${path}-wal`)
  const main = readFileSync(path)
  store.close()
  writeFileSync(path, main)
  writeFileSync(`${path}-wal`, log)
  restore(path, copies, '20260302T100001000Z-freeze.sqlite', moment(2))
  expect(inside(path)).toBe('then')
  expect(inside(join(copies, '20260302T100002000Z-restore.sqlite'))).toBe('only in the log')
})

test('a present file too broken for a backup is kept byte for byte, unlisted, with its log, which reaches no other file', () => {
  const { store, path, copies } = made()
  write(store, 'then')
  backup(path, copies, moment(1), 'freeze')
  store.checkpoint()
  write(store, 'only in the log')
  const log = readFileSync(`${path}-wal`)
  store.close()
  writeFileSync(path, 'broken '.repeat(1000))
  writeFileSync(`${path}-wal`, log)
  restore(path, copies, '20260302T100001000Z-freeze.sqlite', moment(2))
  expect(inside(path)).toBe('then')
  expect(backups(copies).map((b) => b.before)).toEqual(['freeze'])
  expect(readFileSync(join(copies, '20260302T100002000Z.damaged'), 'utf8')).toBe('broken '.repeat(1000))
  expect(readFileSync(join(copies, '20260302T100002000Z.damaged-wal')).equals(log)).toBe(true)
})

test('what a killed restore left half does not stand in the way of the next', () => {
  const { store, path, copies } = made()
  write(store, 'then')
  backup(path, copies, moment(1), 'freeze')
  store.close()
  for (const ending of ['', '-wal', '-journal']) writeFileSync(`${path}.part${ending}`, 'half '.repeat(5000))
  restore(path, copies, '20260302T100001000Z-freeze.sqlite', moment(2))
  expect(inside(path)).toBe('then')
  expect(names(dirname(path)).filter((name) => !name.startsWith('backups/'))).toEqual(['p.sqlite'])
})

test.runIf(process.platform !== 'win32')(
  'backups, and a file restored from one, are for the eyes of their owner only',
  () => {
    const { store, path, copies } = made()
    backup(path, copies, moment(1), 'freeze')
    store.close()
    const file = backups(copies)[0]?.file ?? ''
    restore(path, copies, file, moment(2))
    const mode = (name: string) => (statSync(name).mode & 0o777).toString(8)
    expect([mode(copies), mode(join(copies, file)), mode(path)]).toEqual(['700', '600', '600'])
  },
)

test.each([
  ['cut to 0 bytes', (path: string) => truncateSync(path, 0)],
  [
    'of a newer version',
    (path: string) => {
      const db = new Database(path)
      db.pragma('user_version = 99')
      db.close()
    },
  ],
])('a restore helps when the present file is %s', (_, spoil) => {
  const { store, path, copies } = made()
  write(store, 'then')
  backup(path, copies, moment(1), 'freeze')
  store.close()
  spoil(path)
  restore(path, copies, '20260302T100001000Z-freeze.sqlite', moment(2))
  expect(inside(path)).toBe('then')
})

test('a restore helps when the present file is gone', () => {
  const { store, path, copies } = made()
  write(store, 'then')
  backup(path, copies, moment(1), 'freeze')
  store.close()
  const here = dirname(path)
  restore(join(here, 'other.sqlite'), copies, '20260302T100001000Z-freeze.sqlite', moment(2))
  expect(inside(join(here, 'other.sqlite'))).toBe('then')
})

test.each([
  ['that is not in the list', 'E_MISSING', () => {}, '20260302T100009000Z-freeze.sqlite'],
  ['with a path in its name', 'E_MISSING', () => {}, '../p.sqlite'],
  ['cut in half', 'E_NOT_DATABASE', (file: string) => truncateSync(file, 12288), undefined],
  ['cut to nothing', 'E_EMPTY_FILE', (file: string) => truncateSync(file, 0), undefined],
  [
    'of a newer version',
    'E_NEWER',
    (file: string) => {
      const db = new Database(file)
      db.pragma(`user_version = ${procedureMigrations.length + 1}`)
      db.close()
    },
    undefined,
  ],
])('a backup %s is refused and the present file stays as it was', (_, code, spoil, name) => {
  const { store, path, copies } = made()
  backup(path, copies, moment(1), 'freeze')
  write(store, 'now')
  store.close()
  const file = backups(copies)[0]?.file ?? ''
  spoil(join(copies, file))
  const before = readFileSync(path)
  expect(codeOf(() => restore(path, copies, name ?? file, moment(2)))).toBe(code)
  expect(readFileSync(path).equals(before)).toBe(true)
  expect(names(dirname(path))).toEqual([`backups/${file}`, 'p.sqlite'])
})

test('removing the backups leaves no copy, damaged and half-made ones included, and can be done again', () => {
  const { store, path, copies } = made()
  write(store, 'CANARY-in-de-reservekopie')
  backup(path, copies, moment(1), 'freeze')
  backup(path, copies, moment(2), 'decide')
  for (const name of ['20260302T100000000Z.damaged', '20260302T100000000Z.damaged-wal', 'x.sqlite.part'])
    writeFileSync(join(copies, name), 'CANARY-in-de-reservekopie')
  removeBackups(copies)
  expect(names(copies)).toEqual([])
  removeBackups(copies)
  removeBackups(join(copies, 'never-made'))
  expect(existsSync(join(copies, 'never-made'))).toBe(false)
  store.close()
  expect(inside(path)).toBe('CANARY-in-de-reservekopie')
})
