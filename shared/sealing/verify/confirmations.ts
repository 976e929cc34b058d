import { demand } from './broken.ts'
import type { Parts } from './parts.ts'
import { heardOf, keysOf, personOf, type Roster, rosterNamed } from './people.ts'
import { checkSigned } from './signed.ts'

/** Who confirmed a roster completely, and when first. */
export type Confirmed = ReadonlyMap<string, string>

/**
 * Confirmations: step 6 of docs/formats.md "The verifier".
 * @returns those who confirmed the last roster
 * @throws Broken E_ROSTER, E_SIGNERS, E_SIG, E_UNCONFIRMED
 */
export const checkConfirmations = ({ confirms, rosters }: Parts, last: Roster): Confirmed => {
  const must = heardOf(last)
  const confirmed = new Map<string, string>()
  for (const confirm of confirms) {
    const { member, heard, at } = confirm.payload
    const where = `the confirmation of ${member}`
    const roster = rosterNamed(rosters, confirm.payload.roster, where)
    checkSigned(confirm, keysOf(roster, [member], where), where)
    const people = heard.every((id) => id !== member && personOf(roster, id) !== undefined)
    demand(
      people,
      'E_UNCONFIRMED',
      `${where} names as heard somebody who is not another person of the roster`,
    )
    const complete = must.every((id) => id === member || heard.includes(id))
    const earlier = confirmed.get(member)
    if (roster === last && complete && (earlier === undefined || at < earlier)) confirmed.set(member, at)
  }
  const silent = must.find((id) => !confirmed.has(id))
  demand(
    silent === undefined,
    'E_UNCONFIRMED',
    `${silent} has not confirmed the roster after hearing everybody`,
  )
  return confirmed
}
