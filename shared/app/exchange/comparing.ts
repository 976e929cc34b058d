import { toSet } from '../../sealing/bytes.ts'
import { SealingError } from '../../sealing/errors.ts'
import { readFacts } from '../../sealing/facts.ts'
import { makeCompare } from '../../sealing/make/compare.ts'
import type { Message } from '../../sealing/message.ts'
import { checkClosedFile } from '../../sealing/rules/archive.ts'
import { compareArchive, compareHistory, type Finding } from '../../sealing/rules/compare.ts'
import type { Roster } from '../../sealing/rules/people.ts'
import { anchorOf, type RoundState } from '../../sealing/state.ts'
import type { App, Open, Session } from '../app.ts'
import { base, takeMessage } from '../messages.ts'
import { keptMessages, protocolState } from '../progressOf.ts'
import { namesMyKeys } from './alarms.ts'
import { homeOf } from './places.ts'
import { readArrived } from './readable.ts'

type Unlocked = Open & { session: Session }
type Archive = Message<'archive/v1'>

/** A file of those that were kept, where it is an archive of this round. */
const archiveIn = (bytes: Uint8Array | null, { round }: RoundState): Archive[] => {
  if (bytes === null) return []
  try {
    const message = readArrived(bytes)
    return message.type === 'archive/v1' && message.payload.round === round ? [message] : []
  } catch (error) {
    if (error instanceof SealingError) return []
    throw error
  }
}

const isWhole = (archive: Archive, procedure: string, anchor: string | null): boolean => {
  try {
    checkClosedFile(archive, anchor)
    return archive.payload.procedure === procedure
  } catch (error) {
    if (error instanceof SealingError) return false
    throw error
  }
}

/**
 * Archives of this round that were not taken in although they are whole and signed: another one is known here, or the list on which
 * they rest was refused here or has not come.
 */
const otherArchives = (open: Open, round: RoundState): Archive[] => {
  const anchor = anchorOf(protocolState(open))
  return open.store.arrived
    .all()
    .flatMap(({ bytes }) => archiveIn(bytes, round))
    .filter((archive) => archive.id !== round.archive?.id && isWhole(archive, open.id, anchor))
}

/**
 * An archive of a round that ended without one, or another archive or close than is known here. Under a list that is not known here it
 * may just be of a later attempt.
 */
const contradicts = ({ archive: known, close, phase, rosters }: RoundState, archive: Archive): boolean =>
  phase === 'void' ||
  phase === 'aborted' ||
  (known !== null && known.id !== archive.id) ||
  (close !== null &&
    close.id !== archive.payload.close &&
    rosters.some(({ id }) => id === archive.payload.roster))

/** Archives of rounds before, as they came to an own laptop; the secretary's has written them itself, with its log. */
const earlierArchives = (open: Open, { round }: RoundState): Archive[] =>
  homeOf(open) === null
    ? []
    : Object.values(protocolState(open).rounds).flatMap((one) =>
        one.round < round ? (one.archive ?? []) : [],
      )

/**
 * Does the unlocked member's app remember what it did under lists up to this one? A laptop that took the place of a lost one, or on
 * which nobody sealed or answered, does not; but a second key holder in whose place another one came says so after having answered
 * nothing.
 */
const remembers = (open: Unlocked, round: RoundState, own: Roster): boolean => {
  const { member } = open.session
  const facts = readFacts(open.identities.facts(member))
  if (facts.some((fact) => fact.round === round.round)) return true
  const confirmed = round.confirms.some(
    ({ payload }) => payload.member === member && payload.roster === own.id,
  )
  return confirmed && own.payload.keeper === member && own.id !== round.roster.id
}

/** What the unlocked member's app finds in an archive, each finding once. */
const foundIn = (open: Unlocked, round: RoundState, own: Roster, archive: Archive): Finding[] => {
  const { member } = open.session
  const other: Finding[] = [
    ...(contradicts(round, archive) ? (['archive-other'] as const) : []),
    ...compareHistory(archive, earlierArchives(open, round)),
  ]
  if (!remembers(open, round, own)) return toSet(other) as Finding[]
  const facts = readFacts(open.identities.facts(member))
  const messages = keptMessages(open)
    .map(({ message }) => message)
    .filter(({ sig }) => sig.some(({ by }) => by === member))
  const receipts = protocolState(open).receipts.filter(({ payload }) => payload.member === member)
  const found = compareArchive(archive, { member, facts, messages, receipts })
  return toSet([...other, ...found]) as Finding[]
}

/** Archives in which nothing was found by somebody who remembers nothing of the round: not looked at again and again. */
const looked = new WeakSet<Archive>()

const compareRound = (app: App, open: Unlocked, round: RoundState): void => {
  const { member, keys } = open.session
  // Whoever is in the list no more compares by the last one that was theirs.
  const own = round.rosters.findLast((roster) => namesMyKeys(open, roster))
  if (!own) return
  const knows = remembers(open, round, own)
  const others = otherArchives(open, round).filter((one) => foundIn(open, round, own, one).length > 0)
  const looks = (archive: Archive): boolean =>
    knows || (!looked.has(archive) && earlierArchives(open, round).length > 0)
  for (const archive of [...(round.archive && looks(round.archive) ? [round.archive] : []), ...others]) {
    const said = round.compared.some(
      ({ payload }) => payload.member === member && payload.archive === archive.id,
    )
    if (said) continue
    const found = foundIn(open, round, own, archive)
    looked.add(archive)
    if (found.length === 0 && !knows) continue
    const content = { archive: archive.id, roster: own.id, member, found, at: app.clock() }
    takeMessage(app, open, makeCompare(base(app, open), content, keys), member)
  }
}

/**
 * Compares the archive with what the unlocked member's app did and kept (sealing rule 6), once, and signs what it found: for
 * everybody to see, and for the audit. An archive that was refused beside what is known here is compared too, and told of
 * when it does not fit: whoever made two must not be able to show the second one to those who would see it.
 */
export const compareOnce = (app: App, open: Unlocked): void => {
  for (const round of Object.values(protocolState(open).rounds)) compareRound(app, open, round)
}
