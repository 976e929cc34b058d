import type { ArrivedRow, Store } from '../../shared/app/ports.ts'
import type { Db } from '../open.ts'

/** Files that came and are no messages (yet), in the order of their hashes, which tells nothing of when they came. */
export const arrived = (db: Db): Store['arrived'] => {
  const all = db.prepare<[], ArrivedRow>('SELECT hash, name, bytes, at FROM arrived ORDER BY hash')
  const has = db.prepare<[string], { found: number }>('SELECT 1 AS found FROM arrived WHERE hash = ?')
  const add = db.prepare<[ArrivedRow]>(
    'INSERT INTO arrived (hash, name, bytes, at) VALUES (@hash, @name, @bytes, @at) ON CONFLICT DO NOTHING',
  )
  const putAside = db.prepare<[string]>('UPDATE arrived SET bytes = NULL WHERE hash = ?')
  const drop = db.prepare<[string]>('DELETE FROM arrived WHERE hash = ?')
  return {
    all: () => all.all(),
    has: (hash) => has.get(hash) !== undefined,
    add: (row) => {
      add.run(row)
    },
    putAside: (hash) => {
      putAside.run(hash)
    },
    delete: (hash) => {
      drop.run(hash)
    },
  }
}
