import { randomBytes } from 'node:crypto'
import { ZegelError } from '../../domain/error.ts'
import type { Card } from '../../sealing/card.ts'
import { fingerprint } from '../../sealing/codes.ts'
import { SealingError } from '../../sealing/errors.ts'
import { type Fact, factLine } from '../../sealing/facts.ts'
import { deriveKeys, type Keys, type Masters } from '../../sealing/keys.ts'
import type { LogRow } from '../../sealing/log.ts'
import { makeOpen, makeRelease } from '../../sealing/make/answer.ts'
import { makeArchive } from '../../sealing/make/archive.ts'
import { readExceptionReason } from '../../sealing/make/exception.ts'
import { makeFault } from '../../sealing/make/fault.ts'
import { makeSeal } from '../../sealing/make/seal.ts'
import { readAs } from '../../sealing/message.ts'
import { type Names, readNames } from '../../sealing/names.ts'
import { openRound } from '../../sealing/opening.ts'
import type { Exception } from '../../sealing/rules/exception.ts'
import type { Progress } from './progress.ts'

/** Whose procedure it is, and the keys of whoever acts. */
export interface Acting {
  readonly procedure: string
  readonly app: string
  readonly masters: Masters
}

const random = (length: number): Uint8Array => new Uint8Array(randomBytes(length))

/** A list as it was made: with its committee code, and the names behind its commitments, which the next one must keep. */
export interface MadeRoster {
  readonly bytes: Uint8Array
  readonly id: string
  readonly code: string
  readonly names: Names
}

export const madeRoster = async (bytes: Uint8Array, keys: Keys): Promise<MadeRoster> => {
  const made = readAs('roster/v1', bytes)
  const names = await readNames(made, keys.box.identity)
  return { bytes, id: made.id, code: await fingerprint(made.id), names }
}

/** All cards of a scorer, sealed; with the fact to record first, the author's own copy, and the proof for people. */
export const seal = async (
  input: Acting & {
    member: string
    roster: Uint8Array
    at: string
    logHead: string
    criteria: readonly string[]
    seq: number
    prev: readonly string[]
    cards: readonly { cid: string; card: Card; salt?: string }[]
    recusals: readonly { cid: string; late: boolean }[]
    facts: readonly Fact[]
    factLines: readonly string[]
  },
): Promise<{ bytes: Uint8Array; id: string; code: string; retained: string; factLine: string | null }> => {
  const { procedure, app, masters, factLines } = input
  const { bytes, retained, fact } = await makeSeal(
    { procedure, app },
    { ...input, roster: readAs('roster/v1', input.roster) },
    deriveKeys(masters, procedure),
    random,
  )
  const { id } = readAs('seal/v1', bytes)
  return {
    bytes,
    id,
    code: await fingerprint(id),
    retained: new TextDecoder().decode(retained),
    factLine: fact && factLine(factLines, fact),
  }
}

/** A scorer's release (`strict`), or the answer (`twokey`) of the keeper or a deputy, to a close; with the fact to record first. */
export const answer = async (
  input: Acting & {
    member: string
    roster: Uint8Array
    close: Uint8Array
    facts: readonly Fact[]
    factLines: readonly string[]
    /** File id of the scorer's own last seal; null for who answers. */
    ownSeal: string | null
    /** Under which a deputy answers; null for everybody else. */
    handover: Uint8Array | null
  },
): Promise<{ bytes: Uint8Array; factLine: string | null }> => {
  const { procedure, app, masters, member, facts, factLines, ownSeal } = input
  const keys = deriveKeys(masters, procedure)
  const handover = input.handover && readAs('handover/v1', input.handover)
  const given = {
    roster: readAs('roster/v1', input.roster),
    close: readAs('close/v1', input.close),
    member,
    facts,
  }
  const { bytes, fact } =
    ownSeal === null
      ? await makeOpen({ procedure, app }, { ...given, handover }, keys)
      : await makeRelease({ procedure, app }, { ...given, ownSeal }, keys)
  return { bytes, factLine: fact && factLine(factLines, fact) }
}

/** A closed round with everything that its opening needs, each file as the bytes it was. */
export interface Closed {
  /** All of the procedure up to the one that counts, oldest first. */
  readonly rosters: readonly Uint8Array[]
  readonly close: Uint8Array
  readonly seals: readonly Uint8Array[]
  readonly open: Uint8Array | null
  readonly releases: readonly Uint8Array[]
  readonly handovers: readonly Uint8Array[]
  readonly criteria: readonly string[]
}

const readClosed = (input: Closed) => {
  const rosters = input.rosters.map((bytes) => readAs('roster/v1', bytes))
  const roster = rosters.at(-1)
  if (!roster) throw new ZegelError('E_PHASE')
  const answers = input.open
    ? { open: readAs('open/v1', input.open) }
    : { releases: input.releases.map((bytes) => readAs('release/v1', bytes)) }
  const seals = input.seals.map((bytes) => readAs('seal/v1', bytes))
  const handovers = input.handovers.map((bytes) => readAs('handover/v1', bytes))
  return { rosters, roster, close: readAs('close/v1', input.close), seals, answers, handovers }
}

/**
 * That a seal does not open, with what proves it.
 * @throws SealingError E_STATE when it opens, or when nothing proves who is to blame
 */
export const fault = async (
  input: Acting & Closed & { member: string; by: string },
): Promise<{ bytes: Uint8Array }> => {
  const { procedure, app, masters, criteria, member, by } = input
  const keys = deriveKeys(masters, procedure)
  const { roster, close, seals, answers, handovers } = readClosed(input)
  const opened = await openRound({ roster, close, seals, answers, handovers, criteria }, keys)
  const one = opened.find((seal) => seal.member === member)
  if (!one) throw new ZegelError('E_INPUT')
  return { bytes: await makeFault({ procedure, app }, { roster, close: close.id, opened: one, by }, keys) }
}

/**
 * The texts of reasons that these keys open. Who came to the office with other keys than an earlier list gave them cannot read what
 * was written to that list: the archive then says of such a reason its code alone.
 */
const readableReasons = async (
  exceptions: readonly Exception[],
  identity: string,
): Promise<Awaited<ReturnType<typeof readExceptionReason>>[]> => {
  const read = await Promise.all(
    exceptions.map(async (one) => {
      try {
        return [await readExceptionReason(one, identity)]
      } catch (error) {
        if (error instanceof SealingError && error.code === 'E_KEY') return []
        throw error
      }
    }),
  )
  return read.flat()
}

/**
 * The opening: all layers peeled, every commitment checked, and the archive of it, with its code.
 * @throws E_SEAL_BROKEN for a seal that does not open and that no fault tells of; `proven` says whether one can be made
 */
export const reveal = async (
  input: Acting &
    Closed & {
      exceptions: readonly Uint8Array[]
      faults: readonly Uint8Array[]
      amendments: readonly Uint8Array[]
      withdrawals: readonly Uint8Array[]
      /** Of the round before the generation and the seals that count. */
      earlier: {
        seals: readonly Uint8Array[]
        closes: readonly Uint8Array[]
        answers: readonly { readonly type: 'open/v1' | 'release/v1'; readonly bytes: Uint8Array }[]
      }
      enrols: readonly Uint8Array[]
      confirms: readonly Uint8Array[]
      log: readonly LogRow[]
      at: string
    },
  progress: Progress,
): Promise<{
  bytes: Uint8Array
  id: string
  code: string
  cards: { member: string; cid: string; card: Card; salt: string }[]
}> => {
  const { procedure, app, masters, criteria, log, at, earlier } = input
  const keys = deriveKeys(masters, procedure)
  const { rosters, roster, close, seals, answers, handovers } = readClosed(input)
  const exceptions = input.exceptions.map((bytes) => readAs('exception/v1', bytes))
  const faults = input.faults.map((bytes) => readAs('fault/v1', bytes))
  const withdrawals = input.withdrawals.map((bytes) => readAs('withdraw/v1', bytes))
  const steps = close.payload.seals.length + roster.payload.candidates.length
  const opened = await openRound({ roster, close, seals, answers, handovers, criteria }, keys, (done) =>
    progress(done, steps),
  )
  const accused = new Set(faults.map(({ payload }) => payload.member))
  const failed = opened.find(({ member, failure }) => failure !== null && !accused.has(member))
  if (failed?.failure)
    throw new ZegelError('E_SEAL_BROKEN', {
      member: failed.member,
      reason: failed.failure.code,
      proven: failed.failure.fileKeys === null ? 0 : 1,
    })
  const reasons = await readableReasons(exceptions, keys.box.identity)
  const bytes = await makeArchive(
    { procedure, app },
    {
      at,
      enrols: input.enrols.map((one) => readAs('enrol/v1', one)),
      rosters,
      exceptions,
      handovers,
      faults,
      withdrawals,
      amendments: input.amendments.map((one) => readAs('amendment/v1', one)),
      earlier: {
        seals: earlier.seals.map((one) => readAs('seal/v1', one)),
        closes: earlier.closes.map((one) => readAs('close/v1', one)),
        answers: earlier.answers.map((one) => readAs(one.type, one.bytes)),
      },
      confirms: input.confirms.map((one) => readAs('confirm/v1', one)),
      close,
      answers,
      opened,
      log,
      reasons,
    },
    keys,
    (done) => progress(close.payload.seals.length + done, steps),
  )
  const { id } = readAs('archive/v1', bytes)
  const gone = new Set(withdrawals.map(({ payload }) => payload.cid))
  return {
    bytes,
    id,
    code: await fingerprint(id),
    cards: opened.flatMap(({ member, cards }) =>
      cards.filter(({ cid }) => !gone.has(cid)).map(({ cid, card, salt }) => ({ member, cid, card, salt })),
    ),
  }
}
