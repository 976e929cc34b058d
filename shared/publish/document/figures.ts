import { dayOf, timeOf } from '../../domain/dutchTime.ts'
import type { Language } from '../../domain/text.ts'

export { laterDay } from '../../domain/days.ts'
export { dayOf } from '../../domain/dutchTime.ts'
export { numeral } from '../../domain/numeral.ts'

const locale = { nl: 'nl-NL', en: 'en-GB' } as const

/** A day, YYYY-MM-DD, in words: 18 oktober 2026. */
export const dayInWords = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(locale[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`))

/** A moment as Dutch date and time: 18 oktober 2026, 09:30. */
export const momentInWords = (at: string, language: Language): string =>
  at.length === 10 ? dayInWords(at, language) : `${dayInWords(dayOf(at), language)}, ${timeOf(at)}`

/** Hundredths of a point as people write them: 250 is 2,50 in Dutch and 2.50 in English. */
export const points = (hundredths: number, language: Language): string =>
  new Intl.NumberFormat(locale[language], { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
    hundredths / 100,
  )

/** With a capital, to begin a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** a, b en c */
export const enumerate = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(locale[language], { type: 'conjunction' }).format(items)

/** "Klinische geriatrie" inside a sentence is "klinische geriatrie", but "KNO" stays "KNO". */
export const insideSentence = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
