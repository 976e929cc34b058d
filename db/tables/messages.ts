import type { MessageRow, Store } from '../../shared/app/ports.ts'
import type { Db } from '../open.ts'

const columns = 'id, type, round, generation, member, bytes, at, app'

/** Signed messages as the bytes they were, in the order they came. */
export const messages = (db: Db): Store['messages'] => {
  const all = db.prepare<[], MessageRow>(`SELECT ${columns} FROM message ORDER BY seq`)
  const byType = db.prepare<[string], MessageRow>(
    `SELECT ${columns} FROM message WHERE type = ? ORDER BY seq`,
  )
  const after = db.prepare<[number, number], MessageRow>(
    `SELECT ${columns} FROM message ORDER BY seq LIMIT ? OFFSET ?`,
  )
  const count = db.prepare<[], { n: number }>('SELECT count(*) AS n FROM message')
  const insert = db.prepare<[MessageRow]>(
    `INSERT INTO message (${columns}) VALUES (@id, @type, @round, @generation, @member, @bytes, @at, @app)`,
  )
  const erase = db.prepare<[Uint8Array, string]>('UPDATE message SET bytes = ? WHERE id = ?')
  return {
    all: () => all.all(),
    after: (n, most = -1) => after.all(most, n),
    count: () => count.get()?.n ?? 0,
    byType: (type) => byType.all(type),
    add: (row) => {
      insert.run(row)
    },
    erase: (id, bytes) => {
      erase.run(bytes, id)
    },
  }
}
