import { Broken, demand } from './broken.ts'
import type { Row } from './log-rows.ts'
import type { File, Parts } from './parts.ts'
import { keysOf, type Roster, rosterNamed } from './people.ts'
import { checkSigned } from './signed.ts'

/** Which cards an archive may lack: step 9 of docs/formats.md "The verifier". */

/** Candidates whose erasure is asked for by the log, or by a purge that the coordinator and one other signed. */
const purged = (rows: readonly Row[], { purges }: Parts): ReadonlySet<string> => {
  const logged = rows
    .filter(({ kind }) => kind === 'purge')
    .flatMap(({ body }) => {
      const cids = body?.get('cids')
      return Array.isArray(cids) ? cids : []
    })
    .filter((cid) => typeof cid === 'string')
  const attached = purges
    .filter(({ payload }) => payload.answers === null)
    .flatMap(({ payload }) => payload.cids)
  return new Set([...logged, ...attached])
}

const checkPurges = (file: File, { purges }: Parts, roster: Roster): void => {
  for (const purge of purges) {
    const { answers, archive, signers } = purge.payload
    const where = 'an attached purge'
    demand(archive === null || archive === file.id, 'E_ATT', `${where} is about another archive`)
    checkSigned(purge, keysOf(roster, signers, where), where)
    const asks = signers.length === 2 && signers.includes(roster.payload.coordinator)
    const right = answers === null ? asks : signers.length === 1
    demand(
      right,
      'E_SIGNERS',
      `${where} is not signed by the coordinator and one other, or as an answer by one person`,
    )
  }
}

/** Candidates whom a purge names, by whether their cards are gone, and those who withdrew before the archive was made. */
export interface Erasure {
  readonly gone: readonly string[]
  readonly there: readonly string[]
  readonly withdrawn: readonly string[]
}

/** Withdrawals from this round, signed by the coordinator and one other: those cards are neither shown nor kept. */
const withdrawnOf = ({ withdrawals, rosters }: Parts, roster: Roster): readonly string[] =>
  withdrawals.map((withdrawal) => {
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

/** Evidence belongs to a fault about the close of this file, which names its hash. */
const checkEvidence = (file: File, { faults, close }: Parts): void => {
  for (const [name, listed] of file.payload.att) {
    const [what = '', member] = name.split('-')
    if (what !== 'keys' && what !== 'onion') continue
    const right = faults.some(({ payload }) => {
      const own = payload.att.get(what)
      return (
        payload.member === member &&
        payload.close === close.id &&
        own?.sha256 === listed.sha256 &&
        own.bytes === listed.bytes
      )
    })
    demand(right, 'E_ATT', `the file lists ${name}, which belongs to no fault`)
  }
}

/**
 * There is a card file for every candidate, unless the candidate was erased.
 * @throws Broken E_SIGNERS, E_SIG, E_ATT, E_INCOMPLETE
 */
export const checkCardsThere = (file: File, parts: Parts, roster: Roster, rows: readonly Row[]): Erasure => {
  checkPurges(file, parts, roster)
  checkEvidence(file, parts)
  const withdrawn = withdrawnOf(parts, roster)
  const erased = purged(rows, parts)
  const lost = [...file.payload.att.keys()].find(
    (name) => /^(?:keys|onion)-/.test(name) && !file.att.has(name),
  )
  demand(
    lost === undefined || erased.size > 0,
    'E_ATT',
    `the attachment ${lost} was taken out of the file, and no purge asks for that`,
  )
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
