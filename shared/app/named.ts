import type { Candidate } from '../domain/candidate.ts'
import { reached } from '../domain/phases.ts'
import { type App, type Open, type Session, unlocked } from './app.ts'
import { ownOf } from './atScoring.ts'
import { currentDesign, readDocument } from './documents.ts'
import { phaseNow } from './progressOf.ts'
import { currentCandidates } from './use/candidates.ts'

/** Does this member see names only where ties are declared, until the own tie is? Not who enters them, and not after the opening. */
const waitsForTies = (open: Open & { session: Session }): boolean => {
  if (!currentDesign(open).tiesFirst || reached(phaseNow(open), 'revealed')) return false
  const me = readDocument(open, 'committee')?.members.find((one) => one.id === open.session.member)
  return me?.scorer === true && !me.coordinator
}

/**
 * The candidates as the unlocked member may see them. Where the design asks for ties first, what could tell who somebody is
 * is '' until the own tie is declared: name, address, clinic and region.
 * @throws E_LOCKED
 */
export const namedCandidates = (app: App): Candidate[] => {
  const open = unlocked(app)
  const all = currentCandidates(open)
  if (!waitsForTies(open)) return all
  const { ties } = ownOf(open)
  return all.map((one) =>
    ties[one.cid] === undefined ? { ...one, name: '', email: '', clinic: '', region: '' } : one,
  )
}
