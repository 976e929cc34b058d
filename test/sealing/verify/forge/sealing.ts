import { bytes, fileOf, type Made } from './file.ts'
import type { Person } from './keys.ts'
import { base, cardOf, committedCard, coordinator, type Sealed } from './plan.ts'
import type { Session } from './session.ts'

/** Seals, close and answers of a made-up committee. */

/** Who takes part under a roster, and about whom. */
export interface Party {
  readonly people: readonly Person[]
  readonly cids: readonly string[]
}

/** Every scorer seals a card about every candidate: new ones, or those of the generation before. */
export const sealAll = (
  session: Session,
  on: Made,
  { people, cids }: Party,
  before: readonly Sealed[] = [],
): { seals: Made[]; cards: Sealed[] } => {
  const { round } = session.plan
  const scorers = people.filter(({ role }) => role === 'member')
  const cards = scorers.flatMap((scorer, i) =>
    cids.map(
      (cid) =>
        before.find((one) => one.cid === cid && one.member === scorer.id) ?? {
          ...{ card: cardOf(i + 2), cid, member: scorer.id, salt: session.salt() },
        },
    ),
  )
  const seals = scorers.flatMap((scorer) => {
    const own = cards.filter(({ member }) => member === scorer.id)
    const att = { cards: Buffer.from('onion') }
    const seal = session.make({
      type: 'seal/v1',
      payload: {
        ...base,
        at: session.now(),
        cards: own.map(({ card, cid, member, salt }) => ({
          c: committedCard(card, cid, member, salt, round),
          cid,
        })),
        logHead: session.head(),
        member: scorer.id,
        prev: [],
        recusals: [],
        roster: on.id,
        round,
        seq: 0,
      },
      att: session.plan.mode === 'twokey' ? { ...att, release: Buffer.from('wrapped') } : att,
      signers: [scorer],
    })
    const { payload } = seal ?? {}
    if (seal && payload)
      session.log('seal', seal.id, {
        member: scorer.id,
        roster: payload['roster']!,
        round: payload['round']!,
        seq: payload['seq']!,
      })
    return seal ?? []
  })
  return { seals, cards }
}

export const closeOf = (session: Session, on: Made, seals: readonly Made[]): Made => {
  const close = session.make({
    type: 'close/v1',
    payload: {
      ...base,
      at: session.now(),
      logHead: session.head(),
      roster: on.id,
      round: session.plan.round,
      seals: seals.map(({ id, payload }) => ({ id, member: payload['member']! })),
    },
    att: { seals: bytes(seals.map(({ stripped }) => stripped)) },
    signers: [coordinator],
  })
  if (close === null) throw new Error('a forger may not leave out the close')
  session.log('close', close.id, { roster: close.payload['roster']!, round: close.payload['round']! })
  return close
}

/** Who answers the close, each with a row. */
export const answersTo = (
  session: Session,
  on: Made,
  close: Made,
  { people }: Party,
  handover: Made | null = null,
): Made[] => {
  const { round } = session.plan
  const scorers = people.filter(({ role }) => role === 'member')
  const named = { ...base, close: close.id, roster: on.id, round }
  if (session.plan.mode === 'twokey') {
    const keepers = people.filter(({ role }) => role === 'keeper')
    const who = keepers.find(({ id }) => id === handover?.payload['to']) ?? keepers[0]!
    const att = Object.fromEntries(scorers.map(({ id }) => [`key-${id}`, Buffer.from(id)]))
    const payload = { ...named, handover: handover?.id ?? null, keeper: who.id }
    const open = session.make({ type: 'open/v1', payload, att, signers: [who] })
    if (open === null) return []
    session.log('open', open.id, { close: close.id, keeper: who.id, roster: on.id, round })
    return [open]
  }
  return scorers.flatMap((scorer) => {
    const payload = { ...named, member: scorer.id }
    const att = { key: Buffer.from(scorer.id) }
    const release = session.make({ type: 'release/v1', payload, att, signers: [scorer] })
    if (release)
      session.log('release', release.id, { close: close.id, member: scorer.id, roster: on.id, round })
    return release ?? []
  })
}

/** The answers that count, as they are attached. */
export const attached = (session: Session, answers: readonly Made[]): { [name: string]: Buffer } => {
  const [first] = answers
  if (session.plan.mode === 'twokey') return first ? { open: fileOf(first.stripped) } : {}
  const stripped = answers.map((one) => one.stripped)
  return { releases: bytes([...session.plan.nested('releases', stripped)]) }
}
