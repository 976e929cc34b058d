import type { LogRow, Store } from '../../shared/app/ports.ts'
import type { Db } from '../open.ts'

const columns = 'seq, prev, at, actor, kind, ref, body, hash'

/** The chained log. That rows only follow each other and never change is held by triggers, not by this code. */
export const log = (db: Db): Store['log'] => {
  const all = db.prepare<[], LogRow>(`SELECT ${columns} FROM log ORDER BY seq`)
  const last = db.prepare<[], LogRow>(`SELECT ${columns} FROM log ORDER BY seq DESC LIMIT 1`)
  const insert = db.prepare<[LogRow]>(
    `INSERT INTO log (${columns}) VALUES (@seq, @prev, @at, @actor, @kind, @ref, @body, @hash)`,
  )
  return {
    all: () => all.all(),
    last: () => last.get() ?? null,
    add: (row) => {
      insert.run(row)
    },
  }
}
