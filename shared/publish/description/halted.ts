import { inLanguage, type Language } from '../../domain/text.ts'
import { dayInWords, dayOf, numeral } from '../document/figures.ts'
import type { Section } from '../document/model.ts'
import { endingReason } from '../endings.ts'
import type { DescriptionInput } from './input.ts'

interface Words {
  title: string
  round: Readonly<Record<'abort' | 'void', (day: string) => string>>
  why: (reason: string, people: string) => string
  again: string
  stopped: (day: string) => string
}

const texts: Readonly<Record<Language, Words>> = {
  nl: {
    title: 'Een ronde zonder uitkomst',
    round: {
      abort: (day) =>
        `Op ${day} is een ronde afgebroken. De formulieren zijn niet geopend en worden nooit geopend.`,
      void: (day) =>
        `Op ${day} is een ronde ongeldig verklaard. De formulieren zijn niet samen geopend en tellen niet mee.`,
    },
    why: (reason, people) => `Reden: ${reason}. ${people} mensen besloten dat samen.`,
    again: 'Daarna begint een nieuwe ronde, met een nieuwe lijst en nieuwe zegels.',
    stopped: (day) => `De procedure is op ${day} gestopt, zonder besluit over wie een plaats krijgt.`,
  },
  en: {
    title: 'A round without an outcome',
    round: {
      abort: (day) => `On ${day} a round was broken off. The cards were not opened and never will be.`,
      void: (day) =>
        `On ${day} a round was declared void. The cards were not opened together and do not count.`,
    },
    why: (reason, people) => `Reason: ${reason}. ${people} people decided so together.`,
    again: 'After that a new round begins, with a new list and new seals.',
    stopped: (day) => `The procedure stopped on ${day}, without a decision about who gets a place.`,
  },
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Rounds that ended without an opening, and that the procedure stopped; no section when neither happened. */
export const haltedSection = ({ lost, stoppedAt, language }: DescriptionInput): Section | null => {
  if (lost.length === 0 && stoppedAt === null) return null
  const w = texts[language]
  const day = (at: string) => dayInWords(dayOf(at), language)
  const rounds = lost.map(({ at, how, reason, deciders }) => {
    const why = w.why(inLanguage(endingReason(reason), language), capital(numeral(deciders, language)))
    return `${w.round[how](day(at))} ${why}`
  })
  const then = stoppedAt === null ? w.again : w.stopped(day(stoppedAt))
  return {
    id: 'halted',
    title: w.title,
    blocks: [...rounds, then].map((line) => ({ kind: 'paragraph', line: [line] })),
  }
}
