import { type Bilingual, inLanguage, type Language } from '../../domain/text.ts'
import { linked } from './address.ts'
import { clean } from './clean.ts'
import type { Line, Run } from './model.ts'

/** The words of a bilingual text in `language`, marked as Dutch where the English is missing. */
export const words = (text: Bilingual, language: Language): Run => ({
  text: inLanguage(text, language),
  ...(language === 'en' && text.en === '' && text.nl !== '' ? { lang: 'nl' as const } : {}),
})

/** Words that people type once, in Dutch; on an English page they are marked as such. */
export const typedOnce = (text: string, language: Language): Run => ({
  text,
  ...(language === 'en' ? { lang: 'nl' as const } : {}),
})

/** The same for longer texts: one line per paragraph, addresses as links; empty when nothing was typed. */
export const paragraphs = (text: string, language: Language): Line[] =>
  clean(text)
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => linked(paragraph, language === 'en' ? 'nl' : undefined))
