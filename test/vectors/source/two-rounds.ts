import { canonicalBytes, type Json } from '../../../shared/sealing/canonical.ts'
import { purgedArchive } from '../../../shared/sealing/erase.ts'
import { makeAmendment } from '../../../shared/sealing/make/amendment.ts'
import { makeAudit } from '../../../shared/sealing/make/audit.ts'
import { makeCompare } from '../../../shared/sealing/make/compare.ts'
import { readExceptionReason } from '../../../shared/sealing/make/exception.ts'
import { makeDecision } from '../../../shared/sealing/make/decision.ts'
import { makePurge, makePurgeAnswer, signPurge } from '../../../shared/sealing/make/purge.ts'
import { makeRevision } from '../../../shared/sealing/make/revise.ts'
import { asType, type Message, readMessage } from '../../../shared/sealing/message.ts'
import { closingOf } from '../../../shared/sealing/rules/amendment.ts'
import type { Roster } from '../../../shared/sealing/rules/people.ts'
import { restsNow } from '../../../shared/sealing/rules/rests.ts'
import { roundOf } from '../../../shared/sealing/state.ts'
import { designBody } from '../../sealing/cards.ts'
import { type Bench, confirmAll, type Member, sealedBench, sealOne, take } from '../../sealing/committee.ts'
import { following, nextGeneration, saltedCards, sealAll, withoutPerson } from '../../sealing/generations.ts'
import { officeTo, successor, under } from '../../sealing/handovers.ts'
import { openAll } from '../../sealing/opened.ts'
import { brief } from './rounds.ts'

/** One round of a procedure, as somebody outside gets to see it. */
export interface Told {
  readonly roster: Roster
  readonly archive: Message<'archive/v1'>
  readonly audit: Message<'audit/v1'>
}

export interface TwoRounds {
  /** As it stands in the end; the coordinator is the second one. */
  readonly bench: Bench
  readonly first: Told
  readonly second: Told
  /** Whoever took part at any time. */
  readonly everybody: readonly Member[]
  /** The archive of the first round after a candidate was erased. */
  readonly purged: Uint8Array
}

/** One decision upon an archive, which follows on `prev`. */
const decided = async (
  bench: Bench,
  roster: Roster,
  archive: Message<'archive/v1'>,
  prev: string | null,
  outcomes: readonly { readonly cid: string; readonly outcome: Json }[],
): Promise<string> => {
  const chair = bench.scorers[0]!
  const signers = [bench.coordinator, chair].map(({ id, keys }) => ({ by: id, key: keys.sign }))
  const rests = restsNow(bench.state, archive.id)
  const input = { roster, archive: archive.id, rests, prev, at: bench.now(), outcomes, signers }
  return take(bench, 'decision/v1', await makeDecision(bench.base, input, bench.random)).id
}

/** The first candidate is chosen and the others are not; that one declines, and it is decided once more about the others. */
const decide = async (
  bench: Bench,
  roster: Roster,
  archive: Message<'archive/v1'>,
  chosen: 'invited' | 'place',
): Promise<void> => {
  const motivation = 'U vertelde duidelijk wat u deed.'
  const terms = { decidedBy: 'De opleider', departure: null, motivation, reserveUntil: null }
  const said = (outcome: string) => ({ ...terms, outcome, position: outcome === 'place' ? 1 : null })
  const [first, second, ...others] = roster.payload.candidates.map(({ cid }) => cid)
  const rejected = (cids: readonly string[]) => cids.map((cid) => ({ cid, outcome: said('rejected') }))
  const before = await decided(bench, roster, archive, null, [
    { cid: first!, outcome: said(chosen) },
    ...rejected([second!, ...others]),
  ])
  const again = 'De eerste keus zag ervan af.'
  await decided(bench, roster, archive, before, [
    { cid: first!, outcome: { declined: true } },
    ...[second!, ...(chosen === 'invited' ? others : [])].map((cid) => ({ cid, outcome: { ...said(chosen), again } })),
    ...(chosen === 'invited' ? [] : rejected(others)),
  ])
}

const revised = async (bench: Bench, roster: Roster, archive: Message<'archive/v1'>, cid: string): Promise<void> => {
  const { id, keys } = bench.scorers[1]!
  const about = { roster, archive: archive.id, member: id, cid, criterion: 'leadership', prev: null, at: bench.now() }
  const change = { ...about, from: 2, to: 4, reason: 'Ik had een voorbeeld gemist.' }
  take(bench, 'revise/v1', await makeRevision(bench.base, change, keys, bench.random))
}

const compared = (bench: Bench, roster: Roster, archive: Message<'archive/v1'>): void => {
  const { id, keys } = bench.scorers[1]!
  const content = { archive: archive.id, roster: roster.id, member: id, found: [], at: bench.now() }
  take(bench, 'compare/v1', makeCompare(bench.base, content, keys))
}

/** The candidate who went is erased: asked by the coordinator and the chair, answered by one person. */
const erase = (bench: Bench, archive: Message<'archive/v1'>, cid: string): Uint8Array => {
  const { coordinator, base } = bench
  const other = bench.scorers[0]!
  const signers = [coordinator.id, other.id] as const
  const input = { archive: archive.id, cids: [cid], at: bench.now(), signers }
  const asked = signPurge(makePurge(base, input, coordinator.id, coordinator.keys), other.id, other.keys)
  const purge = take(bench, 'purge/v1', asked)
  const { id, keys } = bench.scorers[2]!
  const answer = take(bench, 'purge/v1', makePurgeAnswer(base, { purge, at: bench.now(), member: id }, keys))
  return purgedArchive(archive, [purge, answer])
}

/** Who follows changes the published design before the next list, and changes it back. */
const amendAndBack = (bench: Bench): void => {
  const { coordinator, scorers } = bench
  const bodies = [designBody, { ...designBody, places: 2 }].map((body) => canonicalBytes(body))
  const closing = closingOf(designBody.dates.applyUntil)
  const [first, second] = [coordinator, scorers[0]!].map(({ id, keys }) => ({ member: id, keys }))
  for (const [prev, design, reason] of [
    [bodies[0]!, bodies[1]!, 'Er is een plaats bij gekomen.'],
    [bodies[1]!, bodies[0]!, 'Die plaats gaat toch niet door.'],
  ] as const)
    take(
      bench,
      'amendment/v1',
      makeAmendment(bench.base, { prev, design, closing, reason, at: bench.now() }, first!, second!),
    )
}

const audited = (bench: Bench, archive: Message<'archive/v1'>): Message<'audit/v1'> => {
  const own = roundOf(bench.state, archive.payload.round)?.compared ?? []
  const input = { archive, at: bench.now(), log: bench.log, numbers: {}, keeper: null, compared: own, amendments: bench.state.amendments }
  return asType('audit/v1', readMessage(makeAudit(bench.base, input, bench.coordinator.keys)))
}

/**
 * Mode strict. The first round judges three candidates: a corrected seal, a revision, a decision; who was invited declines, so that a
 * further decision invites the others. The one who went is erased, and the coordinator's office goes to somebody else, who changes the
 * design and changes it back. In the second round the last scorer drops out when
 * two have sealed; then all seal, one corrects, it is opened, revised and decided, twice; its archive holds why that one dropped out. Audits of both rounds are made in the end,
 * each by who was coordinator in it; last comes what who followed told beside the list of the first round.
 */
export const twoRounds = async (seed = 'two-rounds'): Promise<TwoRounds> => {
  const { bench: old, roster: one } = await sealedBench('strict', {
    ...{ scorers: 4, candidates: 3, seed, except: [0, 1, 2, 3] },
  })
  await sealAll(old, one)
  const again = old.scorers[1]!
  const corrected = old.state.rounds[1]!.seals[again.id]![0]!
  await sealOne(old, one, again, { cards: saltedCards(old, again, 2), seq: 1, prev: [corrected.id] })
  const letters = await openAll(old, one)
  const [invited] = old.cids
  compared(old, one, letters.archive)
  await revised(old, one, letters.archive, old.cids[1]!)
  await decide(old, one, letters.archive, 'invited')
  const purged = erase(old, letters.archive, invited!)

  const { member, enrol } = successor(old, 'svccess0r0')
  const handover = take(old, 'handover/v1', officeTo(old, one, enrol, [old.coordinator]).bytes)
  const bench = { ...under(old, member), cids: old.cids.slice(1) }
  amendAndBack(bench)
  const fresh = { round: 2, gen: 1, handover }
  const two = take(bench, 'roster/v1', (await following(bench, one, null, fresh)).bytes)
  confirmAll(bench, two)
  const gone = bench.scorers[3]!
  for (const [i, scorer] of bench.scorers.slice(0, 2).entries())
    await sealOne(bench, two, scorer, { cards: saltedCards(bench, scorer, i + 1) })
  const people = withoutPerson(bench, gone)
  const last = await nextGeneration(bench, two, 'drop-out', gone.id, { people })
  const left = {
    ...bench,
    scorers: bench.scorers.slice(0, 3),
    people: bench.people.filter(({ id }) => id !== gone.id),
  }
  await sealAll(left, last)
  const second = left.state.rounds[2]!.seals[again.id]![0]!
  await sealOne(left, last, again, { cards: saltedCards(left, again, 2), seq: 1, prev: [second.id] })
  const why = await readExceptionReason(left.state.rounds[2]!.exceptions[0]!, again.keys.box.identity)
  const interviews = await openAll(left, last, [why])
  compared(left, last, interviews.archive)
  await revised(left, last, interviews.archive, left.cids[0]!)
  await decide(left, last, interviews.archive, 'place')
  await brief(left, one, enrol)
  return {
    bench: left,
    everybody: [...old.people, member],
    first: { roster: one, archive: letters.archive, audit: audited({ ...left, coordinator: old.coordinator }, letters.archive) },
    second: { roster: last, archive: interviews.archive, audit: audited(left, interviews.archive) },
    purged,
  }
}
