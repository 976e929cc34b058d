import { endingOf } from '../sealing/rules/exception.ts'
import type { Open } from './app.ts'
import { protocolState } from './progressOf.ts'

/** The rounds that ended without an opening, the first first: how, why, when, and who signed for it. */
export const lostRounds = (open: Open) =>
  Object.values(protocolState(open).rounds).flatMap(({ round, exceptions }) =>
    exceptions.flatMap((one) => {
      const how = endingOf(one)
      const { reason, at, deciders } = one.payload
      return how ? [{ round, how, reason: reason.code, at, deciders: [...deciders] }] : []
    }),
  )

/** The same for readers outside: how many decided, not who. */
export const publicLostRounds = (open: Open) =>
  lostRounds(open).map(({ deciders, round: _, ...one }) => ({ ...one, deciders: deciders.length }))
