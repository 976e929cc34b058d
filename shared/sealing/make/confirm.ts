import { toSet } from '../bytes.ts'
import { type Base, compose } from '../compose.ts'
import { must } from '../errors.ts'
import type { Keys, PublicKeys } from '../keys.ts'
import { personOf, type Roster } from '../rules/people.ts'

/** Somebody's keys as they are known on this laptop, apart from any roster. */
export interface KnownKeys extends PublicKeys {
  readonly id: string
}

/**
 * Compares a roster with the identities on this laptop (sealing rule 2, one shared laptop). Returns the ids that were
 * compared and found equal: they count as heard. Throws SealingError E_MYKEY at the first key that differs.
 */
export const compareKeys = (roster: Roster, known: readonly KnownKeys[]): string[] => {
  for (const own of known) {
    const person = personOf(roster, own.id, 'E_MYKEY')
    const same =
      person.sign === own.sign &&
      person.box === own.box &&
      person.roleKey === own.roleKey &&
      (!person.scorer || person.slotKey === own.slots[roster.payload.slot])
    must(same, 'E_MYKEY', `the list holds another key for ${own.id} than this laptop`)
  }
  return toSet(known.map((own) => own.id))
}

/**
 * A person's word that the committee code was heard from all of `heard` (or their keys compared on this laptop).
 * `heard` may name the person itself, who is left out.
 */
export const makeConfirm = (
  base: Base,
  { roster, member, heard, at }: { roster: Roster; member: string; heard: readonly string[]; at: string },
  keys: Keys,
): Uint8Array => {
  const others = toSet(heard).filter((id) => id !== member)
  return compose('confirm/v1', base, { at, heard: others, member, roster: roster.id }, [
    { by: member, key: keys.sign },
  ])
}
