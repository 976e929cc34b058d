import type { NewProcedure, Store } from '../shared/app/ports.ts'
import { ZegelError } from '../shared/domain/error.ts'
import { procedureMigrations } from './migrations/procedure/index.ts'
import { createFile, type Db, openFile } from './open.ts'
import { makeRoom } from './room.ts'
import { arrived } from './tables/arrived.ts'
import { designs } from './tables/designs.ts'
import { documents } from './tables/documents.ts'
import { drafts } from './tables/drafts.ts'
import { intents } from './tables/intents.ts'
import { log } from './tables/log.ts'
import { messages } from './tables/messages.ts'
import { procedureTable } from './tables/procedure.ts'
import { wraps } from './tables/wraps.ts'
import { translate, translating } from './translate.ts'

const storeOn = (db: Db): Store => {
  const procedure = procedureTable(db)
  const checkpoint = () => {
    const rows = db.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]
    if (rows.some((row) => row.busy !== 0)) throw new ZegelError('E_BUSY')
  }
  const own = translating({
    procedure: () => {
      const found = procedure.get()
      if (!found) throw new ZegelError('E_EMPTY_FILE')
      return found
    },
    endProcedure: procedure.end,
    checkpoint,
    compact: () => {
      // A log that cannot be moved into the file now would be left standing: so before, and after.
      checkpoint()
      db.exec('VACUUM')
      checkpoint()
    },
  })
  return {
    ...own,
    transaction: (run) => {
      try {
        return db.transaction(run).immediate()
      } catch (error) {
        throw translate(error)
      }
    },
    documents: translating(documents(db)),
    designs: translating(designs(db)),
    messages: translating(messages(db)),
    log: translating(log(db)),
    drafts: translating(drafts(db)),
    wraps: translating(wraps(db)),
    intents: translating(intents(db)),
    arrived: translating(arrived(db)),
    close: () => {
      db.close()
    },
  }
}

/** Ours for an error from below; what SQLite finds sound may lack a table or column of ours: damage, or somebody's hand. */
const asDamage = (error: unknown): unknown =>
  (error as { code?: unknown } | null)?.code === 'SQLITE_ERROR'
    ? new ZegelError('E_NOT_DATABASE')
    : translate(error)

/** Looks whether a file of the newest form has the tables and columns that we use. @throws E_NOT_DATABASE */
export const checkForm = (db: Db): void => {
  try {
    storeOn(db)
  } catch (error) {
    throw asDamage(error)
  }
}

/**
 * Opens the procedure in `path`.
 * @param beforeMigrating called when the file is of an older version, before anything in it changes: the place for a
 *   backup; what it throws stops the opening
 * @throws see openFile; E_EMPTY_FILE also for a database of ours without its one row
 */
export const openProcedure = (path: string, beforeMigrating?: () => void): Store => {
  const db = openFile(path, 'procedure', procedureMigrations, beforeMigrating)
  try {
    const store = storeOn(db)
    store.procedure()
    // Where there are drafts somebody is about to write.
    if (db.prepare('SELECT 1 FROM draft LIMIT 1').get() !== undefined) makeRoom(db)
    return store
  } catch (error) {
    db.close()
    throw asDamage(error)
  }
}

/**
 * Makes the file of a new procedure, and its folder, and opens it.
 * @throws E_EXISTS when there is already something at `path`; see createFile
 */
export const createProcedure = (path: string, row: NewProcedure): Store => {
  createFile(path, 'procedure', procedureMigrations, (db) => procedureTable(db).create(row))
  return openProcedure(path)
}
