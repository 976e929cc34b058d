import { Broken, demand } from './broken.ts'
import { checkSorted, type Message, readNested, readNestedAll, readNestedAnswers } from './message.ts'
import type { Type } from './payloads.ts'

export type File = Message<'archive/v1'> | Message<'audit/v1'>

/** Everything nested in an archive or audit, read but not yet compared. */
export interface Parts {
  readonly enrols: readonly Message<'enrol/v1'>[]
  /** Oldest first. */
  readonly rosters: readonly Message<'roster/v1'>[]
  readonly confirms: readonly Message<'confirm/v1'>[]
  readonly exceptions: readonly Message<'exception/v1'>[]
  readonly handovers: readonly Message<'handover/v1'>[]
  readonly faults: readonly Message<'fault/v1'>[]
  /** By member. */
  readonly seals: readonly Message<'seal/v1'>[]
  readonly close: Message<'close/v1'>
  /** The keeper's answer; null where scorers released. */
  readonly open: Message<'open/v1'> | null
  /** By member; null where a keeper answered. */
  readonly releases: readonly Message<'release/v1'>[] | null
  /** Of this round: seals that others replaced, closes of earlier generations, and answers that count no longer. */
  readonly earlierSeals: readonly Message<'seal/v1'>[]
  readonly earlierCloses: readonly Message<'close/v1'>[]
  readonly earlierAnswers: readonly (Message<'open/v1'> | Message<'release/v1'>)[]
  /** Changes of the published design. */
  readonly amendments: readonly Message<'amendment/v1'>[]
  /** What people's apps found in the archive; none in an archive. */
  readonly compared: readonly Message<'compare/v1'>[]
  /** None in an audit. */
  readonly withdrawals: readonly Message<'withdraw/v1'>[]
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
  const own = <M extends { readonly payload: { readonly procedure: string } }>(
    messages: readonly M[],
    name: string,
  ): readonly M[] => {
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
  const handovers = byId('handovers', 'handover/v1')
  const faults = byId('faults', 'fault/v1')
  const seals = all('seals', 'seal/v1')
  checkSorted(seals, ({ payload }) => payload.member, 'seals')
  const close = single('close', 'close/v1')
  const open = file.att.has('open') ? single('open', 'open/v1') : null
  const releases = file.att.has('releases') ? all('releases', 'release/v1') : null
  if (releases) checkSorted(releases, ({ payload }) => payload.member, 'releases')
  const earlierSeals = byId('earlier-seals', 'seal/v1')
  const earlierCloses = byId('earlier-closes', 'close/v1')
  const earlierAnswers = own(
    readNestedAnswers(bytes('earlier-answers'), 'earlier-answers'),
    'earlier-answers',
  )
  checkSorted(earlierAnswers, ({ id }) => id, 'earlier-answers')
  const amendments = byId('amendments', 'amendment/v1')
  const compared = file.type === 'audit/v1' ? byId('compared', 'compare/v1') : []
  const withdrawals = file.type === 'archive/v1' ? byId('withdrawals', 'withdraw/v1') : []
  const purges = file.att.has('purges') ? byId('purges', 'purge/v1') : []
  const parts = {
    enrols,
    rosters,
    confirms,
    exceptions,
    handovers,
    faults,
    seals,
    close,
    open,
    releases,
    earlierSeals,
    earlierCloses,
    earlierAnswers,
    amendments,
    compared,
    withdrawals,
    purges,
    log: bytes('log'),
  }
  checkOnce(parts)
  return parts
}

/** No file stands twice, for instance a seal both among those that count and among those that were replaced. */
const checkOnce = (parts: Parts): void => {
  const { seals, earlierSeals, close, earlierCloses, open, releases, earlierAnswers } = parts
  const answers = [...(open ? [open] : []), ...(releases ?? []), ...earlierAnswers]
  const ids = [...seals, ...earlierSeals, close, ...earlierCloses, ...answers].map(({ id }) => id)
  demand(new Set(ids).size === ids.length, 'E_ATT', 'a seal, close or answer stands twice in the file')
}
