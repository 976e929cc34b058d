import { sha256 } from './bytes.ts'
import { jcs } from './jcs.ts'
import type { Json } from './json.ts'
import type { Listed } from './payload.ts'

/** Whether an attachment that a payload lists is the array of just these messages, stripped. */
export const holdsJust = (
  listed: Listed,
  name: string,
  messages: readonly { readonly source: Json }[],
): boolean => {
  const bytes = jcs(messages.map(({ source }) => source))
  const told = listed.get(name)
  return told?.sha256 === sha256(bytes) && told.bytes === bytes.length
}
