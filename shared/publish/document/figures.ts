import { dayOf } from '../../domain/days.ts'
import type { Language } from '../../domain/text.ts'

export { dayOf, laterDay } from '../../domain/days.ts'

const locale = { nl: 'nl-NL', en: 'en-GB' } as const

/** Dates in publications are those of the Netherlands, whatever computer prints them. */
const home = 'Europe/Amsterdam'

/** A day, YYYY-MM-DD, in words: 18 oktober 2026. */
export const dayInWords = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(locale[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`))

/** The time of day of a moment: 09:30. */
export const timeInWords = (at: string): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: home }).format(
    new Date(at),
  )

/** A moment as Dutch date and time: 18 oktober 2026, 09:30. */
export const momentInWords = (at: string, language: Language): string =>
  at.length === 10 ? dayInWords(at, language) : `${dayInWords(dayOf(at), language)}, ${timeInWords(at)}`

/** Hundredths of a point as people write them: 250 is 2,50 in Dutch and 2.50 in English. */
export const points = (hundredths: number, language: Language): string =>
  new Intl.NumberFormat(locale[language], { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
    hundredths / 100,
  )

const numerals = {
  nl: [
    'nul',
    'één',
    'twee',
    'drie',
    'vier',
    'vijf',
    'zes',
    'zeven',
    'acht',
    'negen',
    'tien',
    'elf',
    'twaalf',
  ],
  en: [
    'no',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
} as const

/** A number as a word up to twelve, in figures above. */
export const numeral = (n: number, language: Language): string => numerals[language][n] ?? `${n}`

/** With a capital, to begin a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** a, b en c */
export const enumerate = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(locale[language], { type: 'conjunction' }).format(items)

/** "Klinische geriatrie" inside a sentence is "klinische geriatrie", but "KNO" stays "KNO". */
export const insideSentence = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
