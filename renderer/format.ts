import { dayOf, home } from '../shared/domain/dutchTime.ts'
import type { Language } from '../shared/domain/text.ts'

const locale = { nl: 'nl-NL', en: 'en-GB' } as const

const numberFormats = new Map<string, Intl.NumberFormat>()
const dateFormats = new Map<string, Intl.DateTimeFormat>()

/** Made once for each kind: making one takes longer than drawing a row of a table with it. */
const kept = <Format>(formats: Map<string, Format>, kind: string, make: () => Format): Format => {
  const format = formats.get(kind) ?? make()
  formats.set(kind, format)
  return format
}

/**
 * A number with a fixed count of decimals or, with `least`, without the zeros beyond that many; decimal comma in Dutch, point in
 * English, and a true minus (U+2212), which zero never has.
 */
export const number = (value: number, decimals: number, language: Language, least = decimals): string =>
  kept(
    numberFormats,
    `${language} ${least} ${decimals}`,
    () =>
      new Intl.NumberFormat(locale[language], {
        minimumFractionDigits: least,
        maximumFractionDigits: decimals,
        signDisplay: 'negative',
      }),
  )
    .format(value)
    .replace('-', '\u2212')

/** What stands before the decimals. */
export const decimalMark = (language: Language): ',' | '.' => (language === 'nl' ? ',' : '.')

/** The day, YYYY-MM-DD, that it is now in the Netherlands, as the main process counts it. */
export const dayNow = (): string => dayOf(new Date().toISOString())

const isDay = (at: string) => at.length === 10
/** A day is a day everywhere; a moment is shown in the time of the Netherlands. */
const asDate = (at: string): Date => new Date(isDay(at) ? `${at}T12:00:00Z` : at)

const date = (at: string, language: Language, parts: Intl.DateTimeFormatOptions): string =>
  kept(
    dateFormats,
    `${language} ${JSON.stringify(parts)}`,
    () => new Intl.DateTimeFormat(locale[language], { ...parts, timeZone: home }),
  ).format(asDate(at))

/** "13 november 2026" */
export const longDate = (at: string, language: Language): string =>
  date(at, language, { day: 'numeric', month: 'long', year: 'numeric' })

/** "13 nov", with the year only when it is not this year */
export const shortDate = (at: string, language: Language, now = new Date()): string =>
  date(at, language, {
    day: 'numeric',
    month: 'short',
    ...(dayOf(at).slice(0, 4) === dayOf(now.toISOString()).slice(0, 4) ? {} : { year: 'numeric' }),
  }).replace('.', '')

/** "nov 2026" */
export const monthAndYear = (at: string, language: Language): string =>
  date(at, language, { month: 'short', year: 'numeric' }).replace('.', '')

/** "16:02" */
export const clock = (at: string, language: Language): string =>
  date(at, language, { hour: '2-digit', minute: '2-digit' })

/** "vr 13 nov, 16:02" */
export const dateAndTime = (at: string, language: Language): string =>
  `${date(at, language, { weekday: 'short' })} ${shortDate(at, language)}, ${clock(at, language)}`

/** "Anja, Bart en Carla" */
export const list = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(locale[language], { type: 'conjunction' }).format(items)

/** "AW" from "Anja Willemsen": the first letters of the first and the last word. */
export const initials = (name: string): string => {
  const words = name.trim().split(/\s+/)
  return `${words[0]?.[0] ?? ''}${words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''}`.toUpperCase()
}
