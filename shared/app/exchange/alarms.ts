import { type Alarm, alarms } from '../../domain/exchange.ts'
import { canonicalText, type Json } from '../../sealing/canonical.ts'
import { readFacts } from '../../sealing/facts.ts'
import { closedRoundOf } from '../../sealing/rules/closed-round.ts'
import type { RoundState } from '../../sealing/state.ts'
import type { Open, Session } from '../app.ts'
import { readDocument } from '../documents.ts'
import { protocolState, roundState } from '../progressOf.ts'
import { keptCards } from '../retained.ts'

type Unlocked = Open & { session: Session }
type Archive = NonNullable<RoundState['archive']>

const sameCards = (open: Unlocked, member: string): boolean => {
  const kept = keptCards(open)
  const opened = readDocument(open, 'opened')
  if (!kept || !opened) return true
  const mine = new Map(opened.filter((one) => one.member === member).map((one) => [one.cid, one]))
  return kept.cards.every(({ cid, card, salt }) => {
    const found = mine.get(cid)
    return (
      found === undefined ||
      (found.salt === salt && canonicalText(found.card as unknown as Json) === canonicalText(card as Json))
    )
  })
}

const found = (
  open: Unlocked,
  round: RoundState,
  archive: Archive,
): Record<Exclude<Alarm, 'other-key'>, boolean> => {
  const { member } = open.session
  const parts = closedRoundOf(archive)
  const heads = new Set(parts.log.map(({ hash }) => hash))
  const kept = readDocument(open, 'retained')
  const answered = readFacts(open.identities.facts(member)).filter(
    (fact) => fact.kind !== 'slot' && fact.round === round.round && fact.close !== null,
  )
  const mine = archive.payload.close === round.close?.id ? parts.close.payload.seals : []
  const named = mine.find((seal) => seal.member === member)
  const confirmed = round.confirms.filter(
    ({ payload }) => payload.member === member && payload.roster === round.roster.id,
  )
  const told = new Set(parts.confirms.map(({ id }) => id))
  const receipts = protocolState(open).receipts.filter(
    ({ payload }) => payload.member === member && payload.at <= archive.payload.at,
  )
  return {
    'other-seal': kept !== null && named !== undefined && named.id !== kept.seal,
    'other-close': answered.length > 0 && answered.every((fact) => fact.close !== archive.payload.close),
    'other-card': !sameCards(open, member),
    'lost-confirm': confirmed.length > 0 && !confirmed.some(({ id }) => told.has(id)),
    'cut-log': receipts.some(({ payload }) => !heads.has(payload.logHead)),
  }
}

const isListed = ({ roster }: RoundState, member: string): boolean =>
  roster.payload.people.some(({ id }) => id === member)

/** Does the list that counts name the unlocked member with the keys of this laptop? */
export const listsMyKeys = ({ session }: Unlocked, { roster }: RoundState): boolean =>
  roster.payload.people.some(
    ({ id, box, sign }) =>
      id === session.member && box === session.keys.box.recipient && sign === session.keys.sign.publicKey,
  )

/**
 * What does not fit between the archive and what this app itself sealed, confirmed, answered and got receipts for (sealing
 * rule 6); and a list that does not name the own keys. Empty when all is well.
 */
export const alarmsOf = (open: Unlocked): Alarm[] => {
  const round = roundState(open)
  if (!round) return []
  const otherKey = isListed(round, open.session.member) && !listsMyKeys(open, round)
  const late = round.archive ? found(open, round, round.archive) : {}
  const all: Partial<Record<Alarm, boolean>> = { 'other-key': otherKey, ...late }
  return alarms.filter((alarm) => all[alarm] === true)
}
