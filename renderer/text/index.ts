import { createContext, useContext } from 'react'
import type { Language } from '../../shared/domain/text.ts'
import type { nl } from './nl/index.ts'

/**
 * The catalogue: Dutch is the shape, English must fill it (the compiler holds the keys equal). A text with a number or
 * name in it is a function, so that both languages can order and inflect as they need.
 */
export type Text = typeof nl

/** Loads the catalogue of one language; only the language in use is fetched. */
export const loadText = async (language: Language): Promise<Text> =>
  language === 'nl' ? (await import('./nl/index.ts')).nl : (await import('./en/index.ts')).en

/** The texts of one language, and which. */
export interface Catalogue {
  readonly text: Text
  readonly language: Language
}

export const TextContext = createContext<Catalogue | null>(null)

/** The texts on screen in the language in use. */
export const useText = (): Text => {
  const value = useContext(TextContext)
  if (!value) throw new Error('useText outside the app')
  return value.text
}

/** The language in use, for texts that come with the data. */
export const useLanguage = (): Language => {
  const value = useContext(TextContext)
  if (!value) throw new Error('useLanguage outside the app')
  return value.language
}
