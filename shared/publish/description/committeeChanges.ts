import type { ShownChange, ShownChanges, ShownPerson } from '../../domain/shownDifference.ts'
import { inLanguage, type Language } from '../../domain/text.ts'
import { field } from '../document/field.ts'
import { dayInWords, dayOf } from '../document/figures.ts'
import type { Block, Line } from '../document/model.ts'
import { typedOnce } from '../document/typed.ts'
import { groupNames, openingNames } from '../names.ts'
import { seatName } from './people.ts'
import { explanationChange, quoted, wasAndIs } from './wasAndIs.ts'

interface Words {
  heading(day: string): string
  came: string
  left: string
  named: string
  unnamed: string
  seat: string
  mode(from: string, to: string): string
  deputies(from: number, to: number): string
  diversity: string
  group(name: string): string
  scores: readonly [no: string, yes: string]
  trained: readonly [no: string, yes: string]
}

const texts: Readonly<Record<Language, Words>> = {
  nl: {
    heading: (day) => `${day}: de commissie`,
    came: 'Nieuw in de commissie: ',
    left: 'Niet meer in de commissie: ',
    named: 'Staat nu met naam op deze pagina: ',
    unnamed: 'Staat niet meer met naam op deze pagina: ',
    seat: 'In de commissie veranderde iets.',
    mode: (from, to) => `Wie de scores opent: dit was ${from} en is nu ${to}.`,
    deputies: (from, to) =>
      `Vervangers van de tweede sleutelhouder: dit waren er ${from} en zijn er nu ${to}.`,
    diversity: 'Wat de commissie over haar samenstelling zegt, is aangepast.',
    group: (name) => `groep: ${name}`,
    scores: ['geeft geen scores', 'geeft scores'],
    trained: ['niet getraind in STAR', 'getraind in STAR'],
  },
  en: {
    heading: (day) => `${day}: the committee`,
    came: 'New in the committee: ',
    left: 'No longer in the committee: ',
    named: 'Now named on this page: ',
    unnamed: 'No longer named on this page: ',
    seat: 'Something changed in the committee.',
    mode: (from, to) => `Who opens the scores: this was ${from} and is now ${to}.`,
    deputies: (from, to) => `Deputies of the second key holder: there were ${from} and there are now ${to}.`,
    diversity: 'What the committee says about its composition was changed.',
    group: (name) => `group: ${name}`,
    scores: ['gives no scores', 'gives scores'],
    trained: ['not trained in STAR', 'trained in STAR'],
  },
}

/** A seat in one line; never its name, because who wants to be off the page is off its history too. */
const seat = (person: ShownPerson, language: Language): Line => {
  const w = texts[language]
  const rest = [
    w.group(inLanguage(groupNames[person.group], language)),
    w.scores[person.scorer ? 1 : 0],
    w.trained[person.starTrained ? 1 : 0],
  ]
  return [
    seatName(person, language),
    ...(person.discipline.trim() ? [', ', field(person.discipline, language)] : []),
    ` (${rest.join('; ')})`,
  ]
}

const told = (change: ShownChange, language: Language): Line => {
  const w = texts[language]
  switch (change.kind) {
    case 'came':
    case 'left':
      return [w[change.kind], ...seat(change.person, language), '.']
    case 'named':
    case 'unnamed':
      return [w[change.kind], seatName(change.person, language), '.']
    case 'seat':
      return [w.seat, ...wasAndIs(seat(change.from, language), seat(change.to, language), language)]
    case 'mode':
      return [
        w.mode(
          inLanguage(openingNames[change.from], language),
          inLanguage(openingNames[change.to], language),
        ),
      ]
    case 'deputies':
      return [w.deputies(change.from, change.to)]
    case 'diversity': {
      const typed = (text: string): Line => quoted(typedOnce(text, language), language)
      return [w.diversity, ...wasAndIs(typed(change.from), typed(change.to), language)]
    }
    case 'departure':
      return explanationChange(change, language)
  }
}

/** What changed in the committee on one day, under its day. */
export const committeeChangeBlocks = ({ at, changes }: ShownChanges, language: Language): Block[] => [
  {
    kind: 'heading',
    id: `committee-${dayOf(at)}`,
    line: [texts[language].heading(dayInWords(dayOf(at), language))],
  },
  { kind: 'list', items: changes.map((change) => ({ line: told(change, language) })) },
]
