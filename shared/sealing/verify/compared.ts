import { demand } from './broken.ts'
import type { File, Parts } from './parts.ts'
import { keysOf, rosterNamed } from './people.ts'
import { checkSigned } from './signed.ts'

/**
 * What people's apps found in the archive of this audit, each signed by a person of a roster.
 * @throws Broken E_ROSTER, E_SIGNERS, E_SIG, E_CLOSE
 */
export const checkCompared = (file: File, { compared, rosters }: Parts): void => {
  if (file.type !== 'audit/v1') return
  for (const one of compared) {
    const { archive, found, member, roster: named } = one.payload
    const where = `what the app of ${member} found`
    const roster = rosterNamed(rosters, named, where)
    checkSigned(one, keysOf(roster, [member], where), where)
    // Of another archive of the round only an alarm is told.
    const alarm = found.length > 0 && roster.payload.round === file.payload.round
    demand(archive === file.payload.archive || alarm, 'E_CLOSE', `${where} is about another archive`)
  }
}
