import { candidateCode } from '../../domain/candidate.ts'
import { type Decision, decisionFaults, departs, outcomesIn, standings } from '../../domain/decision.ts'
import { ZegelError } from '../../domain/error.ts'
import { restsNow } from '../../sealing/rules/rests.ts'
import { type Analysed, analysed } from '../analysed.ts'
import { type App, type Open, type Session, unlocked } from '../app.ts'
import { placesNow, undecided } from '../decideAgain.ts'
import { noteTurnedDown } from '../decisions.ts'
import { readDocument, writeDocument } from '../documents.ts'
import { earlierDecisions } from '../earlierDecisions.ts'
import { isEditable, mustBeEditable } from '../editable.ts'
import { afterDecision } from '../exchange/afterDecision.ts'
import { addProposal, isProposed } from '../exchange/proposals.ts'
import { settle } from '../exchange/settle.ts'
import { type Handlers, job } from '../handler.ts'
import { mustBeRevealed, openedPeople } from '../openedRound.ts'
import { decisionsOf, isDecided, protocolState, roundNow, roundState, timesIn } from '../progressOf.ts'
import { plannedRound } from '../roundOf.ts'

/**
 * The decision so far: before anybody wrote one, a line for each candidate in the combined order, then those nobody gave
 * a score.
 */
const decisionOf = (open: Open, { ranking }: Analysed): Decision => {
  const { candidates } = openedPeople(open)
  const ranked = ranking.map(({ cid }) => cid).filter((cid) => candidates.includes(cid))
  return (
    readDocument(open, 'decision') ?? {
      lines: [...new Set([...ranked, ...candidates])].map((cid) => ({
        cid,
        outcome: null,
        position: null,
        motivation: '',
        departure: null,
      })),
      reserveUntil: null,
      decidedBy: '',
    }
  )
}

/** Where everybody stands for a decision of the round: of a further one by the places that are left. */
const standingOf = (open: Open, decision: Decision, { ranking, places }: Analysed) =>
  standings(
    ranking,
    readDocument(open, 'decidedBefore') === null
      ? null
      : { cids: decision.lines.map(({ cid }) => cid), places: placesNow(open, places, decision) },
  )

/** What the decision is, and what is still to be said about it. */
const outcomeOf = (open: Open & { session: Session }, analysis: Analysed) => {
  const decision = decisionOf(open, analysis)
  const places = placesNow(open, analysis.places, decision)
  const standing = standingOf(open, decision, analysis)
  const round = roundNow(open)
  const { last, letters, readAgain } = plannedRound(open)
  const fixedAt = isDecided(open, round) ? timesIn(open, 'decision/v1', round).at(-1) : undefined
  const { coordinator, chair = null } = roundState(open)?.roster.payload ?? {}
  return {
    round: { number: round, last, letters, readAgain },
    decision,
    codes: Object.fromEntries(openedPeople(open).candidates.map((cid) => [cid, candidateCode(cid)])),
    departs: departs(decision.lines, standing),
    faults: decisionFaults(decision, places, standing, readAgain),
    places,
    editable: isEditable(open, 'decision') && coordinator === open.session.member,
    chair: chair === null ? null : { id: chair, here: open.identities.read(chair) !== null },
    proposed: isProposed(open, 'decision'),
    fixedAt: fixedAt ?? null,
    before: earlierDecisions(open),
    after: afterDecision(open, round),
  }
}

/** What of a further decision stays as it was begun: why, and who declined. */
const isAsBegun = (open: Open, { lines, declined }: Decision): boolean => {
  const begun = readDocument(open, 'decision')
  const why = begun?.lines[0]?.again
  return (
    JSON.stringify(declined) === JSON.stringify(begun?.declined) && lines.every(({ again }) => again === why)
  )
}

/**
 * Writes the decision. @throws E_INPUT unless it has one line for each candidate, with an outcome that this round has, and a further one
 * says the reason and who declined as when it was begun
 */
const putDecision = (app: App, open: Open, decision: Decision, analysis: Analysed): void => {
  mustBeEditable(open, 'decision')
  const candidates = undecided(open)
  // Nobody is left out of a decision, or decided on twice.
  const decided = new Set(decision.lines.map((line) => line.cid))
  const whole = decided.size === decision.lines.length && candidates.every((cid) => decided.has(cid))
  if (!whole || decided.size !== candidates.length) throw new ZegelError('E_INPUT')
  if (!isAsBegun(open, decision)) throw new ZegelError('E_INPUT')
  const possible = outcomesIn(plannedRound(open))
  if (!decision.lines.every(({ outcome }) => outcome === null || possible.includes(outcome)))
    throw new ZegelError('E_INPUT')
  // What it was before the first change is a version as well, so that the first change can be undone.
  if (readDocument(open, 'decision') === null)
    writeDocument(app, open, 'decision', decisionOf(open, analysis))
  writeDocument(app, open, 'decision', decision)
}

export const outcomeHandlers = {
  'decision.get': job('decision.get', { intent: false, asks: true }, async (app, _input, steps) => {
    const open = unlocked(app)
    mustBeRevealed(open)
    const analysis = await analysed(app, steps)
    return steps.transaction(() => outcomeOf(open, analysis))
  }),
  'decision.put': job('decision.put', { intent: false }, async (app, { decision }, steps) => {
    const open = unlocked(app)
    mustBeRevealed(open)
    const analysis = await analysed(app, steps)
    steps.transaction(() => putDecision(app, open, decision, analysis))
    return {}
  }),
  'decision.fix': job(
    'decision.fix',
    { backup: 'decide', intent: true },
    async (app, { chairPassphrase }, { own, work, transaction }) => {
      const open = unlocked(app)
      // Before it is counted: what comes in meanwhile is no part of it.
      const rests = transaction(() => restsNow(protocolState(open), openedPeople(open).round.archive.id))
      const analysis = await analysed(app, { work, transaction })
      const plan = transaction(() => {
        const { round } = openedPeople(open)
        // A candidate whose withdrawal comes back signed after it would be decided on and gone.
        if (isProposed(open, 'withdraw')) throw new ZegelError('E_PROPOSED')
        const number = roundNow(open)
        mustBeEditable(open, 'decision')
        const decision = decisionOf(open, analysis)
        const { readAgain } = plannedRound(open)
        const [fault] = decisionFaults(
          decision,
          placesNow(open, analysis.places, decision),
          standingOf(open, decision, analysis),
          readAgain,
        )
        if (fault) throw new ZegelError('E_DECISION_OPEN', { fault: fault.code })
        const { chair } = round.roster.payload
        return {
          number,
          chair,
          file: open.identities.read(chair),
          decision,
          roster: round.roster.bytes,
          archive: round.archive.id,
          prev: decisionsOf(open, number).at(-1)?.id ?? null,
          at: app.clock(),
        }
      })
      // Whose key is elsewhere signs there: what the secretary signs travels as a proposal.
      const chair =
        plan.file &&
        (await own('openIdentity', {
          procedure: open.id,
          member: plan.chair,
          file: plan.file,
          passphrase: chairPassphrase ?? '',
        }))
      const bytes = await own('decision', {
        procedure: open.id,
        app: app.version,
        masters: open.session.masters,
        coordinator: open.session.member,
        chair: { id: plan.chair, masters: chair },
        roster: plan.roster,
        archive: plan.archive,
        prev: plan.prev,
        rests,
        at: plan.at,
        decision: plan.decision,
      })
      transaction(() => {
        const { number } = plan
        const now = readDocument(open, 'decision', number)
        if (JSON.stringify(now) !== JSON.stringify(plan.decision)) throw new ZegelError('E_CHANGED_MEANWHILE')
        mustBeEditable(open, 'decision')
        // In clear, for it says whether letters are read again; it counts once the decision is signed.
        noteTurnedDown(app, open, number)
        addProposal(app, open, bytes)
      })
      await settle(app, { work, transaction })
      app.changed()
      return { complete: isDecided(open, plan.number) }
    },
  ),
} satisfies Partial<Handlers>
