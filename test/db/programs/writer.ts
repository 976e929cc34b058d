/**
 * Writes into the procedure file argv[2] until it is killed, and names each number on standard output only after the
 * store has said that it is saved.
 */
import { writeSync } from 'node:fs'
import { openProcedure } from '../../../db/store.ts'
import { at, bytes, logRow } from '../facts.ts'

const store = openProcedure(process.argv[2] ?? '')
for (let n = (store.log.last()?.seq ?? -1) + 1; ; n++) {
  const body = bytes(`${n}`.padEnd(4096))
  store.transaction(() => {
    store.log.add(logRow(n))
    store.drafts.put({ round: 1, member: 'm', cid: `c${n % 10}` }, body)
    store.documents.put('design', body, at, '0.1.0')
    if (n % 20 === 0) store.documents.settle('design')
  })
  if (n % 50 === 49) store.checkpoint()
  writeSync(1, `${n}\n`)
}
