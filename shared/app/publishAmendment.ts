import { canonicalBytes, inNfc } from '../sealing/canonical.ts'
import { sha256Hex } from '../sealing/hash.ts'
import type { Message } from '../sealing/message.ts'
import { type App, type Open, unlocked } from './app.ts'
import { readDocument, writeDocument } from './documents.ts'
import { coordinatorOf } from './exchange/places.ts'
import { proposedDesign } from './exchange/proposedDesign.ts'
import { writeLog } from './log.ts'
import { protocolState } from './progressOf.ts'
import type { Steps } from './work.ts'

type Amendment = Message<'amendment/v1'>

/**
 * The change that everybody has signed and that is not published yet, on the secretary's laptop: each is taken in upon the
 * version before it, so that there is one version more than there are changes. Null when there is none.
 */
const unpublished = (open: Open): Amendment | null => {
  const versions = open.store.designs.all().length
  return versions === 0 ? null : (protocolState(open).amendments[versions - 1] ?? null)
}

/**
 * On the secretary's laptop, in one transaction with or after the taking in of the signed file: the next version of the design,
 * with its code. What was being written goes when it is what is published.
 */
export const publishAmendment = (app: App, open: Open, amendment: Amendment, code: string): void => {
  const before = open.store.designs.all().at(-1)
  const { design: body } = amendment.att
  if (!before || !body) return
  const { from, to, reason } = proposedDesign(amendment)
  open.store.designs.add({
    ...{ version: before.version + 1, body, hash: amendment.payload.design, code, reason },
    // As it was signed: whoever checks the signatures finds the version by it.
    at: amendment.payload.at,
    app: app.version,
  })
  writeDocument(app, open, 'design', to)
  open.store.documents.settle('design')
  const draft = readDocument(open, 'amendment')
  if (draft && sha256Hex(canonicalBytes(inNfc(draft.design))) === amendment.payload.design)
    open.store.documents.delete('amendment')
  const actor = coordinatorOf(open) ?? ''
  for (const { check, code: why } of to.departures)
    if (!from.departures.some((one) => one.check === check && one.code === why))
      writeLog(app, open, { actor, kind: 'departure', ref: null, body: { check, code: why } })
}

/** Publishes what the last signature came for, from another laptop or before the app stopped. */
export const publishSigned = async (app: App, { transaction, work }: Steps): Promise<void> => {
  for (;;) {
    const open = unlocked(app)
    const next = transaction(() => unpublished(open))
    if (!next) return
    const code = await work('code', { hash: next.payload.design })
    transaction(() => {
      if (app.open === open && unpublished(open)?.id === next.id) publishAmendment(app, open, next, code)
    })
    // What cannot be published, because the designs do not go with it, would come back for ever.
    if (app.open !== open || !open.session || unpublished(open)?.id === next.id) return
  }
}
