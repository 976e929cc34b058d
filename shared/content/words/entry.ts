import type { Bilingual, Language } from '../../domain/text.ts'
import { both } from '../both.ts'

/** What a word may stand for instead of the behaviour that a criterion asks about. */
export const wordCategories = {
  click: both('Klik of gelijkenis', 'Click or likeness'),
  instinct: both('Eerste indruk of gevoel', 'First impression or instinct'),
  certainty: both('Zekerheid van het bekende', 'Certainty of the known'),
  sport: both('Sport', 'Sport'),
  music: both('Muziek en kunst', 'Music and the arts'),
  status: both('Titels en eerdere prestaties', 'Titles and earlier achievements'),
  background: both('Milieu en netwerk', 'Background and network'),
  generation: both('Leeftijd en generatie', 'Age and generation'),
  gender: both('Man en vrouw', 'Men and women'),
  family: both('Gezin en zwangerschap', 'Family and pregnancy'),
  descent: both('Afkomst en taal', 'Descent and language'),
  conviction: both('Geloof, overtuiging en gerichtheid', 'Religion, conviction and orientation'),
  health: both('Gezondheid', 'Health'),
  hours: both('Werktijden', 'Working hours'),
  looks: both('Uiterlijk', 'Looks'),
} satisfies Record<string, Bilingual>

export type WordCategory = keyof typeof wordCategories

/**
 * Words that ask to reread a note. Lower case; found as whole words, whatever the case; `*` at the end stands for any
 * ending, and a space for any white space or a hyphen.
 */
export interface WordEntry {
  readonly words: readonly [string, ...string[]]
  readonly language: Language
  readonly category: WordCategory
  /** Why to look again: shown beside the note. */
  readonly reason: Bilingual
}
