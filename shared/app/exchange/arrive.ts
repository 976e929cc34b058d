import { type FileKind, fileKinds, type Outcome } from '../../domain/exchange.ts'
import { mergeSignatures } from '../../sealing/compose.ts'
import { SealingError } from '../../sealing/errors.ts'
import { sha256Hex } from '../../sealing/hash.ts'
import type { AnyMessage } from '../../sealing/message.ts'
import type { App, Open } from '../app.ts'
import { remainsOf } from '../erasing/remains.ts'
import type { HandedFile } from '../handed/unpack.ts'
import { takeMessage } from '../messages.ts'
import type { ArrivedRow } from '../ports.ts'
import { protocolState } from '../progressOf.ts'
import { isTemplate } from '../templates.ts'
import { kindOf } from './concerns.ts'
import { judge, type Verdict } from './judge.ts'
import { keptOfBroken, mayBeOurs } from './ours.ts'
import { coordinatorOf, homeOf } from './places.ts'
import { readArrived } from './readable.ts'
import { signersOf } from './waiting.ts'

/** What became of one file that was brought. */
export interface Result {
  readonly name: string
  readonly kind: FileKind | null
  readonly outcome: Outcome
  readonly code: string | null
  readonly waitsFor: (Verdict & { outcome: 'waits' })['waitsFor'] | null
  readonly procedure: string | null
  readonly invitation: Uint8Array | null
}

/** What is said of a file that cannot even be unpacked. */
export const refusedAs = (name: string, code: string): Result => ({ ...result(name, 'refused', null), code })

const result = (name: string, outcome: Outcome, message: AnyMessage | null): Result => ({
  name,
  kind: message && kindOf(message),
  outcome,
  code: null,
  waitsFor: null,
  procedure: message?.payload.procedure ?? null,
  invitation: outcome === 'invitation' ? (message?.bytes ?? null) : null,
})

const ofVerdict = (name: string, verdict: Verdict): Result => ({
  ...result(name, verdict.outcome, verdict.message),
  code: verdict.outcome === 'refused' ? verdict.code : null,
  waitsFor: verdict.outcome === 'waits' ? verdict.waitsFor : null,
})

const readable = (bytes: Uint8Array): AnyMessage | null => {
  try {
    return readArrived(bytes)
  } catch {
    return null
  }
}

/** A file that came, read; or the code of why it is none of ours. */
const opened = (bytes: Uint8Array): { message: AnyMessage } | { code: string } => {
  try {
    return { message: readArrived(bytes) }
  } catch (error) {
    if (error instanceof SealingError) return { code: error.code }
    throw error
  }
}

/** A file as it is kept before anybody judges it. */
const rowOf = (app: App, { name, bytes }: HandedFile): ArrivedRow & { bytes: Uint8Array } => ({
  hash: sha256Hex(bytes),
  name,
  bytes,
  at: app.clock(),
})

/** Files of one name that could not be read: half of what now comes whole. */
const dropBroken = (open: Open, { name, hash }: ArrivedRow): void => {
  for (const row of open.store.arrived.all())
    if (row.name === name && row.hash !== hash && row.bytes && !readable(row.bytes))
      open.store.arrived.delete(row.hash)
}

/** Where it stands in the order in which the kinds, and lists, follow on each other: a list that came in another one has no names. */
interface Rank {
  readonly kind: number
  readonly round: number
  readonly gen: number
}

const rank = (row: ArrivedRow): Rank => {
  const message = row.bytes && readable(row.bytes)
  const kind = message ? fileKinds.indexOf(kindOf(message)) : fileKinds.length
  const { round, gen } = message?.type === 'roster/v1' ? message.payload : { round: 0, gen: 0 }
  return { kind, round, gen }
}

/** So that little has to wait. */
const byRank = (a: { rank: Rank }, b: { rank: Rank }): number =>
  a.rank.kind - b.rank.kind || a.rank.round - b.rank.round || a.rank.gen - b.rank.gen

/** What asks to erase comes after everything else: nothing about who is erased is taken in any more. */
const erasing = fileKinds.indexOf('purge')

/** Do all signatures under it hold? One that does not would, once joined, stand in the way of the real one. */
const isSound = (verdict: Verdict): boolean =>
  verdict.outcome === 'taken' ||
  (verdict.outcome === 'waits' && ['signatures', 'receipt'].includes(verdict.waitsFor))

/** Copies of one file that several people sign, each with other signatures, become one with all of them. */
const joinSignatures = (app: App, open: Open): void => {
  const first = new Map<string, ArrivedRow & { bytes: Uint8Array }>()
  for (const row of open.store.arrived.all()) {
    const { bytes } = row
    const message = bytes && readable(bytes)
    if (!bytes || !message || signersOf(message).length < 2 || !isSound(judge(open, bytes))) continue
    const other = first.get(message.id)
    if (!other) {
      first.set(message.id, { ...row, bytes })
      continue
    }
    const joined = mergeSignatures(other.bytes, bytes)
    const kept = { ...rowOf(app, { name: row.name, bytes: joined }), bytes: joined }
    for (const { hash } of [row, other]) if (hash !== kept.hash) open.store.arrived.delete(hash)
    open.store.arrived.add(kept)
    first.set(message.id, kept)
  }
}

/**
 * Judges everything that is kept, again and again until nothing more can be taken in: what came too early is tried after
 * what it waited for. Each file in a transaction of its own with the removal of its copy.
 * @returns the last verdict on each, by hash
 */
export const judgeArrived = (app: App, open: Open): ReadonlyMap<string, Verdict> => {
  const verdicts = new Map<string, Verdict>()
  const actor = homeOf(open) ?? coordinatorOf(open) ?? ''
  const judgeOne = ({ hash, bytes }: ArrivedRow): boolean =>
    open.store.transaction(() => {
      if (!bytes) return false
      const verdict = judge(open, bytes)
      verdicts.set(hash, verdict)
      if (verdict.outcome === 'taken') takeMessage(app, open, bytes, actor)
      if (!['waits', 'refused'].includes(verdict.outcome)) open.store.arrived.delete(hash)
      return verdict.outcome === 'taken'
    })
  const takesAny = (rows: readonly ArrivedRow[]): boolean => rows.filter(judgeOne).length > 0
  for (;;) {
    open.store.transaction(() => joinSignatures(app, open))
    const rows = open.store.arrived.all().map((row) => ({ row, rank: rank(row) }))
    rows.sort(byRank)
    const of = (isLast: boolean) =>
      rows.flatMap((one) => ((one.rank.kind === erasing) === isLast ? one.row : []))
    if (!takesAny(of(false)) && !takesAny(of(true))) return verdicts
  }
}

/** Keeps a file for another procedure of this laptop, which judges it once it is opened. */
const keepElsewhere = (app: App, procedure: string, file: HandedFile): void => {
  const { store } = app.files.open(procedure)
  try {
    store.arrived.add(rowOf(app, file))
  } finally {
    store.close()
  }
}

/** What is to be said of a file that is not of the open procedure; null when it is, or cannot be told. */
const fromOutside = (app: App, file: HandedFile, message: AnyMessage | null): Result | null => {
  if (!mayBeOurs(file)) return refusedAs(file.name, 'E_NOT_OURS')
  if (isTemplate(file.bytes)) return refusedAs(file.name, 'E_IS_TEMPLATE')
  if (!message) return app.open ? null : refusedAs(file.name, 'E_ENVELOPE')
  const { procedure } = message.payload
  if (procedure === app.open?.id) return null
  if (app.files.ids().includes(procedure)) {
    keepElsewhere(app, procedure, file)
    return result(file.name, 'elsewhere', message)
  }
  return result(file.name, message.type === 'invite/v1' ? 'invitation' : 'foreign', message)
}

/**
 * What is not kept, not even for a moment: what is known here, and what holds somebody who is erased. It would stay on the disk,
 * and come again with every look into the folder.
 */
const notKept = (open: Open): ((file: HandedFile, message: AnyMessage) => Result | null) => {
  const { known } = protocolState(open)
  const remains = remainsOf(open)
  return ({ name, bytes }, message) => {
    if (known.has(message.id)) return result(name, 'known', message)
    return remains?.(bytes) === 'some' ? result(name, 'outdated', message) : null
  }
}

/**
 * Takes in files from anywhere. Those of the open procedure are first kept as they are, durably, and then judged.
 * @returns what became of each, in the order in which they came
 */
export const bring = (app: App, files: readonly HandedFile[]): Result[] => {
  const { open } = app
  const passed = open && notKept(open)
  const brought = files.map((file) => {
    const read = opened(file.bytes)
    const message = 'message' in read ? read.message : null
    const outside = fromOutside(app, file, message) ?? ((message && passed?.(file, message)) || null)
    return { file, read, row: rowOf(app, file), outside }
  })
  if (!open) return brought.flatMap(({ outside }) => outside ?? [])
  open.store.transaction(() => {
    for (const { read, row, outside } of brought) {
      if (outside) continue
      dropBroken(open, row)
      const bytes = 'message' in read ? row.bytes : keptOfBroken(row.bytes)
      open.store.arrived.add({ ...row, bytes })
    }
  })
  const verdicts = judgeArrived(app, open)
  return brought.flatMap(({ file, read, row, outside }) => {
    if (outside) return outside
    if ('code' in read) return refusedAs(file.name, read.code)
    const verdict = verdicts.get(row.hash)
    return verdict ? ofVerdict(file.name, verdict) : []
  })
}
