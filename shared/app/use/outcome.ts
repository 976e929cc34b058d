import { candidateCode } from '../../domain/candidate.ts'
import { type Decision, decisionFaults, departs, outcomesIn, standings } from '../../domain/decision.ts'
import { ZegelError } from '../../domain/error.ts'
import { type Open, unlocked } from '../app.ts'
import { readDocument, writeDocument } from '../documents.ts'
import { isEditable, mustBeEditable } from '../editable.ts'
import { addProposal, isDecisionProposed } from '../exchange/proposals.ts'
import { settle } from '../exchange/settle.ts'
import { type Handlers, job } from '../handler.ts'
import { analysed, mustBeRevealed } from '../openedRound.ts'
import { isDecided, roundNow, roundState } from '../progressOf.ts'
import { plannedRound } from '../roundOf.ts'

/**
 * The decision so far: before anybody wrote one, a line for each candidate in the combined order, then those nobody gave
 * a score.
 */
const decisionOf = (
  open: Open,
  { analysis, candidates }: Pick<ReturnType<typeof analysed>, 'analysis' | 'candidates'>,
): Decision =>
  readDocument(open, 'decision') ?? {
    lines: [...new Set([...analysis.ranking.map(({ cid }) => cid), ...candidates])].map((cid) => ({
      cid,
      outcome: null,
      position: null,
      motivation: '',
      departure: null,
    })),
    reserveUntil: null,
    decidedBy: '',
  }

export const outcomeHandlers = {
  'decision.get': (app) => {
    const open = unlocked(app)
    mustBeRevealed(open)
    const { analysis, candidates } = analysed(open)
    const standing = standings(analysis.ranking)
    const decision = decisionOf(open, { analysis, candidates })
    const round = roundNow(open)
    const { last, letters, readAgain } = plannedRound(open)
    const fixed = isDecided(open, round) ? open.store.messages.byType('decision/v1').at(-1) : undefined
    const { coordinator, chair = null } = roundState(open)?.roster.payload ?? {}
    return {
      round: { number: round, last, letters, readAgain },
      decision,
      codes: Object.fromEntries(candidates.map((cid) => [cid, candidateCode(cid)])),
      departs: departs(decision.lines, standing),
      faults: decisionFaults(decision, analysis.places, standing, readAgain),
      places: analysis.places,
      editable: isEditable(open, 'decision') && coordinator === open.session.member,
      chair: chair === null ? null : { id: chair, here: open.identities.read(chair) !== null },
      proposed: isDecisionProposed(open),
      fixedAt: fixed?.at ?? null,
    }
  },
  'decision.put': (app, { decision }) => {
    const open = unlocked(app)
    mustBeRevealed(open)
    mustBeEditable(open, 'decision')
    const found = analysed(open)
    const { candidates } = found
    // One line for each candidate: nobody is left out of a decision, or decided on twice.
    const decided = new Set(decision.lines.map((line) => line.cid))
    const whole = decided.size === decision.lines.length && candidates.every((cid) => decided.has(cid))
    if (!whole || decided.size !== candidates.length) throw new ZegelError('E_INPUT')
    const possible = outcomesIn(plannedRound(open))
    if (!decision.lines.every(({ outcome }) => outcome === null || possible.includes(outcome)))
      throw new ZegelError('E_INPUT')
    // What it was before the first change is a version as well, so that the first change can be undone.
    if (readDocument(open, 'decision') === null) writeDocument(app, open, 'decision', decisionOf(open, found))
    writeDocument(app, open, 'decision', decision)
    app.changed()
    return {}
  },
  'decision.fix': job(
    'decision.fix',
    { backup: 'decide', intent: true },
    async (app, { chairPassphrase }, { work, transaction }) => {
      const open = unlocked(app)
      const plan = transaction(() => {
        const { analysis, candidates, round } = analysed(open)
        const number = roundNow(open)
        mustBeEditable(open, 'decision')
        const decision = decisionOf(open, { analysis, candidates })
        const { readAgain } = plannedRound(open)
        const [fault] = decisionFaults(decision, analysis.places, standings(analysis.ranking), readAgain)
        if (fault) throw new ZegelError('E_DECISION_OPEN', { fault: fault.code })
        const { chair } = round.roster.payload
        return {
          number,
          chair,
          file: open.identities.read(chair),
          decision,
          roster: round.roster.bytes,
          archive: round.archive.id,
          at: app.clock(),
        }
      })
      // Whose key is elsewhere signs there: what the secretary signs travels as a proposal.
      const chair =
        plan.file &&
        (await work('openIdentity', {
          procedure: open.id,
          member: plan.chair,
          file: plan.file,
          passphrase: chairPassphrase ?? '',
        }))
      const bytes = await work('decision', {
        procedure: open.id,
        app: app.version,
        masters: open.session.masters,
        coordinator: open.session.member,
        chair: { id: plan.chair, masters: chair },
        roster: plan.roster,
        archive: plan.archive,
        at: plan.at,
        decision: plan.decision,
      })
      transaction(() => {
        const { number } = plan
        const now = readDocument(open, 'decision', number)
        if (JSON.stringify(now) !== JSON.stringify(plan.decision)) throw new ZegelError('E_CHANGED_MEANWHILE')
        mustBeEditable(open, 'decision')
        // In clear, for it says whether letters are read again; it counts once the decision is signed.
        const rejected = plan.decision.lines.filter(({ outcome }) => outcome === 'rejected').length
        writeDocument(app, open, 'turnedDown', { ...readDocument(open, 'turnedDown'), [number]: rejected })
        addProposal(app, open, bytes)
      })
      await settle(app, { work, transaction })
      app.changed()
      return { complete: isDecided(open, plan.number) }
    },
  ),
} satisfies Partial<Handlers>
