import { specialties } from '../../content/specialties.ts'
import type { Language } from '../../domain/text.ts'
import { capital } from './figures.ts'
import type { Run } from './model.ts'
import { typedOnce } from './typed.ts'

/** The English name of a field of medicine that was typed in Dutch, with a capital where that began with one; null where we know none. */
const inEnglish = (typed: string): string | null => {
  const text = typed.trim()
  const name = text.toLowerCase().replace(/\s+/g, ' ')
  // Somebody may type what every object has, such as "constructor".
  const known = Object.hasOwn(specialties, name) ? specialties[name] : undefined
  if (known === undefined) return null
  return /^\p{Lu}\p{Ll}/u.test(text) ? capital(known) : known
}

/** A field of medicine as plain text, in the language of the page where that is known. */
export const fieldName = (typed: string, language: Language): string =>
  (language === 'en' ? inEnglish(typed) : null) ?? typed

/** The same in a line; what stays Dutch on an English page is marked as such. */
export const field = (typed: string, language: Language): Run => {
  const text = fieldName(typed, language)
  return text === typed ? typedOnce(typed, language) : { text }
}
