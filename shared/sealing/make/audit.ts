import { canonicalBytes } from '../canonical.ts'
import { type Base, compose } from '../compose.ts'
import { must } from '../errors.ts'
import type { Keys } from '../keys.ts'
import { type LogRow, withoutPersons } from '../log.ts'
import { asType, type Message, readMessage } from '../message.ts'
import { checkClosedFile, countedNumbers } from '../rules/archive.ts'
import { closedRoundOf } from '../rules/closed-round.ts'
import { nestById } from './roster.ts'

/** What an audit takes over from the archive as it is: nothing about persons. */
const kept = [
  'enrols',
  'rosters',
  'confirms',
  'exceptions',
  'handovers',
  'faults',
  'earlier-seals',
  'earlier-closes',
  'earlier-answers',
  'seals',
  'close',
  'open',
  'releases',
]

export interface AuditInput {
  readonly archive: Message<'archive/v1'>
  readonly at: string
  /** The log up to now; it goes on after the archive and holds the row about it. */
  readonly log: readonly LogRow[]
  /** Changes of the published design up to now. */
  readonly amendments?: readonly Message<'amendment/v1'>[]
  /** What people's apps found when they compared the archive. */
  readonly compared?: readonly Message<'compare/v1'>[]
  /** Counts besides those that are counted here; null where a group is too small to show. */
  readonly numbers: Readonly<Record<string, number | null>>
  /** The keeper who also signs, by addSignature afterwards; null when only the coordinator does. */
  readonly keeper: string | null
}

/**
 * The audit of a round, without names, cards, reasons and bodies about persons: for HRM and the public. Signed by the
 * coordinator; with `keeper` it holds only after addSignature. Throws SealingError as checkClosedFile does.
 */
export const makeAudit = (base: Base, input: AuditInput, keys: Keys): Uint8Array => {
  const { archive, at, log, keeper } = input
  const parts = closedRoundOf(archive)
  const roster = parts.rosters.at(-1)
  const logHead = log.at(-1)?.hash
  must(roster !== undefined, 'E_ROSTER', 'no list of people')
  must(logHead !== undefined, 'E_LOG', 'an empty log')
  const { coordinator } = roster.payload
  const found = kept.flatMap((name) => (archive.att[name] ? [[name, archive.att[name]] as const] : []))
  const compared = nestById(input.compared ?? [])
  const amendments = nestById(input.amendments ?? [])
  const att = {
    ...Object.fromEntries(found),
    amendments,
    compared,
    log: canonicalBytes(log.map(withoutPersons)),
  }
  const { close, round } = archive.payload
  const content = {
    archive: archive.id,
    at,
    close,
    logHead,
    numbers: { ...input.numbers, ...countedNumbers(parts) },
    roster: roster.id,
    round,
    signers: keeper === null ? [coordinator] : [coordinator, keeper].sort(),
  }
  const bytes = compose('audit/v1', base, content, [{ by: coordinator, key: keys.sign }], att)
  if (keeper === null) checkClosedFile(asType('audit/v1', readMessage(bytes)), null)
  return bytes
}
