import { publicationIn } from './amendments.ts'
import { bech32Key } from './bech32.ts'
import { checkBegunAgain } from './begun-again.ts'
import { Broken, demand } from './broken.ts'
import { same } from './bytes.ts'
import { checkCompared } from './compared.ts'
import { checkConfirmations } from './confirmations.ts'
import { checkCardsThere } from './erasure.ts'
import type { Asked, Codes, Findings, Outcome } from './findings.ts'
import { checkLog } from './log.ts'
import type { Row } from './log-rows.ts'
import { readFile } from './message.ts'
import { checkNumbers, countsOf } from './numbers.ts'
import { checkOpenedCards } from './opened-cards.ts'
import { checkOpenedReasons } from './opened-reasons.ts'
import { type File, type Parts, readParts } from './parts.ts'
import { keysOf, type Roster } from './people.ts'
import { personCode } from './person-code.ts'
import { checkEnrolments, checkRosters } from './rosters.ts'
import { checkRound } from './round.ts'
import { checkSigned } from './signed.ts'
import type { Identity } from './x25519.ts'

/** Step 5: signed by the coordinator, an audit perhaps also by the keeper who answered. */
const checkFileSigned = (file: File, { open }: Parts, roster: Roster): void => {
  const { coordinator } = roster.payload
  const signers = file.type === 'audit/v1' ? file.payload.signers : [coordinator]
  const may = [coordinator, ...(open ? [open.payload.keeper] : [])]
  const right = signers.includes(coordinator) && signers.every((id) => may.includes(id))
  demand(
    right,
    'E_SIGNERS',
    'the file must be signed by the coordinator, and at most the keeper who answered',
  )
  checkSigned(file, keysOf(roster, signers, 'the file'), 'the file')
}

/** Somebody who cannot find the own key in the roster looks at the roster of somebody else, or at a swapped key. */
const checkMine = (roster: Roster, identity: Identity): void => {
  const mine = roster.payload.people.some(({ box }) =>
    same(bech32Key(box, 'age') ?? Buffer.alloc(0), identity.publicKey),
  )
  demand(mine, 'E_MYKEY', 'the identity that you gave belongs to nobody in the roster')
}

/** Step 12: the codes that somebody knows from elsewhere. */
const checkCodes = (codes: Codes, asked: Asked): void => {
  const compare = (given: string | null, own: string, name: string): void =>
    demand(
      given === null || given === own,
      'E_CODE',
      `the ${name} of this file is ${own}, and not the one that you gave`,
    )
  compare(asked.code, codes.committee, 'committee code')
  compare(asked.archive, codes.archive, 'archive code')
  compare(asked.head, codes.log, 'log code')
}

const codesOf = async (file: File, rows: readonly Row[], codeOf: typeof personCode): Promise<Codes> => {
  const archiveId = file.type === 'audit/v1' ? file.payload.archive : file.id
  const { roster, logHead } = file.payload
  const [design, committee, archive, log] = await Promise.all([
    codeOf(publicationIn(rows).design),
    codeOf(roster),
    codeOf(archiveId),
    codeOf(logHead),
  ])
  return { design, committee, archive, log }
}

/** Checks in the order of docs/formats.md "The verifier"; `begin` is told what is checked next. */
const findingsOf = async (
  bytes: Uint8Array,
  asked: Asked,
  codeOf: typeof personCode,
  begin: (step: string) => void,
): Promise<Findings> => {
  begin('the file: its form, and every attachment by its hash')
  const file = readFile(bytes)
  begin('everything nested in it: forms, types, one procedure')
  const parts = readParts(file)
  begin('enrolments: each signed with its own key')
  checkEnrolments(parts)
  begin('rosters: people, keys, succession, signatures')
  const roster = checkRosters(file, parts)
  begin('signature of the file')
  checkFileSigned(file, parts, roster)
  begin('confirmations: everybody who had to be heard')
  const confirmed = checkConfirmations(parts, roster)
  begin('seals of all scorers, the close, and who opened it')
  checkRound(file, parts, roster)
  checkBegunAgain(parts, roster)
  checkCompared(file, parts)
  begin('the log: one chain that says what the files say, in order')
  const rows = checkLog(file, parts)
  const counts = countsOf(parts, roster, confirmed)
  let erasure: Findings['erasure'] = null
  let opened: Findings['opened'] = null
  let untold: Findings['untold'] = null
  if (file.type === 'archive/v1') {
    begin('cards of every candidate: there, or erased by a purge')
    erasure = checkCardsThere(file, parts, roster)
  } else {
    begin('numbers of the audit: counted again')
    checkNumbers(file, counts)
  }
  if (file.type === 'archive/v1' && asked.identity) {
    begin('cards, opened: each is the one that was sealed')
    checkMine(roster, asked.identity)
    opened = checkOpenedCards(file, parts, roster, asked.identity)
    untold = checkOpenedReasons(file, parts, roster, rows, asked.identity)
  }
  const given = [asked.code, asked.archive, asked.head].some((code) => code !== null)
  if (given) begin('codes: those that you gave are those of the file')
  const codes = await codesOf(file, rows, codeOf)
  checkCodes(codes, asked)
  return { file, parts, roster, rows, counts, confirmed, codes, erasure, opened, untold }
}

/**
 * Verifies the bytes of an archive or audit.
 * @param codeOf makes the code of a hash; whoever verifies many files may remember codes, each takes 0.1 s
 */
export const check = async (bytes: Uint8Array, asked: Asked, codeOf = personCode): Promise<Outcome> => {
  const begun: string[] = []
  try {
    const result = await findingsOf(bytes, asked, codeOf, (step) => begun.push(step))
    return { begun, result }
  } catch (error) {
    if (error instanceof Broken) return { begun, result: error }
    throw error
  }
}
