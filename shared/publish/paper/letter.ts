import { inLanguage } from '../../domain/text.ts'
import { fieldName } from '../document/field.ts'
import { dayInWords, dayOf, insideSentence, numeral } from '../document/figures.ts'
import type { Block } from '../document/model.ts'
import { paragraphs } from '../document/typed.ts'
import type { CandidateFile } from './file.ts'
import type { Paper } from './page.ts'
import { ownerOf } from './shared.ts'

/** From this mean on a criterion is called strong, up to the other it is called something to work on. */
const strong = 4
const weak = 2.5

const texts = {
  nl: {
    title: 'Terugkoppeling op uw sollicitatie',
    dear: (name: string) => `Geachte ${name},`,
    thanks: (what: string, talked: boolean) =>
      `Dank voor uw sollicitatie ${what}${talked ? ' en voor het gesprek' : ''}.`,
    forTraining: (specialty: string) => `naar de opleiding ${specialty}`,
    forProcedure: (title: string) => `in de procedure ${title}`,
    at: (institution: string) => ` bij ${institution}`,
    reserve: (day: string) => `Dat geldt tot en met ${day}.`,
    reserveKept: (weeks: number) =>
      `Wij wissen uw gegevens ${numeral(weeks, 'nl')} ${weeks === 1 ? 'week' : 'weken'} na het einde van de procedure. Mogen we ze langer bewaren, zodat we u tot die dag kunnen bellen? Laat het ons dan weten. U kunt uw toestemming altijd intrekken.`,
    outcomes: {
      place: 'De commissie biedt u een plaats aan.',
      reserve: 'De commissie zet u op de reservelijst.',
      invited: 'De commissie nodigt u uit voor de volgende ronde.',
      rejected: 'De commissie biedt u geen plaats aan.',
    },
    declined: {
      place: 'De commissie bood u een plaats aan. U zag ervan af.',
      reserve: 'De commissie zette u op de reservelijst. U zag ervan af.',
    },
    wasTold: (outcome: string) => `Eerder was dit het besluit: ‘${outcome}’`,
    decidedAgain: 'Daarna kwam er een plaats vrij en besloot de commissie opnieuw.',
    invitedAgain: 'Daarna gingen anderen niet verder en besloot de commissie opnieuw.',
    same: 'Voor u blijft het hetzelfde.',
    whyLetter:
      'Hieronder leest u per criterium wat de commissie zag. Dat gaat over uw brief en cv, niet over wie u bent.',
    why: 'Hieronder leest u per criterium wat de commissie zag. Het gaat over dit gesprek, niet over wie u bent.',
    strong: 'Hier zag de commissie veel van wat zij zoekt.',
    middle: 'Hier zag de commissie een deel van wat zij zoekt.',
    weak: 'Hier zag de commissie nog weinig van wat zij zoekt.',
    notSeen: (talked: boolean) =>
      `Dit kwam in uw ${talked ? 'gesprek' : 'brief en cv'} niet aan bod. Dat telt niet als een lage score.`,
    saw: (notes: readonly string[]) => `De leden schreven op: ${notes.map((note) => `‘${note}’`).join(' ')}`,
    talk: (contact: string) =>
      `Wilt u hierover doorpraten? Dat kan. Maak een afspraak ${contact === '' ? 'met de secretaris van de commissie' : `via: ${contact}`}.`,
    close: 'Met vriendelijke groet,\nde selectiecommissie',
  },
  en: {
    title: 'Feedback on your application',
    dear: (name: string) => `Dear ${name},`,
    thanks: (what: string, talked: boolean) =>
      `Thank you for applying ${what}${talked ? ' and for the interview' : ''}.`,
    forTraining: (specialty: string) => `for the training in ${specialty}`,
    forProcedure: (title: string) => `in the procedure ${title}`,
    at: (institution: string) => ` at ${institution}`,
    reserve: (day: string) => `That holds until ${day}.`,
    reserveKept: (weeks: number) =>
      `We erase your data ${numeral(weeks, 'en')} ${weeks === 1 ? 'week' : 'weeks'} after the end of the procedure. May we keep them longer, so that we can call you until that day? Let us know. You can withdraw that consent at any time.`,
    outcomes: {
      place: 'The committee offers you a place.',
      reserve: 'The committee puts you on the list of reserves.',
      invited: 'The committee invites you to the next round.',
      rejected: 'The committee does not offer you a place.',
    },
    declined: {
      place: 'The committee offered you a place. You declined it.',
      reserve: 'The committee put you on the list of reserves. You declined that.',
    },
    wasTold: (outcome: string) => `Before, the decision was: ‘${outcome}’`,
    decidedAgain: 'After that a place became free, and the committee decided once more.',
    invitedAgain: 'After that others did not go on, and the committee decided once more.',
    same: 'For you it stays the same.',
    whyLetter:
      'Below you read for each criterion what the committee saw. It is about your letter and CV, not about who you are.',
    why: 'Below you read for each criterion what the committee saw. It is about this interview, not about who you are.',
    strong: 'Here the committee saw much of what it looks for.',
    middle: 'Here the committee saw part of what it looks for.',
    weak: 'Here the committee saw little yet of what it looks for.',
    notSeen: (talked: boolean) =>
      `This did not come up in your ${talked ? 'interview' : 'letter and CV'}. That does not count as a low score.`,
    saw: (notes: readonly string[]) =>
      `The members wrote down: ${notes.map((note) => `‘${note}’`).join(' ')}`,
    talk: (contact: string) =>
      `Would you like to talk about this? You can. Make an appointment ${contact === '' ? 'with the secretary of the committee' : `through: ${contact}`}.`,
    close: 'Kind regards,\nthe selection committee',
  },
} as const

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length

/** The cards of the last round that the candidate was in: the one that the outcome rests on. */
const lastCards = ({ cards }: CandidateFile): CandidateFile['cards'] =>
  cards.filter(({ round }) => round === cards.at(-1)?.round)

/** What the committee saw of each criterion, in words and never in numbers. */
export const seenOf = (file: CandidateFile, redact: (text: string) => string) => {
  const cards = lastCards(file)
  const scored = (id: string) =>
    cards.some(({ ratings }) => ratings.some(({ criterion }) => criterion === id))
  // Before there are cards every criterion stands there, as one that did not come up.
  const criteria = file.design.criteria.filter(({ id }) => cards.length === 0 || scored(id))
  return criteria.map((criterion) => {
    const own = cards.flatMap((card) => card.ratings.filter((one) => one.criterion === criterion.id))
    const average = mean(own.flatMap(({ rating }) => (rating === null ? [] : [rating])))
    const level =
      average === null
        ? ('notSeen' as const)
        : average >= strong
          ? ('strong' as const)
          : average <= weak
            ? ('weak' as const)
            : ('middle' as const)
    const written = own
      .map(({ evidence }) =>
        redact((evidence.a.trim() || evidence.s.trim() || evidence.r.trim()).replace(/\s+/g, ' ')),
      )
      .filter((text) => text !== '')
    return {
      name: inLanguage(criterion.name, file.language),
      level,
      written: [...new Set(written)].slice(0, 2),
    }
  })
}

/** What was decided; of a further decision after what the candidate was told before, and nothing about who declined. */
const outcomeIn = (
  { language, decision, earlier, answers, design }: CandidateFile,
  talked: boolean,
): string[] => {
  if (!decision) return []
  const w = texts[language]
  const { outcome, reserveUntil } = decision
  if (answers.at(-1)?.answer === 'refused' && (outcome === 'place' || outcome === 'reserve'))
    return [w.declined[outcome]]
  const reserve =
    outcome === 'reserve' && reserveUntil !== null
      ? [w.reserve(dayInWords(reserveUntil, language)), w.reserveKept(design.retentionWeeks)]
      : []
  const before = earlier.at(-1)
  const told = before
    ? [
        w.wasTold(w.outcomes[before.outcome]),
        talked ? w.decidedAgain : w.invitedAgain,
        ...(before.outcome === outcome ? [w.same] : []),
      ]
    : []
  return [[...told, w.outcomes[outcome], ...reserve].join(' ')]
}

/**
 * A proposal for the letter, to be edited: outcome and motivation, then for each criterion what was seen, from the evidence.
 * Plain text, an empty line between paragraphs. Nothing in it comes from another candidate.
 */
export const proposedLetter = (file: CandidateFile, redact: (text: string) => string): string => {
  const w = texts[file.language]
  const { decision, design } = file
  const talked = !lastCards(file).some(({ letters }) => letters)
  const specialty = fieldName(insideSentence(design.specialty.trim()), file.language)
  const what =
    specialty === ''
      ? w.forProcedure(design.title)
      : w.forTraining(specialty) + (design.institution.trim() === '' ? '' : w.at(design.institution.trim()))
  return [
    w.dear(file.name),
    w.thanks(what, talked),
    ...outcomeIn(file, talked),
    ...(decision && decision.motivation.trim() !== '' ? [redact(decision.motivation.trim())] : []),
    talked ? w.why : w.whyLetter,
    ...seenOf(file, redact).map(({ name, level, written }) =>
      [
        `${name}. ${level === 'notSeen' ? w.notSeen(talked) : w[level]}`,
        ...(written.length > 0 ? [w.saw(written)] : []),
      ].join(' '),
    ),
    w.talk(design.contact.trim()),
    w.close,
  ].join('\n\n')
}

/**
 * The letter as it was edited, for paper.
 * @param at moment of making, UTC: a letter has a date
 */
export const letterPaper = (file: CandidateFile, text: string, at: string): Paper => {
  const { language } = file
  return {
    language,
    title: texts[language].title,
    lede: '',
    owner: [...ownerOf(file).slice(0, 2), [dayInWords(dayOf(at), language)]],
    sections: [
      {
        id: 'brief',
        title: file.name.trim() === '' ? file.code : file.name,
        blocks: paragraphs(text, language).map((line): Block => ({ kind: 'paragraph', line })),
      },
    ],
  }
}
