import { encryptTo } from '../age.ts'
import { concat, utf8 } from '../bytes.ts'
import { canonicalBytes, type Json } from '../canonical.ts'
import { type Base, compose } from '../compose.ts'
import { must } from '../errors.ts'
import type { Keys } from '../keys.ts'
import { type LogRow, nestRow } from '../log.ts'
import { type AnyMessage, asType, type Message, readMessage, stripped } from '../message.ts'
import type { Answers, OpenedSeal } from '../opening.ts'
import { padded } from '../padding.ts'
import type { ReasonSecret } from '../reasons.ts'
import { checkClosedFile } from '../rules/archive.ts'
import { boxesOf, type Roster } from '../rules/people.ts'
import { sortBy } from '../schemas/primitives.ts'
import { proves } from './fault.ts'
import { nestById } from './roster.ts'

/** What happened in the round before the generation and the seals that count (state.ts, earlierIn). */
export interface Earlier {
  readonly seals: readonly Message<'seal/v1'>[]
  readonly closes: readonly Message<'close/v1'>[]
  readonly answers: readonly (Message<'open/v1'> | Message<'release/v1'>)[]
}

export interface ArchiveInput {
  readonly at: string
  readonly enrols: readonly Message<'enrol/v1'>[]
  /** Up to the one that counts, oldest first. */
  readonly rosters: readonly Roster[]
  readonly confirms: readonly Message<'confirm/v1'>[]
  readonly exceptions?: readonly Message<'exception/v1'>[]
  readonly handovers?: readonly Message<'handover/v1'>[]
  /** About any close of the round, whole: with what proves them. */
  readonly faults?: readonly Message<'fault/v1'>[]
  readonly earlier?: Earlier
  /** Changes of the published design so far. */
  readonly amendments?: readonly Message<'amendment/v1'>[]
  /** Of candidates who withdrew from this round: no file with their cards is made. */
  readonly withdrawals?: readonly Message<'withdraw/v1'>[]
  readonly close: Message<'close/v1'>
  readonly answers: Answers
  readonly opened: readonly OpenedSeal[]
  readonly log: readonly LogRow[]
  /** Texts behind the reasons in log and exceptions. */
  readonly reasons: readonly ReasonSecret[]
}

/** One nested file: its stripped envelope as a file. */
const single = (message: AnyMessage): Uint8Array => concat(canonicalBytes(stripped(message)), utf8('\n'))

const nestByMember = (messages: readonly (Message<'seal/v1'> | Message<'release/v1'>)[]): Uint8Array => {
  const ordered = [...messages].sort((a, b) => (a.payload.member < b.payload.member ? -1 : 1))
  return canonicalBytes(ordered.map((message) => stripped(message)))
}

const answerAttachment = (answers: Answers): Record<string, Uint8Array> =>
  'open' in answers ? { open: single(answers.open) } : { releases: nestByMember(answers.releases) }

/** What archive and audit have in common, apart from the log. */
const commonAttachments = (input: ArchiveInput): Record<string, Uint8Array> => {
  const named = new Set(
    input.rosters.flatMap((roster) => roster.payload.people.map((person) => person.enrol)),
  )
  const rosterIds = new Set(input.rosters.map((roster) => roster.id))
  return {
    enrols: nestById(input.enrols.filter((enrol) => named.has(enrol.id))),
    rosters: canonicalBytes(input.rosters.map((roster) => stripped(roster))),
    confirms: nestById(input.confirms.filter((confirm) => rosterIds.has(confirm.payload.roster))),
    exceptions: nestById(input.exceptions ?? []),
    handovers: nestById((input.handovers ?? []).filter(({ payload }) => rosterIds.has(payload.roster))),
    faults: nestById(input.faults ?? []),
    'earlier-seals': nestById(input.earlier?.seals ?? []),
    'earlier-closes': nestById(input.earlier?.closes ?? []),
    'earlier-answers': nestById(input.earlier?.answers ?? []),
    amendments: nestById(input.amendments ?? []),
    seals: nestByMember(input.opened.map((one) => one.seal)),
    close: single(input.close),
    ...answerAttachment(input.answers),
  }
}

/** All cards on one candidate, for everybody's box key. */
const cardFile = (
  cid: string,
  opened: readonly OpenedSeal[],
  boxes: readonly string[],
): Promise<Uint8Array> => {
  const cards = sortBy(opened, 'member').flatMap(({ member, cards: own }) =>
    own.filter((one) => one.cid === cid).map(({ card, salt }) => ({ card, member, salt })),
  )
  return encryptTo(boxes, padded({ cards, cid }))
}

/**
 * The evidence of every seal that did not open, from the fault that proves it: others may say the same with nothing behind
 * it. Throws SealingError E_INCOMPLETE where none does: what cannot be proven is not left out of an archive.
 */
const evidenceOf = async (
  { opened, close, faults = [] }: ArchiveInput,
  roster: Roster,
  boxIdentity: string,
): Promise<Record<string, Uint8Array>> => {
  const att: Record<string, Uint8Array> = {}
  for (const { member, seal, failure } of opened) {
    if (failure === null) continue
    for (const fault of faults) {
      const { keys, onion } = fault.att
      if (fault.payload.member !== member || fault.payload.close !== close.id || !keys || !onion) continue
      if (!(await proves(roster, fault, { seal, keys, onion }, boxIdentity))) continue
      att[`keys-${member}`] = keys
      att[`onion-${member}`] = onion
      break
    }
    must(att[`keys-${member}`] !== undefined, 'E_INCOMPLETE', 'a seal did not open, cause not proven')
  }
  return att
}

const reasonsFile = (reasons: readonly ReasonSecret[], boxes: readonly string[]): Promise<Uint8Array> => {
  const once = [...new Map(reasons.map((one) => [one.text, one])).values()]
  return encryptTo(boxes, padded({ reasons: sortBy(once, 'text') as Json }))
}

/**
 * The archive of an opened round: everything signed, stripped of what only served transport, and per candidate the
 * opened cards for everybody. The result has passed checkClosedFile. Throws SealingError as that does.
 */
export const makeArchive = async (
  base: Base,
  input: ArchiveInput,
  keys: Keys,
  onCandidate: (done: number, of: number) => void = () => {},
): Promise<Uint8Array> => {
  const roster = input.rosters.at(-1)
  const logHead = input.log.at(-1)?.hash
  must(roster !== undefined, 'E_ROSTER', 'no list of people')
  must(logHead !== undefined, 'E_LOG', 'an empty log')
  const boxes = boxesOf(roster)
  const { candidates, round, coordinator } = roster.payload
  const evidence = await evidenceOf(input, roster, keys.box.identity)
  const att: Record<string, Uint8Array> = { ...commonAttachments(input), ...evidence }
  att['log'] = canonicalBytes(input.log.map(nestRow))
  att['reasons'] = await reasonsFile(input.reasons, boxes)
  const withdrawn = (input.withdrawals ?? []).map(({ payload }) => payload.cid)
  att['withdrawals'] = nestById(input.withdrawals ?? [])
  for (const [i, { cid }] of candidates.entries()) {
    if (!withdrawn.includes(cid)) att[`card-${cid}`] = await cardFile(cid, input.opened, boxes)
    onCandidate(i + 1, candidates.length)
  }
  const content = { at: input.at, close: input.close.id, logHead, roster: roster.id, round }
  const bytes = compose('archive/v1', base, content, [{ by: coordinator, key: keys.sign }], att)
  checkClosedFile(asType('archive/v1', readMessage(bytes)), null)
  return bytes
}
