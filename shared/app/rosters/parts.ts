import { candidateCode } from '../../domain/candidate.ts'
import { ZegelError } from '../../domain/error.ts'
import type { Committee, Member } from '../../domain/schemas/committee.ts'
import type { AnyMessage } from '../../sealing/message.ts'
import type { Open } from '../app.ts'
import { currentCandidates } from '../documents.ts'
import { protocolState, roundNow } from '../progressOf.ts'
import { comingFrom, plannedRound } from '../roundOf.ts'

/** Who holds which office, as the list of the round says it. */
export const officesOf = ({ members }: Committee) => ({
  chair: members.find((m) => m.chair)!.id,
  keeper: members.find((m) => m.keeper)?.id ?? null,
  deputies: members.filter((m) => m.deputy).map(({ id }) => id),
})

/** A member as the list of the round names them. @param enrol the file of their enrolment */
export const personOf = ({ id, name, group, scorer }: Member, enrol: Uint8Array) => ({
  id,
  name,
  group,
  scorer,
  enrol,
})

/** Candidates as the list of the round names them: where letters are read, names do not even travel. */
export const named = (open: Open) => {
  const coming = comingFrom(open)
  const { letters } = plannedRound(open)
  const candidates = currentCandidates(open).filter((c) => !c.withdrawn && (coming?.has(c.cid) ?? true))
  if (candidates.length === 0) throw new ZegelError('E_NO_CANDIDATES', { round: roundNow(open) })
  return candidates.map(({ cid, name }) => ({ cid, name: letters ? candidateCode(cid) : name }))
}

const bytesOf = (messages: readonly AnyMessage[]): Uint8Array[] => messages.map(({ bytes }) => bytes)

/** What a list rests on beside itself: everything of the lists before it. */
export const historyOf = (open: Open) => {
  const state = protocolState(open)
  return {
    earlier: bytesOf(state.rosters),
    exceptions: bytesOf(Object.values(state.rounds).flatMap((one) => one.exceptions)),
    handovers: bytesOf(state.handovers),
    earlierEnrols: bytesOf(
      state.enrols.filter(({ id }) =>
        state.rosters.some(({ payload }) => payload.people.some((person) => person.enrol === id)),
      ),
    ),
  }
}

/** Which of the round keys the next list takes: one that no list of the procedure has taken. */
export const nextSlot = (open: Open): number =>
  Math.max(-1, ...protocolState(open).rosters.map(({ payload }) => payload.slot)) + 1
