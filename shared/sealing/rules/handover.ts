import { sameList } from '../bytes.ts'
import { must } from '../errors.ts'
import { checkSigners, type Message } from '../message.ts'
import { isMajority, judgesOf } from './majority.ts'
import { keepersOf, type Roster, signKeys } from './people.ts'

export type Handover = Message<'handover/v1'>

/** Whether it gives the coordinator's office to somebody; else it lets a deputy answer one close. */
export const isOffice = ({ payload }: Handover): boolean => payload.key !== null

/** The handover of the coordinator's office under a roster, or null: there is at most one (docs/formats.md, handovers). */
export const officeUnder = (handovers: readonly Handover[], roster: string): Handover | null =>
  handovers.find((one) => isOffice(one) && one.payload.roster === roster) ?? null

/** More than half, at least two, of the scorers who are neither coordinator nor successor; and nobody else signed. */
const byScorers = (
  roster: Roster,
  { to, signers }: Handover['payload'],
  besides: readonly string[],
): boolean => {
  const judges = judgesOf(roster, [to])
  return isMajority(judges, signers) && signers.every((id) => judges.includes(id) || besides.includes(id))
}

/** Who may take the coordinator's place, and who may say so. */
const checkOffice = (roster: Roster, { payload }: Handover): void => {
  const { coordinator, keeper, people } = roster.payload
  const { from, to, key, signers } = payload
  must(from === coordinator, 'E_ROSTER', `${from} is not the coordinator`)
  must(!keepersOf(roster).includes(to), 'E_ROSTER', `${to} holds the second key`)
  const fresh = people.every(({ enrol }) => enrol !== key?.enrol)
  must(fresh, 'E_ROSTER', 'the list has the key already that the office would go to')
  const others = keeper === null || signers.includes(keeper)
  must(
    sameList(signers, [from]) || (others && byScorers(roster, payload, keeper === null ? [] : [keeper])),
    'E_SIGNERS',
    'signed neither by the coordinator nor by those who can do it instead',
  )
}

/** Which deputy may answer, and who may say so. */
const checkDeputy = (roster: Roster, { payload }: Handover): void => {
  const { keeper, deputies } = roster.payload
  const { from, to, signers } = payload
  must(from === keeper && deputies.includes(to), 'E_ROSTER', `${to} is no deputy of ${from}`)
  must(
    sameList(signers, [from]) || byScorers(roster, payload, []),
    'E_SIGNERS',
    'signed neither by the keeper nor by more than half of the scorers',
  )
}

/**
 * A handover under a roster, by itself: whose place somebody takes, and who signed it (sealing rule 3, what goes wrong).
 * Throws SealingError E_PROCEDURE, E_ROSTER, E_ROUND, E_SIGNERS, E_SIG.
 */
export const checkHandover = (roster: Roster, handover: Handover): void => {
  const { procedure, round, roster: about, signers } = handover.payload
  must(procedure === roster.payload.procedure, 'E_PROCEDURE', 'a handover of another procedure')
  must(about === roster.id, 'E_ROSTER', 'the handover is about another list')
  must(round === roster.payload.round, 'E_ROUND', 'the handover is of another round')
  checkSigners(handover, signKeys(roster, signers))
  if (isOffice(handover)) checkOffice(roster, handover)
  else checkDeputy(roster, handover)
}

/**
 * Who answers a close: the keeper, or a deputy with a handover that is bound to this close. Throws SealingError
 * E_SIGNERS and as checkHandover.
 */
export const checkAnswerer = (
  roster: Roster,
  close: string,
  member: string,
  handover: Handover | null,
): void => {
  if (handover === null) {
    must(member === roster.payload.keeper, 'E_SIGNERS', `${member} is not the keeper`)
    return
  }
  checkHandover(roster, handover)
  must(
    !isOffice(handover) && handover.payload.to === member && handover.payload.close === close,
    'E_SIGNERS',
    `${member} answers under a handover of something else`,
  )
}
