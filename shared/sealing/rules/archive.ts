import { must } from '../errors.ts'
import { checkSigners, type Message, readNested } from '../message.ts'
import { checkClosedLog } from './closed-log.ts'
import { type ClosedFile, type ClosedRound, closedRoundOf } from './closed-round.ts'
import { checkClose, checkOpen, checkRelease } from './closing.ts'
import { checkConfirm, hasConfirmed, mustHaveConfirmed } from './confirmed.ts'
import { checkEarlier } from './earlier.ts'
import { checkFault } from './fault.ts'
import { mustBeHeard, type Roster, scorersOf, signKeys } from './people.ts'
import { checkRosters } from './roster.ts'
import { checkWithdraw } from './withdraw.ts'

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

/** Faults about closes of the round; what proves those about the one that was opened must be in the archive. */
const checkFaults = (file: ClosedFile, round: ClosedRound): void => {
  const closes = [...round.earlierCloses, round.close]
  for (const fault of round.faults) {
    const close = closes.find((one) => one.id === fault.payload.close)
    const roster = round.rosters.find((one) => one.id === close?.payload.roster)
    must(close !== undefined && roster !== undefined, 'E_CLOSE', 'a fault about a close that is not there')
    checkFault(roster, close, fault)
  }
  const listed = Object.keys(file.payload.att).filter((name) => /^(keys|onion)-/.test(name))
  must(
    listed.every((name) => evidenceFor(file, round, name)),
    'E_ATT',
    'evidence that belongs to no fault',
  )
}

/** Whether a listed attachment is that of a fault about the close of the file. */
const evidenceFor = (file: ClosedFile, round: ClosedRound, name: string): boolean => {
  const [what = '', member] = name.split('-')
  const listed = file.payload.att[name]
  return round.faults.some(({ payload }) => {
    const own = payload.att[what]
    return (
      payload.member === member &&
      payload.close === round.close.id &&
      own?.sha256 === listed?.sha256 &&
      own?.bytes === listed?.bytes
    )
  })
}

/** What people found when they compared the archive that an audit is about. */
const checkCompared = (file: ClosedFile, { compared, rosters }: ClosedRound): void => {
  for (const one of compared) {
    const roster = rosters.find(({ id }) => id === one.payload.roster)
    must(roster !== undefined, 'E_ROSTER', 'a comparison under a list that is not there')
    checkSigners(one, signKeys(roster, [one.payload.member]))
    must(
      file.type === 'audit/v1' && one.payload.archive === file.payload.archive,
      'E_CLOSE',
      'a comparison of another archive',
    )
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

/** Candidates whose cards may be gone: named by a purge in the log, or by an attached one of C and another person. */
const purgedCandidates = (
  archive: Message<'archive/v1'>,
  roster: Roster,
  { log }: ClosedRound,
): Set<string> => {
  const rows = log.filter((row) => row.kind === 'purge' && row.body.startsWith('{'))
  const named = rows.flatMap((row) => (JSON.parse(row.body) as { cids?: string[] }).cids ?? [])
  const attached = archive.att['purges'] ? readNested('purge/v1', archive.att['purges']) : []
  for (const purge of attached) {
    const { signers, answers, procedure, archive: about } = purge.payload
    must(procedure === roster.payload.procedure, 'E_PROCEDURE', 'a purge of another procedure')
    must(about === null || about === archive.id, 'E_ATT', 'a purge about another archive')
    checkSigners(purge, signKeys(roster, signers))
    if (answers !== null) continue
    must(signers.includes(roster.payload.coordinator), 'E_SIGNERS', 'a purge without the coordinator')
    named.push(...purge.payload.cids)
  }
  return new Set(named)
}

/** Candidates who withdrew before the archive was made: their cards are neither shown nor kept. */
const withdrawnCandidates = ({ rosters, withdrawals }: ClosedRound, roster: Roster): Set<string> => {
  for (const withdrawal of withdrawals) {
    const about = rosters.find((one) => one.id === withdrawal.payload.roster)
    must(about !== undefined, 'E_ROSTER', 'a withdrawal under a list that is not there')
    must(about.payload.round === roster.payload.round, 'E_ROUND', 'a withdrawal from another round')
    checkWithdraw(about, withdrawal)
  }
  return new Set(withdrawals.map((withdrawal) => withdrawal.payload.cid))
}

const checkCards = (archive: Message<'archive/v1'>, roster: Roster, round: ClosedRound): void => {
  const purged = purgedCandidates(archive, roster, round)
  const evidence = Object.keys(archive.payload.att).filter((name) => /^(keys|onion)-/.test(name))
  must(
    purged.size > 0 || evidence.every((name) => Object.hasOwn(archive.att, name)),
    'E_ATT',
    'the evidence of a fault is gone and no purge asks for that',
  )
  const withdrawn = withdrawnCandidates(round, roster)
  const shown = roster.payload.candidates.filter(({ cid }) => !withdrawn.has(cid))
  for (const { cid } of shown) {
    const name = `card-${cid}`
    must(Object.hasOwn(archive.payload.att, name), 'E_INCOMPLETE', `${name} was never there`)
    must(
      Object.hasOwn(archive.att, name) || purged.has(cid),
      'E_ATT',
      `${name} is gone and no purge names it`,
    )
  }
  const cards = Object.keys(archive.payload.att).filter((name) => name.startsWith('card-'))
  must(cards.length === shown.length, 'E_ATT', 'cards about others than the candidates')
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
  checkClose(roster, round.close, round.seals)
  checkAnswers(roster, round)
  checkEarlier(round)
  checkFaults(file, round)
  checkCompared(file, round)
  checkClosedLog(file, round)
  if (file.type === 'archive/v1') checkCards(file, roster, round)
  else checkNumbers(file, round)
  return round
}
