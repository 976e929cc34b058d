import { numeral } from '../../../shared/domain/numeral.ts'

/** Small numbers as words, as one writes them in a sentence. */
export const inWords = (n: number): string => (n === 0 ? 'geen' : numeral(n, 'nl'))

/** "één lid", "zes leden" */
export const counted = (n: number, one: string, many: string): string =>
  `${inWords(n)} ${n === 1 ? one : many}`

/**
 * How many of all do something, with the verb that goes with it: "geen van de 6 leden heeft", "1 van de 6 leden heeft", "2 van de 6
 * leden hebben".
 */
export const outOf = (n: number, of: number, many: string, one: string, more: string): string =>
  `${n === 0 ? 'geen' : n} van de ${of} ${many} ${n < 2 ? one : more}`

/** The first letter as a capital; "één" begins as "Eén". */
export const sentence = (text: string): string =>
  text.startsWith('één') ? `Eén${text.slice(3)}` : text.charAt(0).toUpperCase() + text.slice(1)

/** A word that begins with a capital, as it stands inside a sentence. */
export const inside = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1)
