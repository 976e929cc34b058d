import { existsSync } from 'node:fs'
import type { Library, LibraryRow } from '../shared/app/ports.ts'
import { libraryMigrations } from './migrations/library/index.ts'
import { createFile, openFile } from './open.ts'
import { translating } from './translate.ts'

interface Row extends Omit<LibraryRow, 'example'> {
  example: number
}

const columns = 'id, title, institution, phase, sealed, scorers, example, touched_at'

/**
 * Opens the library file, making it when there is none.
 * @throws see openFile: a library that is there but cannot be read is never replaced silently
 */
export const openLibrary = (path: string): Library => {
  if (!existsSync(path)) createFile(path, 'library', libraryMigrations)
  const db = openFile(path, 'library', libraryMigrations)
  const rows = db.prepare<[], Row>(
    `SELECT ${columns.replace('touched_at', 'touched_at AS touchedAt')} FROM procedure ORDER BY touched_at DESC, id`,
  )
  const put = db.prepare<[Row]>(
    `INSERT OR REPLACE INTO procedure (${columns})
     VALUES (@id, @title, @institution, @phase, @sealed, @scorers, @example, @touchedAt)`,
  )
  const drop = db.prepare<[string]>('DELETE FROM procedure WHERE id = ?')
  const setting = db.prepare<[string], { value: string }>('SELECT value FROM setting WHERE name = ?')
  const set = db.prepare<[string, string]>('INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)')
  return translating<Library>({
    rows: () => rows.all().map((row) => ({ ...row, example: row.example === 1 })),
    put: (row) => {
      put.run({ ...row, example: row.example ? 1 : 0 })
    },
    delete: (id) => {
      drop.run(id)
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
