import { demand } from './broken.ts'
import type { File, Parts } from './parts.ts'
import { keysOf, rosterNamed } from './people.ts'
import { checkSigned } from './signed.ts'

/** Rounds that ended without an archive, by exceptions in the file. */
const endedRounds = ({ exceptions }: Parts): ReadonlySet<number> =>
  new Set(
    exceptions.flatMap(({ payload: { kind, round } }) =>
      kind === 'abort' || kind === 'void' ? [round] : [],
    ),
  )

/** Lists under which an audit holds alarms about archives that no log tells of: of its round, and of those that ended without one. */
export const listsOfAlarms = (file: File, parts: Parts): ReadonlySet<unknown> => {
  const ended = endedRounds(parts)
  const told = (round: number): boolean => round === file.payload.round || ended.has(round)
  return new Set(parts.rosters.flatMap(({ id, payload }) => (told(payload.round) ? [id] : [])))
}

/**
 * What people's apps found in the archive of this audit, each signed by a person of a roster.
 * @throws Broken E_ROSTER, E_SIGNERS, E_SIG, E_CLOSE
 */
export const checkCompared = (file: File, parts: Parts): void => {
  if (file.type !== 'audit/v1') return
  const { compared, rosters } = parts
  const alarming = listsOfAlarms(file, parts)
  for (const one of compared) {
    const { archive, found, member, roster: named } = one.payload
    const where = `what the app of ${member} found`
    const roster = rosterNamed(rosters, named, where)
    checkSigned(one, keysOf(roster, [member], where), where)
    // Of an archive that nobody else knows only an alarm is told.
    const alarm = found.length > 0 && alarming.has(roster.id)
    demand(archive === file.payload.archive || alarm, 'E_CLOSE', `${where} is about another archive`)
  }
}
