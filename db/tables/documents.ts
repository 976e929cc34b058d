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
  const before = db.prepare<[string, number], { version: number | null }>(
    'SELECT max(version) AS version FROM document WHERE name = ? AND version < ?',
  )
  const after = db.prepare<[string, number], { version: number | null }>(
    'SELECT min(version) AS version FROM document WHERE name = ? AND version > ?',
  )
  const last = db.prepare<[string], { version: number | null }>(
    'SELECT max(version) AS version FROM document WHERE name = ?',
  )
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
  const beside = (name: string, by: -1 | 1): number | null => {
    const now = mark.get(name)?.version
    if (now === undefined) return null
    return (by < 0 ? before : after).get(name, now)?.version ?? null
  }

  return {
    current: (name) => select.get(name) ?? null,
    put: (name, body, at, app) => {
      const next = (last.get(name)?.version ?? 0) + 1
      cut.run(name, mark.get(name)?.version ?? 0)
      insert.run(name, next, body, at, app)
      move.run(name, next)
      return next
    },
    step: (name, by) => {
      const version = beside(name, by)
      if (version === null) return false
      move.run(name, version)
      return true
    },
    reach: (name) => ({ undo: beside(name, -1) !== null, redo: beside(name, 1) !== null }),
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
