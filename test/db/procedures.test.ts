import { existsSync, mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { procedureMigrations } from '../../db/migrations/procedure/index.ts'
import { filesIn } from '../../db/procedures.ts'
import { at, bytes, codeOf, folder, rawFiles, row, text } from './places.ts'

const id = row.id
const other = 'abcdefghjk'

test('procedures are found by their ids, and nothing else in the folder is taken for one', () => {
  const here = join(folder(), 'data')
  const files = filesIn(here)
  expect(files.ids()).toEqual([])
  files.create({ ...row, id: other }).store.close()
  files.create(row).store.close()
  writeFileSync(join(here, 'library.sqlite'), 'x')
  writeFileSync(join(here, 'zzzzzzzzzz.sqlite.part'), 'x')
  writeFileSync(join(here, 'notes.txt'), 'x')
  mkdirSync(join(here, 'backups'))
  expect(files.ids()).toEqual([id, other])
  const { store } = files.open(other)
  expect(store.procedure().id).toBe(other)
  store.close()
})

test.each(['../escape00', '', 'a/b', 'ABCDEFGHJK', 'library'])(
  '%j is no procedure for any question',
  (wrong) => {
    const files = filesIn(folder())
    for (const ask of [
      () => files.fault(wrong),
      () => files.open(wrong),
      () => files.create({ ...row, id: wrong }),
      () => files.remove(wrong),
      () => files.adopt(wrong, folder()),
      () => files.backup(wrong, at, 'freeze'),
      () => files.backups(wrong),
      () => files.restore(wrong, 'x', at),
    ])
      expect(codeOf(ask)).toBe('E_MISSING')
  },
)

test('a sound file has no fault, and looking for one changes and leaves nothing', () => {
  const here = folder()
  const files = filesIn(here)
  files.create(row).store.close()
  const before = rawFiles(here)
  expect(files.fault(id)).toBeNull()
  expect(rawFiles(here)).toEqual(before)
})

test.each([
  ['is missing', 'E_MISSING', (path: string) => truncateSync(path, 0), other],
  ['is cut to 0 bytes', 'E_EMPTY_FILE', (path: string) => truncateSync(path, 0), id],
  ['is cut to a few', 'E_NOT_DATABASE', (path: string) => truncateSync(path, 100), id],
  ['is a text', 'E_NOT_DATABASE', (path: string) => writeFileSync(path, 'text '.repeat(500)), id],
  [
    "is another program's",
    'E_OTHER_FILE',
    (path: string) => {
      const db = new Database(path)
      db.pragma('application_id = 7')
      db.close()
    },
    id,
  ],
  [
    'is of a newer version',
    'E_NEWER',
    (path: string) => {
      const db = new Database(path)
      db.pragma(`user_version = ${procedureMigrations.length + 1}`)
      db.close()
    },
    id,
  ],
])(
  'a file that %s has the fault %s in the list, and the same code when it is opened',
  (_, code, spoil, asked) => {
    const here = folder()
    const files = filesIn(here)
    files.create(row).store.close()
    spoil(join(here, `${id}.sqlite`))
    expect(files.fault(asked)).toBe(code)
    expect(codeOf(() => files.open(asked))).toBe(code)
  },
)

/** The locks on a file that the kernel knows of; null where it does not tell. */
const locksOn = (path: string): string[] | null =>
  existsSync('/proc/locks')
    ? readFileSync('/proc/locks', 'utf8')
        .split('\n')
        .filter((line) => line.includes(`:${statSync(path).ino} `))
        .map((line) => line.replace(/^\d+: /, ''))
    : null

test.runIf(process.platform === 'linux')(
  'looking for faults and making backups drop no lock of the procedure that is open',
  ({ skip }) => {
    const here = folder()
    const files = filesIn(here)
    const { store } = files.create(row)
    store.documents.put('design', bytes('open'), at, '0.1.0')
    const before = locksOn(join(here, `${id}.sqlite`)) ?? []
    skip(before.length === 0, 'the kernel of this machine tells no locks')
    expect(files.fault(id)).toBeNull()
    files.backup(id, at, 'freeze')
    expect(locksOn(join(here, `${id}.sqlite`))).toEqual(before)
    store.close()
  },
)

test('removing a procedure leaves nothing of it, its identities and its backups, and nothing less of another', () => {
  const here = folder()
  const files = filesIn(here)
  for (const one of [id, other]) {
    const { store, identities } = files.create({ ...row, id: one })
    identities.write('aaaaaaaaa0', bytes(one))
    identities.appendFact('aaaaaaaaa0', '{}')
    files.backup(one, at, 'freeze')
    store.close()
    writeFileSync(join(here, `${one}.sqlite-wal`), '')
  }
  files.remove(id)
  expect(rawFiles(here).filter((file) => file.name.includes(id))).toEqual([])
  expect(files.ids()).toEqual([other])
  expect(files.backups(other)).toHaveLength(1)
  const { store, identities } = files.open(other)
  expect(text(identities.read('aaaaaaaaa0'))).toBe(other)
  store.close()
})

test('a procedure that was built elsewhere is adopted with its identities, and its workshop is gone', () => {
  const here = folder()
  const workshop = join(here, 'building')
  const built = filesIn(workshop).create(row)
  built.identities.write('aaaaaaaaa0', bytes('identity'))
  built.store.documents.put('design', bytes('built'), at, '0.1.0')
  built.store.close()
  const files = filesIn(here)
  files.adopt(id, workshop)
  expect(existsSync(workshop)).toBe(false)
  const { store, identities } = files.open(id)
  expect(text(store.documents.current('design')?.body)).toBe('built')
  expect(text(identities.read('aaaaaaaaa0'))).toBe('identity')
  store.close()
})

test('what a killed adoption left does not stand in the way, and a procedure that is there is never replaced', () => {
  const here = folder()
  const files = filesIn(here)
  mkdirSync(join(here, 'identities', id), { recursive: true })
  writeFileSync(join(here, 'identities', id, 'bbbbbbbbb0.age'), 'left')
  const build = (body: string) => {
    const workshop = join(here, 'building')
    const built = filesIn(workshop).create(row)
    built.identities.write('aaaaaaaaa0', bytes(body))
    built.store.close()
    return workshop
  }
  files.adopt(id, build('first'))
  const before = readFileSync(join(here, `${id}.sqlite`))
  const workshop = build('second')
  expect(codeOf(() => files.adopt(id, workshop))).toBe('E_EXISTS')
  expect(readFileSync(join(here, `${id}.sqlite`)).equals(before)).toBe(true)
  const { store, identities } = files.open(id)
  expect(identities.members()).toEqual(['aaaaaaaaa0'])
  expect(text(identities.read('aaaaaaaaa0'))).toBe('first')
  store.close()
})

test('backups and restore go by the id of the procedure', () => {
  const files = filesIn(folder())
  const { store } = files.create(row)
  store.documents.put('design', bytes('then'), at, '0.1.0')
  files.backup(id, at, 'freeze')
  store.documents.put('design', bytes('now'), at, '0.1.0')
  store.close()
  files.restore(id, files.backups(id)[0]?.file ?? '', '2026-03-02T11:00:00.000Z')
  const again = files.open(id).store
  expect(text(again.documents.current('design')?.body)).toBe('then')
  expect(files.backups(id).map((b) => b.before)).toEqual(['restore', 'freeze'])
  expect(files.backups(other)).toEqual([])
  again.close()
})
