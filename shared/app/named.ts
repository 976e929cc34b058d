import { type Candidate, candidateCode } from '../domain/candidate.ts'
import { reached } from '../domain/phases.ts'
import { sees } from '../domain/visibility.ts'
import { type App, type Open, type Session, unlocked } from './app.ts'
import { ownOf } from './atScoring.ts'
import { currentCandidates, currentDesign, readDocument } from './documents.ts'
import { coordinatorOf } from './exchange/places.ts'
import { phaseNow } from './progressOf.ts'
import { plannedRound } from './roundOf.ts'

/** Does this member see names only where ties are declared, until the own tie is? Not who enters them, and not after the opening. */
const waitsForTies = (open: Open & { session: Session }): boolean => {
  if (!currentDesign(open).tiesFirst || reached(phaseNow(open), 'revealed')) return false
  const me = readDocument(open, 'committee')?.members.find((one) => one.id === open.session.member)
  return me?.scorer === true && !me.coordinator
}

/** Are names of candidates kept from whoever is unlocked, because letters are read? */
export const hidesNames = (open: Open & { session: Session }): boolean =>
  !sees(
    { kind: 'member', id: open.session.member },
    {
      kind: 'candidates',
      letters: plannedRound(open).letters,
      enteredBy: coordinatorOf(open),
    },
    phaseNow(open),
  )

const nothingElse = { email: '', clinic: '', region: '' }

/**
 * The candidates; where letters are read, with the code for a name and nothing else, in an order that says nothing either.
 * @throws E_LOCKED
 */
export const shownCandidates = (open: Open & { session: Session }): Candidate[] => {
  const all = currentCandidates(open)
  if (!hidesNames(open)) return all
  return all
    .map((one) => ({ ...one, ...nothingElse, name: candidateCode(one.cid) }))
    .sort((a, b) => (a.cid < b.cid ? -1 : 1))
}

/**
 * The candidates as the unlocked member may see them. Where the design asks for ties first, what could tell who somebody is
 * is '' until the own tie is declared: name, address, clinic and region.
 * @throws E_LOCKED
 */
export const namedCandidates = (app: App): Candidate[] => {
  const open = unlocked(app)
  const all = shownCandidates(open)
  if (hidesNames(open) || !waitsForTies(open)) return all
  const { ties } = ownOf(open)
  return all.map((one) => (ties[one.cid] === undefined ? { ...one, ...nothingElse, name: '' } : one))
}
