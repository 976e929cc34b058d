import { ZegelError } from '../domain/error.ts'
import { isOver, type Phase, reached } from '../domain/phases.ts'
import type { Open } from './app.ts'
import { rowName } from './documents.ts'
import { coordinatorOf } from './exchange/places.ts'
import { isProposed } from './exchange/proposals.ts'
import { phaseNow } from './progressOf.ts'

/** A document with versions that can be undone. */
export type Editable = 'design' | 'amendment' | 'committee' | 'candidates' | 'decision'

/** Until when each document may be edited. */
const frozenFrom: Record<Editable, Phase> = {
  design: 'published',
  amendment: 'ended',
  committee: 'frozen',
  candidates: 'frozen',
  decision: 'decided',
}

/** Does it wait for a signature, as it is? */
const waits = (open: Open, name: Editable): boolean =>
  (name === 'decision' || name === 'amendment') && isProposed(open, name)

export const isEditable = (open: Open, name: Editable): boolean =>
  !isOver(phaseNow(open)) && !reached(phaseNow(open), frozenFrom[name]) && !waits(open, name)

/** @throws E_PROPOSED for what waits for a signature, E_FROZEN */
export const mustBeEditable = (open: Open, name: Editable): void => {
  if (waits(open, name)) throw new ZegelError('E_PROPOSED')
  if (!isEditable(open, name)) throw new ZegelError('E_FROZEN')
}

/** May this viewer edit it now, and is there something to undo? */
export const reachOf = (open: Open, name: Editable) => {
  const editable = isEditable(open, name) && open.session?.member === coordinatorOf(open)
  const { undo, redo } = open.store.documents.reach(rowName(open, name))
  return { editable, undo: editable && undo, redo: editable && redo }
}
