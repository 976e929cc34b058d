import { sameList, toSet } from '../bytes.ts'
import { must } from '../errors.ts'
import { nextPhase } from '../phases.ts'
import { checkCoverage, checkSealAuthor } from '../rules/closing.ts'
import { mustHaveConfirmed } from '../rules/confirmed.ts'
import { factsOf, type ProcedureState, type RoundState, type Seal } from '../state.ts'
import { mustSealTheSame } from './again.ts'
import { afterEvent, currentRoster } from './update.ts'

const seqOf = (seal: Seal): number => seal.payload.seq

/** The heads after this seal: it replaces all of them, or stands beside one with its own number. */
const nextHeads = (heads: readonly Seal[], seal: Seal): readonly Seal[] => {
  const { seq, prev, member } = seal.payload
  const [head] = heads
  if (head === undefined) {
    must(seq === 0 && prev.length === 0, 'E_SEQ', `an earlier seal of ${member} has not arrived`)
    return [seal]
  }
  if (seq === seqOf(head) && sameList(prev, head.payload.prev)) return [...heads, seal]
  must(seq === seqOf(head) + 1, 'E_SEQ', `seal ${seq} of ${member} after seal ${seqOf(head)}`)
  must(
    sameList(prev, toSet(heads.map((one) => one.id))),
    'E_SEQ',
    `does not name the seals of ${member} before it`,
  )
  return [seal]
}

/**
 * A scorer's seal. Two of one number are both kept: nobody but the author can say which counts, and the round cannot
 * close before. Throws SealingError E_ROSTER, E_STATE, E_UNCONFIRMED, E_SEQ, E_COVERAGE and what checkSealAuthor finds.
 */
export const acceptSeal = (state: ProcedureState, seal: Seal): ProcedureState => {
  const { roster, round } = currentRoster(state, seal.payload.roster)
  checkSealAuthor(roster, seal)
  const { member } = seal.payload
  mustHaveConfirmed(roster, round.confirms, member)
  must(
    nextPhase(round.phase, 'seal', factsOf(state, round)) !== null,
    'E_STATE',
    `the round is ${round.phase}`,
  )
  const heads = round.seals[member] ?? []
  const next = nextHeads(heads, seal)
  checkCoverage(roster, seal)
  mustSealTheSame(round, seal)
  const replaced = heads.filter((one) => !next.includes(one))
  const changed: RoundState = {
    ...round,
    seals: { ...round.seals, [member]: next },
    replaced: [...round.replaced, ...replaced],
  }
  return afterEvent(state, changed, 'seal')
}
