/** Makes backups of argv[2] in folder argv[3] and restores them in turn, until it is killed. */
import { writeSync } from 'node:fs'
import { backup, backups, restore } from '../../../db/backup.ts'

const [, , path = '', copies = '', begin = '0'] = process.argv
const moment = (n: number) => new Date(Date.UTC(2026, 2, 2) + Number(begin) + n).toISOString()
writeSync(1, 'begin\n')
for (let n = 0; ; n += 2) {
  backup(path, copies, moment(n), 'freeze')
  writeSync(1, `backup ${n}\n`)
  restore(path, copies, backups(copies)[0]?.file ?? '', moment(n + 1))
  writeSync(1, `restore ${n}\n`)
}
