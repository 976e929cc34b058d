import { inLanguage, type Language } from '../../domain/text.ts'
import { webAddress } from '../document/address.ts'
import { dayInWords } from '../document/figures.ts'
import type { Line, Section, Term } from '../document/model.ts'
import { paragraphs, typedOnce, words } from '../document/typed.ts'
import type { DescriptionInput } from './input.ts'

interface Words {
  title: string
  more: string
  read: string
  vacancy: string
  since(day: string): string
  forWhom: string
  open: string
  partTime: string
  possible: string
  impossible: string
  needs: string
  unknown: string
}

const texts: Readonly<Record<Language, Words>> = {
  nl: {
    title: 'De opleiding en de vacature',
    more: 'Over de opleiding',
    read: 'Lees wat de opleiding inhoudt: ',
    vacancy: 'Waar de vacature staat',
    since: (day) => `Sinds ${day}.`,
    forWhom: 'Voor wie',
    open: 'Voor iedere arts (anios) die wil solliciteren, waar u nu ook werkt. Iedereen krijgt dezelfde kans.',
    partTime: 'Deeltijd',
    possible: 'De opleiding kan in deeltijd. Dat u dat wilt, telt niet mee in de keuze.',
    impossible: 'De opleiding kan nu niet in deeltijd.',
    needs: 'Wat de regio nodig heeft',
    unknown: 'nog niet bekend',
  },
  en: {
    title: 'The training and the vacancy',
    more: 'About the training',
    read: 'Read what the training is like: ',
    vacancy: 'Where the vacancy is published',
    since: (day) => `Since ${day}.`,
    forWhom: 'For whom',
    open: 'For every doctor (anios) who wants to apply, wherever you work now. Everybody gets the same chance.',
    partTime: 'Part-time',
    possible: 'Part-time training is possible. Wishing for it plays no part in the choice.',
    impossible: 'Part-time training is not possible at the moment.',
    needs: 'What the region needs',
    unknown: 'not yet known',
  },
}

/** Where to read more, where and since when the vacancy stands, part-time, and what the region needs. */
export const trainingSection = ({ design, language }: DescriptionInput): Section => {
  const w = texts[language]
  const address = webAddress(design.website)
  const website: Line = address
    ? [w.read, { text: address.shown, href: address.href }]
    : [design.website.trim() ? typedOnce(design.website, language) : w.unknown]
  const places = paragraphs(design.vacancyPlaces, language)
  const since = design.dates.publishedFrom
  const vacancy = [
    ...(places.length > 0 ? places : [[w.unknown]]),
    ...(since ? [[w.since(dayInWords(since, language))]] : []),
  ]
  const rows: readonly (Term | null)[] = [
    { term: [w.more], lines: [website] },
    { term: [w.vacancy], lines: vacancy },
    design.practices.openVacancy ? { term: [w.forWhom], lines: [[w.open]] } : null,
    { term: [w.partTime], lines: [[design.partTime ? w.possible : w.impossible]] },
    inLanguage(design.regionNeeds, language).trim()
      ? { term: [w.needs], lines: [[words(design.regionNeeds, language)]] }
      : null,
  ]
  return {
    id: 'training',
    title: w.title,
    blocks: [{ kind: 'terms', rows: rows.filter((row) => row !== null) }],
  }
}
