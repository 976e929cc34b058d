import type { Committee } from '../domain/committee.ts'
import { dayOf } from '../domain/dutchTime.ts'
import type { ShownCommittee } from '../domain/shownDifference.ts'
import { withVersion } from '../domain/shownDifference.ts'
import { shownCommittee } from '../publish/committee.ts'
import type { App, Open } from './app.ts'
import { currentCommittee, currentDesign, readDocument, writeDocument } from './documents.ts'
import { roundState } from './progressOf.ts'

/** The committee as the page for candidates shows it now. @throws E_LOCKED, E_MISSING */
export const shownNow = (open: Open): ShownCommittee =>
  shownCommittee(currentCommittee(open), currentDesign(open).institution, readDocument(open, 'named') ?? [])

/** Remembers what the page says of the committee now, once it is published: a change is told on the page with its day. */
export const noteShown = (app: App, open: Open): void => {
  const versions = readDocument(open, 'shownCommittee')
  if (!versions) return
  const next = withVersion(versions, { at: app.clock(), committee: shownNow(open) }, dayOf)
  if (JSON.stringify(next) !== JSON.stringify(versions)) writeDocument(app, open, 'shownCommittee', next)
}

/** The first of these versions: what candidates read on the day of publication. */
export const beginShown = (app: App, open: Open): void =>
  writeDocument(app, open, 'shownCommittee', [{ at: app.clock(), committee: shownNow(open) }])

/** What follows from the committee, also after undo and redo: the seats of the lock screen, and what the page says. */
export const followCommittee = (app: App, open: Open): void => {
  const { mode, members } = currentCommittee(open)
  const seats = members.map(({ id, role, group, scorer, chair, coordinator, keeper, deputy }) => ({
    id,
    role,
    group,
    scorer,
    chair,
    coordinator,
    keeper,
    deputy,
  }))
  writeDocument(app, open, 'mode', { mode, seats })
  noteShown(app, open)
}

/** Keeps the names of members who leave after the first list, so that papers can black them out. */
const noteLeaving = (app: App, open: Open, after: Committee): void => {
  const stay = new Set(after.members.map(({ id }) => id))
  const leave = (readDocument(open, 'committee')?.members ?? []).filter(({ id }) => !stay.has(id))
  if (!roundState(open, 1) || leave.length === 0) return
  const before = readDocument(open, 'formerNames') ?? []
  writeDocument(app, open, 'formerNames', [...new Set([...before, ...leave.map(({ name }) => name)])])
}

/** Writes the committee with everything that follows from it. */
export const writeCommittee = (app: App, open: Open, body: Committee): void => {
  noteLeaving(app, open, body)
  writeDocument(app, open, 'committee', body)
  followCommittee(app, open)
}
