import { makeOpen, makeRelease } from '../../shared/sealing/make/answer.ts'
import { makeArchive } from '../../shared/sealing/make/archive.ts'
import { makeAudit } from '../../shared/sealing/make/audit.ts'
import { makeClose } from '../../shared/sealing/make/close.ts'
import type { Message } from '../../shared/sealing/message.ts'
import { type Answers, type OpenedSeal, openRound } from '../../shared/sealing/opening.ts'
import type { ReasonSecret } from '../../shared/sealing/reasons.ts'
import type { Roster } from '../../shared/sealing/rules/people.ts'
import { earlierIn, roundOf, sealOf } from '../../shared/sealing/state.ts'
import { criteria } from './cards.ts'
import { type Bench, head, take } from './committee.ts'

/** The seals that count in a round, by scorer. */
export const sealsAtHand = (bench: Bench, of = 1): Message<'seal/v1'>[] => {
  const round = roundOf(bench.state, of)!
  return bench.scorers.flatMap((member) => sealOf(round, member.id) ?? [])
}

export const closeRound = (bench: Bench, roster: Roster): Message<'close/v1'> => {
  const seals = sealsAtHand(bench, roster.payload.round)
  const input = { roster, seals, at: bench.now(), logHead: head(bench) }
  return take(bench, 'close/v1', makeClose(bench.base, input, bench.coordinator.keys))
}

/** Everybody answers the close: the keeper in twokey, each scorer in strict. */
export const answerAll = async (
  bench: Bench,
  roster: Roster,
  close: Message<'close/v1'>,
): Promise<Answers> => {
  if (bench.keeper) {
    const input = { roster, close, member: bench.keeper.id, facts: [] }
    return { open: take(bench, 'open/v1', (await makeOpen(bench.base, input, bench.keeper.keys)).bytes) }
  }
  const releases: Message<'release/v1'>[] = []
  for (const member of bench.scorers) {
    const ownSeal = sealOf(roundOf(bench.state, roster.payload.round)!, member.id)!.id
    const input = { roster, close, member: member.id, facts: [], ownSeal }
    releases.push(take(bench, 'release/v1', (await makeRelease(bench.base, input, member.keys)).bytes))
  }
  return { releases }
}

export interface OpenedBench {
  readonly close: Message<'close/v1'>
  readonly answers: Answers
  readonly opened: readonly OpenedSeal[]
  readonly archive: Message<'archive/v1'>
  readonly audit: Message<'audit/v1'>
}

export const archiveInput = (
  bench: Bench,
  { close, answers, opened }: Pick<OpenedBench, 'close' | 'answers' | 'opened'>,
  reasons: readonly ReasonSecret[] = [],
) => {
  const round = roundOf(bench.state, close.payload.round)!
  return {
    at: bench.now(),
    enrols: bench.state.enrols,
    rosters: bench.state.rosters,
    confirms: Object.values(bench.state.rounds).flatMap((one) => one.confirms),
    exceptions: Object.values(bench.state.rounds).flatMap((one) => one.exceptions),
    handovers: bench.state.handovers,
    faults: round.faults,
    withdrawals: round.withdrawn,
    earlier: earlierIn(round),
    close,
    answers,
    opened,
    amendments: bench.state.amendments,
    log: bench.log,
    reasons,
  }
}

/** Close, answers, opening, archive and audit of a sealed bench. */
export const openAll = async (
  bench: Bench,
  roster: Roster,
  reasons: readonly ReasonSecret[] = [],
): Promise<OpenedBench> => {
  const close = closeRound(bench, roster)
  const answers = await answerAll(bench, roster, close)
  const seals = sealsAtHand(bench, roster.payload.round)
  const input = { roster, close, seals, answers, criteria }
  const opened = await openRound(input, bench.coordinator.keys)
  const made = await makeArchive(
    bench.base,
    archiveInput(bench, { close, answers, opened }, reasons),
    bench.coordinator.keys,
  )
  const archive = take(bench, 'archive/v1', made)
  const { amendments } = bench.state
  const auditInput = { archive, at: bench.now(), log: bench.log, numbers: {}, keeper: null, amendments }
  const audit = take(bench, 'audit/v1', makeAudit(bench.base, auditInput, bench.coordinator.keys))
  return { close, answers, opened, archive, audit }
}
