import { Broken, demand } from './broken.ts'
import type { Row } from './log-rows.ts'
import type { File, Parts } from './parts.ts'
import { keysOf, type Roster } from './people.ts'
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

/** Candidates whom a purge names, by whether their cards are gone. */
export interface Erasure {
  readonly gone: readonly string[]
  readonly there: readonly string[]
}

/**
 * There is a card file for every candidate, unless the candidate was erased.
 * @throws Broken E_SIGNERS, E_SIG, E_ATT, E_INCOMPLETE
 */
export const checkCardsThere = (file: File, parts: Parts, roster: Roster, rows: readonly Row[]): Erasure => {
  checkPurges(file, parts, roster)
  const erased = purged(rows, parts)
  const cids = roster.payload.candidates.map(({ cid }) => cid)
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
  demand(strange === undefined, 'E_ATT', `the file lists ${strange}, who is not a candidate of the roster`)
  return { gone, there: cids.filter((cid) => erased.has(cid) && !gone.includes(cid)) }
}
