import { z } from 'zod'
import { utf8 } from './bytes.ts'
import { canonicalText, type Json, parseCanonical } from './canonical.ts'
import { must } from './errors.ts'
import { sha256Hex } from './hash.ts'
import type { Roster } from './rules/people.ts'
import { hash, round } from './schemas/primitives.ts'

const fact = z.strictObject({
  /** Close that was answered or released for; null for a slot, and for an answer that is sworn never to be given. */
  close: hash.nullable(),
  /** Content of that close (contentOf), or of a handed-over office; null for a slot and for an answer never to be given. */
  content: hash.nullable(),
  kind: z.enum(['slot', 'answer', 'release', 'handover']),
  roster: hash,
  round,
  slot: z.int().min(0).max(23),
})

/**
 * Something a person's app does once and never again: bind a round key slot to a roster, answer a close as keeper,
 * release a round key, hand over the coordinator's office. Kept in an append-only file beside the identity, which no restored backup replaces.
 */
export type Fact = z.infer<typeof fact>

const line = fact.extend({ prev: hash, seq: z.int().min(0) })
const ZERO = '0'.repeat(64)
const hashOf = (text: string): string => sha256Hex(utf8(text))

/** Facts from the lines of the file. Throws SealingError E_FACTS when a line is missing, edited or out of order. */
export const readFacts = (lines: readonly string[]): Fact[] =>
  lines.map((text, seq) => {
    const read = line.safeParse(parseCanonical(utf8(text)))
    const before = lines[seq - 1]
    const prev = before === undefined ? ZERO : hashOf(before)
    must(read.success && read.data.seq === seq && read.data.prev === prev, 'E_FACTS', `line ${seq}`)
    const { prev: _, seq: __, ...rest } = read.data
    return rest
  })

/** The line to append for a new fact, without line feed. */
export const factLine = (lines: readonly string[], added: Fact): string => {
  const last = lines.at(-1)
  return canonicalText({
    ...added,
    prev: last === undefined ? ZERO : hashOf(last),
    seq: lines.length,
  } as Json)
}

const same = (a: Fact, b: Fact): boolean => canonicalText(a as Json) === canonicalText(b as Json)

/**
 * The facts that count when file and database both hold some: those of the file, which must hold at least all of the
 * database's. Throws SealingError E_FACTS when the file is shorter or knows something else.
 */
export const stricterFacts = (file: readonly Fact[], database: readonly Fact[]): readonly Fact[] => {
  must(file.length >= database.length, 'E_FACTS', 'the file knows less than the database')
  must(
    database.every((one, i) => same(one, file[i]!)),
    'E_FACTS',
    'file and database differ',
  )
  return file
}

/**
 * The fact that binds this roster's slot, null when it is bound to this roster already. A slot is bound to one roster,
 * ever: throws SealingError E_SLOT.
 */
export const slotFact = (facts: readonly Fact[], roster: Roster): Fact | null => {
  const { slot, round: ofRound } = roster.payload
  const bound = facts.find((one) => one.kind === 'slot' && one.slot === slot)
  must(bound === undefined || bound.roster === roster.id, 'E_SLOT', `slot ${slot} is bound to another list`)
  if (bound !== undefined) return null
  return { close: null, content: null, kind: 'slot', roster: roster.id, round: ofRound, slot }
}

/** What was answered or released in the round of a roster, in any generation. */
const givenIn = (facts: readonly Fact[], kind: 'answer' | 'release', roster: Roster): readonly Fact[] =>
  facts.filter((one) => one.kind === kind && one.round === roster.payload.round)

/**
 * The fact of answering or releasing for a close, null when just this was done already (then the stored file is given
 * again). One content per round, whatever the generation; another close of the same content only where the opening
 * failed (`again`). Throws SealingError E_SECOND_CLOSE.
 */
export const answerFact = (
  facts: readonly Fact[],
  kind: 'answer' | 'release',
  roster: Roster,
  close: string,
  content: string,
  again = false,
): Fact | null => {
  const { slot, round: ofRound } = roster.payload
  const given = givenIn(facts, kind, roster)
  const known = given.some((one) => one.close === close)
  must(
    given.every((one) => one.content === content) && (known || again || given.length === 0),
    'E_SECOND_CLOSE',
    `already given for another close of round ${ofRound}`,
  )
  return known ? null : { close, content, kind, roster: roster.id, round: ofRound, slot }
}

/**
 * The fact of a keeper who lets another one take over: nothing was answered in this round, and nothing ever will be.
 * Null when sworn before. Throws SealingError E_SECOND_CLOSE when something was answered or handed over.
 */
export const nothingFact = (facts: readonly Fact[], roster: Roster): Fact | null => {
  const { slot, round: ofRound } = roster.payload
  const given = givenIn(facts, 'answer', roster)
  must(
    given.every((one) => one.close === null),
    'E_SECOND_CLOSE',
    `already answered in round ${ofRound}`,
  )
  if (given.length > 0) return null
  return { close: null, content: null, kind: 'answer', roster: roster.id, round: ofRound, slot }
}

/** What is sworn of a handed-over office, whoever else signs it. */
export const officeContent = ({
  from,
  key,
  to,
}: {
  readonly from: string
  readonly key: Json
  readonly to: string
}): string => sha256Hex(utf8(canonicalText({ from, key, to })))

/**
 * The fact of signing that the coordinator's office goes to somebody, null when just this was signed before. One successor
 * for a roster, ever: so no two people can both have more than half behind them. Throws SealingError E_SECOND_CLOSE.
 */
export const handoverFact = (
  facts: readonly Fact[],
  roster: Roster,
  office: Parameters<typeof officeContent>[0],
): Fact | null => {
  const { slot, round: ofRound } = roster.payload
  const content = officeContent(office)
  const signed = facts.filter((one) => one.kind === 'handover' && one.roster === roster.id)
  must(
    signed.every((one) => one.content === content),
    'E_SECOND_CLOSE',
    'signed before that the office goes to somebody else',
  )
  if (signed.length > 0) return null
  return { close: null, content, kind: 'handover', roster: roster.id, round: ofRound, slot }
}
