import { Broken, demand } from './broken.ts'
import { checkSorted, type Message, readNested, readNestedAll } from './message.ts'
import type { Type } from './payloads.ts'

export type File = Message<'archive/v1'> | Message<'audit/v1'>

/** Everything nested in an archive or audit, read but not yet compared. */
export interface Parts {
  readonly enrols: readonly Message<'enrol/v1'>[]
  /** Oldest first. */
  readonly rosters: readonly Message<'roster/v1'>[]
  readonly confirms: readonly Message<'confirm/v1'>[]
  readonly exceptions: readonly Message<'exception/v1'>[]
  readonly faults: readonly Message<'fault/v1'>[]
  /** By member. */
  readonly seals: readonly Message<'seal/v1'>[]
  readonly close: Message<'close/v1'>
  /** The keeper's answer; null where scorers released. */
  readonly open: Message<'open/v1'> | null
  /** By member; null where a keeper answered. */
  readonly releases: readonly Message<'release/v1'>[] | null
  readonly purges: readonly Message<'purge/v1'>[]
  readonly log: Buffer
}

/**
 * Reads everything nested, in the order of the table "Archive and audit" of docs/formats.md.
 * @throws Broken E_SIZE, E_ENVELOPE, E_VERSION, E_CANON, E_SCHEMA, E_ATT, E_PROCEDURE
 */
export const readParts = (file: File): Parts => {
  const bytes = (name: string): Buffer => {
    const found = file.att.get(name)
    if (found === undefined) throw new Broken('E_ATT', `the attachment ${name} is missing`)
    return found
  }
  const own = <T extends Type>(messages: readonly Message<T>[], name: string): readonly Message<T>[] => {
    const foreign = messages.find(({ payload }) => payload.procedure !== file.payload.procedure)
    demand(foreign === undefined, 'E_PROCEDURE', `the attachment ${name} holds a file of another procedure`)
    return messages
  }
  const all = <T extends Type>(name: string, type: T): readonly Message<T>[] =>
    own(readNestedAll(bytes(name), type, name), name)
  const byId = <T extends Type>(name: string, type: T): readonly Message<T>[] => {
    const messages = all(name, type)
    checkSorted(messages, ({ id }) => id, name)
    return messages
  }
  const single = <T extends Type>(name: string, type: T): Message<T> => {
    const message = readNested(bytes(name), type, name)
    own([message], name)
    return message
  }

  const enrols = byId('enrols', 'enrol/v1')
  const rosters = all('rosters', 'roster/v1')
  const confirms = byId('confirms', 'confirm/v1')
  const exceptions = byId('exceptions', 'exception/v1')
  // No version that has been published makes a handover; what one would have to prove is not settled.
  const none = bytes('handovers').equals(Buffer.from('[]'))
  demand(none, 'E_VERSION', 'the attachment handovers holds a handover, which this version cannot judge')
  const faults = byId('faults', 'fault/v1')
  const seals = all('seals', 'seal/v1')
  checkSorted(seals, ({ payload }) => payload.member, 'seals')
  const close = single('close', 'close/v1')
  const open = file.att.has('open') ? single('open', 'open/v1') : null
  const releases = file.att.has('releases') ? all('releases', 'release/v1') : null
  if (releases) checkSorted(releases, ({ payload }) => payload.member, 'releases')
  const purges = file.att.has('purges') ? byId('purges', 'purge/v1') : []
  return {
    enrols,
    rosters,
    confirms,
    exceptions,
    faults,
    seals,
    close,
    open,
    releases,
    purges,
    log: bytes('log'),
  }
}
