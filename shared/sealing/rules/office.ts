import { personOf, type Roster, signKeys } from './people.ts'

/** Who has the coordinator's office at some moment, and with which key; null where that key is not known here. */
export interface Office {
  readonly id: string
  readonly sign: string | null
}

/**
 * Who is coordinator as long as a list is the last one: its own, and once its round has ended whoever got the office by a handover under it
 * (docs/formats.md, "Who is coordinator when"). While the round runs the office goes with the next list, so that one round is closed by one person.
 * @param hasEnded has the round of this list ended by then?
 * @param follows to whom a handover under this list gave the office by then; null where to nobody
 */
export const officeOf = (list: Roster, hasEnded: boolean, follows: Office | null): Office => {
  if (hasEnded && follows) return follows
  const { id, sign } = personOf(list, list.payload.coordinator)
  return { id, sign }
}

/**
 * The keys with which people sign under a list at a moment at which this one is coordinator. Whose key is not known here is left out.
 * Throws SealingError E_SIGNERS for anybody else who is not in the list.
 */
export const keysUnder = (list: Roster, office: Office, ids: readonly string[]): Record<string, string> => ({
  ...signKeys(
    list,
    ids.filter((id) => id !== office.id),
  ),
  ...(ids.includes(office.id) && office.sign !== null ? { [office.id]: office.sign } : {}),
})
