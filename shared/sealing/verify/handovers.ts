import { Broken, demand } from './broken.ts'
import type { Message } from './message.ts'
import { keysOf, type Roster, rosterNamed, scorersOf } from './people.ts'
import { checkSigned } from './signed.ts'

/** Handovers by themselves: docs/formats.md "Handovers". */

export type Handover = Message<'handover/v1'>

/** More than half, at least two, of the scorers who are neither coordinator nor successor, and nobody else but these. */
const byScorers = (
  { payload: { signers, to } }: Handover,
  roster: Roster,
  besides: string | null,
): boolean => {
  const free = scorersOf(roster)
    .map(({ id }) => id)
    .filter((id) => id !== roster.payload.coordinator && id !== to)
  const signed = free.filter((id) => signers.includes(id)).length
  const strange = signers.some((id) => id !== besides && !free.includes(id))
  return !strange && signed >= 2 && signed > free.length / 2
}

const checkOffice = (handover: Handover, roster: Roster, where: string): void => {
  const { coordinator, keeper, deputies } = roster.payload
  const { from, to, key, signers } = handover.payload
  demand(from === coordinator, 'E_ROSTER', `${where} gives away an office that ${from} does not have`)
  demand(
    to !== keeper && !deputies.includes(to),
    'E_ROSTER',
    `${where} is to somebody who holds the second key`,
  )
  const fresh = roster.payload.people.every(({ enrol }) => enrol !== key?.enrol)
  demand(fresh, 'E_ROSTER', `${where} is to a key that the roster has already`)
  const alone = signers.length === 1 && signers[0] === from
  const instead = (keeper === null || signers.includes(keeper)) && byScorers(handover, roster, keeper)
  demand(
    alone || instead,
    'E_SIGNERS',
    `${where} is signed neither by ${from} nor by those who can do it instead`,
  )
}

const checkDeputy = (handover: Handover, roster: Roster, where: string): void => {
  const { keeper, deputies } = roster.payload
  const { from, to, signers } = handover.payload
  demand(from === keeper && deputies.includes(to), 'E_ROSTER', `${where} is not from a keeper to a deputy`)
  const alone = signers.length === 1 && signers[0] === from
  demand(
    alone || byScorers(handover, roster, null),
    'E_SIGNERS',
    `${where} is signed neither by ${from} nor by more than half of the scorers`,
  )
}

/**
 * One handover: whose place is taken by whom, signed by people of the roster that it names.
 * @throws Broken E_ROSTER, E_ROUND, E_SIGNERS, E_SIG
 */
export const checkHandover = (handover: Handover, rosters: readonly Roster[]): void => {
  const { from, to, key, round, signers } = handover.payload
  const where = `the handover from ${from} to ${to}`
  const roster = rosterNamed(rosters, handover.payload.roster, where)
  demand(round === roster.payload.round, 'E_ROUND', `${where} names another round than its roster`)
  checkSigned(handover, keysOf(roster, signers, where), where)
  if (key === null) checkDeputy(handover, roster, where)
  else checkOffice(handover, roster, where)
}

/**
 * The handover with this file id; null when none is named.
 * @throws Broken E_ROSTER when it is not in the file
 */
export const handoverNamed = (
  handovers: readonly Handover[],
  id: string | null,
  where: string,
): Handover | null => {
  const found = handovers.find((one) => one.id === id) ?? null
  if (id !== null && found === null)
    throw new Broken('E_ROSTER', `${where} rests on a handover that is not in the file`)
  return found
}
