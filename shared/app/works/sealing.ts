import { randomBytes } from 'node:crypto'
import { ZegelError } from '../../domain/error.ts'
import type { Card } from '../../sealing/card.ts'
import { fingerprint } from '../../sealing/codes.ts'
import { type Fact, factLine } from '../../sealing/facts.ts'
import { deriveKeys, type Masters } from '../../sealing/keys.ts'
import type { LogRow } from '../../sealing/log.ts'
import { makeOpen, makeRelease } from '../../sealing/make/answer.ts'
import { makeArchive } from '../../sealing/make/archive.ts'
import { readExceptionReason } from '../../sealing/make/exception.ts'
import { makeRoster, type RosterInput } from '../../sealing/make/roster.ts'
import { makeSeal } from '../../sealing/make/seal.ts'
import { asType, readAs, readMessage } from '../../sealing/message.ts'
import { openRound } from '../../sealing/opening.ts'
import type { Answer } from '../../sealing/rules/closed-round.ts'
import type { Progress } from '../work.ts'

/** Whose procedure it is, and the keys of whoever acts. */
export interface Acting {
  readonly procedure: string
  readonly app: string
  readonly masters: Masters
}

const random = (length: number): Uint8Array => new Uint8Array(randomBytes(length))

/** The roster, signed, with its committee code. Enrolments come as the bytes they were. */
export const roster = async (
  input: Acting & {
    roster: Omit<RosterInput, 'people' | 'earlier' | 'exception'> & {
      people: { id: string; name: string; group: string; scorer: boolean; enrol: Uint8Array }[]
    }
  },
): Promise<{ bytes: Uint8Array; id: string; code: string }> => {
  const { procedure, app, masters } = input
  const bytes = await makeRoster(
    { procedure, app },
    {
      ...input.roster,
      people: input.roster.people.map((p) => ({ ...p, enrol: readAs('enrol/v1', p.enrol) })),
      earlier: [],
      exception: null,
    },
    deriveKeys(masters, procedure),
    random,
  )
  const { id } = readAs('roster/v1', bytes)
  return { bytes, id, code: await fingerprint(id) }
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
    recusals: readonly string[]
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

/** A scorer's release (`strict`) or the keeper's answer (`twokey`) to a close, with the fact to record first. */
export const answer = async (
  input: Acting & {
    member: string
    roster: Uint8Array
    close: Uint8Array
    facts: readonly Fact[]
    factLines: readonly string[]
    /** File id of the scorer's own last seal; null for the keeper. */
    ownSeal: string | null
  },
): Promise<{ bytes: Uint8Array; factLine: string | null }> => {
  const { procedure, app, masters, member, facts, factLines, ownSeal } = input
  const keys = deriveKeys(masters, procedure)
  const given = {
    roster: readAs('roster/v1', input.roster),
    close: readAs('close/v1', input.close),
    member,
    facts,
  }
  const { bytes, fact } =
    ownSeal === null
      ? await makeOpen({ procedure, app }, given, keys)
      : await makeRelease({ procedure, app }, { ...given, ownSeal }, keys)
  return { bytes, factLine: fact && factLine(factLines, fact) }
}

const answerIn = (bytes: Uint8Array): Answer => {
  const message = readMessage(bytes)
  return message.type === 'open/v1' ? message : asType('release/v1', message)
}

/** The opening: all layers peeled, every commitment checked, and the archive of it, with its code. */
export const reveal = async (
  input: Acting & {
    /** All of the procedure up to the one that counts, oldest first. */
    rosters: readonly Uint8Array[]
    exceptions: readonly Uint8Array[]
    handovers: readonly Uint8Array[]
    /** Of this round. */
    faults: readonly Uint8Array[]
    withdrawals: readonly Uint8Array[]
    earlier: { seals: readonly Uint8Array[]; closes: readonly Uint8Array[]; answers: readonly Uint8Array[] }
    close: Uint8Array
    enrols: readonly Uint8Array[]
    confirms: readonly Uint8Array[]
    seals: readonly Uint8Array[]
    open: Uint8Array | null
    releases: readonly Uint8Array[]
    log: readonly LogRow[]
    criteria: readonly string[]
    at: string
  },
  progress: Progress,
): Promise<{
  bytes: Uint8Array
  id: string
  code: string
  cards: { member: string; cid: string; card: Card; salt: string }[]
}> => {
  const { procedure, app, masters, criteria, log, at } = input
  const keys = deriveKeys(masters, procedure)
  const rosters = input.rosters.map((bytes) => readAs('roster/v1', bytes))
  const exceptions = input.exceptions.map((bytes) => readAs('exception/v1', bytes))
  const handovers = input.handovers.map((bytes) => readAs('handover/v1', bytes))
  const roster = rosters.at(-1)
  if (!roster) throw new ZegelError('E_PHASE')
  const close = readAs('close/v1', input.close)
  const answers = input.open
    ? { open: readAs('open/v1', input.open) }
    : { releases: input.releases.map((bytes) => readAs('release/v1', bytes)) }
  const steps = close.payload.seals.length + roster.payload.candidates.length
  const opened = await openRound(
    {
      roster,
      close,
      seals: input.seals.map((bytes) => readAs('seal/v1', bytes)),
      answers,
      handovers,
      criteria,
    },
    keys,
    (done) => progress(done, steps),
  )
  const failed = opened.find((one) => one.failure !== null)
  if (failed)
    throw new ZegelError('E_SEAL_BROKEN', { member: failed.member, reason: failed.failure?.code ?? '' })
  const reasons = []
  for (const one of exceptions)
    if (one.att['reason']) reasons.push(await readExceptionReason(one, keys.box.identity))
  const bytes = await makeArchive(
    { procedure, app },
    {
      at,
      enrols: input.enrols.map((one) => readAs('enrol/v1', one)),
      rosters,
      exceptions,
      handovers,
      faults: input.faults.map((one) => readAs('fault/v1', one)),
      withdrawals: input.withdrawals.map((one) => readAs('withdraw/v1', one)),
      earlier: {
        seals: input.earlier.seals.map((one) => readAs('seal/v1', one)),
        closes: input.earlier.closes.map((one) => readAs('close/v1', one)),
        answers: input.earlier.answers.map(answerIn),
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
  return {
    bytes,
    id,
    code: await fingerprint(id),
    cards: opened.flatMap(({ member, cards }) =>
      cards.map(({ cid, card, salt }) => ({ member, cid, card, salt })),
    ),
  }
}
