import type { Language } from '../../domain/text.ts'
import { codeGroups } from '../code.ts'
import { field } from '../document/field.ts'
import { dayInWords, dayOf, insideSentence, numeral } from '../document/figures.ts'
import type { Line, PublishedDocument } from '../document/model.ts'
import { acquaintanceSection } from './acquaintance.ts'
import { changesSection } from './changes.ts'
import { criteriaSection } from './criteria.ts'
import { datesSection } from './dates.ts'
import { departuresSection } from './departures.ts'
import { equalScoresSection } from './equalScores.ts'
import { fairnessSection } from './fairness.ts'
import { haltedSection } from './halted.ts'
import { changedAt, type DescriptionInput } from './input.ts'
import { methodSection } from './method.ts'
import { peopleSection } from './people.ts'
import { privacySection } from './privacy.ts'
import { questionsSection } from './questions.ts'
import { trainingSection } from './training.ts'

interface Words {
  title(places: number): string
  lede: string
  facts: Readonly<Record<'places' | 'applyUntil' | 'interviews' | 'start', string>>
  unknown: string
  published(day: string): string
  draft(day: string): string
  unchanged: string
  changed(day: string): string
  code: readonly [before: string, after: string]
  noCode: string
  inDutch: string
}

const texts: Readonly<Record<Language, Words>> = {
  nl: {
    title: (n) => `Zo kiezen we ${n === 0 ? '' : `${numeral(n, 'nl')} `}${n === 1 ? 'aios' : 'aiossen'} `,
    lede: 'U leest hier vooraf hoe wij kiezen, waarop we letten en wie u spreekt. We houden ons eraan, en iedereen kan dat nagaan.',
    facts: {
      places: 'Plaatsen',
      applyUntil: 'Reageren tot en met',
      interviews: 'Gesprekken',
      start: 'Start',
    },
    unknown: 'nog niet bekend',
    published: (day) => `Gepubliceerd op ${day}.`,
    draft: (day) => `Concept van ${day}. Nog niet gepubliceerd.`,
    unchanged: 'Sindsdien is er niets gewijzigd.',
    changed: (day) => `Laatst gewijzigd op ${day}.`,
    code: [
      'Ontwerpcode: ',
      '. De code hoort bij precies deze regels. Verandert er een, dan verandert de code.',
    ],
    noCode: 'Een concept heeft nog geen ontwerpcode.',
    inDutch: '',
  },
  en: {
    title: (n) =>
      `How we choose ${n === 0 ? '' : `${numeral(n, 'en')} `}${n === 1 ? 'resident' : 'residents'} in `,
    lede: 'Here you can read beforehand how we choose, what we look at and whom you meet. We keep to it, and everybody can check that.',
    facts: { places: 'Places', applyUntil: 'Apply until', interviews: 'Interviews', start: 'Start' },
    unknown: 'not yet known',
    published: (day) => `Published on ${day}.`,
    draft: (day) => `Draft of ${day}. Not yet published.`,
    unchanged: 'Nothing has changed since.',
    changed: (day) => `Last changed on ${day}.`,
    code: ['Design code: ', '. The code belongs to exactly these rules. If one changes, the code changes.'],
    noCode: 'A draft has no design code yet.',
    inDutch: 'What the committee wrote in Dutch only stands here in Dutch.',
  },
}

const title = ({ design, language }: DescriptionInput): Line => {
  const subject = design.specialty.trim() || design.title.trim()
  return [texts[language].title(design.places), field(insideSentence(subject), language)]
}

const colophon = (input: DescriptionInput): Line[] => {
  const { designCode, language } = input
  const w = texts[language]
  const day = (at: string) => dayInWords(dayOf(at), language)
  const changed = changedAt(input)
  return [
    designCode === null
      ? [w.draft(day(input.publishedAt))]
      : [w.published(day(input.publishedAt)), ' ', changed ? w.changed(day(changed)) : w.unchanged],
    designCode === null
      ? [w.noCode]
      : [w.code[0], { text: codeGroups(designCode).join(' '), mono: true }, w.code[1]],
    ...(w.inDutch ? [[w.inDutch]] : []),
  ]
}

/** The description of a procedure for candidates, as data: everything in the order in which it is read. */
export const descriptionDocument = (input: DescriptionInput): PublishedDocument => {
  const { design, language } = input
  const w = texts[language]
  const day = (value: string | null): Line => [value ? dayInWords(value, language) : w.unknown]
  return {
    language,
    title: title(input),
    lede: w.lede,
    owner: [design.institution, design.region].filter((line) => line.trim() !== ''),
    facts: [
      { term: w.facts.places, value: [design.places > 0 ? `${design.places}` : w.unknown] },
      { term: w.facts.applyUntil, value: day(design.dates.applyUntil) },
      { term: w.facts.interviews, value: day(design.dates.interviews) },
      { term: w.facts.start, value: day(design.dates.start) },
    ],
    sections: [
      haltedSection(input),
      changesSection(input),
      datesSection(input),
      trainingSection(input),
      criteriaSection(input),
      methodSection(input),
      peopleSection(input),
      fairnessSection(input),
      acquaintanceSection(input),
      equalScoresSection(input),
      departuresSection(input),
      privacySection(input),
      questionsSection(input),
    ].filter((section) => section !== null),
    colophon: colophon(input),
  }
}
