import type Database from 'better-sqlite3'

/**
 * Brings a database to the last version, each migration in its own transaction together with its version number, so
 * that a killed process leaves a whole version. Foreign keys rest meanwhile, as SQLite asks of whoever rebuilds a table,
 * and are checked before each commit.
 * @param migrations SQL scripts; the first takes version 0 to 1
 */
export const migrate = (db: Database.Database, migrations: readonly string[]): void => {
  const from = db.pragma('user_version', { simple: true }) as number
  db.pragma('foreign_keys = OFF')
  try {
    migrations.slice(from).forEach((sql, index) => {
      const version = from + index + 1
      db.transaction(() => {
        db.exec(sql)
        const dangling = db.pragma('foreign_key_check') as unknown[]
        if (dangling.length > 0) throw new Error(`migration ${version} leaves dangling references`)
        db.pragma(`user_version = ${version}`)
      }).immediate()
    })
  } finally {
    db.pragma('foreign_keys = ON')
  }
}
