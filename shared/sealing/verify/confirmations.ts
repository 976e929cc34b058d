import { demand } from './broken.ts'
import type { Message } from './message.ts'
import type { Parts } from './parts.ts'
import { heardOf, keysOf, personOf, type Roster, rosterNamed } from './people.ts'
import { checkSigned } from './signed.ts'

type Confirm = Message<'confirm/v1'>

/** Whether this confirms the roster, after hearing everybody who must be heard. */
export const confirms = ({ payload: { member, heard, roster: named } }: Confirm, roster: Roster): boolean =>
  named === roster.id && heardOf(roster).every((id) => id === member || heard.includes(id))

/** Who confirmed a roster completely, and when first. */
export type Confirmed = ReadonlyMap<string, string>

/**
 * Confirmations: step 6 of docs/formats.md "The verifier".
 * @returns those who confirmed the last roster
 * @throws Broken E_ROSTER, E_SIGNERS, E_SIG, E_UNCONFIRMED
 */
export const checkConfirmations = (parts: Parts, last: Roster): Confirmed => {
  const must = heardOf(last)
  const confirmed = new Map<string, string>()
  for (const confirm of parts.confirms) {
    const { member, heard, at } = confirm.payload
    const where = `the confirmation of ${member}`
    const roster = rosterNamed(parts.rosters, confirm.payload.roster, where)
    checkSigned(confirm, keysOf(roster, [member], where), where)
    const people = heard.every((id) => id !== member && personOf(roster, id) !== undefined)
    demand(
      people,
      'E_UNCONFIRMED',
      `${where} names as heard somebody who is not another person of the roster`,
    )
    const earlier = confirmed.get(member)
    if (confirms(confirm, last) && (earlier === undefined || at < earlier)) confirmed.set(member, at)
  }
  const silent = must.find((id) => !confirmed.has(id))
  demand(
    silent === undefined,
    'E_UNCONFIRMED',
    `${silent} has not confirmed the roster after hearing everybody`,
  )
  return confirmed
}

/**
 * Nobody sealed under a roster without having confirmed it.
 * @throws Broken E_UNCONFIRMED
 */
export const checkSealersConfirmed = (parts: Parts): void => {
  const complete = new Set(
    parts.confirms.flatMap((one) => {
      const roster = parts.rosters.find(({ id }) => id === one.payload.roster)
      return roster && confirms(one, roster) ? `${one.payload.member} ${roster.id}` : []
    }),
  )
  for (const { payload } of [...parts.seals, ...parts.earlierSeals]) {
    const right = complete.has(`${payload.member} ${payload.roster}`)
    demand(right, 'E_UNCONFIRMED', `${payload.member} sealed without having confirmed the roster`)
  }
}
