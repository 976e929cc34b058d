import type { DepartureChange } from '../domain/departureDifference.ts'
import type { Departure } from '../domain/design.ts'
import type { Change } from '../domain/difference.ts'
import type { Bilingual, Language } from '../domain/text.ts'
import { both } from './both.ts'
import { committeeCheckTexts, designCheckTexts, instrumentNames } from './checks.ts'

/** How the reader's page or screen writes days and scores. */
export interface Say {
  /** A day, YYYY-MM-DD. */
  readonly day: (day: string) => string
  /** Hundredths of a point. */
  readonly points: (hundredths: number) => string
}

const figureNames: Readonly<Record<(Change & { kind: 'figure' })['what'], Bilingual>> = {
  places: both('Het aantal plaatsen', 'The number of places'),
  interviewMinutes: both('De duur van een gesprek in minuten', 'The length of an interview in minutes'),
  retentionWeeks: both(
    'Het aantal weken dat we gegevens bewaren',
    'The number of weeks for which we keep data',
  ),
  threshold: both('De ondergrens voor de score', 'The threshold for the score'),
  weight: both('De weging', 'The weight'),
}

const dayNames: Readonly<Record<(Change & { kind: 'day' })['what'], Bilingual>> = {
  publishedFrom: both('De dag waarop de vacature opengaat', 'The day on which the vacancy opens'),
  applyUntil: both('De laatste dag om te reageren', 'The last day to apply'),
  letterOutcome: both('De dag van het bericht over de brief', 'The day of the answer on the letter'),
  interviews: both('De dag van de gesprekken', 'The day of the interviews'),
  decision: both('De dag van de uitslag', 'The day of the outcome'),
  start: both('De dag waarop de opleiding begint', 'The day on which the training starts'),
}

const textNames: Readonly<Record<(Change & { kind: 'text' })['what'], Bilingual>> = {
  title: both('De titel', 'The title'),
  specialty: both('Het specialisme', 'The specialty'),
  institution: both('De instelling', 'The institution'),
  region: both('De opleidingsregio', 'The training region'),
  website: both('Het webadres', 'The web address'),
  contact: both('Het adres voor vragen', 'The address for questions'),
  complaints: both('De tekst over klachten', 'The text about complaints'),
  privacyContact: both('Het adres voor vragen over gegevens', 'The address for questions about data'),
  vacancyPlaces: both('De tekst over waar de vacature staat', 'The text about where the vacancy stands'),
  regionNeeds: both('De tekst over wat de regio nodig heeft', 'The text about what the region needs'),
  name: both('De naam', 'The name'),
  definition: both('De omschrijving', 'The definition'),
  anchor: both('Het voorbeeldgedrag bij een', 'The example behaviour at a'),
  question: both('Vraag', 'Question'),
  probe: both('Een doorvraag bij vraag', 'A probe of question'),
}

const choiceNames: Readonly<Record<(Change & { kind: 'choice' })['what'], Bilingual>> = {
  partTime: both('In deeltijd opleiden kan', 'Part-time training is possible'),
  rule: both('Hoe scores worden samengenomen', 'How scores are combined'),
  tieRule: both('Wat beslist bij gelijke scores', 'What decides when scores are equal'),
  placeRule: both(
    'De regel voor wie boven en onder de laatste plaats staat',
    'The rule for who is above and below the last place',
  ),
  tiesFirst: both(
    'Wie scoort, ziet de naam pas na het opgeven van de relatie',
    'Who scores sees the name only after stating the tie',
  ),
  learnable: both('Kan nog in de opleiding worden geleerd', 'Can still be learned in training'),
  profile: both('Het profiel', 'The profile'),
  openVacancy: both('De vacature staat open voor iedereen', 'The vacancy is open to everybody'),
  internalPool: both('Kiezen uit de eigen artsen', 'Choosing from the clinic’s own doctors'),
  aniosPreselection: both(
    'Hier werken geldt als voorselectie',
    'Having worked here counts as a first selection',
  ),
  proceduresCounted: both('Eerdere sollicitaties tellen mee', 'Earlier applications count'),
  portfolioDemanded: both('Een portfolio is verplicht', 'A portfolio is demanded'),
  researchRequired: both('Onderzoek is een voorwaarde', 'Research is a condition'),
  ownClinicAbove: both(
    'Ervaring in de eigen kliniek telt zwaarder',
    'Experience in the clinic itself counts for more',
  ),
}

const answers: Readonly<Record<string, Bilingual>> = {
  yes: both('ja', 'yes'),
  no: both('nee', 'no'),
  unknown: both('niet beantwoord', 'not answered'),
  none: both('geen', 'none'),
  'weighted-mean': both('ieder lid telt even zwaar', 'every member counts equally'),
  'group-mean': both('iedere groep telt even zwaar', 'every group counts equally'),
  lot: both('het lot', 'the lot'),
  profile: both('een eigen profiel', 'a profile of its own'),
  'heaviest-criterion': both('het zwaarste criterium', 'the heaviest criterion'),
  research: both('onderzoek', 'research'),
  education: both('onderwijs', 'education'),
  management: both('bestuur', 'management'),
  quality: both('kwaliteit en veiligheid', 'quality and safety'),
  innovation: both('innovatie', 'innovation'),
}

const roundNames: Readonly<Record<string, Bilingual>> = {
  letter: both('brief en cv', 'letter and CV'),
  reread: both('tweede beoordeling van afgewezen brieven', 'second assessment of rejected letters'),
  interview: both('gesprek', 'interview'),
}

const partNames: Readonly<Record<(Change & { kind: 'added' })['what'], Bilingual>> = {
  criterion: both('Criterium', 'Criterion'),
  question: both('Vraag', 'Question'),
  probe: both('Doorvraag', 'Probe'),
  instrument: both('Onderdeel', 'Part'),
}

const frame = {
  nl: {
    none: 'niet ingevuld',
    nameless: 'een criterium zonder naam',
    explanation: 'De uitleg',
    explanationOf: 'Uitleg over',
    about: (what: string, name: string) => `${what} van ‘${name}’`,
    changes: (what: string, from: string, to: string) => `${what} gaat van ${from} naar ${to}.`,
    becomes: (what: string, from: string, to: string) => `${what}: dit was ${from} en is nu ${to}.`,
    is: (what: string) => `${what} is aangepast.`,
    added: (what: string, name: string) => `${what} ‘${name}’ is toegevoegd.`,
    gone: (what: string, name: string) => `${what} ‘${name}’ is weggehaald.`,
    order: { criteria: 'De criteria staan in een andere volgorde.', questions: 'De volgorde van de vragen' },
    measures: (name: string, from: string, to: string) =>
      `Wat het onderdeel ‘${name}’ meet, gaat van ${from} naar ${to}.`,
    rounds: (from: string, to: string) => `De rondes waren: ${from}. Nu zijn het: ${to}.`,
    next: ', daarna ',
    invited: (n: number) => (n === 1 ? '1 gaat door' : `${n} gaan door`),
    readers: (n: number) => `${n} ${n === 1 ? 'lezer' : 'lezers'} per kandidaat`,
    limit: (score: string) => `ondergrens ${score}`,
    questions: (name: string) =>
      `De vragen over ‘${name}’ zijn aangepast. De vragen zelf blijven geheim tot na het laatste gesprek.`,
  },
  en: {
    none: 'not filled in',
    nameless: 'a criterion without a name',
    explanation: 'The explanation',
    explanationOf: 'Explanation of',
    about: (what: string, name: string) => `${what} of ‘${name}’`,
    changes: (what: string, from: string, to: string) => `${what} goes from ${from} to ${to}.`,
    becomes: (what: string, from: string, to: string) => `${what}: this was ${from} and is now ${to}.`,
    is: (what: string) => `${what} was changed.`,
    added: (what: string, name: string) => `${what} ‘${name}’ was added.`,
    gone: (what: string, name: string) => `${what} ‘${name}’ was removed.`,
    order: { criteria: 'The criteria stand in another order.', questions: 'The order of the questions' },
    measures: (name: string, from: string, to: string) =>
      `What the part ‘${name}’ measures goes from ${from} to ${to}.`,
    rounds: (from: string, to: string) => `The rounds were: ${from}. Now they are: ${to}.`,
    next: ', then ',
    invited: (n: number) => (n === 1 ? '1 goes on' : `${n} go on`),
    readers: (n: number) => `${n} ${n === 1 ? 'reader' : 'readers'} per candidate`,
    limit: (score: string) => `threshold ${score}`,
    questions: (name: string) =>
      `The questions about ‘${name}’ were changed. The questions themselves stay secret until after the last interview.`,
  },
} as const

const said = (text: Bilingual, language: Language): string => text[language].trim() || text.nl.trim()
const listed = (names: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(names)

/** A file of a newer version may know checks that this one does not. */
const checkOf = (id: string) => [...designCheckTexts, ...committeeCheckTexts].find((text) => text.id === id)

/** That a departure is explained anew, otherwise or no longer. */
export const departureSentence = ({ check, from, to }: DepartureChange, language: Language): string => {
  const w = frame[language]
  const title = said(checkOf(check)?.title ?? both(check, check), language)
  const how = from === null ? w.added : to === null ? w.gone : null
  return how === null ? w.is(w.about(w.explanation, title)) : how(w.explanationOf, title)
}

/** The reason that was chosen from the list, as it stands before the explanation; '' where this version does not know it. */
export const reasonLabel = ({ check, code }: Departure, language: Language): string => {
  const label = checkOf(check)?.reasons.find((reason) => reason.code === code)?.label
  return label ? said(label, language) : ''
}

/** One sentence in which somebody who knows the old version reads what is new; of a long text only that it changed. */
export const changeSentence = (change: Change, language: Language, say: Say): string => {
  const w = frame[language]
  const name = (text: Bilingual): string => said(text, language) || w.nameless
  const subject = (what: Bilingual, about: Bilingual | null, at: number | null = null): string => {
    const numbered = at === null ? said(what, language) : `${said(what, language)} ${at}`
    return about === null ? numbered : w.about(numbered, name(about))
  }
  switch (change.kind) {
    case 'figure': {
      const shown = (value: number | null): string =>
        value === null ? w.none : change.what === 'threshold' ? say.points(value) : `${value}`
      return w.changes(subject(figureNames[change.what], change.about), shown(change.from), shown(change.to))
    }
    case 'day': {
      const shown = (day: string | null): string => (day === null ? w.none : say.day(day))
      return w.changes(said(dayNames[change.what], language), shown(change.from), shown(change.to))
    }
    case 'choice': {
      const shown = (answer: string): string => said(answers[answer] ?? both(answer, answer), language)
      return w.becomes(subject(choiceNames[change.what], change.about), shown(change.from), shown(change.to))
    }
    case 'text':
      return w.is(subject(textNames[change.what], change.about, change.at))
    case 'departure':
      return departureSentence(change, language)
    case 'added':
    case 'gone': {
      const known =
        change.what === 'instrument' ? (instrumentNames[change.name.nl] ?? change.name) : change.name
      return w[change.kind](said(partNames[change.what], language), name(known))
    }
    case 'order':
      return change.about === null ? w.order.criteria : w.is(w.about(w.order.questions, name(change.about)))
    case 'measures': {
      const shown = (names: readonly Bilingual[]): string =>
        names.length === 0
          ? said(answers['none'] ?? both('', ''), language)
          : listed(names.map(name), language)
      const instrument = instrumentNames[change.instrument] ?? both(change.instrument, change.instrument)
      return w.measures(said(instrument, language), shown(change.from), shown(change.to))
    }
    case 'rounds': {
      const shown = (rounds: typeof change.from): string =>
        rounds
          .map(({ kind, invited, readers, threshold }) => {
            const rules = [
              ...(invited === null ? [] : [w.invited(invited)]),
              ...(readers === null ? [] : [w.readers(readers)]),
              ...(threshold === null ? [] : [w.limit(say.points(threshold))]),
            ]
            const round = said(roundNames[kind] ?? both(kind, kind), language)
            return rules.length === 0 ? round : `${round} (${rules.join(', ')})`
          })
          .join(w.next)
      return w.rounds(shown(change.from), shown(change.to))
    }
  }
}

/** That the questions about a criterion changed, without a word of them. */
export const questionsSentence = (criterion: Bilingual, language: Language): string =>
  frame[language].questions(said(criterion, language) || frame[language].nameless)
