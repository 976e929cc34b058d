import type { Language } from '../../domain/text.ts'
import { dayInWords, dayOf } from '../document/figures.ts'
import type { Section } from '../document/model.ts'
import { paragraphs } from '../document/typed.ts'
import type { DescriptionInput } from './input.ts'

const texts: Readonly<Record<Language, { title: string; intro: string; why: string }>> = {
  nl: { title: 'Wijzigingen', intro: 'Dit is veranderd na de publicatie.', why: 'Waarom: ' },
  en: { title: 'Changes', intro: 'This has changed since publication.', why: 'Why: ' },
}

/** Changes after publication, oldest first, each with its date and reason; no section when there are none. */
export const changesSection = ({ amendments, language }: DescriptionInput): Section | null => {
  if (amendments.length === 0) return null
  const w = texts[language]
  const dated = [...amendments].sort((a, b) => (a.at < b.at ? -1 : 1))
  return {
    id: 'changes',
    title: w.title,
    blocks: [
      { kind: 'paragraph', line: [w.intro] },
      {
        kind: 'list',
        items: dated.map(({ at, what, reason }) => ({
          line: [
            { text: `${dayInWords(dayOf(at), language)}: `, strong: true },
            ...paragraphs(what, language).flatMap((line) => [...line, ' ']),
            w.why,
            ...paragraphs(reason, language).flatMap((line) => [...line, ' ']),
          ],
        })),
      },
    ],
  }
}
