import { candidateCode } from '../../domain/candidate.ts'
import { restedOn } from '../../sealing/rules/rests.ts'
import type { Open } from '../app.ts'
import { decisionsOf, erasedCids, protocolState } from '../progressOf.ts'
import { proposalsOf } from './proposals.ts'

/** By their codes, the candidates about whom something came in that a decision does not rest on. */
export interface AfterDecision {
  readonly changed: string[]
  readonly late: string[]
}

/**
 * What came to this laptop since the secretary signed the decision of a round: the one that waits for a signature, or the last that is
 * signed. Made on a laptop that was not connected, it may be older than the decision.
 */
export const afterDecision = (open: Open, round: number): AfterDecision => {
  const state = protocolState(open)
  const archive = state.rounds[round]?.archive?.id
  const proposed = proposalsOf(open).flatMap((one) =>
    one.type === 'decision/v1' && one.payload.archive === archive ? one : [],
  )
  const decision = proposed.at(-1) ?? decisionsOf(open, round).at(-1)
  if (!decision) return { changed: [], late: [] }
  const rested = restedOn(state, decision)
  const gone = erasedCids(open)
  const codes = (messages: readonly { id: string; payload: { cid: string } }[]): string[] => {
    const cids = messages.flatMap(({ id, payload }) =>
      rested.has(id) || gone.has(payload.cid) ? [] : payload.cid,
    )
    return [...new Set(cids)].map(candidateCode).sort()
  }
  return {
    changed: codes(state.revisions.filter(({ payload }) => payload.archive === archive)),
    late: codes(state.rounds[round]?.late ?? []),
  }
}
