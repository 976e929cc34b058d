import { createHmac } from 'node:crypto'
import { seeded } from '../../seeded.ts'
import { ageFile } from './age.ts'
import { bytes, type Draft, type Value } from './file.ts'
import { type Person, personOf } from './keys.ts'

/** A row of the log before it is chained. */
export interface RowDraft {
  readonly kind: string
  readonly ref: string | null
  /** Without the salt; a string stands for a body that is left out. */
  readonly body: { readonly [key: string]: Value } | null
}

export interface Sealed {
  readonly card: Value
  readonly cid: string
  readonly member: string
  readonly salt: string
}

/** What a forger wants otherwise. Everything that follows from a change is made anew and signed with the right keys. */
export interface Plan {
  readonly mode: 'strict' | 'twokey'
  readonly file: 'archive' | 'audit'
  readonly people: readonly Person[]
  /** People of the last roster, where it is another than the first. */
  readonly later: readonly Person[]
  /** Candidates of the last roster. */
  readonly laterCids: readonly string[]
  /** Each message before it is signed, in the order in which they are made; null leaves it out. */
  readonly change: (draft: Draft) => Draft | null
  /** The log before it is chained, without the row of what is made. */
  readonly rows: (rows: readonly RowDraft[]) => readonly RowDraft[]
  /** The log after it is chained. */
  readonly chained: (rows: readonly { [key: string]: Value }[]) => readonly { [key: string]: Value }[]
  /** Envelopes (or rows) that stand in one attachment. */
  readonly nested: (name: string, list: readonly Value[]) => readonly Value[]
  /** The cards of one candidate as the archive shows them. */
  readonly cards: (cid: string, cards: readonly Sealed[]) => readonly Sealed[]
  /** How far the first generation came before it was followed by another. */
  readonly before: 'nothing' | 'closed' | 'answered'
  /** Whether the second generation seals other cards than the first. */
  readonly others: boolean
  /** Handovers under the last roster, once the close is known; a deputy whom one names answers. */
  readonly handovers: (roster: string, close: string) => readonly Draft[]
  /** Withdrawals under the last roster, before the close. */
  readonly withdrawals: (roster: string) => readonly Draft[]
  /** What people's apps found in the archive, for the audit. */
  readonly compared: (roster: string, archive: string) => readonly Draft[]
  /** Evidence of faults in the archive. */
  readonly evidence: (att: Draft['att']) => Draft['att']
  /** Faults that are attached, once the close is known. */
  readonly faults: (close: string) => readonly Draft[]
  /** Purges that are attached to an archive, once its id is known. */
  readonly purges: (archive: string) => readonly Draft[]
  /** Exceptions on the last roster. */
  readonly exceptions: (roster: string) => readonly Draft[]
  /** A second generation of the roster under an exception of this kind, about this person or candidate. */
  readonly again: {
    readonly kind: string
    readonly who: string | null
    readonly deciders?: readonly Person[]
  } | null
  /** Of the last roster; a second round comes after a first one of which only the roster is left. */
  readonly round: 1 | 2
  /** Messages quote the log; without, all quote the beginning, so that the log can be changed afterwards. */
  readonly quotes: boolean
}

export const procedure = 'pr0cedvre1'
/** Members of every payload. */
export const base = { app: '9.9.9', procedure }
export const cids = ['cand1date1', 'cand1date2']
export const design = 'd'.repeat(64)
export const ZERO = '0'.repeat(64)
export const coordinator = personOf('c00rd1nat0', 'coordinator')
export const keeper = personOf('keeper0001', 'keeper')
export const scorers = ['sc0rer0001', 'sc0rer0002', 'sc0rer0003'].map((id) => personOf(id, 'member'))

export const everybody = (mode: Plan['mode']): Person[] =>
  [coordinator, ...(mode === 'twokey' ? [keeper] : []), ...scorers].sort((a, b) => (a.id < b.id ? -1 : 1))

/** Those who seal: the scorers of the last roster. */
export const sealersOf = ({ later }: Plan): readonly Person[] => later.filter(({ role }) => role === 'member')

export const plan = (wanted: Partial<Plan> = {}): Plan => ({
  mode: 'strict',
  file: 'archive',
  people: everybody(wanted.mode ?? 'strict'),
  later: wanted.people ?? everybody(wanted.mode ?? 'strict'),
  laterCids: cids,
  change: (draft) => draft,
  rows: (rows) => rows,
  chained: (rows) => rows,
  nested: (_, list) => list,
  cards: (_, cards) => cards,
  before: 'nothing',
  others: false,
  handovers: () => [],
  withdrawals: () => [],
  compared: () => [],
  evidence: (att) => att,
  faults: () => [],
  purges: () => [],
  exceptions: () => [],
  again: null,
  round: 1,
  quotes: wanted.rows === undefined,
  ...wanted,
})

/** A commitment: HMAC-SHA-256 with the salt. */
export const commit = (salt: string, message: Buffer): string =>
  createHmac('sha256', Buffer.from(salt, 'base64')).update(message).digest('hex')

/** The one reason that the made-up committee gives in its log. */
const reasonSalt = Buffer.alloc(32, 4).toString('base64')
const clear = 'Omdat het kan.'
export const reason = { clear, salt: reasonSalt, text: commit(reasonSalt, Buffer.from(clear)) }

const laterOn = '2026-03-02T20:00:00.000Z'

/** An exception on a roster, of the coordinator and a scorer. */
export const exceptionDraft = (
  roster: string,
  kind: string,
  who: string | null = null,
  signers: readonly Person[] = [coordinator, scorers[0]!],
): Draft => {
  const deciders = signers.map(({ id }) => id).sort()
  const payload = {
    ...base,
    round: 1,
    at: laterOn,
    deciders,
    kind,
    reason: { code: 'other', text: reason.text },
    roster,
    who,
  }
  return { type: 'exception/v1', payload, att: { reason: Buffer.from('closed') }, signers }
}

/** Somebody says that a seal could not be opened. */
export const faultDraft = (close: string, by: Person, member: string): Draft => ({
  type: 'fault/v1',
  payload: { ...base, round: 1, by: by.id, close, layer: 0, member },
  // What the forged seals hold is no age file: shown without any file key.
  att: { keys: fileKeysFor([]), onion: Buffer.from('onion') },
  signers: [by],
})

/** File keys (base64) closed for everybody in mode strict. */
export const fileKeysFor = (fileKeys: readonly string[]): Buffer =>
  ageFile(
    everybody('strict').map(({ box }) => box),
    padded({ fileKeys: [...fileKeys] }),
    seeded(`file keys ${fileKeys.join()}`),
  )

/** That a candidate withdrew, as the coordinator and a scorer say. */
export const withdrawDraft = (roster: string, cid: string): Draft => {
  const signers = [coordinator, scorers[0]!]
  const payload = { ...base, at: laterOn, cid, roster, round: 1, signers: signers.map(({ id }) => id) }
  return { type: 'withdraw/v1', payload, att: {}, signers }
}

/** That a deputy answers a close, as the keeper says or these instead. */
export const handoverDraft = (
  roster: string,
  close: string,
  to: Person,
  signers: readonly Person[] = [keeper],
): Draft => {
  const who = { from: keeper.id, to: to.id, signers: signers.map(({ id }) => id).sort() }
  const payload = { ...base, at: laterOn, close, key: null, reason: 'illness', roster, round: 1, ...who }
  return { type: 'handover/v1', payload, att: {}, signers }
}

/** What somebody's app found in an archive. */
export const compareDraft = (
  roster: string,
  archive: string,
  by: Person,
  found: readonly string[] = [],
): Draft => ({
  type: 'compare/v1',
  payload: { ...base, archive, at: laterOn, found: [...found], member: by.id, roster },
  att: {},
  signers: [by],
})

/** The coordinator and a scorer ask every app to erase candidates. */
export const purgeDraft = (of: readonly string[], archive: string | null = null): Draft => {
  const signers = [coordinator, scorers[0]!]
  const payload = { ...base, answers: null, archive, at: laterOn, cids: [...of] }
  return { type: 'purge/v1', payload: { ...payload, signers: signers.map(({ id }) => id) }, att: {}, signers }
}

const criteria = ['communication', 'leadership']

const each = (value: Value): { [key: string]: Value } =>
  Object.fromEntries(criteria.map((criterion) => [criterion, value]))

export const cardOf = (rating: number): { [key: string]: Value } => ({
  v: 1,
  design,
  ratings: each(rating),
  evidence: each({ s: 'Een situatie', t: '', a: '', r: '', reflection: '', none: null }),
  sure: each(2),
  process: each({ firstEvidenceMs: 1000, firstRatingMs: null, changes: 0, beforeReview: null }),
  overall: rating,
  overallMs: null,
  tie: 'unknown',
  shares: ['clinic', 'region'],
})

export const committedCard = (card: Value, cid: string, member: string, salt: string, round = 1): string =>
  commit(salt, bytes({ card, cid, member, procedure, round }))

/** JCS, a space or more, up to a multiple of 4,096 bytes. */
export const padded = (value: Value): Buffer => {
  const data = bytes(value)
  return Buffer.concat([data, Buffer.alloc(4096 - (data.length % 4096), ' ')])
}
