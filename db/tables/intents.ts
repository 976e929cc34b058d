import type { Intent, Store } from '../../shared/app/ports.ts'
import type { Db } from '../open.ts'

/** Jobs that were planned and not yet committed: what a crash left behind. */
export const intents = (db: Db): Store['intents'] => {
  const all = db.prepare<[], Intent>('SELECT id, channel, at FROM intent ORDER BY at, id')
  const insert = db.prepare<[Intent]>('INSERT INTO intent (id, channel, at) VALUES (@id, @channel, @at)')
  const drop = db.prepare<[string]>('DELETE FROM intent WHERE id = ?')
  return {
    all: () => all.all(),
    add: (intent) => {
      insert.run(intent)
    },
    delete: (id) => {
      drop.run(id)
    },
  }
}
