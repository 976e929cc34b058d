import type { Language } from './text.ts'

const words = {
  nl: 'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' '),
  en: 'no one two three four five six seven eight nine ten eleven twelve'.split(' '),
}

/** A number as a word up to twelve, as one writes it in a sentence; in figures above. */
export const numeral = (n: number, language: Language): string => words[language][n] ?? `${n}`
