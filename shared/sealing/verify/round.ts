import { demand } from './broken.ts'
import type { Message } from './message.ts'
import type { File, Parts } from './parts.ts'
import { keysOf, personOf, type Roster, scorersOf } from './people.ts'
import { checkSeal } from './seals.ts'
import { checkSigned } from './signed.ts'

/** The round of the file, from seals to answers: step 7 of docs/formats.md "The verifier". */

const checkClose = (file: File, { close, seals }: Parts, roster: Roster): void => {
  const where = 'the close'
  demand(
    close.id === file.payload.close,
    'E_CLOSE',
    'the close in the file is not the one that the file names',
  )
  demand(close.payload.roster === roster.id, 'E_ROSTER', `${where} is about another roster`)
  demand(close.payload.round === roster.payload.round, 'E_ROUND', `${where} is of another round`)
  checkSigned(close, keysOf(roster, [roster.payload.coordinator], where), where)
  const scorers = scorersOf(roster)
  const named = close.payload.seals
  const all = named.length === scorers.length && scorers.every(({ id }, i) => id === named[i]?.member)
  demand(all, 'E_INCOMPLETE', `${where} does not name one seal of every scorer`)
  const these =
    seals.length === named.length &&
    seals.every(({ id, payload }, i) => id === named[i]?.id && payload.member === named[i]?.member)
  demand(these, 'E_CLOSE', 'the seals in the file are not those that the close names')
}

/** An answer names this close, this roster, this round. */
const checkNamed = (
  answer: Message<'open/v1'> | Message<'release/v1'>,
  close: Parts['close'],
  where: string,
): void => {
  const { payload } = answer
  const right = payload.close === close.id && payload.roster === close.payload.roster
  demand(right, 'E_CLOSE', `${where} is about another close or roster`)
  demand(payload.round === close.payload.round, 'E_ROUND', `${where} is of another round`)
}

const checkOpen = (open: Message<'open/v1'>, close: Parts['close'], roster: Roster): void => {
  const { keeper, handover, att } = open.payload
  const where = "the keeper's answer"
  demand(
    roster.payload.mode === 'twokey',
    'E_ATT',
    `${where} does not belong in a round that every scorer opens`,
  )
  checkNamed(open, close, where)
  demand(handover === null, 'E_VERSION', `${where} follows a handover, which this version cannot judge`)
  demand(keeper === roster.payload.keeper, 'E_SIGNERS', `${where} is not of the roster's keeper`)
  checkSigned(open, keysOf(roster, [keeper], where), where)
  const keys = scorersOf(roster).map(({ id }) => `key-${id}`)
  const exact = keys.length === att.size && keys.every((name) => att.has(name))
  demand(exact, 'E_ATT', `${where} does not hold one key for every scorer`)
}

const checkReleases = (
  releases: readonly Message<'release/v1'>[],
  close: Parts['close'],
  roster: Roster,
): void => {
  demand(roster.payload.mode === 'strict', 'E_ATT', 'releases do not belong in a round that a keeper opens')
  for (const release of releases) {
    const { member } = release.payload
    const where = `the release of ${member}`
    checkNamed(release, close, where)
    checkSigned(release, keysOf(roster, [member], where), where)
  }
  const scorers = scorersOf(roster)
  const all =
    releases.length === scorers.length && scorers.every(({ id }, i) => id === releases[i]?.payload.member)
  demand(all, 'E_INCOMPLETE', 'there is not one release of every scorer')
}

/** Faults are signed by who made them; what they accuse somebody of can only be checked with the seals at hand. */
const checkFaults = ({ faults, rosters }: Parts): void => {
  for (const fault of faults) {
    const { by, round } = fault.payload
    const where = `the fault that ${by} reports`
    const roster = rosters.findLast((one) => one.payload.round === round && personOf(one, by) !== undefined)
    demand(roster !== undefined, 'E_SIGNERS', `${where} is not of a person of that round`)
    checkSigned(fault, keysOf(roster, [by], where), where)
  }
}

/** @throws Broken E_ROSTER, E_ROUND, E_SIGNERS, E_SIG, E_ATT, E_SEQ, E_COVERAGE, E_INCOMPLETE, E_CLOSE */
export const checkRound = (file: File, parts: Parts, roster: Roster): void => {
  for (const seal of parts.seals) checkSeal(seal, roster)
  checkClose(file, parts, roster)
  if (parts.open) checkOpen(parts.open, parts.close, roster)
  if (parts.releases) checkReleases(parts.releases, parts.close, roster)
  checkFaults(parts)
}
