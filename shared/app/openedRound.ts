import { ZegelError } from '../domain/error.ts'
import { reached } from '../domain/phases.ts'
import { noTalk, type Talk } from '../domain/talk.ts'
import { scorersOf } from '../sealing/rules/people.ts'
import type { Open } from './app.ts'
import { readDocument, sealedDocument } from './documents.ts'
import { erasedCids, phaseNow, protocolState, roundNow, roundState } from './progressOf.ts'
import { plannedRound, roundDesign } from './roundOf.ts'
import type { SealedDocument } from './sealedDocument.ts'

/** Since when the cards may be seen. @throws E_PHASE before the opening */
export const mustBeRevealed = (open: Open): void => {
  if (!reached(phaseNow(open), 'revealed')) throw new ZegelError('E_PHASE')
}

/**
 * An opened round that may be read back and reported on: of earlier ones too, once no round is held any more with which that
 * would interfere. Whoever judges people must not have the scores of their letters beside them.
 * @throws E_PHASE
 */
export const mustBeOpened = (open: Open, at: number) => {
  const round = roundState(open, at)
  const phase = phaseNow(open)
  if (!round?.archive || !(reached(phase, 'revealed') || phase === 'stopped')) throw new ZegelError('E_PHASE')
  return { ...round, archive: round.archive }
}

/** Between the opening and the signed decision: when the committee talks and may still change its mind. @throws E_PHASE */
export const mustDeliberate = (open: Open): void => {
  if (phaseNow(open) !== 'revealed') throw new ZegelError('E_PHASE')
}

/** While a decision is being written, the first or a further one. @throws E_PHASE */
export const mustDecide = (open: Open): void => {
  if (phaseNow(open) !== 'again') mustDeliberate(open)
}

/** Candidates of a round who are marked as gone without a withdrawal, of any round, that several people signed. @throws E_LOCKED */
export const goneUnsigned = (open: Open, round: number): string[] => {
  const { rounds } = protocolState(open)
  const listed = new Set(rounds[round]?.roster.payload.candidates.map(({ cid }) => cid))
  const signed = new Set(
    Object.values(rounds).flatMap(({ exceptions, withdrawn }) => [
      ...withdrawn.map(({ payload }) => payload.cid),
      ...exceptions.flatMap(({ payload }) => (payload.kind === 'withdraw' ? (payload.who ?? []) : [])),
    ]),
  )
  return (readDocument(open, 'candidates') ?? []).flatMap(({ cid, withdrawn }) =>
    withdrawn && listed.has(cid) && !signed.has(cid) ? cid : [],
  )
}

/**
 * Who gave the opened cards of a round, and about whom; without the cards, which take long to read when there are many. Who went after a
 * round was in it: only a withdrawal that was signed takes somebody out of what is past, on every laptop the same.
 * @throws E_PHASE before the opening, E_LOCKED
 */
export const openedPeople = (open: Open, at = roundNow(open)) => {
  const round = roundState(open, at)
  if (!round?.archive) throw new ZegelError('E_PHASE')
  const withdrawn = Object.values(protocolState(open).rounds).flatMap((one) => one.withdrawn)
  const marked = at === roundNow(open) ? goneUnsigned(open, at) : []
  const gone = new Set([...erasedCids(open), ...withdrawn.map(({ payload }) => payload.cid), ...marked])
  return {
    round: { ...round, archive: round.archive },
    raters: scorersOf(round.roster).map((p) => p.id),
    groups: new Map(round.roster.payload.people.map(({ id, group }) => [id, group])),
    candidates: round.roster.payload.candidates.map((c) => c.cid).filter((cid) => !gone.has(cid)),
    design: roundDesign(open, at),
    readers: plannedRound(open, at).readers,
  }
}

/**
 * The opened cards of a round as they lie in the file: there may be thousands, so reading them is work for elsewhere.
 * @throws E_PHASE before the opening, E_LOCKED
 */
export const openedCards = (open: Open, at = roundNow(open)): SealedDocument => {
  const found = sealedDocument(open, 'opened', at)
  if (!found) throw new ZegelError('E_PHASE')
  return found
}

/** What is kept of the talk of a round so far. @throws E_LOCKED */
export const talkOf = (open: Open, round = roundNow(open)): Talk =>
  readDocument(open, 'talk', round) ?? noTalk
