import { z } from 'zod'
import { decryptWith } from './age.ts'
import { type Card, checkCard, criteriaOf } from './card.ts'
import { commitCard } from './commitment.ts'
import { must } from './errors.ts'
import { proofOf } from './make/fault.ts'
import type { Message } from './message.ts'
import { unpad } from './padding.ts'
import { checkReason, type ReasonSecret } from './reasons.ts'
import { type ClosedRound, closedRoundOf } from './rules/closed-round.ts'
import { id, key32, reasonSecret, setBy } from './schemas/primitives.ts'

export interface OpenedCandidate {
  readonly cid: string
  readonly cards: readonly { readonly member: string; readonly card: Card; readonly salt: string }[]
}

const contents = z.strictObject({
  cards: setBy(z.strictObject({ card: z.unknown(), member: id, salt: key32 }), 'member', 30),
  cid: id,
})

/** Whose commitment stands in the seals for a candidate, by member. */
const committedTo = (round: ClosedRound, cid: string): Map<string, string> =>
  new Map(
    round.seals.flatMap(({ payload }) =>
      payload.cards.filter((one) => one.cid === cid).map((one) => [payload.member, one.c] as const),
    ),
  )

const readCandidate = (
  archive: Message<'archive/v1'>,
  round: ClosedRound,
  cid: string,
  plaintext: Uint8Array,
  excused: ReadonlySet<string>,
  criteria: readonly string[] | null,
): OpenedCandidate => {
  const read = contents.safeParse(unpad(plaintext))
  must(read.success && read.data.cid === cid, 'E_INNER', `card-${cid} is about something else`)
  const committed = committedTo(round, cid)
  const { procedure, round: ofRound } = archive.payload
  const design = round.rosters.at(-1)?.payload.design ?? ''
  const cards = read.data.cards.map(({ member, card, salt }) => {
    const c = commitCard({ procedure, round: ofRound, member, cid }, card as Card, salt)
    must(committed.get(member) === c, 'E_COMMIT', `the card of ${member} on ${cid} is not the sealed one`)
    committed.delete(member)
    return { member, card: checkCard(card, design, criteria ?? criteriaOf(card as Card)), salt }
  })
  for (const member of committed.keys())
    must(excused.has(member), 'E_INCOMPLETE', `the card of ${member} on ${cid} is not shown`)
  return { cid, cards }
}

/**
 * Whose cards may be missing: those of whom a fault about this close is proven by what the archive holds, or was, where an
 * erasure took the evidence away.
 */
const excusedIn = async (
  archive: Message<'archive/v1'>,
  round: ClosedRound,
  boxIdentity: string,
): Promise<ReadonlySet<string>> => {
  const excused = new Set<string>()
  const roster = round.rosters.at(-1)
  for (const fault of round.faults.filter(({ payload }) => payload.close === round.close.id)) {
    const { member } = fault.payload
    const seal = round.seals.find(({ payload }) => payload.member === member)
    const keys = archive.att[`keys-${member}`]
    const onion = archive.att[`onion-${member}`]
    if (seal === undefined || roster === undefined || !(`keys-${member}` in archive.payload.att)) continue
    const erased = (keys === undefined || onion === undefined) && archive.att['purges'] !== undefined
    const shown = keys !== undefined && onion !== undefined
    if (
      erased ||
      (shown && (await proofOf(roster, fault, { seal, keys, onion }, boxIdentity, null)) !== null)
    )
      excused.add(member)
  }
  return excused
}

/**
 * The cards of an archive, by candidate, each compared with the commitment in its author's seal. Candidates that were
 * erased are left out. The archive has passed checkClosedFile. Throws SealingError E_KEY, E_INNER, E_COMMIT, E_CARD,
 * E_INCOMPLETE.
 */
export const readArchiveCards = async (
  archive: Message<'archive/v1'>,
  boxIdentity: string,
): Promise<OpenedCandidate[]> => {
  const round = closedRoundOf(archive)
  const opened: OpenedCandidate[] = []
  const excused = await excusedIn(archive, round, boxIdentity)
  let criteria: readonly string[] | null = null
  for (const [name, file] of Object.entries(archive.att).sort()) {
    if (!name.startsWith('card-')) continue
    const plaintext = await decryptWith(boxIdentity, file)
    const candidate = readCandidate(archive, round, name.slice(5), plaintext, excused, criteria)
    const [first] = candidate.cards
    if (criteria === null && first !== undefined) criteria = criteriaOf(first.card)
    for (const { card } of candidate.cards) checkCard(card, card.design, criteria ?? criteriaOf(card))
    opened.push(candidate)
  }
  return opened
}

const reasonList = z.strictObject({ reasons: setBy(reasonSecret, 'text', 10_000) })

/** The texts behind the reasons of an archive; empty when they were erased. Throws SealingError E_KEY, E_INNER, E_COMMIT. */
export const readArchiveReasons = async (
  archive: Message<'archive/v1'>,
  boxIdentity: string,
): Promise<readonly ReasonSecret[]> => {
  const file = archive.att['reasons']
  if (file === undefined) return []
  const read = reasonList.safeParse(unpad(await decryptWith(boxIdentity, file)))
  must(read.success, 'E_INNER', 'reasons of another form')
  for (const secret of read.data.reasons) checkReason(secret.text, secret)
  return read.data.reasons
}
