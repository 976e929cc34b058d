import { randomBytes } from 'node:crypto'
import { addSignature } from '../../sealing/compose.ts'
import { type Fact, factLine } from '../../sealing/facts.ts'
import { deriveKeys } from '../../sealing/keys.ts'
import { makeException, readExceptionReason, signException } from '../../sealing/make/exception.ts'
import { makeHandover, signHandover } from '../../sealing/make/handover.ts'
import { makeRoster, type RosterInput } from '../../sealing/make/roster.ts'
import { readAs, readMessage } from '../../sealing/message.ts'
import { type Names, readNames } from '../../sealing/names.ts'
import type { Exception } from '../../sealing/rules/exception.ts'
import { type Acting, type MadeRoster, madeRoster } from './sealing.ts'

const random = (length: number): Uint8Array => new Uint8Array(randomBytes(length))

interface Deciding extends Acting {
  readonly member: string
  readonly facts: readonly Fact[]
  readonly factLines: readonly string[]
}

/** An exception with the signature of its first decider, and the fact to record first. */
export const exception = async (
  input: Deciding & {
    roster: Uint8Array
    at: string
    exception: {
      kind: Exception['payload']['kind']
      who: string | null
      reason: string
      text: string
      deciders: readonly string[]
    }
  },
): Promise<{ bytes: Uint8Array; id: string; factLine: string | null }> => {
  const { procedure, app, masters, factLines, at, member, facts } = input
  const { kind, who, reason, text, deciders } = input.exception
  const roster = readAs('roster/v1', input.roster)
  const { bytes, fact } = await makeException(
    { procedure, app },
    { roster, kind, who, deciders, code: reason, text, at, member, facts },
    deriveKeys(masters, procedure),
    random,
  )
  return { bytes, id: readMessage(bytes).id, factLine: fact && factLine(factLines, fact) }
}

/**
 * The secretary's office to somebody: handover and, within a round, the exception that says why, each with the first signature; and
 * the fact to record first.
 */
export const office = async (
  input: Deciding & {
    roster: Uint8Array
    enrol: Uint8Array
    at: string
    from: string
    to: string
    signers: readonly string[]
    deciders: readonly string[]
    exception: 'key' | 'opening-mislukt' | null
    reason: string
    text: string
  },
): Promise<{ exception: Uint8Array | null; handover: Uint8Array; id: string; factLine: string | null }> => {
  const { procedure, app, masters, factLines, at, member, facts, from, to, signers } = input
  const { exception: kind, deciders, reason, text } = input
  const keys = deriveKeys(masters, procedure)
  const roster = readAs('roster/v1', input.roster)
  const signer = { roster, member, facts }
  const said =
    kind &&
    (await makeException(
      { procedure, app },
      { ...signer, kind, who: to, deciders, code: reason, text, at },
      keys,
      random,
    ))
  const handed = makeHandover(
    { procedure, app },
    { from, to, signers, enrol: readAs('enrol/v1', input.enrol), reason: null, at },
    { ...signer, close: null, ownSeal: null, answered: [] },
    keys,
  )
  return {
    exception: said?.bytes ?? null,
    handover: handed.bytes,
    id: readMessage(handed.bytes).id,
    factLine: handed.fact && factLine(factLines, handed.fact),
  }
}

/** That a deputy may answer the close, with the first signature, and the fact to record first. */
export const deputy = async (
  input: Deciding & {
    roster: Uint8Array
    close: Uint8Array
    ownSeal: string | null
    answered: readonly string[]
    at: string
    from: string
    to: string
    signers: readonly string[]
    reason: string
  },
): Promise<{ bytes: Uint8Array; id: string; factLine: string | null }> => {
  const { procedure, app, masters, factLines, at, member, facts, ownSeal, answered } = input
  const { from, to, signers, reason } = input
  const { bytes, fact } = makeHandover(
    { procedure, app },
    { from, to, signers, enrol: null, reason, at },
    {
      ...{ member, facts, ownSeal, answered },
      roster: readAs('roster/v1', input.roster),
      close: readAs('close/v1', input.close),
    },
    deriveKeys(masters, procedure),
  )
  return { bytes, id: readMessage(bytes).id, factLine: fact && factLine(factLines, fact) }
}

/** One more signature under what several people sign, and the fact to record first. */
export const sign = async (
  input: Deciding & {
    bytes: Uint8Array
    roster: Uint8Array | null
    /** For a handover that lets a deputy answer: the close, the own last seal in it, and closes for which a key is out. */
    close: Uint8Array | null
    ownSeal: string | null
    answered: readonly string[]
  },
): Promise<{ bytes: Uint8Array; factLine: string | null }> => {
  const { procedure, masters, member, facts, factLines, bytes, ownSeal, answered } = input
  const keys = deriveKeys(masters, procedure)
  const { type } = readMessage(bytes)
  if ((type !== 'exception/v1' && type !== 'handover/v1') || input.roster === null)
    return { bytes: addSignature(bytes, { by: member, key: keys.sign }), factLine: null }
  const signer = { roster: readAs('roster/v1', input.roster), member, facts }
  const close = input.close && readAs('close/v1', input.close)
  const signed =
    type === 'exception/v1'
      ? signException(bytes, signer, keys)
      : signHandover(bytes, { ...signer, close, ownSeal, answered }, keys)
  return { bytes: signed.bytes, factLine: signed.fact && factLine(factLines, signed.fact) }
}

/** The text behind an exception's reason. */
export const readReason = async (
  input: Omit<Acting, 'app'> & { exception: Uint8Array },
): Promise<{ text: string }> => {
  const { identity } = deriveKeys(input.masters, input.procedure).box
  const { clear } = await readExceptionReason(readAs('exception/v1', input.exception), identity)
  return { text: clear }
}

/** A list of people, with everything that it rests on, and its committee code. Messages come as the bytes they were. */
export const roster = async (
  input: Acting & {
    roster: Omit<RosterInput, 'people' | 'earlier' | 'exception' | 'handover' | 'known'> & {
      people: { id: string; name: string; group: string; scorer: boolean; enrol: Uint8Array }[]
    }
    earlier: readonly Uint8Array[]
    exception: Uint8Array | null
    handover: Uint8Array | null
    exceptions: readonly Uint8Array[]
    handovers: readonly Uint8Array[]
    earlierEnrols: readonly Uint8Array[]
    /** Names of the last list; null where this laptop did not keep them. */
    names: Names | null
  },
): Promise<MadeRoster> => {
  const { procedure, app, masters } = input
  const keys = deriveKeys(masters, procedure)
  const earlier = input.earlier.map((one) => readAs('roster/v1', one))
  const exception = input.exception && readAs('exception/v1', input.exception)
  // Who stays in a round keeps the name that was committed, but under an exception that may change it.
  const keeps = exception !== null && exception.payload.kind !== 'roster'
  const last = keeps ? earlier.at(-1) : undefined
  const known = last && (input.names ?? (await readNames(last, keys.box.identity)))
  const bytes = await makeRoster(
    { procedure, app },
    {
      ...input.roster,
      known: known ?? null,
      people: input.roster.people.map((p) => ({ ...p, enrol: readAs('enrol/v1', p.enrol) })),
      earlier,
      exception,
      handover: input.handover && readAs('handover/v1', input.handover),
      exceptions: input.exceptions.map((one) => readAs('exception/v1', one)),
      handovers: input.handovers.map((one) => readAs('handover/v1', one)),
      earlierEnrols: input.earlierEnrols.map((one) => readAs('enrol/v1', one)),
    },
    keys,
    random,
  )
  return madeRoster(bytes, keys)
}
