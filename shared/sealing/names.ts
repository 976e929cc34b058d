import { z } from 'zod'
import { decryptWith, encryptTo } from './age.ts'
import { type RandomSource, sameList, toBase64 } from './bytes.ts'
import { commitText } from './commitment.ts'
import { must } from './errors.ts'
import { padded, unpad } from './padding.ts'
import type { Roster } from './rules/people.ts'
import { MOST_CANDIDATES } from './schemas/people.ts'
import { id, key32, setBy, sortBy } from './schemas/primitives.ts'

const candidate = z.strictObject({ cid: id, name: z.string(), salt: key32 })
const person = z.strictObject({ id, name: z.string(), salt: key32 })
/** What the attachment holds: both lists sorted, names in NFC. */
export const namesSchema = z.strictObject({
  candidates: setBy(candidate, 'cid', MOST_CANDIDATES),
  people: setBy(person, 'id', 30),
})

/** Names with the salts of their commitments. */
export type Names = z.infer<typeof namesSchema>

/** Draws salts for names, in NFC, both lists sorted. Whoever is `known` keeps the name and the salt of the list before. */
export const saltNames = (
  people: readonly { readonly id: string; readonly name: string }[],
  candidates: readonly { readonly cid: string; readonly name: string }[],
  random: RandomSource,
  known: Names | null = null,
): Names => {
  const salted = <T extends { readonly name: string }>(one: T) => ({
    ...one,
    name: one.name.normalize('NFC'),
    salt: toBase64(random(32)),
  })
  const before = {
    candidates: new Map(known?.candidates.map((one) => [one.cid, one])),
    people: new Map(known?.people.map((one) => [one.id, one])),
  }
  return {
    candidates: sortBy(candidates, 'cid').map(
      ({ cid, name }) => before.candidates.get(cid) ?? salted({ cid, name }),
    ),
    people: sortBy(people, 'id').map(
      ({ id: who, name }) => before.people.get(who) ?? salted({ id: who, name }),
    ),
  }
}

/** Attachment `names` of a roster, for the box keys of all its people. */
export const sealNames = (names: Names, boxes: readonly string[]): Promise<Uint8Array> =>
  encryptTo(boxes, padded(names))

/**
 * The names behind a roster's commitments. Throws SealingError E_ATT when they were erased, E_KEY when the box key does
 * not open them, E_INNER for another form, E_COMMIT when a name is not the committed one.
 */
export const readNames = async (roster: Roster, boxIdentity: string): Promise<Names> => {
  const file = roster.att['names']
  must(file !== undefined, 'E_ATT', 'the names were erased')
  const read = namesSchema.safeParse(unpad(await decryptWith(boxIdentity, file)))
  must(read.success, 'E_INNER', 'names of another form')
  const { candidates, people } = roster.payload
  const names = read.data
  must(
    sameList(
      names.candidates.map((one) => one.cid),
      candidates.map((one) => one.cid),
    ) &&
      sameList(
        names.people.map((one) => one.id),
        people.map((one) => one.id),
      ),
    'E_INNER',
    'names of others than the roster lists',
  )
  const holds = (committed: string, one: { readonly salt: string; readonly name: string }): void =>
    must(commitText(one.salt, one.name) === committed, 'E_COMMIT', 'a name is not the committed one')
  for (const [i, one] of names.candidates.entries()) holds(candidates[i]!.name, one)
  for (const [i, one] of names.people.entries()) holds(people[i]!.name, one)
  return names
}
