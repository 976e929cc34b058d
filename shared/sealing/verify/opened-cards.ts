import { Broken, demand } from './broken.ts'
import { hmac } from './bytes.ts'
import { checkCard } from './card.ts'
import { isProven } from './fault-proof.ts'
import { anything, readInside } from './inside.ts'
import { jcs } from './jcs.ts'
import type { Json } from './json.ts'
import type { File, Parts } from './parts.ts'
import type { Roster } from './people.ts'
import { object, set } from './shape.ts'
import { id, key32 } from './small.ts'
import type { Identity } from './x25519.ts'

/** The cards, opened: step 11 of docs/formats.md "The verifier". */

const candidateShape = object({
  cid: id,
  cards: set(object({ card: anything, member: id, salt: key32 }), ({ member }) => member),
})

/** What was found when the cards were opened. */
export interface Opened {
  readonly cards: number
  /** Committed cards that are not there, which a fault excuses. */
  readonly excused: readonly { readonly member: string; readonly cid: string; readonly excuse: Excuse }[]
}

/** Commitments to the cards of one candidate, by member. */
const committed = ({ seals }: Parts, cid: string): ReadonlyMap<string, string> =>
  new Map(
    seals.flatMap(({ payload }) =>
      payload.cards.filter((one) => one.cid === cid).map(({ c }) => [payload.member, c] as const),
    ),
  )

/** Why cards of a member may be missing: a fault about this close is proven here, or was before an erasure. */
type Excuse = 'proven' | 'erased'

const excusesOf = (
  file: File,
  { faults, close, seals }: Parts,
  roster: Roster,
  identity: Identity,
): ReadonlyMap<string, Excuse> => {
  const excuses = new Map<string, Excuse>()
  for (const fault of faults.filter(({ payload }) => payload.close === close.id)) {
    const { member } = fault.payload
    const seal = seals.find(({ payload }) => payload.member === member)
    if (seal === undefined || !file.payload.att.has(`keys-${member}`)) continue
    const keys = file.att.get(`keys-${member}`)
    const onion = file.att.get(`onion-${member}`)
    if (keys === undefined || onion === undefined) excuses.set(member, 'erased')
    else if (isProven(fault, seal, { keys, onion }, roster, identity)) excuses.set(member, 'proven')
  }
  return excuses
}

/**
 * Opens the cards of every candidate that are there, and compares them with the commitments in the seals.
 * @throws Broken E_INNER, E_COMMIT, E_CARD, E_INCOMPLETE
 */
export const checkOpenedCards = (file: File, parts: Parts, roster: Roster, identity: Identity): Opened => {
  const { procedure, round, design, candidates } = roster.payload
  const excused: { member: string; cid: string; excuse: Excuse }[] = []
  const excuses = excusesOf(file, parts, roster, identity)
  let opened = 0
  let criteria: string | undefined
  for (const { cid } of candidates) {
    const bytes = file.att.get(`card-${cid}`)
    if (bytes === undefined) continue
    const where = `the cards of candidate ${cid}`
    const inside = readInside(bytes, identity, roster, candidateShape, where)
    demand(inside.cid === cid, 'E_INNER', `${where} are those of candidate ${inside.cid}`)
    const commitments = committed(parts, cid)
    for (const { card, member, salt } of inside.cards) {
      const c = commitments.get(member)
      const name = `the card of ${member} about candidate ${cid}`
      demand(c !== undefined, 'E_INNER', `${name} is in the file, but no seal holds it`)
      const message = jcs({ card: card as Json, cid, member, procedure, round })
      demand(hmac(salt, message) === c, 'E_COMMIT', `${name} is not the one that was sealed`)
      const own = checkCard(card, design, name)
      criteria ??= own
      demand(own === criteria, 'E_CARD', `${name} has other criteria than the other cards`)
      opened += 1
    }
    const held = new Set(inside.cards.map(({ member }) => member))
    for (const member of [...commitments.keys()].filter((one) => !held.has(one))) {
      const excuse = excuses.get(member)
      if (excuse === undefined)
        throw new Broken(
          'E_INCOMPLETE',
          `the card of ${member} about candidate ${cid} was sealed and is not there`,
        )
      excused.push({ member, cid, excuse })
    }
  }
  return { cards: opened, excused }
}
