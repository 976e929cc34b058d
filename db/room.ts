import type { Db } from './open.ts'

/** As long as the log gets before SQLite begins it anew (wal_autocheckpoint, 1,000 pages of 4,096 bytes), in bytes. */
const whole = 1000 * 4096

/**
 * Gives the log its whole length before anything is typed, so that each key press is written over bytes that are there already. A log
 * that grows with every commit makes the file system store its length and its blocks besides: on a busy disk one commit in a
 * hundred then took three times as long (docs/performance.md, "Typing").
 *
 * Done by SQLite itself: what a transaction writes goes to the log before its end where it does not fit in memory, and what is
 * taken back leaves the log as long as it became.
 */
export const makeRoom = (db: Db): void => {
  const before = db.pragma('cache_size', { simple: true }) as number
  try {
    db.pragma('cache_size = 8')
    db.exec('BEGIN IMMEDIATE')
    db.exec(`CREATE TABLE room (bytes BLOB); INSERT INTO room VALUES (zeroblob(${whole}))`)
  } catch {
    // A full disk, or another program is writing: it goes on without, only slower.
  } finally {
    if (db.inTransaction) db.exec('ROLLBACK')
    db.pragma(`cache_size = ${before}`)
  }
}
