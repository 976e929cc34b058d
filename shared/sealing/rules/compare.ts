import { toSet } from '../bytes.ts'
import { type Fact, officeContent } from '../facts.ts'
import type { AnyMessage, Message } from '../message.ts'
import type { findings } from '../schemas/archive.ts'
import { answerList, type ClosedRound, closedRoundOf } from './closed-round.ts'
import { contentOf } from './closing.ts'
import { isOffice } from './handover.ts'

export type Finding = (typeof findings)[number]

/** What a person's own app did and kept, whatever the coordinator says. */
export interface OwnDoings {
  readonly member: string
  /** The facts file beside the identity. */
  readonly facts: readonly Fact[]
  /** Files that this person signed. */
  readonly messages: readonly AnyMessage[]
  readonly receipts: readonly Message<'receipt/v1'>[]
}

type Part = (round: ClosedRound, own: OwnDoings) => readonly (Finding | false)[]

const idsOf = (messages: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(messages.map((message) => message.id))

const factsIn = (round: ClosedRound, { facts }: OwnDoings): readonly Fact[] =>
  facts.filter((fact) => fact.round === round.close.payload.round)

/** Every roster that the own round keys were bound to is there. */
const rosters: Part = (round, own) => {
  const known = idsOf(round.rosters)
  return factsIn(round, own).map(
    (fact) => fact.kind === 'slot' && !known.has(fact.roster) && 'roster-missing',
  )
}

/** Every own seal is there, and the one that counts is the own last one. */
const seals: Part = (round, { member, messages }) => {
  const made = messages.flatMap((one) =>
    one.type === 'seal/v1' && one.payload.round === round.close.payload.round ? [one] : [],
  )
  const known = idsOf([...round.seals, ...round.earlierSeals])
  const counts = round.seals.find((seal) => seal.payload.member === member)
  const under = made.filter((seal) => seal.payload.roster === round.close.payload.roster)
  const last = Math.max(...under.map((seal) => seal.payload.seq))
  const right =
    counts === undefined || under.some(({ id, payload }) => id === counts.id && payload.seq === last)
  return [...made.map((seal) => !known.has(seal.id) && ('seal-missing' as const)), !right && 'seal-other']
}

/** What was answered or released is there, for these contents, and nothing else in the own name. */
const answers: Part = (round, own) => {
  const given = factsIn(round, own).filter(({ kind, close }) => kind !== 'handover' && close !== null)
  const closes = idsOf([round.close, ...round.earlierCloses])
  const content = contentOf(round.seals)
  const all = [...answerList(round.answers), ...round.earlierAnswers]
  const mine = all.filter(
    (one) => (one.type === 'open/v1' ? one.payload.keeper : one.payload.member) === own.member,
  )
  const known = idsOf(all)
  // Keeper and deputy may both answer one close: the same keys for the same contents, and one of the two is enough.
  const answered = new Set(all.flatMap((one) => (one.type === 'open/v1' ? one.payload.close : [])))
  const made = own.messages.filter(
    ({ type, payload }) =>
      (type === 'open/v1' || type === 'release/v1') &&
      'round' in payload &&
      payload.round === round.close.payload.round,
  )
  return [
    ...given.map((fact) => !closes.has(fact.close ?? '') && ('answer-missing' as const)),
    ...given.map((fact) => fact.content !== content && ('answer-other' as const)),
    ...made.map(
      (one) =>
        !known.has(one.id) &&
        !(one.type === 'open/v1' && answered.has(one.payload.close)) &&
        ('answer-missing' as const),
    ),
    ...mine.map(
      (one) => !given.some((fact) => fact.close === one.payload.close) && ('answer-unknown' as const),
    ),
  ]
}

/** What was confirmed and decided with the own signature is there, and nothing else in the own name. */
const decisions: Part = (round, { facts, member, messages }) => {
  const lists = idsOf(round.rosters)
  const about = messages.filter(({ payload }) => 'roster' in payload && lists.has(payload.roster))
  const confirms = idsOf(round.confirms)
  const decided = [...round.exceptions, ...round.handovers]
  const known = idsOf(decided)
  const own = idsOf(messages)
  /** Signed for a deputy, while this close was answered without: nothing rests on it. */
  const unused = (one: AnyMessage): boolean =>
    one.type === 'handover/v1' && !isOffice(one) && one.payload.close === round.close.id
  // A handover that others signed after this one may have come within the list alone: then what was sworn tells of it.
  const isOwn = (one: (typeof decided)[number]): boolean =>
    own.has(one.id) ||
    (one.type === 'handover/v1' &&
      facts.some(
        ({ kind, roster, content }) =>
          kind === 'handover' && roster === one.payload.roster && content === officeContent(one.payload),
      ))
  return [
    ...about.map(
      ({ id, type }) => type === 'confirm/v1' && !confirms.has(id) && ('confirm-missing' as const),
    ),
    ...about.map(
      (one) =>
        (one.type === 'exception/v1' || one.type === 'handover/v1') &&
        !known.has(one.id) &&
        !unused(one) &&
        ('exception-missing' as const),
    ),
    ...decided.map(
      (one) => one.sig.some(({ by }) => by === member) && !isOwn(one) && ('exception-unknown' as const),
    ),
  ]
}

const beforeArchive = [
  'enrol/v1',
  'confirm/v1',
  'seal/v1',
  'exception/v1',
  'handover/v1',
  'open/v1',
  'release/v1',
]

/** Was it told in the log before the archive? What belongs to a list of a later round was not. */
const isEarly = ({ rosters, enrols }: ClosedRound): ((message: AnyMessage) => boolean) => {
  const lists = idsOf(rosters)
  const enrolled = idsOf(enrols)
  return ({ id, type, payload }) =>
    beforeArchive.includes(type) &&
    (type === 'enrol/v1' ? enrolled.has(id) : 'roster' in payload && lists.has(payload.roster))
}

/** Every head of the log that a receipt for something before the archive promised is there. */
const receipts: Part = (round, own) => {
  const heads = new Set(round.log.map((row) => row.hash))
  const early = idsOf(own.messages.filter(isEarly(round)))
  return own.receipts.map(
    ({ payload }) => early.has(payload.ref) && !heads.has(payload.logHead) && ('head-missing' as const),
  )
}

/**
 * What the log of an archive tells of rounds before, compared with the archives of those that this app took in: whoever makes
 * another archive of an earlier round must not be able to rest a later one on it.
 */
export const compareHistory = (
  archive: Message<'archive/v1'>,
  known: readonly Message<'archive/v1'>[],
): Finding[] => {
  const { log } = closedRoundOf(archive)
  const heads = new Set(log.map((row) => row.hash))
  const found = known
    .filter(({ payload }) => payload.round < archive.payload.round)
    .flatMap(({ id, payload }) => [
      !log.some(({ kind, ref }) => kind === 'archive' && ref === id) && ('archive-other' as const),
      !heads.has(payload.logHead) && ('head-missing' as const),
    ])
  return toSet(found.filter((one) => one !== false)) as Finding[]
}

/**
 * Compares an archive with what a person's own app sealed, answered, released, decided and got receipts for (sealing
 * rule 6). Returns what does not fit, empty when all does: an alarm that only this app can raise, since everything in the
 * archive may be signed and still be the second of two. The archive has passed checkClosedFile.
 */
export const compareArchive = (archive: Message<'archive/v1'>, own: OwnDoings): Finding[] => {
  const round = closedRoundOf(archive)
  const found = [rosters, seals, answers, decisions, receipts].flatMap((part) => part(round, own))
  return toSet(found.filter((one) => one !== false)) as Finding[]
}
