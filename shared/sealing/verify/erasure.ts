import { Broken, demand } from './broken.ts'
import type { File, Parts } from './parts.ts'
import { keysOf, type Roster, rosterNamed } from './people.ts'
import { checkSigned } from './signed.ts'

/** Which cards an archive may lack: step 9 of docs/formats.md "The verifier". */

type Purge = Parts['purges'][number]

const asks = ({ payload }: Purge): boolean => payload.answers === null

/** Candidates whose erasure is asked for, by a purge that the coordinator and one other signed. A row alone is no purge. */
const purged = ({ purges }: Parts): ReadonlySet<string> =>
  new Set(purges.filter(asks).flatMap(({ payload }) => payload.cids))

const checkPurges = (file: File, { purges, rosters }: Parts, roster: Roster): void => {
  const candidates = new Set(rosters.flatMap(({ payload }) => payload.candidates.map(({ cid }) => cid)))
  for (const purge of purges) {
    const { answers, archive, cids, signers } = purge.payload
    const where = 'an attached purge'
    demand(archive === null || archive === file.id, 'E_ATT', `${where} is about another archive`)
    checkSigned(purge, keysOf(roster, signers, where), where)
    const two = signers.length === 2 && signers.includes(roster.payload.coordinator)
    demand(
      asks(purge) ? two : signers.length === 1,
      'E_SIGNERS',
      `${where} is not signed by the coordinator and one other, or as an answer by one person`,
    )
    const stranger = cids.find((cid) => !candidates.has(cid))
    demand(stranger === undefined, 'E_COVERAGE', `${where} is about ${stranger}, who was never a candidate`)
    if (asks(purge)) continue
    const asked = purges.find((one) => one.id === answers && asks(one))?.payload
    demand(asked !== undefined, 'E_SEQ', `${where} answers one that is not attached`)
    const same = asked.archive === archive && asked.cids.join() === cids.join()
    demand(same, 'E_COVERAGE', `${where} answers for other candidates than were asked`)
  }
}

/** Candidates whom a purge names, by whether their cards are gone, and those who withdrew before the archive was made. */
export interface Erasure {
  readonly gone: readonly string[]
  readonly there: readonly string[]
  readonly withdrawn: readonly string[]
}

/** Withdrawals from this round, signed by the coordinator and one other: those cards are neither shown nor kept. */
const withdrawnOf = ({ withdrawals, rosters }: Parts, roster: Roster): readonly string[] => {
  const withdrawn = withdrawals.map((withdrawal) => {
    const { cid, round, signers } = withdrawal.payload
    const where = `the withdrawal of candidate ${cid}`
    const about = rosterNamed(rosters, withdrawal.payload.roster, where)
    const right = round === about.payload.round && round === roster.payload.round
    demand(right, 'E_ROUND', `${where} is of another round`)
    demand(
      signers.includes(about.payload.coordinator),
      'E_SIGNERS',
      `${where} is not signed by the coordinator and one other`,
    )
    checkSigned(withdrawal, keysOf(about, signers, where), where)
    const known = about.payload.candidates.some((one) => one.cid === cid)
    demand(known, 'E_COVERAGE', `${where} is about nobody who is a candidate`)
    return cid
  })
  demand(new Set(withdrawn).size === withdrawn.length, 'E_STATE', 'a candidate withdrew twice')
  return withdrawn
}

type Attached = { readonly bytes: number; readonly sha256: string } | undefined

const isSame = (one: Attached, other: Attached): boolean =>
  one !== undefined && one.sha256 === other?.sha256 && one.bytes === other.bytes

/** Evidence belongs to a fault about the close of this file, which names its hash and that of the accused seal. */
const checkEvidence = (file: File, { faults, close, seals }: Parts): void => {
  for (const [name, listed] of file.payload.att) {
    const [what = '', member] = name.split('-')
    if (what !== 'keys' && what !== 'onion') continue
    const sealed = seals.find(({ payload }) => payload.member === member)?.payload.att.get('cards')
    const right = faults.some(
      ({ payload }) =>
        payload.member === member &&
        payload.close === close.id &&
        isSame(payload.att.get(what), listed) &&
        isSame(payload.att.get('onion'), sealed),
    )
    demand(right, 'E_ATT', `the file lists ${name}, which belongs to no fault about what was sealed`)
    const other = `${what === 'keys' ? 'onion' : 'keys'}-${member}`
    demand(file.payload.att.has(other), 'E_ATT', `the file lists ${name} without ${other}`)
    demand(file.att.has(name) === file.att.has(other), 'E_ATT', `${name} is there, or gone, without ${other}`)
  }
}

/** What shows why a seal does not open may go with a candidate on whom that seal holds a card. */
const checkEvidenceGone = (file: File, { seals }: Parts, erased: ReadonlySet<string>): void => {
  for (const name of file.payload.att.keys()) {
    const [what = '', member] = name.split('-')
    if ((what !== 'keys' && what !== 'onion') || file.att.has(name)) continue
    const held = seals.find(({ payload }) => payload.member === member)?.payload.cards ?? []
    const right = held.some(({ cid }) => erased.has(cid))
    demand(right, 'E_ATT', `the attachment ${name} was taken out of the file, and no purge asks for that`)
  }
}

/**
 * There is a card file for every candidate, unless the candidate was erased.
 * @throws Broken E_SIGNERS, E_SIG, E_ATT, E_COVERAGE, E_SEQ, E_STATE, E_ROSTER, E_ROUND, E_INCOMPLETE
 */
export const checkCardsThere = (file: File, parts: Parts, roster: Roster): Erasure => {
  checkPurges(file, parts, roster)
  checkEvidence(file, parts)
  const withdrawn = withdrawnOf(parts, roster)
  const erased = purged(parts)
  checkEvidenceGone(file, parts, erased)
  const all = roster.payload.candidates.map(({ cid }) => cid)
  const cids = all.filter((cid) => !withdrawn.includes(cid))
  const gone = cids.filter((cid) => !file.att.has(`card-${cid}`))
  const unasked = gone.find((cid) => !erased.has(cid))
  if (unasked !== undefined) {
    const listed = file.payload.att.has(`card-${unasked}`)
    if (listed)
      throw new Broken(
        'E_ATT',
        `the cards of candidate ${unasked} were taken out, and no purge asks for that`,
      )
    throw new Broken(
      'E_INCOMPLETE',
      `the archive was made without the cards of candidate ${unasked}, and no purge asks for that`,
    )
  }
  const known = new Set(cids.map((cid) => `card-${cid}`))
  const strange = [...file.payload.att.keys()].find((name) => name.startsWith('card-') && !known.has(name))
  demand(
    strange === undefined,
    'E_ATT',
    `the file lists ${strange}, who is not a candidate of the roster, or withdrew`,
  )
  const there = cids.filter((cid) => erased.has(cid) && !gone.includes(cid))
  return { gone, there, withdrawn: all.filter((cid) => withdrawn.includes(cid)) }
}
