import type { Bilingual } from '../domain/text.ts'

/** A text in Dutch and English, written in that order. */
export const both = (nl: string, en: string): Bilingual => ({ nl, en })
