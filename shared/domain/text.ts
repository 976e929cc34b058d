import { z } from 'zod'

/** A text in the two languages of the product. Dutch is always there; English may be empty and then falls back to Dutch. */
export const bilingual = z.strictObject({ nl: z.string(), en: z.string() })
export type Bilingual = z.infer<typeof bilingual>

export const languages = ['nl', 'en'] as const
export type Language = (typeof languages)[number]

/** The text in `language`; the Dutch one where the English is empty. */
export const inLanguage = (text: Bilingual, language: Language): string => text[language] || text.nl
