import type { NewProcedure, ProcedureRow } from '../../shared/app/ports.ts'
import type { Db } from '../open.ts'

interface Row {
  id: string
  created_at: string
  app: string
  example: number
  home: string | null
  ended_at: string | null
  retain_until: string | null
}

/** The one row that says what this file is. */
export const procedureTable = (db: Db) => {
  const select = db.prepare<[], Row>(
    'SELECT id, created_at, app, example, home, ended_at, retain_until FROM procedure',
  )
  const insert = db.prepare<[string, string, string, number, string | null]>(
    'INSERT INTO procedure (only, id, created_at, app, example, home) VALUES (1, ?, ?, ?, ?, ?)',
  )
  const end = db.prepare<[string, string]>('UPDATE procedure SET ended_at = ?, retain_until = ?')
  return {
    get: (): ProcedureRow | null => {
      const row = select.get()
      if (!row) return null
      return {
        id: row.id,
        createdAt: row.created_at,
        app: row.app,
        example: row.example === 1,
        home: row.home,
        endedAt: row.ended_at,
        retainUntil: row.retain_until,
      }
    },
    create: (row: NewProcedure): void => {
      insert.run(row.id, row.createdAt, row.app, row.example ? 1 : 0, row.home)
    },
    end: (endedAt: string, retainUntil: string): void => {
      end.run(endedAt, retainUntil)
    },
  }
}
