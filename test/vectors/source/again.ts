import { acceptMessage } from '../../../shared/sealing/accept.ts'
import { canonicalBytes } from '../../../shared/sealing/canonical.ts'
import { makeAmendment } from '../../../shared/sealing/make/amendment.ts'
import { makeArchive } from '../../../shared/sealing/make/archive.ts'
import { makeOpen, makeRelease } from '../../../shared/sealing/make/answer.ts'
import { makeAudit } from '../../../shared/sealing/make/audit.ts'
import { makeCompare } from '../../../shared/sealing/make/compare.ts'
import { makeFault } from '../../../shared/sealing/make/fault.ts'
import { makeFinalise } from '../../../shared/sealing/make/finalise.ts'
import { makeLate } from '../../../shared/sealing/make/late.ts'
import { makeReceipt } from '../../../shared/sealing/make/receipt.ts'
import { makeSeal } from '../../../shared/sealing/make/seal.ts'
import { makeWithdraw, signWithdraw } from '../../../shared/sealing/make/withdraw.ts'
import { type Message, readAs } from '../../../shared/sealing/message.ts'
import { openRound } from '../../../shared/sealing/opening.ts'
import { closingOf } from '../../../shared/sealing/rules/amendment.ts'
import type { Roster } from '../../../shared/sealing/rules/people.ts'
import { roundOf, sealOf } from '../../../shared/sealing/state.ts'
import { cardOf, criteria, designBody } from '../../sealing/cards.ts'
import { type Bench, confirmAll, head, type Member, sealedBench, sealInput, sealOne, take } from '../../sealing/committee.ts'
import { resealed } from '../../sealing/forged.ts'
import { nextGeneration, saltedCards, sealAll, withoutPerson } from '../../sealing/generations.ts'
import { handed, nextUnder, officeTo, successor, under } from '../../sealing/handovers.ts'
import { archiveInput, closeRound, openAll, sealsAtHand } from '../../sealing/opened.ts'

/** A round that took more than one generation, or an opening that was not plain. */
export interface AgainRound {
  readonly bench: Bench
  readonly roster: Roster
  readonly archive: Message<'archive/v1'>
  readonly audit: Message<'audit/v1'>
  /** Whoever took part at any time. */
  readonly everybody: readonly Member[]
  /** What a verifier declares about archive and audit, and about the archive besides once its cards are opened. */
  readonly declared: Readonly<Record<'archive' | 'audit' | 'opened', readonly string[]>>
}

/** A receipt has no row in the log. */
const receipt = (bench: Bench, ref: string, member: string): void => {
  const content = { at: bench.now(), logHead: head(bench), member, ref, round: 1 }
  const bytes = makeReceipt(bench.base, content, bench.coordinator.id, bench.coordinator.keys)
  bench.state = acceptMessage(bench.state, readAs('receipt/v1', bytes))
  bench.files.push(bytes)
}

const auditOf = (bench: Bench, archive: Message<'archive/v1'>): Message<'audit/v1'> => {
  const { compared } = roundOf(bench.state, 1)!
  const { amendments } = bench.state
  const input = { archive, at: bench.now(), log: bench.log, numbers: {}, keeper: null, compared, amendments }
  return take(bench, 'audit/v1', makeAudit(bench.base, input, bench.coordinator.keys))
}

/** The published design is changed afterwards, as the coordinator and another one say. */
const amend = (bench: Bench): void => {
  const { coordinator, scorers } = bench
  const [prev, design] = [designBody, { ...designBody, places: 2 }].map((body) => canonicalBytes(body))
  const closing = closingOf(designBody.dates.applyUntil)
  const input = { prev: prev!, design: design!, closing, reason: 'Er is een plaats bij gekomen.', at: bench.now() }
  const [first, second] = [coordinator, scorers[0]!].map(({ id, keys }) => ({ member: id, keys }))
  take(bench, 'amendment/v1', makeAmendment(bench.base, input, first!, second!))
}

/**
 * Mode strict, three generations: the fourth scorer drops out after two have sealed, one of whom then seals something else;
 * after the first release the coordinator's key is lost, the office goes to somebody else, and everybody seals the same
 * again. One app raises an alarm, one finds nothing, everybody destroys the round keys, and the design is amended.
 */
export const againStrict = async (): Promise<AgainRound> => {
  const { bench: old, roster: first } = await sealedBench('strict', { scorers: 4, seed: 'again', except: [0, 1, 2, 3] })
  const [a, b, , gone] = old.scorers
  for (const [i, member] of [a!, b!].entries()) {
    const seal = await sealOne(old, first, member, { cards: saltedCards(old, member, i + 1) })
    receipt(old, seal.id, member.id)
  }
  const second = await nextGeneration(old, first, 'drop-out', gone!.id, { people: withoutPerson(old, gone!) })
  const left = { ...old, scorers: old.scorers.slice(0, 3), people: old.people.filter(({ id }) => id !== gone!.id) }
  await sealAll(left, second, (i) => (i === 1 ? 5 : i + 1))
  const close = closeRound(left, second)
  const ownSeal = sealOf(roundOf(left.state, 1)!, a!.id)!.id
  const given = { roster: second, close, member: a!.id, facts: [], ownSeal }
  take(left, 'release/v1', (await makeRelease(left.base, given, a!.keys)).bytes)
  const { member, enrol } = successor(left, 'svccess0r0')
  const handover = take(left, 'handover/v1', officeTo(left, second, enrol, left.scorers.slice(0, 2)).bytes)
  const bench = under(left, member)
  const change = (await nextUnder(bench, second, 'opening-mislukt', handover, withoutPerson(bench, gone!))).bytes
  const third = take(bench, 'roster/v1', change)
  confirmAll(bench, third)
  await sealAll(bench, third, (i) => (i === 1 ? 5 : i + 1))
  const { archive } = await openAll(bench, third)
  const say = (who: typeof member, found: readonly ('head-missing' | 'seal-other')[]) => {
    const content = { archive: archive.id, roster: third.id, member: who.id, found, at: bench.now() }
    take(bench, 'compare/v1', makeCompare(bench.base, content, who.keys))
  }
  say(a!, [])
  say(b!, ['head-missing', 'seal-other'])
  for (const one of bench.people) {
    const content = { archive: archive.id, member: one.id, at: bench.now(), sitting: null }
    if (third.payload.people.some(({ id }) => id === one.id))
      take(bench, 'finalise/v1', makeFinalise(bench.base, content, one.keys))
  }
  amend(bench)
  const plain = ['changed', 'handover', 'opening-mislukt']
  return {
    ...{ bench, roster: third, archive, audit: auditOf(bench, archive), everybody: [...old.people, member] },
    declared: { archive: plain, audit: ['alarm', ...plain], opened: ['reasons'] },
  }
}

/**
 * Mode twokey: a candidate withdraws after the seals, the last scorer sealed garbage, a deputy answers under the keeper's
 * handover, the fault is proven, and the last scorer sends a late card.
 */
export const againTwokey = async (): Promise<AgainRound> => {
  const { bench, roster } = await sealedBench('twokey', {
    ...{ scorers: 3, candidates: 2, seed: 'again', deputies: 1, except: [2] },
  })
  const [a, , last] = bench.scorers
  const [gone] = bench.cids
  const deputy = bench.deputies[0]!
  const recusals = [{ cid: gone!, late: true }]
  const own = { ...sealInput(bench, roster, last!), cards: saltedCards(bench, last!, 3).slice(1), recusals }
  const honest = readAs('seal/v1', (await makeSeal(bench.base, own, last!.keys, bench.random)).bytes)
  const garbage = { ...honest.att, cards: new Uint8Array(600).fill(7) }
  take(bench, 'seal/v1', resealed(bench, last!, honest, garbage).bytes)
  const input = { roster, cid: gone!, at: bench.now(), signers: [bench.coordinator.id, a!.id] as const }
  const withdrawal = makeWithdraw(bench.base, input, bench.coordinator.id, bench.coordinator.keys)
  take(bench, 'withdraw/v1', signWithdraw(withdrawal, a!.id, a!.keys))
  const close = closeRound(bench, roster)
  const handover = take(bench, 'handover/v1', handed(bench, roster, close, [bench.keeper!]).bytes)
  const answer = { roster, close, member: deputy.id, facts: [], handover }
  const open = take(bench, 'open/v1', (await makeOpen(bench.base, answer, deputy.keys)).bytes)
  const seals = sealsAtHand(bench)
  const opening = { roster, close, seals, answers: { open }, handovers: [handover], criteria }
  const opened = await openRound(opening, bench.coordinator.keys)
  const spoiled = opened.find((one) => one.failure !== null)!
  const blame = { roster, close: close.id, opened: spoiled, by: bench.coordinator.id }
  const fault = take(bench, 'fault/v1', await makeFault(bench.base, blame, bench.coordinator.keys))
  const given = { ...archiveInput(bench, { close, answers: { open }, opened }), faults: [fault] }
  const archive = take(bench, 'archive/v1', await makeArchive(bench.base, given, bench.coordinator.keys))
  const card = {
    ...{ roster, member: last!.id, cid: gone!, card: cardOf(last!.id, gone!, 2), criteria, at: bench.now() },
    box: bench.coordinator.keys.box.recipient,
  }
  take(bench, 'late/v1', await makeLate(bench.base, card, last!.keys, bench.random))
  const plain = ['fault', 'handover', 'recusal', 'withdrawal']
  return {
    ...{ bench, roster, archive, audit: auditOf(bench, archive), everybody: bench.people },
    declared: { archive: plain, audit: [...plain, 'late'], opened: [] },
  }
}
