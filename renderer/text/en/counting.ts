import { numeral } from '../../../shared/domain/numeral.ts'

/** Small numbers as words, as one writes them in a sentence. */
export const inWords = (n: number): string => numeral(n, 'en')

/** "one member", "six members" */
export const counted = (n: number, one: string, many: string): string =>
  `${inWords(n)} ${n === 1 ? one : many}`

/** "none of", "one of", "six of" */
export const someOf = (n: number): string => `${n === 0 ? 'none' : inWords(n)} of`

/** How many of all do something, with the verb that goes with it: "none of 6 members has", "1 of 6 members has", "2 of 6 members have". */
export const outOf = (n: number, of: number, many: string, one: string, more: string): string =>
  `${n === 0 ? 'none' : n} of ${of} ${many} ${n < 2 ? one : more}`

/** The first letter as a capital. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A word that begins with a capital, as it stands inside a sentence. */
export const inside = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1)
