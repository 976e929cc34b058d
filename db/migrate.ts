import type { Db } from './open.ts'

/**
 * Brings a database to the last version, each migration in its own transaction together with its version number, so
 * that a killed process leaves a whole version.
 * @param migrations SQL scripts; the first takes version 0 to 1
 */
export const migrate = (db: Db, migrations: readonly string[]): void => {
  const from = db.pragma('user_version', { simple: true }) as number
  migrations.slice(from).forEach((sql, index) => {
    db.transaction(() => {
      db.exec(sql)
      db.pragma(`user_version = ${from + index + 1}`)
    }).immediate()
  })
}
