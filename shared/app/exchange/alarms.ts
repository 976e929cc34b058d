import { type Alarm, alarms } from '../../domain/exchange.ts'
import { alarmsIn } from '../../sealing/accept/compare.ts'
import { toSet } from '../../sealing/bytes.ts'
import { canonicalText, type Json } from '../../sealing/canonical.ts'
import { SealingError } from '../../sealing/errors.ts'
import { readFacts } from '../../sealing/facts.ts'
import { makeCompare } from '../../sealing/make/compare.ts'
import type { Message } from '../../sealing/message.ts'
import { checkClosedFile } from '../../sealing/rules/archive.ts'
import { compareArchive, type Finding } from '../../sealing/rules/compare.ts'
import type { RoundState } from '../../sealing/state.ts'
import type { App, Open, Session } from '../app.ts'
import { readDocument, sealedDocument } from '../documents.ts'
import { base, takeMessage } from '../messages.ts'
import { keptMessages, protocolState } from '../progressOf.ts'
import { keptCards } from '../retained.ts'
import { readArrived } from './readable.ts'

type Unlocked = Open & { session: Session }

/** What was said last by question, for as long as the same person is unlocked: reading thousands of cards takes long. */
const same = new WeakMap<Session, Map<string, boolean>>()

/** Are the opened cards of the unlocked member in a round what that member sealed? */
const sameCards = (open: Unlocked, round: number): boolean => {
  const asked = (['retained', 'opened'] as const)
    .map((name) => sealedDocument(open, name, round))
    .map((found) => (found ? `${found.place[1]} ${found.version}` : ''))
    .join()
  const answers = same.get(open.session) ?? new Map<string, boolean>()
  same.set(open.session, answers)
  const answer = answers.get(asked) ?? areSame(open, round)
  answers.set(asked, answer)
  return answer
}

const areSame = (open: Unlocked, round: number): boolean => {
  const kept = keptCards(open, round)
  const opened = readDocument(open, 'opened', round)
  if (!kept || !opened) return true
  const mine = new Map(
    opened.filter((one) => one.member === open.session.member).map((one) => [one.cid, one]),
  )
  return kept.cards.every(({ cid, card, salt }) => {
    const found = mine.get(cid)
    if (found === undefined) return true
    return found.salt === salt && canonicalText(found.card as Json) === canonicalText(card as Json)
  })
}

const isListed = ({ roster }: RoundState, member: string): boolean =>
  roster.payload.people.some(({ id }) => id === member)

/** Does the list that counts name the unlocked member with the keys of this laptop? */
export const listsMyKeys = ({ session }: Unlocked, { roster }: RoundState): boolean =>
  roster.payload.people.some(
    ({ id, box, sign }) =>
      id === session.member && box === session.keys.box.recipient && sign === session.keys.sign.publicKey,
  )

const unreadable = new WeakSet<Open['store']>()

/** Remembers whether the last unpacking on this laptop failed; said anew each time something comes. */
export const setUnreadable = ({ store }: Open, is: boolean): void => {
  if (is) unreadable.add(store)
  else unreadable.delete(store)
}

const inRound = (open: Unlocked, round: RoundState): (string | null)[] => [
  ...alarmsIn(round)
    .filter(({ payload }) => payload.member === open.session.member)
    .flatMap(({ payload }) => payload.found),
  isListed(round, open.session.member) && !listsMyKeys(open, round) ? 'other-key' : null,
  round.archive && !sameCards(open, round.round) ? 'other-card' : null,
]

/** What does not fit on this laptop, and what the own app found in an archive, of any round. Empty when all is well. */
export const alarmsOf = (open: Unlocked): Alarm[] => {
  const found = Object.values(protocolState(open).rounds).flatMap((round) => inRound(open, round))
  if (unreadable.has(open.store)) found.push('unreadable')
  return alarms.filter((alarm) => found.includes(alarm))
}

type Archive = Message<'archive/v1'>

/** A file of those that were kept, where it is an archive of this round. */
const archiveIn = (bytes: Uint8Array | null, { round, rosters }: RoundState): Archive[] => {
  if (bytes === null) return []
  try {
    const message = readArrived(bytes)
    const own = message.type === 'archive/v1' && message.payload.round === round
    return own && rosters.some(({ id }) => id === message.payload.roster) ? [message] : []
  } catch (error) {
    if (error instanceof SealingError) return []
    throw error
  }
}

const isWhole = (archive: Archive, coordinator: string | null): boolean => {
  try {
    checkClosedFile(archive, coordinator)
    return true
  } catch (error) {
    if (error instanceof SealingError) return false
    throw error
  }
}

/**
 * Archives of this round that were not taken in although they are whole and signed: beside what is known here they can
 * only be the second of two.
 */
const otherArchives = (open: Open, round: RoundState): Archive[] => {
  const coordinator = protocolState(open).coordinator?.sign ?? null
  return open.store.arrived
    .all()
    .flatMap(({ bytes }) => archiveIn(bytes, round))
    .filter((archive) => archive.id !== round.archive?.id && isWhole(archive, coordinator))
}

const contradicts = ({ archive: known, close }: RoundState, archive: Archive): boolean =>
  (known !== null && known.id !== archive.id) || (close !== null && close.id !== archive.payload.close)

/** What the unlocked member's app finds in an archive, each finding once. */
const foundIn = (open: Unlocked, round: RoundState, archive: Archive): Finding[] => {
  const { member } = open.session
  const other: Finding[] = contradicts(round, archive) ? ['archive-other'] : []
  const facts = readFacts(open.identities.facts(member))
  // A laptop that took the place of a lost one, or on which nobody sealed or answered, remembers nothing to compare with.
  if (!facts.some((fact) => fact.round === round.round)) return other
  const messages = keptMessages(open)
    .map(({ message }) => message)
    .filter(({ sig }) => sig.some(({ by }) => by === member))
  const receipts = protocolState(open).receipts.filter(({ payload }) => payload.member === member)
  const found = compareArchive(archive, { member, facts, messages, receipts })
  return toSet([...other, ...found]) as Finding[]
}

/**
 * Compares the archive with what the unlocked member's app did and kept (sealing rule 6), once, and signs what it found: for
 * everybody to see, and for the audit. An archive that was refused beside what is known here is compared too, and told of
 * when it does not fit: whoever made two must not be able to show the second one to those who would see it.
 */
export const compareOnce = (app: App, open: Unlocked): void => {
  for (const round of Object.values(protocolState(open).rounds)) compareRound(app, open, round)
}

const compareRound = (app: App, open: Unlocked, round: RoundState): void => {
  const { member, keys } = open.session
  if (!listsMyKeys(open, round)) return
  const remembers = readFacts(open.identities.facts(member)).some((fact) => fact.round === round.round)
  const others = otherArchives(open, round).filter((one) => foundIn(open, round, one).length > 0)
  for (const archive of [...(round.archive && remembers ? [round.archive] : []), ...others]) {
    const said = round.compared.some(
      ({ payload }) => payload.member === member && payload.archive === archive.id,
    )
    if (said) continue
    const found = foundIn(open, round, archive)
    const content = { archive: archive.id, roster: round.roster.id, member, found, at: app.clock() }
    takeMessage(app, open, makeCompare(base(app, open), content, keys), member)
  }
}
