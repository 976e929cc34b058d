import { existsSync, renameSync } from 'node:fs'
import type { Library, LibraryRow } from '../shared/app/ports.ts'
import { ZegelError } from '../shared/domain/error.ts'
import type { DueKind } from '../shared/domain/retention.ts'
import { libraryMigrations } from './migrations/library/index.ts'
import { createFile, openFile } from './open.ts'
import { translate, translating } from './translate.ts'

interface Row extends Omit<LibraryRow, 'example' | 'due'> {
  example: number
  dueKind: DueKind | null
  dueOn: string | null
}

const columns = 'id, title, institution, phase, sealed, scorers, example, touched_at, due_kind, due_on'

/**
 * Opens the library file, making it when there is none.
 * @throws see openFile: a library that is there but cannot be read is never replaced silently
 */
export const openLibrary = (path: string): Library => {
  if (!existsSync(path)) createFile(path, 'library', libraryMigrations)
  const db = openFile(path, 'library', libraryMigrations)
  const rows = db.prepare<[], Row>(
    `SELECT id, title, institution, phase, sealed, scorers, example, touched_at AS touchedAt, due_kind AS dueKind,
     due_on AS dueOn FROM procedure ORDER BY touched_at DESC, id`,
  )
  const put = db.prepare<[Row]>(
    `INSERT OR REPLACE INTO procedure (${columns})
     VALUES (@id, @title, @institution, @phase, @sealed, @scorers, @example, @touchedAt, @dueKind, @dueOn)`,
  )
  const drop = db.prepare<[string]>('DELETE FROM procedure WHERE id = ?')
  const setting = db.prepare<[string], { value: string }>('SELECT value FROM setting WHERE name = ?')
  const set = db.prepare<[string, string]>('INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)')
  const keptAll = db.prepare<[string], { id: string; body: string }>(
    'SELECT id, body FROM kept WHERE kind = ? ORDER BY id',
  )
  const keep = db.prepare<[string, string, string]>(
    'INSERT OR REPLACE INTO kept (kind, id, body) VALUES (?, ?, ?)',
  )
  const forget = db.prepare<[string, string]>('DELETE FROM kept WHERE kind = ? AND id = ?')
  return translating<Library>({
    rows: () =>
      rows.all().map(({ dueKind, dueOn, ...row }) => ({
        ...row,
        example: row.example === 1,
        due: dueKind && dueOn ? { kind: dueKind, on: dueOn } : null,
      })),
    put: ({ due, ...row }) => {
      put.run({ ...row, example: row.example ? 1 : 0, dueKind: due?.kind ?? null, dueOn: due?.on ?? null })
    },
    delete: (id) => {
      drop.run(id)
    },
    kept: (kind) => keptAll.all(kind),
    keep: (kind, id, body) => {
      keep.run(kind, id, body)
    },
    forget: (kind, id) => {
      forget.run(kind, id)
    },
    setting: (name) => setting.get(name)?.value ?? null,
    setSetting: (name, value) => {
      set.run(name, value)
    },
    close: () => {
      db.close()
    },
  })
}

/**
 * Moves a library that cannot be opened out of the way, with its log, so that the next opening makes a new one. The list
 * of procedures can be made again from their files; the settings are lost.
 * @param at moment, UTC: part of the name that the old file gets
 * @throws E_MISSING, E_NO_ACCESS
 */
export const setLibraryAside = (path: string, at: string): void => {
  const aside = `${path}.${at.replace(/[-:.]/g, '')}.damaged`
  try {
    for (const ending of ['-wal', '-shm', ''])
      if (ending === '' || existsSync(path + ending)) renameSync(path + ending, aside + ending)
  } catch (error) {
    throw translate(error)
  }
}

/**
 * Opens the library; a damaged one is set aside and begun anew. Most of it can be made again: settings, and a copy of what
 * each procedure's own file says. What was kept over the rounds cannot, and stays in the file that was set aside.
 * @param at moment, UTC
 */
export const openLibraryOrAnew = (path: string, at: string): Library => {
  try {
    return openLibrary(path)
  } catch (error) {
    const code = error instanceof ZegelError ? error.code : ''
    if (!['E_EMPTY_FILE', 'E_NOT_DATABASE', 'E_OTHER_FILE'].includes(code)) throw error
    setLibraryAside(path, at)
    return openLibrary(path)
  }
}
