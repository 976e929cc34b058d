import { deriveKeys, type Masters } from '../sealing/keys.ts'
import type { App, Open } from './app.ts'
import { currentCommittee } from './documents.ts'
import { homeOf } from './exchange/places.ts'
import { hasSeat, officeTakenBy } from './office.ts'

/** Begins the session of whoever typed the right passphrase. */
export const startSession = (
  app: App,
  open: Open,
  member: string,
  secrets: { masters: Masters; procedureKey: Uint8Array },
): void => {
  open.left = null
  open.session = {
    member,
    masters: secrets.masters,
    keys: deriveKeys(secrets.masters, open.id),
    procedureKey: secrets.procedureKey,
  }
  app.touch(false)
  app.changed()
}

/** Ends the session: keys are dropped, and nothing of what was typed stays in the write-ahead log. */
export const lock = (app: App): void => {
  if (!app.open?.session) return
  app.open.session = null
  app.open.store.checkpoint()
  app.changed()
}

/**
 * On the secretary's laptop, after anything that was done: who has no seat in the committee any more is locked out at once, as nobody
 * there could choose that seat to unlock either. What the screen then says is kept until somebody unlocks. An own laptop stays its owner's, who has still
 * to erase there what is asked.
 */
export const lockWithoutSeat = (app: App): void => {
  const { open } = app
  if (!open?.session || homeOf(open) !== null || hasSeat(open, open.session.member)) return
  open.names = new Map(currentCommittee(open).members.map(({ id, name }) => [id, name]))
  open.left = { to: officeTakenBy(open, open.session.member), busy: app.events.busy() }
  lock(app)
}
