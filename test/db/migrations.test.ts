import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { migrate } from '../../db/migrate.ts'
import { libraryMigrations } from '../../db/migrations/library/index.ts'
import { procedureMigrations } from '../../db/migrations/procedure/index.ts'
import { applicationIds, createFile, type Db, type FileKind, openFile } from '../../db/open.ts'
import { designs } from '../../db/tables/designs.ts'
import type { DesignVersion } from '../../shared/app/ports.ts'
import { codeOf, folder } from './places.ts'

interface Named {
  readonly name: string
}
interface Table extends Named {
  readonly strict: 0 | 1
  readonly wr: 0 | 1
}
interface Column extends Named {
  readonly type: string
  readonly notnull: 0 | 1
  readonly pk: number
}

const tables = (db: Db): Table[] =>
  (db.pragma('table_list') as (Table & { schema: string; type: string })[])
    .filter((t) => t.schema === 'main' && t.type === 'table' && !t.name.startsWith('sqlite_'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))

/** The shape of a database as a person would draw it: tables with their columns, then indexes and triggers. */
const shape = (db: Db): string => {
  const drawn = tables(db).map((table) => {
    const columns = (db.pragma(`table_info(${table.name})`) as Column[]).map((c) =>
      [`  ${c.name} ${c.type}`, c.notnull ? ' not null' : '', c.pk ? ` key ${c.pk}` : ''].join(''),
    )
    const kind = [table.strict ? ' strict' : '', table.wr ? ' without rowid' : ''].join('')
    return [`table ${table.name}${kind}`, ...columns].join('\n')
  })
  const others = db
    .prepare<[], Named & { type: string; sql: string }>(
      "SELECT type, name, sql FROM sqlite_schema WHERE type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name",
    )
    .all()
    .map((o) => `${o.type} ${o.name}\n  ${o.sql.replace(/\s+/g, ' ')}`)
  return `${[...drawn, ...others].join('\n\n')}\n`
}

/** A file as an app with the first `version` migrations left it. */
const fileOf = (kind: FileKind, migrations: readonly string[], version: number): string => {
  const path = join(folder(), `${kind}.sqlite`)
  createFile(path, kind, migrations.slice(0, version))
  return path
}

describe.each([
  ['procedure', procedureMigrations],
  ['library', libraryMigrations],
] as const)('the migrations of a %s file', (kind, migrations) => {
  test.each(migrations.map((_, index) => index + 1))(
    'a fresh file of version %i has exactly the shape that version was released with',
    async (version) => {
      const db = new Database(fileOf(kind, migrations, version))
      expect(db.pragma('user_version', { simple: true })).toBe(version)
      expect(db.pragma('application_id', { simple: true })).toBe(applicationIds[kind])
      await expect(shape(db)).toMatchFileSnapshot(`shapes/${kind}-${version}.txt`)
      db.close()
    },
  )

  test.each(migrations.map((_, index) => index))(
    'a file of version %i opens with the shape of a fresh one, and stays so when opened again',
    (version) => {
      const newest = new Database(fileOf(kind, migrations, migrations.length))
      const path = fileOf(kind, migrations, version)
      for (const _ of ['first', 'again']) {
        const db = openFile(path, kind, migrations)
        expect(db.pragma('user_version', { simple: true })).toBe(migrations.length)
        expect(shape(db)).toBe(shape(newest))
        expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
        db.close()
      }
      newest.close()
    },
  )

  test('every table is strict, so that no text ever lands where a number belongs', () => {
    const db = new Database(fileOf(kind, migrations, migrations.length))
    expect(tables(db).length).toBeGreaterThan(0)
    expect(
      tables(db)
        .filter((t) => t.strict !== 1)
        .map((t) => t.name),
    ).toEqual([])
    db.close()
  })
})

const first = 'CREATE TABLE thing (name TEXT PRIMARY KEY) STRICT; INSERT INTO thing VALUES (1);'
const second = 'ALTER TABLE thing ADD COLUMN size INTEGER NOT NULL DEFAULT 0;'

test('a strict table refuses a text where a number belongs', () => {
  const db = new Database(fileOf('procedure', procedureMigrations, procedureMigrations.length))
  expect(() =>
    db.prepare("INSERT INTO draft (round, member, cid, body) VALUES ('one', 'm', 'c', x'00')").run(),
  ).toThrow(/cannot store TEXT value in INTEGER column/)
  db.close()
})

test('whoever opens an older file may keep it first, and sees it before anything has changed', () => {
  const path = fileOf('library', [first], 1)
  let seen: unknown
  openFile(path, 'library', [first, second], () => {
    const other = new Database(path)
    seen = [other.pragma('user_version', { simple: true }), shape(other)]
    other.close()
  }).close()
  expect(seen).toEqual([1, 'table thing strict\n  name TEXT not null key 1\n'])
  let asked = 0
  openFile(path, 'library', [first, second], () => {
    asked += 1
  }).close()
  expect(asked).toBe(0)
})

test('when keeping it fails the older file is not migrated', () => {
  const path = fileOf('library', [first], 1)
  const refused = Object.assign(new Error('no room'), { code: 'ENOSPC' })
  expect(
    codeOf(() =>
      openFile(path, 'library', [first, second], () => {
        throw refused
      }),
    ),
  ).toBe('E_DISK_FULL')
  const db = new Database(path)
  expect(db.pragma('user_version', { simple: true })).toBe(1)
  db.close()
})

test('a migration that fails half-way leaves the version before it whole, and those before it done', () => {
  const path = fileOf('library', [first], 1)
  const broken = 'CREATE TABLE half (x TEXT) STRICT; CREATE TABLE half (x TEXT) STRICT;'
  expect(() => openFile(path, 'library', [first, second, broken])).toThrow(/already exists/)
  const db = new Database(path)
  expect(db.pragma('user_version', { simple: true })).toBe(2)
  expect(tables(db).map((t) => t.name)).toEqual(['thing'])
  expect(db.prepare('SELECT * FROM thing').all()).toEqual([{ name: '1', size: 0 }])
  db.close()
})

test('a migration may rebuild a table that others refer to, but not leave a reference to nothing', () => {
  const db = new Database(join(folder(), 'x.sqlite'))
  const start = `CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT;
    CREATE TABLE b (a INTEGER NOT NULL REFERENCES a (id)) STRICT;
    INSERT INTO a VALUES (1); INSERT INTO b VALUES (1);`
  const rebuild = `CREATE TABLE a2 (id INTEGER PRIMARY KEY, more TEXT) STRICT; INSERT INTO a2 (id) SELECT id FROM a;
    DROP TABLE a; ALTER TABLE a2 RENAME TO a;`
  migrate(db, [start, rebuild])
  expect(db.prepare('SELECT a.id FROM a JOIN b ON b.a = a.id').all()).toEqual([{ id: 1 }])
  expect(() => migrate(db, [start, rebuild, 'DELETE FROM a;'])).toThrow(
    /migration 3 leaves dangling references/,
  )
  expect(db.pragma('user_version', { simple: true })).toBe(2)
  expect(db.prepare('SELECT count(*) AS n FROM a').get()).toEqual({ n: 1 })
  expect(db.pragma('foreign_keys', { simple: true })).toBe(1)
  db.close()
})

test('a design that was published before version 5 stays as it was, and may be changed back to what it said', () => {
  const path = fileOf('procedure', procedureMigrations, 4)
  const row = (version: number, hash: string): DesignVersion => ({
    ...{ version, hash, code: hash, at: '2026-09-13T10:00:00.000Z', app: '0.1.0' },
    body: new TextEncoder().encode(hash),
    reason: version === 1 ? null : 'Anders.',
  })
  const older = new Database(path)
  for (const one of [row(1, 'a'), row(2, 'b')]) designs(older).add(one)
  const before = designs(older).all()
  older.close()
  const db = openFile(path, 'procedure', procedureMigrations)
  expect(designs(db).all()).toEqual(before)
  designs(db).add(row(3, 'a'))
  expect(
    designs(db)
      .all()
      .map(({ hash }) => hash),
  ).toEqual(['a', 'b', 'a'])
  db.close()
})
