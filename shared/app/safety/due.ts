import { concat } from '../../sealing/bytes.ts'
import { sha256Hex } from '../../sealing/hash.ts'
import type { App, Open } from '../app.ts'
import { homeOf } from '../exchange/places.ts'
import { isOlder, type Kept, safetyOf } from './place.ts'

const day = 86_400_000

/**
 * What a copy must not be behind on: everything that was signed or logged, what was erased, and whose keys lie here under which
 * passphrase. What somebody only types is not in it: that comes with the lock, and once a day.
 */
export const stateOf = ({ store, identities }: Open): string => {
  const unpacked = store.documents.current('unpacked')
  const keys = identities
    .members()
    .flatMap((member) => [identities.read(member), identities.recovery(member)])
    .map((file) => file ?? new Uint8Array())
  return [
    store.messages.count(),
    store.log.last()?.hash ?? '',
    unpacked ? `${unpacked.version} ${unpacked.at}` : '',
    sha256Hex(concat(...keys)),
  ].join(' ')
}

/** Is there something that the last copy does not have, and that it should have by now? */
export const isDue = (app: App, open: Open, kept: Kept): boolean =>
  kept.at === null ||
  kept.state !== stateOf(open) ||
  (open.session === null || isOlder(app, kept.at, day) ? kept.written !== app.files.changed(open.id) : false)

/** The safety copy of the procedure that is open, where one is kept: by the secretary's laptop alone, which has the log. */
export const keptHere = (app: App): { open: Open; kept: Kept } | null => {
  const { open } = app
  if (!open || homeOf(open) !== null) return null
  const kept = safetyOf(app, open.id)
  return kept && { open, kept }
}
