import { demand } from './broken.ts'
import { hmac } from './bytes.ts'
import { anyText, readInside } from './inside.ts'
import type { Row } from './log-rows.ts'
import type { File, Parts } from './parts.ts'
import type { Roster } from './people.ts'
import { object, set } from './shape.ts'
import { hash, key32 } from './small.ts'
import type { Identity } from './x25519.ts'

/** Texts of reasons, opened: step 11 of docs/formats.md "The verifier". */

const reasonsShape = object({
  reasons: set(object({ clear: anyText, salt: key32, text: hash }), ({ text }) => text),
})

/** Commitments of all reasons that stand in the log or in an exception. */
const committed = (rows: readonly Row[], { exceptions }: Parts): ReadonlySet<string> => {
  const logged = rows.flatMap(({ body }) =>
    [...(body?.values() ?? [])].flatMap((value) => (value instanceof Map ? [value.get('text')] : [])),
  )
  return new Set([
    ...logged.filter((text) => typeof text === 'string'),
    ...exceptions.map(({ payload }) => payload.reason.text),
  ])
}

/**
 * Opens the texts of the reasons and compares them with what was committed to.
 * @returns how many reasons of the log have no text here; null when the texts were erased
 * @throws Broken E_INNER, E_COMMIT
 */
export const checkOpenedReasons = (
  file: File,
  parts: Parts,
  roster: Roster,
  rows: readonly Row[],
  identity: Identity,
): number | null => {
  const bytes = file.att.get('reasons')
  if (bytes === undefined) return null
  const { reasons } = readInside(bytes, identity, roster, reasonsShape, 'the texts of reasons')
  for (const { clear, salt, text } of reasons) {
    const right = hmac(salt, Buffer.from(clear)) === text
    demand(right, 'E_COMMIT', 'the text of a reason is not the one that was given')
  }
  const told = new Set(reasons.map(({ text }) => text))
  return [...committed(rows, parts)].filter((text) => !told.has(text)).length
}
