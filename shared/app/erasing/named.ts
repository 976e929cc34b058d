import { candidateCode } from '../../domain/candidate.ts'
import { addressesIn, redactor } from '../../publish/paper/redact.ts'

/** Of a candidate what names them. */
export interface Nameable {
  readonly cid: string
  readonly name: string
  readonly email: string
}

const words = ({ cid, name, email }: Nameable): string[] => [name, email, candidateCode(cid)]

/**
 * Blacks out these people, and nobody else, in a text that is kept about somebody else. What that somebody shares with them, such
 * as a surname, stays.
 * @param about whom the text is kept about; null where about nobody
 */
export const blackingOut =
  (gone: readonly Nameable[], about: Nameable | null) =>
  (text: string): string => {
    const theirs = gone.flatMap(words)
    const addresses = addressesIn(text).filter((one) => !theirs.includes(one.toLowerCase()))
    return redactor(theirs, [...(about ? words(about) : []), ...addresses])(text)
  }
