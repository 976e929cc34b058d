import { createHash } from 'node:crypto'
import { type RandomSource, utf8 } from './bytes.ts'
import { readCrockford, toCrockford } from './crockford.ts'
import { must } from './errors.ts'
import { lockIdentity, type Unlocked, unlockIdentity } from './identity.ts'
import type { Keys } from './keys.ts'

/** Words on a card. From a list of 2,048 they are 66 bits, each guess half a second of computing. */
const RECOVERY_WORDS = 6
const SHORTEST_LIST = 2048

/** What is printed on a recovery card. */
export interface RecoveryCard {
  readonly procedure: string
  readonly member: string
  readonly words: readonly string[]
  /** Four characters that tell a word read or typed wrongly from another card. */
  readonly check: string
}

const drawn = (list: readonly string[], random: RandomSource): string => {
  // Numbers above the last whole multiple would make the first words of the list likelier.
  const most = Math.floor(2 ** 24 / list.length) * list.length
  for (;;) {
    const [a = 0, b = 0, c = 0] = random(3)
    const number = (a << 16) | (b << 8) | c
    if (number < most) return list[number % list.length] ?? ''
  }
}

const checkOf = (words: readonly string[]): string => {
  const hash = createHash('sha256')
    .update(utf8(`zegel/recovery/v1\n${words.join(' ')}`))
    .digest()
  return toCrockford(hash.subarray(0, 5)).slice(0, 4).toUpperCase()
}

/**
 * A second way to somebody's masters: an identity file under six generated words, to be kept beside the first one, and the
 * card that is printed. `list` holds at least 2,048 words in lower case without spaces. Throws SealingError E_WEAK for a
 * shorter list, and as lockIdentity.
 */
export const makeRecovery = async (
  unlocked: Unlocked,
  list: readonly string[],
  random: RandomSource,
  workFactor?: number,
): Promise<{ readonly file: Uint8Array; readonly card: RecoveryCard }> => {
  must(new Set(list).size >= SHORTEST_LIST, 'E_WEAK', `fewer than ${SHORTEST_LIST} words to draw from`)
  const words = Array.from({ length: RECOVERY_WORDS }, () => drawn(list, random))
  const options = workFactor === undefined ? {} : { workFactor }
  const file = await lockIdentity(unlocked, words.join(' '), { common: new Set(), ...options })
  const { procedure, member } = unlocked
  return { file, card: { procedure, member, words, check: checkOf(words) } }
}

/** The words as a person typed them, with or without the check group behind them. Null when it does not fit them. */
export const readCard = (typed: string): readonly string[] | null => {
  const parts = typed
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .split(/[\s,;.]+/)
  const words = parts.slice(0, RECOVERY_WORDS)
  const rest = parts.slice(RECOVERY_WORDS)
  if (words.length !== RECOVERY_WORDS || rest.length > 1) return null
  const [check] = rest
  return check === undefined || readCrockford(check) === checkOf(words).toLowerCase() ? words : null
}

/**
 * Somebody's masters by recovery file and card. Throws SealingError E_PASSPHRASE when the words do not fit their check group
 * or do not open the file, and as unlockIdentity.
 */
export const openRecovery = async (file: Uint8Array, typed: string): Promise<Unlocked> => {
  const words = readCard(typed)
  must(words !== null, 'E_PASSPHRASE', 'the words do not fit the check group of the card')
  return unlockIdentity(file, words.join(' '))
}

/**
 * The identity file without the second master, from which role and round keys came: what replaces it once the archive is
 * final. The recovery file and its card go altogether. Throws SealingError E_PASSPHRASE, E_KEY and as lockIdentity.
 */
export const withoutRoundMaster = async (
  file: Uint8Array,
  passphrase: string,
  options: { readonly common: ReadonlySet<string>; readonly workFactor?: number },
): Promise<Uint8Array> => {
  const { masters, ...whose } = await unlockIdentity(file, passphrase)
  return lockIdentity({ ...whose, masters: { main: masters.main, rounds: null } }, passphrase, options)
}

/** The file that `zegel verify --identity` and `age -i` read: whose box key it is, and the key. It opens archives for ever. */
export const boxIdentityFile = (member: string, keys: Keys): string =>
  `# Zegel, box identity of ${member}: opens the cards of every archive of the procedure\n${keys.box.identity}\n`
