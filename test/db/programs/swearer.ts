/** Adds facts and rewrites an identity in folder argv[2] until it is killed, naming each number once it is kept. */
import { writeSync } from 'node:fs'
import { identitiesIn } from '../../../db/identities.ts'

const member = 'aaaaaaaaa0'
const identities = identitiesIn(process.argv[2] ?? '')
for (let n = identities.facts(member).length; ; n++) {
  identities.appendFact(member, `{"n":${n}}`)
  identities.write(member, Buffer.from(`${n}`.padEnd(10_000)))
  writeSync(1, `${n}\n`)
}
