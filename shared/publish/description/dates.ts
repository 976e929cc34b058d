import type { Design } from '../../domain/design.ts'
import type { Language } from '../../domain/text.ts'
import { dayInWords } from '../document/figures.ts'
import type { Section } from '../document/model.ts'
import type { DescriptionInput } from './input.ts'

type DateName = keyof Design['dates']

/** In the order of the procedure, which is the order on the page, whatever days were filled in. */
const inOrder: readonly DateName[] = [
  'publishedFrom',
  'applyUntil',
  'letterOutcome',
  'interviews',
  'decision',
  'start',
]

interface Words {
  title: string
  caption: string
  head: readonly [string, string]
  publishedFrom: string
  applyUntil(letter: boolean): string
  letterOutcome: string
  interviews(minutes: number): string
  decision: string
  start: string
  unknown: string
}

const texts: Readonly<Record<Language, Words>> = {
  nl: {
    title: 'Wanneer',
    caption: 'De dagen van de procedure',
    head: ['Dag', 'Wat er gebeurt'],
    publishedFrom: 'De vacature staat open.',
    applyUntil: (letter) =>
      letter
        ? 'Laatste dag om te reageren. Uw brief en cv zijn dan bij ons binnen.'
        : 'Laatste dag om te reageren.',
    letterOutcome: 'U hoort of u een gesprek krijgt, met een korte uitleg.',
    interviews: (minutes) => `Gesprek van ${minutes} minuten. Iedere kandidaat krijgt dezelfde vragen.`,
    decision: 'U hoort de uitslag, met een motivering. U kunt om feedback vragen.',
    start: 'De opleiding begint.',
    unknown: 'nog niet bekend',
  },
  en: {
    title: 'When',
    caption: 'The days of the procedure',
    head: ['Day', 'What happens'],
    publishedFrom: 'The vacancy is open.',
    applyUntil: (letter) =>
      letter ? 'Last day to apply. Your letter and CV must have reached us by then.' : 'Last day to apply.',
    letterOutcome: 'You hear whether you are invited for an interview, with a short explanation.',
    interviews: (minutes) => `Interview of ${minutes} minutes. Every candidate gets the same questions.`,
    decision: 'You hear the outcome, with the reasons. You can ask for feedback.',
    start: 'The training starts.',
    unknown: 'not yet known',
  },
}

/** Does a day without a date belong to this procedure at all? */
const applies = (name: DateName, design: Design): boolean =>
  name === 'letterOutcome'
    ? design.dates.letterOutcome !== null || design.rounds.some((r) => r.kind === 'letter')
    : name === 'interviews'
      ? design.dates.interviews !== null || design.instruments.some((i) => i.kind === 'interview')
      : true

/** The days of the procedure; a day that is not fixed yet says so. */
export const datesSection = ({ design, language }: DescriptionInput): Section => {
  const w = texts[language]
  const letter = design.instruments.some((i) => i.kind === 'letter')
  const sentence = (name: DateName): string =>
    name === 'applyUntil'
      ? w.applyUntil(letter)
      : name === 'interviews'
        ? w.interviews(design.interviewMinutes)
        : w[name]
  return {
    id: 'dates',
    title: w.title,
    blocks: [
      {
        kind: 'days',
        caption: w.caption,
        head: w.head,
        rows: inOrder
          .filter((name) => applies(name, design))
          .map((name) => {
            const day = design.dates[name]
            return [[day ? dayInWords(day, language) : w.unknown], [sentence(name)]] as const
          }),
      },
    ],
  }
}
