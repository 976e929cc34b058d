import { type Base, compose } from '../compose.ts'
import type { Keys } from '../keys.ts'
import type { Finding } from '../rules/compare.ts'

/**
 * Somebody's word that the own app compared the archive (compareArchive), with what did not fit: an alarm that the audit
 * shows. Without findings it says that all did. `roster` is one that lists the person with this key: for a keeper who was
 * replaced, the one before.
 */
export const makeCompare = (
  base: Base,
  {
    archive,
    roster,
    member,
    found,
    at,
  }: { archive: string; roster: string; member: string; found: readonly Finding[]; at: string },
  keys: Keys,
): Uint8Array =>
  compose('compare/v1', base, { archive, at, found: [...found], member, roster }, [
    { by: member, key: keys.sign },
  ])
