import type { ShownChange, ShownChanges, ShownPerson } from '../../domain/shownDifference.ts'
import { inLanguage, type Language } from '../../domain/text.ts'
import { dayInWords, dayOf } from '../document/figures.ts'
import type { Block, Line } from '../document/model.ts'
import { typedOnce } from '../document/typed.ts'
import { groupNames } from '../names.ts'
import { seatName } from './people.ts'

interface Words {
  heading(day: string): string
  came: string
  left: string
  named: string
  unnamed: string
  was: string
  now: string
  whole: Readonly<Record<'mode' | 'diversity' | 'departures', string>>
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
    was: 'In de commissie veranderde iets. Er stond: ',
    now: 'Er staat nu: ',
    whole: {
      mode: 'Wie er nodig is om de scores te openen, is veranderd.',
      diversity: 'Wat de commissie over haar samenstelling zegt, is veranderd.',
      departures: 'Wat de commissie over haar samenstelling uitlegt onder ‘Waar we afwijken’, is veranderd.',
    },
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
    was: 'Something changed in the committee. It said: ',
    now: 'It now says: ',
    whole: {
      mode: 'Who is needed to open the scores has changed.',
      diversity: 'What the committee says about its composition has changed.',
      departures: 'What the committee explains about its composition under ‘Where we depart’ has changed.',
    },
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
    ...(person.discipline.trim() ? [', ', typedOnce(person.discipline, language)] : []),
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
      return [w.was, ...seat(change.from, language), '. ', w.now, ...seat(change.to, language), '.']
    default:
      return [w.whole[change.kind]]
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
