import { candidateCode } from '../../domain/candidate.ts'
import {
  type Decision,
  decisionFaults,
  declinedIn,
  goesOn,
  isChosen,
  lastWord,
  type Outcome,
  type OutcomeLine,
  standings,
  takenBefore,
} from '../../domain/decision.ts'
import type { Message } from '../../sealing/message.ts'
import { restedOn } from '../../sealing/rules/rests.ts'
import { roundUpon } from '../../sealing/state.ts'
import { analysed } from '../analysed.ts'
import { type App, unlocked } from '../app.ts'
import { signedDecisions } from '../decisions.ts'
import { sealedDocument } from '../documents.ts'
import { openedPeople } from '../openedRound.ts'
import { protocolState } from '../progressOf.ts'
import { revisionsOf } from '../revisions.ts'
import { plannedRound } from '../roundOf.ts'
import type { Steps } from '../work.ts'

/** Something against a decision that waits for a signature, with the codes of the candidates it is about. */
export interface Against {
  readonly code: string
  readonly candidates: readonly string[]
}

/** Named by their outcome in the decisions before a further one. */
const before = (lines: readonly OutcomeLine[], is: (outcome: Outcome) => boolean): ReadonlySet<string> =>
  new Set(lines.flatMap(({ cid, outcome }) => (outcome !== null && is(outcome) ? cid : [])))

/**
 * What this laptop finds against a decision by its own count of the cards: whoever proposed it may have another app, which asks for
 * no reason and leaves somebody out, or leaves out a changed rating. It counts the changes that the decision names. It is told and not
 * refused, for the secretary may not have got a change that is here, nor this laptop one that the secretary has. Of a further one it
 * tells too whom that says has declined, who as it has it took a place, and from whom it takes one back: what candidates answer is known
 * to the secretary alone.
 * @throws E_LOCKED
 */
export const againstDecision = async (
  app: App,
  { transaction, work }: Pick<Steps, 'transaction' | 'work'>,
  decision: Message<'decision/v1'>,
  said: Decision,
): Promise<Against[]> => {
  const { archive, prev } = decision.payload
  const round = transaction(() => {
    const open = unlocked(app)
    const found = roundUpon(protocolState(open), archive)
    return found && sealedDocument(open, 'opened', found.round) ? found.round : null
  })
  if (round === null) return [{ code: 'not-counted', candidates: [] }]
  const rested = transaction(() => restedOn(protocolState(unlocked(app)), decision))
  const analysis = await analysed(app, { transaction, work }, rested, round)
  return transaction(() => {
    const open = unlocked(app)
    const { lines, declined = [] } = said
    const named = new Set(lines.map(({ cid }) => cid))
    const earlier = prev === null ? [] : signedDecisions(open, round)
    const taken = takenBefore(earlier, said)
    const places = Math.max(0, analysis.places - taken.length)
    const left = prev === null ? null : { cids: [...named], places }
    const standing = standings(analysis.ranking, left)
    const last = lastWord(earlier)?.lines ?? []
    const chosen = before(last, isChosen)
    const settled = new Set([...taken, ...declined.filter((cid) => chosen.has(cid)), ...declinedIn(earlier)])
    const leftOut = openedPeople(open, round).candidates.filter((cid) => !named.has(cid) && !settled.has(cid))
    const goes = before(last, goesOn)
    const unheard = revisionsOf(open, round).filter(({ id }) => !rested.has(id))
    const about = (code: string, cids: Iterable<string>) => [...cids].map((cid) => ({ code, cid }))
    const all = [
      ...decisionFaults(said, places, standing, plannedRound(open, round).readAgain),
      ...(prev === null ? about('changes-left-out', new Set(unheard.map(({ cid }) => cid))) : []),
      ...about('left-out', leftOut),
      ...about('said-declined', declined),
      ...about('said-taken', taken),
      ...about(
        'taken-back',
        [...named].filter((cid) => goes.has(cid)),
      ),
    ]
    return [...new Set(all.map(({ code }) => code))].map((code) => ({
      code,
      candidates: all.flatMap((one) => (one.code === code && one.cid ? candidateCode(one.cid) : [])).sort(),
    }))
  })
}
