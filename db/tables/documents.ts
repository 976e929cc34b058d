import type { Documents } from '../../shared/app/ports.ts'
import type { Db } from '../open.ts'

interface Row {
  version: number
  body: Buffer
  at: string
}

/** Documents and their mark (ports.ts). Runs inside whatever transaction the caller has open. */
export const documents = (db: Db): Documents => {
  const select = db.prepare<[string], Row>(
    'SELECT d.version, d.body, d.at FROM document_mark m JOIN document d USING (name, version) WHERE m.name = ?',
  )
  const mark = db.prepare<[string], { version: number }>('SELECT version FROM document_mark WHERE name = ?')
  const exists = db.prepare<[string, number]>('SELECT 1 FROM document WHERE name = ? AND version = ?')
  const cut = db.prepare<[string, number]>('DELETE FROM document WHERE name = ? AND version > ?')
  const keepOne = db.prepare<[string, number]>('DELETE FROM document WHERE name = ? AND version <> ?')
  const insert = db.prepare<[string, number, Uint8Array, string, string]>(
    'INSERT INTO document (name, version, body, at, app) VALUES (?, ?, ?, ?, ?)',
  )
  const move = db.prepare<[string, number]>(
    'INSERT INTO document_mark (name, version) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET version = excluded.version',
  )
  const dropMark = db.prepare<[string]>('DELETE FROM document_mark WHERE name = ?')
  const dropAll = db.prepare<[string]>('DELETE FROM document WHERE name = ?')
  const names = db.prepare<[], { name: string }>('SELECT name FROM document_mark ORDER BY name')
  const has = (name: string, version: number) => exists.get(name, version) !== undefined

  return {
    current: (name) => select.get(name) ?? null,
    put: (name, body, at, app) => {
      const before = mark.get(name)?.version ?? 0
      cut.run(name, before)
      insert.run(name, before + 1, body, at, app)
      move.run(name, before + 1)
      return before + 1
    },
    step: (name, by) => {
      const now = mark.get(name)?.version
      if (now === undefined || !has(name, now + by)) return false
      move.run(name, now + by)
      return true
    },
    reach: (name) => {
      const now = mark.get(name)?.version ?? 0
      return { undo: has(name, now - 1), redo: has(name, now + 1) }
    },
    settle: (name) => {
      const now = mark.get(name)?.version
      if (now !== undefined) keepOne.run(name, now)
    },
    delete: (name) => {
      dropMark.run(name)
      dropAll.run(name)
    },
    names: () => names.all().map((row) => row.name),
  }
}
