import { must } from '../errors.ts'
import { checkSigners, type Message } from '../message.ts'
import { checkClosedLog } from './closed-log.ts'
import { type ClosedFile, type ClosedRound, closedRoundOf } from './closed-round.ts'
import { listsOfAlarms } from './closed-rows.ts'
import { checkClosed, checkOpen, checkRelease } from './closing.ts'
import { checkConfirm, hasConfirmed, mustHaveConfirmed } from './confirmed.ts'
import { checkEarlier } from './earlier.ts'
import { checkCards } from './erased.ts'
import { checkFault } from './fault.ts'
import { mustBeHeard, type Roster, scorersOf, signKeys } from './people.ts'
import { checkRosters } from './roster.ts'

const lastRoster = (file: ClosedFile, rosters: readonly Roster[]): Roster => {
  const roster = rosters.at(-1)
  must(
    roster !== undefined && roster.id === file.payload.roster,
    'E_ROSTER',
    'the last list is not the one named',
  )
  must(roster.payload.round === file.payload.round, 'E_ROUND', 'the list is of another round')
  must(roster.payload.procedure === file.payload.procedure, 'E_PROCEDURE', 'the list is of another procedure')
  return roster
}

const checkConfirms = (roster: Roster, { rosters, confirms }: ClosedRound): void => {
  for (const confirm of confirms) {
    const about = rosters.find((one) => one.id === confirm.payload.roster)
    must(about !== undefined, 'E_ROSTER', 'a confirmation of a list that is not there')
    checkConfirm(about, confirm)
  }
  for (const member of mustBeHeard(roster)) mustHaveConfirmed(roster, confirms, member)
}

const checkAnswers = (roster: Roster, { answers, close, handovers }: ClosedRound): void => {
  if ('open' in answers) {
    checkOpen(roster, close, answers.open, handovers)
    return
  }
  for (const release of answers.releases) checkRelease(roster, close, release)
  must(answers.releases.length === scorersOf(roster).length, 'E_INCOMPLETE', 'not everybody has released')
}

/** Faults about closes of the round. */
const checkFaults = (round: ClosedRound): void => {
  const closes = [...round.earlierCloses, round.close]
  for (const fault of round.faults) {
    const close = closes.find((one) => one.id === fault.payload.close)
    const roster = round.rosters.find((one) => one.id === close?.payload.roster)
    must(close !== undefined && roster !== undefined, 'E_CLOSE', 'a fault about a close that is not there')
    checkFault(roster, close, fault)
  }
  const said = round.faults.map(({ payload: { by, close, member } }) => by + close + member)
  must(new Set(said).size === said.length, 'E_STATE', 'one fault is told twice by one person')
}

/** What people found when they compared the archive that an audit is about. */
const checkCompared = (file: ClosedFile, round: ClosedRound): void => {
  const { compared, rosters } = round
  const alarming = listsOfAlarms(file, round)
  for (const one of compared) {
    const roster = rosters.find(({ id }) => id === one.payload.roster)
    must(roster !== undefined, 'E_ROSTER', 'a comparison under a list that is not there')
    checkSigners(one, signKeys(roster, [one.payload.member]))
    const { archive, found } = one.payload
    const own = file.type === 'audit/v1' && archive === file.payload.archive
    // Of an archive that nobody else knows only an alarm is told.
    const alarm = found.length > 0 && alarming.has(roster.id)
    must(own || alarm, 'E_CLOSE', 'a comparison of another archive')
  }
}

const signersOf = (file: ClosedFile, roster: Roster, { answers }: ClosedRound): readonly string[] => {
  const { coordinator } = roster.payload
  if (file.type === 'archive/v1') return [coordinator]
  const { signers } = file.payload
  const keeper = 'open' in answers ? answers.open.payload.keeper : null
  must(
    signers.includes(coordinator) && signers.every((id) => id === coordinator || id === keeper),
    'E_SIGNERS',
    'signed by others than coordinator and keeper',
  )
  return signers
}

/** Counts that an audit must state, from what is in it. */
export const countedNumbers = (round: ClosedRound): Record<string, number> => {
  const roster = round.rosters.at(-1)
  must(roster !== undefined, 'E_ROSTER', 'no list of people')
  const { people, candidates } = roster.payload
  const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0)
  return {
    people: people.length,
    scorers: scorersOf(roster).length,
    candidates: candidates.length,
    cards: sum(round.seals.map((seal) => seal.payload.cards.length)),
    recusals: sum(round.seals.map((seal) => seal.payload.recusals.length)),
    confirmed: people.filter((person) => hasConfirmed(roster, round.confirms, person.id)).length,
  }
}

const checkNumbers = (audit: Message<'audit/v1'>, round: ClosedRound): void => {
  for (const [name, counted] of Object.entries(countedNumbers(round)))
    must(audit.payload.numbers[name] === counted, 'E_CLOSE', `number ${name} is ${counted}`)
}

/**
 * All rules that hold inside one archive or audit. `anchor` is the coordinator's sign key as invited, null where nobody
 * can know it. Throws SealingError with the code of the first rule that fails. Cards are looked into by readArchiveCards.
 */
export const checkClosedFile = (file: ClosedFile, anchor: string | null): ClosedRound => {
  const round = closedRoundOf(file)
  checkRosters(round.rosters, round.enrols, round, anchor)
  const roster = lastRoster(file, round.rosters)
  checkSigners(file, signKeys(roster, signersOf(file, roster, round)))
  checkConfirms(roster, round)
  must(round.close.id === file.payload.close, 'E_CLOSE', 'another close than the one named')
  checkClosed(roster, round.close, round.seals)
  checkAnswers(roster, round)
  checkEarlier(round)
  checkFaults(round)
  checkCompared(file, round)
  checkClosedLog(file, round)
  if (file.type === 'archive/v1') checkCards(file, roster, round)
  else checkNumbers(file, round)
  return round
}
