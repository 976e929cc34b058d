import { isSet } from '../bytes.ts'
import { must } from '../errors.ts'
import { type LogRow, readNestedLog } from '../log.ts'
import { type AnyMessage, type Message, readNested, readNestedAnswers, readSingle } from '../message.ts'
import type { Answers } from '../opening.ts'
import type { Roster } from './people.ts'

export type Answer = Message<'open/v1'> | Message<'release/v1'>
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
  /** Of this round, whatever the generation: seals that others replaced, closes that failed, and what answered them. */
  readonly earlierSeals: readonly Message<'seal/v1'>[]
  readonly earlierCloses: readonly Message<'close/v1'>[]
  readonly earlierAnswers: readonly Answer[]
  /** Changes of the published design that the log tells of. */
  readonly amendments: readonly Message<'amendment/v1'>[]
  /** Empty in an archive, which is there before anybody can compare it. */
  readonly compared: readonly Message<'compare/v1'>[]
  /** Empty in an audit, which shows no cards. */
  readonly withdrawals: readonly Message<'withdraw/v1'>[]
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

/** No seal, close or answer stands both among those that count and among those of before. Throws SealingError E_ATT. */
const onceEach = (round: ClosedRound): ClosedRound => {
  const all = [
    ...[...round.seals, ...round.earlierSeals, round.close, ...round.earlierCloses],
    ...[...answerList(round.answers), ...round.earlierAnswers],
  ]
  must(new Set(all.map(({ id }) => id)).size === all.length, 'E_ATT', 'a file stands twice')
  return round
}

/** Reads what is nested. Throws SealingError E_ATT, E_LOG and what reading a nested file can throw. */
export const closedRoundOf = (file: ClosedFile): ClosedRound => {
  const { att } = file
  return onceEach({
    enrols: byId(readNested('enrol/v1', att['enrols'])),
    rosters: readNested('roster/v1', att['rosters']),
    confirms: byId(readNested('confirm/v1', att['confirms'])),
    exceptions: byId(readNested('exception/v1', att['exceptions'])),
    handovers: byId(readNested('handover/v1', att['handovers'])),
    faults: byId(readNested('fault/v1', att['faults'])),
    seals: byMember(readNested('seal/v1', att['seals'])),
    earlierSeals: byId(readNested('seal/v1', att['earlier-seals'])),
    earlierCloses: byId(readNested('close/v1', att['earlier-closes'])),
    earlierAnswers: byId(readNestedAnswers(att['earlier-answers'])),
    amendments: byId(readNested('amendment/v1', att['amendments'])),
    compared: file.type === 'audit/v1' ? byId(readNested('compare/v1', att['compared'])) : [],
    withdrawals: file.type === 'archive/v1' ? byId(readNested('withdraw/v1', att['withdrawals'])) : [],
    close: readSingle('close/v1', att['close']),
    answers: answersOf(file),
    log: readNestedLog(att['log'] ?? new Uint8Array()),
  })
}

/** The answers as a list. */
export const answerList = (answers: Answers): readonly Answer[] =>
  'open' in answers ? [answers.open] : answers.releases
