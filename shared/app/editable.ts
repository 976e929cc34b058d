import { ZegelError } from '../domain/error.ts'
import { isOver, type Phase, reached } from '../domain/phases.ts'
import type { Open } from './app.ts'
import { readDocument, rowName } from './documents.ts'
import { isDecisionProposed } from './exchange/proposals.ts'
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

export const isEditable = (open: Open, name: Editable): boolean =>
  !isOver(phaseNow(open)) &&
  !reached(phaseNow(open), frozenFrom[name]) &&
  (name !== 'decision' || !isDecisionProposed(open))

/** @throws E_PROPOSED for a decision that waits for a signature, E_FROZEN */
export const mustBeEditable = (open: Open, name: Editable): void => {
  if (name === 'decision' && isDecisionProposed(open)) throw new ZegelError('E_PROPOSED')
  if (!isEditable(open, name)) throw new ZegelError('E_FROZEN')
}

/** May this viewer edit it now, and is there something to undo? */
export const reachOf = (open: Open, name: Editable) => {
  const editable = isEditable(open, name) && isSecretary(open)
  const { undo, redo } = open.store.documents.reach(rowName(open, name))
  return { editable, undo: editable && undo, redo: editable && redo }
}

const isSecretary = (open: Open): boolean =>
  readDocument(open, 'mode')?.seats.some((s) => s.coordinator && s.id === open.session?.member) ?? false
