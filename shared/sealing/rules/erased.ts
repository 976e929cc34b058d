import { sameList } from '../bytes.ts'
import { must } from '../errors.ts'
import { checkSigners, type Message, readNested } from '../message.ts'
import type { ClosedRound } from './closed-round.ts'
import { type Roster, signKeys } from './people.ts'
import { checkWithdraw } from './withdraw.ts'

type Archive = Message<'archive/v1'>
type Purge = Message<'purge/v1'>

const asks = ({ payload }: Purge): boolean => payload.answers === null

/** An answer names a purge that is attached too, and says the same. Throws SealingError E_SEQ, E_COVERAGE. */
const checkAnswer = ({ payload }: Purge, all: readonly Purge[]): void => {
  const asked = all.find((one) => one.id === payload.answers && asks(one))?.payload
  must(asked !== undefined, 'E_SEQ', 'an answer to a purge that is not attached')
  must(
    asked.archive === payload.archive && sameList(asked.cids, payload.cids),
    'E_COVERAGE',
    'an answer for others than were asked',
  )
}

/** Candidates whose cards may be gone: named by an attached purge of the coordinator and one other person. */
const purgedCandidates = (archive: Archive, roster: Roster, { rosters }: ClosedRound): Set<string> => {
  const attached = archive.att['purges'] ? readNested('purge/v1', archive.att['purges']) : []
  const known = new Set(rosters.flatMap(({ payload }) => payload.candidates.map(({ cid }) => cid)))
  for (const purge of attached) {
    const { signers, procedure, archive: about, cids } = purge.payload
    must(procedure === roster.payload.procedure, 'E_PROCEDURE', 'a purge of another procedure')
    must(about === null || about === archive.id, 'E_ATT', 'a purge about another archive')
    checkSigners(purge, signKeys(roster, signers))
    const right = asks(purge)
      ? signers.length === 2 && signers.includes(roster.payload.coordinator)
      : signers.length === 1
    must(right, 'E_SIGNERS', 'a purge that is not of the coordinator and another, or an answer of several')
    must(
      cids.every((cid) => known.has(cid)),
      'E_COVERAGE',
      'a purge about somebody who was never a candidate',
    )
    if (!asks(purge)) checkAnswer(purge, attached)
  }
  return new Set(attached.filter(asks).flatMap(({ payload }) => payload.cids))
}

/** Candidates who withdrew before the archive was made: their cards are neither shown nor kept. */
const withdrawnCandidates = ({ rosters, withdrawals }: ClosedRound, roster: Roster): Set<string> => {
  for (const withdrawal of withdrawals) {
    const about = rosters.find((one) => one.id === withdrawal.payload.roster)
    must(about !== undefined, 'E_ROSTER', 'a withdrawal under a list that is not there')
    must(about.payload.round === roster.payload.round, 'E_ROUND', 'a withdrawal from another round')
    checkWithdraw(about, withdrawal)
  }
  const cids = withdrawals.map((withdrawal) => withdrawal.payload.cid)
  must(new Set(cids).size === cids.length, 'E_STATE', 'a candidate withdrew twice')
  return new Set(cids)
}

type Listed = { readonly bytes: number; readonly sha256: string } | undefined

const isSame = (one: Listed, other: Listed): boolean =>
  one !== undefined && one.sha256 === other?.sha256 && one.bytes === other.bytes

/**
 * What proves a fault is that of a fault about this close and of the very seal; both parts go together, and only with a
 * candidate on whom that seal holds a card. Throws SealingError E_ATT.
 */
const checkEvidence = (archive: Archive, round: ClosedRound, purged: ReadonlySet<string>): void => {
  const { att: listed } = archive.payload
  const members = Object.keys(listed).flatMap((name) => /^(?:keys|onion)-(.*)$/.exec(name)?.[1] ?? [])
  for (const member of new Set(members)) {
    const seal = round.seals.find(({ payload }) => payload.member === member)?.payload
    const told = round.faults.some(
      ({ payload }) =>
        payload.member === member &&
        payload.close === round.close.id &&
        isSame(payload.att['keys'], listed[`keys-${member}`]) &&
        isSame(payload.att['onion'], listed[`onion-${member}`]) &&
        isSame(payload.att['onion'], seal?.att['cards']),
    )
    must(told, 'E_ATT', 'evidence that belongs to no fault')
    const there = ['keys', 'onion'].filter((name) => Object.hasOwn(archive.att, `${name}-${member}`))
    const erased = seal?.cards.some(({ cid }) => purged.has(cid)) ?? false
    must(there.length === 2 || (there.length === 0 && erased), 'E_ATT', 'the evidence of a fault is gone')
  }
}

/**
 * A card file for every candidate but those who withdrew; gone is only what an attached purge asks for. Throws SealingError
 * E_ATT, E_INCOMPLETE, E_SIGNERS, E_SIG, E_COVERAGE, E_SEQ, E_STATE, and as checkWithdraw.
 */
export const checkCards = (archive: Archive, roster: Roster, round: ClosedRound): void => {
  const purged = purgedCandidates(archive, roster, round)
  checkEvidence(archive, round, purged)
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
