import type { Store } from '../../shared/app/ports.ts'
import type { Db } from '../open.ts'

/** Drafts are overwritten in place: no history, no times, no counters (sealing.md, "On one shared laptop"). */
export const drafts = (db: Db): Store['drafts'] => {
  const get = db.prepare<[number, string, string], { body: Buffer }>(
    'SELECT body FROM draft WHERE round = ? AND member = ? AND cid = ?',
  )
  const put = db.prepare<[number, string, string, Uint8Array]>(
    'INSERT INTO draft (round, member, cid, body) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET body = excluded.body',
  )
  const drop = db.prepare<[number, string]>('DELETE FROM draft WHERE round = ? AND member = ?')
  const erase = db.prepare<[string]>('DELETE FROM draft WHERE cid = ?')
  return {
    get: ({ round, member, cid }) => get.get(round, member, cid)?.body ?? null,
    put: ({ round, member, cid }, body) => {
      put.run(round, member, cid, body)
    },
    delete: (round, member) => {
      drop.run(round, member)
    },
    erase: (cid) => {
      erase.run(cid)
    },
  }
}
