import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { SealingError } from '../../../shared/sealing/errors.ts'
import { deriveKeys } from '../../../shared/sealing/keys.ts'
import { readAs } from '../../../shared/sealing/message.ts'
import { checkClosedFile } from '../../../shared/sealing/rules/archive.ts'
import { ask, vector } from './asking.ts'
import { type Apart, apart, type Members, type Nested, type Signer, together } from './remake.ts'

/**
 * What a coordinator could put into an archive or audit who has whatever keys a change needs: one thing is otherwise, and
 * everything that follows from it is made and signed anew. The app and the verifier must both refuse it.
 */

const files = {
  /** Of the second round: with a handover before it, a list under an exception, corrected seals. */
  archive: 'two-rounds/archive-2.zegel',
  audit: 'two-rounds/audit-2.zegel',
  first: 'two-rounds/archive-1.zegel',
  /** Of the first round, made after the second: of the handover it has the row alone. */
  firstAudit: 'two-rounds/audit-1.zegel',
  purged: 'two-rounds/archive-1-purged.zegel',
  /** With a second key holder: a deputy who answers, a fault, a withdrawal. */
  keeper: 'again-twokey/archive.zegel',
  /** With an opening that failed, after which the office was another one's. */
  failed: 'again-strict/archive.zegel',
}
export type Which = keyof typeof files

const folderOf = (which: Which): string => files[which].split('/')[0] ?? ''

export const bytesOf = (which: Which): Buffer => vector(files[which])

/** Everybody of a procedure with the keys that follow from the masters beside it. */
export const everybodyOf = (which: Which): Signer[] => {
  const path = join(import.meta.dirname, '../../vectors', folderOf(which), 'masters.json')
  const { masters, procedure } = JSON.parse(readFileSync(path, 'utf8')) as {
    masters: { [id: string]: { main: string; rounds: string } }
    procedure: string
  }
  return Object.entries(masters).map(([id, { main, rounds }]) => {
    const own = { main: Buffer.from(main, 'base64'), rounds: Buffer.from(rounds, 'base64') }
    return { id, key: deriveKeys(own, procedure).sign }
  })
}

/** What verifier and app say of a file in which one thing is otherwise. */
export const remade = async (
  which: Which,
  change: Change,
  opened: boolean,
): Promise<{ verifier: string; app: string; text: string }> => {
  const own = apart(bytesOf(which))
  change(own)
  const file = together(own, everybodyOf(which))
  const identity = vector(`${folderOf(which)}/identity.txt`).toString()
  const { exit, code, text } = await ask(file, opened ? { identity } : {})
  let app = 'taken in'
  try {
    checkClosedFile(readAs(file.includes('"zegel":"audit/v1"') ? 'audit/v1' : 'archive/v1', file), null)
  } catch (error) {
    if (!(error instanceof SealingError)) throw error
    app = error.code
  }
  return { verifier: code ?? `exit ${exit}`, app, text }
}

export type Change = (own: Apart) => void

export const HASH = 'ab'.repeat(32)
export const STRANGER = 'stranger99'
export const MOMENT = '2026-03-02T12:00:00.000Z'

export const last = <T>(list: readonly T[]): T => list.at(-1)!
export const rosterOf = (own: Apart): Nested => last(own.of('roster/v1'))
export const officeOf = (own: Apart): string => String(rosterOf(own).payload['coordinator'])
export const scorersOf = (roster: Nested): string[] =>
  (roster.payload['people'] as Members[]).filter(({ scorer }) => scorer === true).map(({ id }) => String(id))
export const sealsUnder = (own: Apart, roster = rosterOf(own)): Nested[] =>
  own.of('seal/v1').filter(({ payload }) => payload['roster'] === roster.id)
export const cidsOf = (own: Apart): string[] =>
  (rosterOf(own).payload['candidates'] as Members[]).map(({ cid }) => String(cid))
export const put = (nested: Nested | undefined, members: Members): void => {
  Object.assign(nested!.payload, members)
}
export const drop = (own: Apart, nested: Nested): void => {
  own.nested = own.nested.filter((one) => one !== nested)
}
export const bodyOf = (own: Apart, about: Nested): Members => own.rows[own.at(about)]!.body as Members
/** A further file with its row, before the row at `at` or at the end. */
export const add = (own: Apart, nested: Nested, body: Members, at = own.rows.length): void => {
  own.nested.push(nested)
  own.rows.splice(at, 0, own.row(nested.type.replace('/v1', ''), nested.id, body))
}
/** Without the changes of the design, which rest on where the handover and the end of a round stand. */
export const unamended = (own: Apart): void => {
  for (const one of own.of('amendment/v1')) {
    own.rows.splice(own.at(one), 1)
    drop(own, one)
  }
}
export const moveRow = (own: Apart, from: number, to: number): void => {
  const [row] = own.rows.splice(from, 1)
  own.rows.splice(to, 0, row!)
}
export const resealed = (own: Apart, seal: Nested, members: Members, list = 'earlier-seals'): Nested =>
  own.file('seal/v1', list, { ...seal.payload, ...members }, seal.signers)
export const sealBody = ({ payload: { member, roster, round, seq } }: Nested): Members => ({
  member: member!,
  roster: roster!,
  round: round!,
  seq: seq!,
})
export const roundOf = (own: Apart): Members => ({ round: own.payload['round']! })
export const underLast = (own: Apart): Members => ({ ...roundOf(own), roster: rosterOf(own).id })

export const rowOnly =
  (kind: string, body: (own: Apart) => Members): Change =>
  (own) => {
    own.rows.push(own.row(kind, HASH, body(own)))
  }
export const exceptionUnder = (
  own: Apart,
  kind: string,
  who: string | null,
  deciders: readonly string[],
): Nested =>
  own.file(
    'exception/v1',
    'exceptions',
    {
      ...{ at: MOMENT, deciders: [...deciders].sort(), kind, reason: { code: 'other', text: HASH } },
      ...{ roster: rosterOf(own).id, round: rosterOf(own).payload['round']!, who },
      att: { reason: { bytes: 4096, sha256: HASH } },
    },
    deciders,
  )
export const purgeOf = (
  own: Apart,
  cids: readonly string[],
  signers: readonly string[],
  answers: string | null = null,
): Nested =>
  own.file(
    'purge/v1',
    'purges',
    { answers, archive: null, at: MOMENT, cids: [...cids], signers: [...signers].sort() },
    signers,
  )
export const swapped = (list: Members[], member: string): void => {
  const [one, other] = list as [Members, Members]
  const kept = one[member]!
  one[member] = other[member]!
  other[member] = kept
}

export type Attack = readonly [name: string, which: Which, change: Change, verifier: string, app?: string]

/** One test for each attack: verifier and app refuse it, by this rule; the app by another one, or not, where that is said. */
export const findsOut = (attacks: readonly Attack[]): void => {
  for (const [name, which, change, code, inApp] of attacks)
    test(name, async () => {
      const { verifier, app, text } = await remade(which, change, false)
      expect({ verifier, app }, text).toEqual({ verifier: code, app: inApp ?? code })
    })
}
