import type { DesignVersion, Store } from '../../shared/app/ports.ts'
import type { Db } from '../open.ts'

const columns = 'version, body, hash, code, at, app, reason'

/** Frozen designs: the first and its dated amendments. */
export const designs = (db: Db): Store['designs'] => {
  const all = db.prepare<[], DesignVersion>(`SELECT ${columns} FROM design ORDER BY version`)
  const insert = db.prepare<[DesignVersion]>(
    `INSERT INTO design (${columns}) VALUES (@version, @body, @hash, @code, @at, @app, @reason)`,
  )
  return {
    all: () => all.all(),
    add: (version) => {
      insert.run(version)
    },
  }
}
