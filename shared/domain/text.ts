import type { Bilingual } from './schemas/text.ts'

export type { Bilingual } from './schemas/text.ts'

export const languages = ['nl', 'en'] as const
export type Language = (typeof languages)[number]

/** The text in `language`; the Dutch one where the English is empty. */
export const inLanguage = (text: Bilingual, language: Language): string => text[language] || text.nl
