import { forbiddenChanges } from '../../domain/amendment.ts'
import type { Design } from '../../domain/design.ts'
import { design as designSchema } from '../../domain/schemas/design.ts'
import { isDecidedNow } from '../../sealing/accept/amendment.ts'
import { parseCanonical } from '../../sealing/canonical.ts'
import { SealingError } from '../../sealing/errors.ts'
import type { AnyMessage, Message } from '../../sealing/message.ts'
import type { ProcedureState } from '../../sealing/state.ts'
import type { Open } from '../app.ts'
import { phaseOfDesign } from '../progressOf.ts'
import { unsignedOf, type Waiting } from './waiting.ts'

type Amendment = Message<'amendment/v1'>

const read = (bytes: Uint8Array | undefined): Design => {
  const found = designSchema.safeParse(bytes && parseCanonical(bytes))
  if (!found.success) throw new SealingError('E_INNER', 'what goes with a change of the design is no design')
  return found.data
}

/** The designs before and after, and why. @throws SealingError E_INNER, E_CANON when a file holds no design */
export const proposedDesign = ({ att }: Amendment): { from: Design; to: Design; reason: string } => ({
  from: read(att['prev']),
  to: read(att['design']),
  reason: new TextDecoder().decode(att['reason']),
})

const isForbidden = (open: Open, amendment: Amendment): boolean => {
  const { from, to } = proposedDesign(amendment)
  return forbiddenChanges(from, to, phaseOfDesign(open)).length > 0
}

/**
 * Can a change of the design take effect no more? It is of another design than is published now, of what cannot change any more, or
 * signed under another list than the one that counts, or without who has the office now: the log tells each change with who had it then. Whatever everybody
 * has signed counts on an own laptop as the secretary's says.
 * @throws SealingError E_INNER, E_CANON
 */
export const isOvertaken = (
  open: Open,
  state: ProcedureState,
  home: string | null,
  message: AnyMessage,
): boolean => {
  if (message.type !== 'amendment/v1') return false
  const isWhole = unsignedOf(message).length === 0
  if (home !== null && isWhole) return false
  const versions = open.store.designs.all()
  const last = versions.at(-1)
  if (last && last.hash !== message.payload.prev)
    return home === null || versions.some(({ hash }) => hash === message.payload.prev)
  return (isWhole && state.rosters.length > 0 && !isDecidedNow(state, message)) || isForbidden(open, message)
}

/**
 * On an own laptop: whoever is to sign must see what really changes, so a change of a design that was not told of here waits.
 * Before the first list nothing was, and the codes of both designs are shown instead.
 */
export const waitsForDesign = (open: Open, home: string | null, message: AnyMessage): Waiting | null => {
  if (home === null || message.type !== 'amendment/v1' || unsignedOf(message).length === 0) return null
  const versions = open.store.designs.all()
  const isTold = versions.length === 0 || versions.some(({ hash }) => hash === message.payload.prev)
  return isTold ? null : { waitsFor: 'design', whom: [] }
}
