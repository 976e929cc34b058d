import { type Alarm, alarms } from '../../domain/exchange.ts'
import { alarmsIn } from '../../sealing/accept/compare.ts'
import { canonicalText, type Json } from '../../sealing/canonical.ts'
import type { Roster } from '../../sealing/rules/people.ts'
import type { RoundState } from '../../sealing/state.ts'
import type { Open, Session } from '../app.ts'
import { readDocument, sealedDocument } from '../documents.ts'
import { protocolState } from '../progressOf.ts'
import { keptCards } from '../retained.ts'

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

/** Does a list name the unlocked member with the keys of this laptop? */
export const namesMyKeys = ({ session }: Unlocked, roster: Roster): boolean =>
  roster.payload.people.some(
    ({ id, box, sign }) =>
      id === session.member && box === session.keys.box.recipient && sign === session.keys.sign.publicKey,
  )

/** Does the list that counts? */
export const listsMyKeys = (open: Unlocked, { roster }: RoundState): boolean => namesMyKeys(open, roster)

const unreadable = new WeakSet<Open['store']>()

/** Remembers whether the last unpacking on this laptop failed; said anew each time something comes. */
export const noteUnpacking = ({ store }: Open, how: 'failed' | 'went well'): void => {
  if (how === 'failed') unreadable.add(store)
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
