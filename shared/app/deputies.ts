import { type Handover, isOffice } from '../sealing/rules/handover.ts'
import type { ProcedureState, RoundState } from '../sealing/state.ts'
import type { Open } from './app.ts'
import { protocolState, roundState } from './progressOf.ts'

/** Handovers, signed by all, that let a deputy answer the close that counts; oldest first, none before the close. */
export const deputyHandovers = ({ handovers }: ProcedureState, { close }: RoundState): readonly Handover[] =>
  close === null ? [] : handovers.filter((one) => !isOffice(one) && one.payload.close === close.id)

/**
 * Who stands where with the second key: whose it is, who may answer the close instead, and who did. Null in `strict` and before
 * the freeze.
 */
export const secondKeyOf = (open: Open, round = roundState(open)) => {
  const keeper = round?.roster.payload.keeper
  if (!round || !keeper) return null
  const instead = deputyHandovers(protocolState(open), round).map(({ payload }) => payload.to)
  return {
    keeper,
    deputies: [...round.roster.payload.deputies],
    instead: [...new Set(instead)].sort(),
    answeredBy: round.open?.payload.keeper ?? null,
  }
}
