import { Broken, demand } from './broken.ts'
import { checkSealersConfirmed } from './confirmations.ts'
import type { Handover } from './handovers.ts'
import type { Message } from './message.ts'
import { holdsJust } from './nested.ts'
import type { File, Parts } from './parts.ts'
import { keysOf, personOf, type Roster, rosterNamed, scorersOf } from './people.ts'
import { checkSealChains } from './seal-chains.ts'
import { checkSeal } from './seals.ts'
import { checkSigned } from './signed.ts'

/** The round of the file, from seals to answers: step 7 of docs/formats.md "The verifier". */

/** A close names one seal of every scorer, and these are they. */
const checkClose = (
  close: Parts['close'],
  seals: readonly Message<'seal/v1'>[],
  roster: Roster,
  where: string,
): void => {
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
  demand(these, 'E_CLOSE', `the seals in the file are not those that ${where} names`)
  // In twokey the seals in the close carry what is not here.
  const sent = roster.payload.mode === 'twokey' || holdsJust(close.payload.att, 'seals', seals)
  demand(sent, 'E_CLOSE', `${where} was sent with other seals than are in the file`)
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

/** The keeper answers, or a deputy under a handover that is bound to this close. */
const checkOpen = (
  open: Message<'open/v1'>,
  close: Parts['close'],
  roster: Roster,
  handovers: readonly Handover[],
): void => {
  const { keeper, att } = open.payload
  const where = "the keeper's answer"
  demand(
    roster.payload.mode === 'twokey',
    'E_ATT',
    `${where} does not belong in a round that every scorer opens`,
  )
  checkNamed(open, close, where)
  const named = open.payload.handover
  const handover = handovers.find(({ id }) => id === named)?.payload
  const own = named === null && keeper === roster.payload.keeper
  // Of this roster: under that of an earlier round others held the second key.
  const bound = handover?.to === keeper && handover.close === close.id && handover.roster === roster.id
  demand(own || bound, 'E_SIGNERS', `${where} is of somebody who may not answer this close`)
  checkSigned(open, keysOf(roster, [keeper], where), where)
  const keys = scorersOf(roster).map(({ id }) => `key-${id}`)
  const exact = keys.length === att.size && keys.every((name) => att.has(name))
  demand(exact, 'E_ATT', `${where} does not hold one key for every scorer`)
}

const checkRelease = (release: Message<'release/v1'>, close: Parts['close'], roster: Roster): void => {
  const { member } = release.payload
  const where = `the release of ${member}`
  demand(roster.payload.mode === 'strict', 'E_ATT', 'releases do not belong in a round that a keeper opens')
  checkNamed(release, close, where)
  demand(personOf(roster, member)?.scorer === true, 'E_SIGNERS', `${where} is of somebody who does not score`)
  checkSigned(release, keysOf(roster, [member], where), where)
}

const checkReleases = (
  releases: readonly Message<'release/v1'>[],
  close: Parts['close'],
  roster: Roster,
): void => {
  demand(roster.payload.mode === 'strict', 'E_ATT', 'releases do not belong in a round that a keeper opens')
  for (const release of releases) checkRelease(release, close, roster)
  const scorers = scorersOf(roster)
  const all =
    releases.length === scorers.length && scorers.every(({ id }, i) => id === releases[i]?.payload.member)
  demand(all, 'E_INCOMPLETE', 'there is not one release of every scorer')
}

/** Seals that were replaced, closes of earlier generations, and answers to any of them. */
const checkEarlier = (parts: Parts, roster: Roster): void => {
  const { rosters, earlierSeals, earlierCloses, earlierAnswers, handovers } = parts
  const own = rosters.filter(({ payload }) => payload.round === roster.payload.round)
  for (const seal of earlierSeals)
    checkSeal(seal, rosterNamed(own, seal.payload.roster, `a seal of ${seal.payload.member} before the last`))
  for (const close of earlierCloses) {
    const where = 'a close before the last'
    const named = close.payload.seals.flatMap(({ id }) => earlierSeals.find((seal) => seal.id === id) ?? [])
    checkClose(close, named, rosterNamed(own, close.payload.roster, where), where)
  }
  const closed = [...earlierCloses, parts.close].map(({ payload }) => payload.roster)
  demand(new Set(closed).size === closed.length, 'E_CLOSE', 'there are two closes under one roster')
  for (const answer of earlierAnswers) {
    const close = [...earlierCloses, parts.close].find(({ id }) => id === answer.payload.close)
    if (close === undefined) throw new Broken('E_CLOSE', 'an answer is about a close that is not in the file')
    const about = rosterNamed(own, close.payload.roster, 'an answer before the last')
    if (answer.type === 'open/v1') checkOpen(answer, close, about, handovers)
    else checkRelease(answer, close, about)
  }
  const opened = [...(parts.open ? [parts.open] : []), ...earlierAnswers].flatMap(({ type, payload }) =>
    type === 'open/v1' ? payload.close : [],
  )
  demand(new Set(opened).size === opened.length, 'E_STATE', 'one close was answered twice')
}

/** A handover to a deputy is bound to the close of its roster. */
const checkBound = ({ handovers, close, earlierCloses }: Parts): void => {
  for (const { payload } of handovers) {
    if (payload.close === null || payload.round !== close.payload.round) continue
    const about = [close, ...earlierCloses].find(({ id }) => id === payload.close)
    const bound = about?.payload.roster === payload.roster
    demand(bound, 'E_CLOSE', `the handover to ${payload.to} is bound to no close of its roster`)
  }
}

/** Faults are signed by who made them, about a seal of a close in the file; the rest shows when the cards are opened. */
const checkFaults = ({ faults, rosters, close, earlierCloses }: Parts): void => {
  for (const fault of faults) {
    const { by, layer, member, round } = fault.payload
    const where = `the fault that ${by} reports`
    const about = [...earlierCloses, close].find(({ id }) => id === fault.payload.close)
    if (about === undefined) throw new Broken('E_CLOSE', `${where} is about a close that is not in the file`)
    demand(about.payload.round === round, 'E_ROUND', `${where} names another round than its close`)
    const roster = rosterNamed(rosters, about.payload.roster, where)
    checkSigned(fault, keysOf(roster, [by], where), where)
    const scores = personOf(roster, member)?.scorer === true
    demand(scores, 'E_SIGNERS', `${where} names ${member}, who does not score`)
    demand(layer <= scorersOf(roster).length, 'E_CLOSE', `${where} names a layer that there is not`)
  }
  const said = faults.map(({ payload: { by, close, member } }) => `${by} ${close} ${member}`)
  demand(new Set(said).size === said.length, 'E_STATE', 'one fault is reported twice by the same person')
}

/** @throws Broken E_ROSTER, E_ROUND, E_SIGNERS, E_SIG, E_ATT, E_SEQ, E_COVERAGE, E_INCOMPLETE, E_CLOSE */
export const checkRound = (file: File, parts: Parts, roster: Roster): void => {
  for (const seal of parts.seals) checkSeal(seal, roster)
  const { close, handovers } = parts
  demand(
    close.id === file.payload.close,
    'E_CLOSE',
    'the close in the file is not the one that the file names',
  )
  checkClose(close, parts.seals, roster, 'the close')
  if (parts.open) checkOpen(parts.open, close, roster, handovers)
  if (parts.releases) checkReleases(parts.releases, close, roster)
  checkEarlier(parts, roster)
  checkSealersConfirmed(parts)
  checkSealChains(parts)
  checkBound(parts)
  checkFaults(parts)
}
