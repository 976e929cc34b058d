import { isSet } from '../bytes.ts'
import { must } from '../errors.ts'
import { type LogRow, readNestedLog } from '../log.ts'
import { type AnyMessage, type Message, readNested, readSingle } from '../message.ts'
import type { Answers } from '../opening.ts'
import type { Roster } from './people.ts'

export type ClosedFile = Message<'archive/v1'> | Message<'audit/v1'>

/** Everything nested in an archive or audit, read but not judged. */
export interface ClosedRound {
  readonly enrols: readonly Message<'enrol/v1'>[]
  /** Oldest first; the last one counts. */
  readonly rosters: readonly Roster[]
  readonly confirms: readonly Message<'confirm/v1'>[]
  readonly exceptions: readonly Message<'exception/v1'>[]
  readonly handovers: readonly Message<'handover/v1'>[]
  readonly faults: readonly Message<'fault/v1'>[]
  readonly seals: readonly Message<'seal/v1'>[]
  readonly close: Message<'close/v1'>
  readonly answers: Answers
  readonly log: readonly LogRow[]
}

const byId = <T extends AnyMessage>(messages: readonly T[]): readonly T[] => {
  must(isSet(messages.map((message) => message.id)), 'E_ATT', 'nested files are not sorted by id')
  return messages
}

const byMember = <T extends Message<'seal/v1'> | Message<'release/v1'>>(
  messages: readonly T[],
): readonly T[] => {
  must(
    isSet(messages.map((message) => message.payload.member)),
    'E_ATT',
    'nested files are not sorted by member',
  )
  return messages
}

const answersOf = (file: ClosedFile): Answers => {
  const { open, releases } = file.att
  must((open === undefined) !== (releases === undefined), 'E_ATT', 'either open or releases')
  return open === undefined
    ? { releases: byMember(readNested('release/v1', releases)) }
    : { open: readSingle('open/v1', open) }
}

/** Reads what is nested. Throws SealingError E_ATT, E_LOG and what reading a nested file can throw. */
export const closedRoundOf = (file: ClosedFile): ClosedRound => {
  const { att } = file
  return {
    enrols: byId(readNested('enrol/v1', att['enrols'])),
    rosters: readNested('roster/v1', att['rosters']),
    confirms: byId(readNested('confirm/v1', att['confirms'])),
    exceptions: byId(readNested('exception/v1', att['exceptions'])),
    handovers: byId(readNested('handover/v1', att['handovers'])),
    faults: byId(readNested('fault/v1', att['faults'])),
    seals: byMember(readNested('seal/v1', att['seals'])),
    close: readSingle('close/v1', att['close']),
    answers: answersOf(file),
    log: readNestedLog(att['log'] ?? new Uint8Array()),
  }
}

/** The answers as a list. */
export const answerList = (answers: Answers): readonly (Message<'open/v1'> | Message<'release/v1'>)[] =>
  'open' in answers ? [answers.open] : answers.releases
