import { aboutOthers, type Decision } from '../../domain/decision.ts'
import { canonicalText, type Json } from '../../sealing/canonical.ts'
import type { Message } from '../../sealing/message.ts'
import type { RoundState } from '../../sealing/state.ts'
import { type App, type Open, type Session, unlocked } from '../app.ts'
import { noteTurnedDown } from '../decisions.ts'
import { readDocument, rowName, writeDocument } from '../documents.ts'
import { decisionsOf, protocolState, roundState, timesIn } from '../progressOf.ts'
import { noteDue } from '../retention.ts'
import type { Steps } from '../work.ts'
import { listsMyKeys } from './alarms.ts'
import { saidIn } from './saidIn.ts'
import { isUnpacked, markUnpacked } from './unpacked.ts'

type Unlocked = Open & { session: Session }
type Signed = Message<'decision/v1'>

/** As text, in whatever order it was written. */
const inOneOrder = ({ lines, declined = [], ...terms }: Decision): string =>
  canonicalText({
    ...terms,
    lines: lines.toSorted((a, b) => (a.cid < b.cid ? -1 : 1)),
    declined: declined.toSorted(),
  } as unknown as Json)

/** Is there nothing of it any more that was erased here? Then it was written before. */
const isWhole = ({ att, payload }: Signed): boolean =>
  Object.keys(payload.att).every((name) => att[name] !== undefined)

/**
 * Writes what was signed in its place among the decisions of the round, unless it lies there: on the laptop where it was written. There it
 * may also have come later than what is there, because an older copy was put back.
 */
const writeSigned = (app: App, open: Open, round: number, decision: Signed, said: Decision): void => {
  const place = decisionsOf(open, round).findIndex(({ id }) => id === decision.id)
  const before = readDocument(open, 'decidedBefore', round) ?? []
  if (before.length > place) return
  const there = readDocument(open, 'decision', round)
  if (before.length === place && there && inOneOrder(there) === inOneOrder(said)) return
  const at = timesIn(open, 'decision/v1', round)[place - 1]
  // What was decided last goes with what came to nothing before this one takes its place.
  if (there && at && before.length < place)
    writeDocument(app, open, 'decidedBefore', [...before, { ...there, at }], round)
  writeDocument(app, open, 'decision', said, round)
  open.store.documents.settle(rowName(open, 'decision', round))
}

const unpackDecision = async (
  app: App,
  open: Unlocked,
  { transaction, work }: Steps,
  decision: Signed,
  round: number,
): Promise<void> => {
  const { masters } = open.session
  const said = await work('readDecision', { procedure: open.id, masters, decision: decision.bytes })
  transaction(() => {
    if (app.open !== open || isUnpacked(open, decision.id)) return
    // Whoever withdrew was forgotten here, in whatever order that and the decision came.
    const gone = new Set(roundState(open, round)?.withdrawn.map(({ payload }) => payload.cid))
    writeSigned(app, open, round, decision, aboutOthers(saidIn(said), gone))
    noteTurnedDown(app, open, round)
    noteDue(app, open)
    markUnpacked(app, open, decision.id)
  })
}

/**
 * Opens with the own box key the decisions of a round that were not written here yet, and writes them where the screens read them.
 * @throws SealingError E_COMMIT, E_INNER, E_KEY when one does not hold what it was signed for
 */
export const unpackDecisionsOf = async (
  app: App,
  open: Unlocked,
  steps: Steps,
  { round }: RoundState,
): Promise<void> => {
  for (const one of decisionsOf(open, round))
    if (!isUnpacked(open, one.id) && isWhole(one)) await unpackDecision(app, open, steps, one, round)
}

/**
 * On the secretary's laptop: what was decided and is not written there, because an older copy was put back.
 * @throws SealingError E_COMMIT, E_INNER, E_KEY
 */
export const unpackDecisions = async (app: App, steps: Steps): Promise<void> => {
  const open = unlocked(app)
  for (const round of Object.values(protocolState(open).rounds))
    if (listsMyKeys(open, round)) await unpackDecisionsOf(app, open, steps, round)
}
