import type { Store } from '../../shared/app/ports.ts'
import type { Db } from '../open.ts'

/** The procedure key, wrapped once for each person. */
export const wraps = (db: Db): Store['wraps'] => {
  const get = db.prepare<[string], { body: Buffer }>('SELECT body FROM key_wrap WHERE member = ?')
  const put = db.prepare<[string, Uint8Array]>(
    'INSERT INTO key_wrap (member, body) VALUES (?, ?) ON CONFLICT DO UPDATE SET body = excluded.body',
  )
  const members = db.prepare<[], { member: string }>('SELECT member FROM key_wrap ORDER BY member')
  return {
    get: (member) => get.get(member)?.body ?? null,
    put: (member, body) => {
      put.run(member, body)
    },
    members: () => members.all().map((row) => row.member),
  }
}
