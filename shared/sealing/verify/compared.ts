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
    const { archive, member, roster } = one.payload
    const where = `what the app of ${member} found`
    checkSigned(one, keysOf(rosterNamed(rosters, roster, where), [member], where), where)
    demand(archive === file.payload.archive, 'E_CLOSE', `${where} is about another archive`)
  }
}
