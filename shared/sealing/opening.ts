import { must, type SealingCode, SealingError } from './errors.ts'
import { readInside, type SaltedCard } from './inside.ts'
import type { Keys } from './keys.ts'
import type { Message } from './message.ts'
import { peelOnion } from './onion.ts'
import { readRoundKey } from './release-key.ts'
import { checkOpen, checkRelease } from './rules/closing.ts'
import type { Handover } from './rules/handover.ts'
import { type Roster, scorersOf } from './rules/people.ts'

/** Why a seal did not give its cards. */
export interface SealFailure {
  readonly code: SealingCode
  /** Layer that failed, 0 is the outermost; the number of scorers when all layers opened and the inside was wrong. */
  readonly layer: number
  /** What proves it to everybody (make/fault.ts); null when nothing can, and so nobody is named. */
  readonly fileKeys: readonly string[] | null
}

export interface OpenedSeal {
  readonly member: string
  readonly seal: Message<'seal/v1'>
  readonly cards: readonly SaltedCard[]
  readonly failure: SealFailure | null
}

/** What the close was answered with: one open in mode twokey, one release of every scorer in mode strict. */
export type Answers =
  | { readonly open: Message<'open/v1'> }
  | { readonly releases: readonly Message<'release/v1'>[] }

/**
 * The round key identities of all scorers, by member. Throws SealingError E_INCOMPLETE when one is missing, E_RELEASE
 * when one is not the key of the roster, and what checkOpen and checkRelease find.
 */
const roundKeys = async (
  roster: Roster,
  close: Message<'close/v1'>,
  answers: Answers,
  handovers: readonly Handover[],
  keys: Keys,
): Promise<Record<string, string>> => {
  const files = new Map<string, Uint8Array | undefined>()
  if ('open' in answers) {
    checkOpen(roster, close, answers.open, handovers)
    for (const { id } of scorersOf(roster)) files.set(id, answers.open.att[`key-${id}`])
  } else {
    for (const release of answers.releases) {
      checkRelease(roster, close, release)
      files.set(release.payload.member, release.att['key'])
    }
  }
  const found: Record<string, string> = {}
  for (const { id } of scorersOf(roster)) {
    must(files.has(id), 'E_INCOMPLETE', `${id} has not released`)
    found[id] = await readRoundKey(roster, id, files.get(id), keys.role().identity)
  }
  return found
}

const openSeal = async (
  roster: Roster,
  seal: Message<'seal/v1'>,
  identities: Readonly<Record<string, string>>,
  criteria: readonly string[],
): Promise<OpenedSeal> => {
  const { member } = seal.payload
  const onion = seal.att['cards'] ?? new Uint8Array()
  const failed = (failure: SealFailure): OpenedSeal => ({ member, seal, cards: [], failure })
  const peeled = await peelOnion(roster, identities, onion)
  if ('brokenAt' in peeled)
    return failed({ code: 'E_INNER', layer: peeled.brokenAt, fileKeys: peeled.fileKeys })
  try {
    return { member, seal, cards: readInside(roster, seal, peeled.plaintext, criteria), failure: null }
  } catch (error) {
    if (!(error instanceof SealingError)) throw error
    return failed({ code: error.code, layer: scorersOf(roster).length, fileKeys: peeled.fileKeys })
  }
}

/**
 * Opens all seals of a close with the coordinator's keys, in order of member. `seals` are the whole files, with their
 * `cards`. A seal that does not open gives a failure instead of cards; nothing else stops for it.
 * Throws SealingError E_CLOSE when a seal is not one of the close, and what roundKeys throws.
 */
export const openRound = async (
  input: {
    readonly roster: Roster
    readonly close: Message<'close/v1'>
    readonly seals: readonly Message<'seal/v1'>[]
    readonly answers: Answers
    /** Where a deputy answered: what is known of handovers. */
    readonly handovers?: readonly Handover[]
    readonly criteria: readonly string[]
  },
  keys: Keys,
  onOpened: (done: number, of: number) => void = () => {},
): Promise<OpenedSeal[]> => {
  const { roster, close, seals, answers, criteria } = input
  const identities = await roundKeys(roster, close, answers, input.handovers ?? [], keys)
  const opened: OpenedSeal[] = []
  for (const { id, member } of close.payload.seals) {
    const seal = seals.find((one) => one.id === id)
    must(seal !== undefined, 'E_CLOSE', `the seal of ${member} that the close names is not at hand`)
    opened.push(await openSeal(roster, seal, identities, criteria))
    onOpened(opened.length, close.payload.seals.length)
  }
  return opened
}
