import type { RevisionReason } from '../../domain/revision.ts'
import { type Evidence, noEvidenceReasons, starParts } from '../../domain/scorecard.ts'
import { inLanguage, type Language } from '../../domain/text.ts'
import { momentInWords } from '../document/figures.ts'
import type { Block, Line, Term } from '../document/model.ts'
import { typedOnce } from '../document/typed.ts'
import { criterionName, shareNames, tieNames } from '../names.ts'
import type { CandidateFile, FiledCard, FiledRating } from './file.ts'

interface Words {
  member: (letter: string, letters: boolean) => string
  late: Readonly<Record<NonNullable<FiledCard['late']>, (letter: string) => string>>
  tie: (name: string) => string
  shares: (names: string) => string
  overall: string
  score: string
  notObserved: string
  sure: (n: number) => string
  star: Readonly<Record<keyof Evidence, string>>
  none: Readonly<Record<(typeof noEvidenceReasons)[number], string>>
  nothing: string
  process: (evidence: string, rating: string, changes: number) => string
  reviewed: (was: string) => string
  never: string
  minute: (ms: number) => string
  revised: (from: string, to: string, at: string, why: string) => string
  reasons: Readonly<Record<RevisionReason, string>>
  afterDecision: string
  rewritten: (at: string) => string
}

const texts: Readonly<Record<Language, Words>> = {
  nl: {
    member: (letter, letters) => (letters ? `Lid ${letter}, over de brief` : `Lid ${letter}`),
    late: {
      'after-close': (letter) => `Lid ${letter}, na het sluiten: telt niet mee`,
      'after-decision': (letter) => `Lid ${letter}, kwam na het besluit: telt niet mee`,
    },
    tie: (name) => `Opgegeven relatie met de kandidaat: ${name}.`,
    shares: (names) => ` Gemeen met de kandidaat: ${names}.`,
    overall: 'Totaalindruk',
    score: 'Score',
    notObserved: 'niet aan bod gekomen',
    sure: (n) => `zekerheid ${n} van 3`,
    star: { s: 'Situatie', t: 'Taak', a: 'Actie', r: 'Resultaat', reflection: 'Reflectie' },
    none: {
      'not-discussed': 'Geen onderbouwing: niet besproken.',
      'no-time': 'Geen onderbouwing: geen tijd.',
      later: 'Geen onderbouwing: later aan te vullen.',
    },
    nothing: 'Geen onderbouwing.',
    reviewed: (was) => `Bij het nalezen gewijzigd, voor het verzegelen; eerst: ${was}.`,
    process: (evidence, rating, changes) =>
      `Eerste aantekening ${evidence}, eerste score ${rating}, score ${changes === 0 ? 'niet' : `${changes} keer`} gewijzigd.`,
    never: 'niet',
    minute: (ms) => `na ${Math.round(ms / 60_000)} min`,
    revised: (from, to, at, why) => `Na de opening gewijzigd van ${from} naar ${to}, op ${at}. Reden: ${why}`,
    reasons: {
      'heard-evidence': 'iets gehoord in de nabespreking',
      'read-anchor': 'voorbeeldgedrag nagelezen',
      'weighed-again': 'opnieuw gewogen',
      slip: 'vergissing',
      other: 'anders',
    },
    afterDecision: 'Kwam na het besluit: telt niet mee.',
    rewritten: (at) => `Na de opening opnieuw opgeschreven, op ${at}:`,
  },
  en: {
    member: (letter, letters) => (letters ? `Member ${letter}, on the letter` : `Member ${letter}`),
    late: {
      'after-close': (letter) => `Member ${letter}, after the close: does not count`,
      'after-decision': (letter) => `Member ${letter}, came after the decision: does not count`,
    },
    tie: (name) => `Declared relation with the candidate: ${name}.`,
    shares: (names) => ` In common with the candidate: ${names}.`,
    overall: 'Overall impression',
    score: 'Score',
    notObserved: 'did not come up',
    sure: (n) => `certainty ${n} of 3`,
    star: { s: 'Situation', t: 'Task', a: 'Action', r: 'Result', reflection: 'Reflection' },
    none: {
      'not-discussed': 'No evidence: not discussed.',
      'no-time': 'No evidence: no time.',
      later: 'No evidence: to be added later.',
    },
    nothing: 'No evidence.',
    reviewed: (was) => `Changed while reviewing, before sealing; at first: ${was}.`,
    process: (evidence, rating, changes) =>
      `First note ${evidence}, first score ${rating}, score ${changes === 0 ? 'not changed' : changes === 1 ? 'changed once' : `changed ${changes} times`}.`,
    never: 'never',
    minute: (ms) => `after ${Math.round(ms / 60_000)} min`,
    revised: (from, to, at, why) =>
      `Changed after the opening from ${from} to ${to}, on ${at}. Reason: ${why}`,
    reasons: {
      'heard-evidence': 'heard something in the deliberation',
      'read-anchor': 'read the anchors again',
      'weighed-again': 'weighed again',
      slip: 'slip',
      other: 'other',
    },
    afterDecision: 'Came after the decision: does not count.',
    rewritten: (at) => `Written anew after the opening, on ${at}:`,
  },
}

const told = (evidence: Evidence, language: Language, redact: (text: string) => string): Line[] =>
  starParts.flatMap((part) => {
    const text = evidence[part].trim()
    if (text === '') return []
    return [[{ text: `${texts[language].star[part]}: `, strong: true }, typedOnce(redact(text), language)]]
  })

const ratingLines = (
  one: FiledRating,
  language: Language,
  redact: (text: string) => string,
  process: boolean,
): Line[] => {
  const w = texts[language]
  const value = (rating: number | null) => (rating === null ? w.notObserved : String(rating))
  const written = told(one.evidence, language, redact)
  const reason = noEvidenceReasons.find((known) => known === one.none)
  const at = (ms: number | null) => (ms === null ? w.never : w.minute(ms))
  return [
    [
      { text: `${w.score}: ${value(one.rating)}`, strong: true },
      ...(process && one.sure !== null ? [` (${w.sure(one.sure)})`] : []),
    ],
    ...(written.length > 0 ? written : [[reason ? w.none[reason] : w.nothing]]),
    ...one.revisions.map(({ from, to, code, text, at: when, afterDecision }) => [
      w.revised(value(from), value(to), momentInWords(when, language), w.reasons[code]),
      ...(text.trim() === '' ? [] : [' ', typedOnce(redact(text), language)]),
      ...(afterDecision ? [{ text: ` ${w.afterDecision}`, strong: true }] : []),
    ]),
    ...one.rewritten.flatMap(({ at: when, evidence }) => [
      [w.rewritten(momentInWords(when, language))],
      ...told(evidence, language, redact),
    ]),
    ...(one.beforeReview === null ? [] : [[w.reviewed(value(one.beforeReview || null))]]),
    ...(process ? [[w.process(at(one.firstEvidenceMs), at(one.firstRatingMs), one.changes)]] : []),
  ]
}

/**
 * Every card on this candidate, a heading for each member by letter and a row for each criterion.
 * @param process also when things were written and rated, and the overall impression: for who asks for everything
 */
export const cardBlocks = (
  file: CandidateFile,
  redact: (text: string) => string,
  process: boolean,
): Block[] => {
  const { language, design } = file
  const w = texts[language]
  const heading = ({ letter, late, letters, round }: FiledCard): Block => ({
    kind: 'heading',
    id: `lid-${letter.toLowerCase()}${round === 1 ? '' : `-${round}`}`,
    line: [late ? w.late[late](letter) : w.member(letter, letters)],
  })
  return file.cards.flatMap((card) => {
    const rows: Term[] = design.criteria.flatMap((criterion) => {
      const found = card.ratings.find((one) => one.criterion === criterion.id)
      return found
        ? [
            {
              term: [criterionName(criterion, language)],
              lines: ratingLines(found, language, redact, process),
            },
          ]
        : []
    })
    const about: Line = [
      w.tie(inLanguage(tieNames[card.tie], language)),
      ...(process && card.shares.length > 0
        ? [w.shares(card.shares.map((one) => inLanguage(shareNames[one], language)).join(', '))]
        : []),
      ...(process && card.overall !== null ? [` ${w.overall}: ${card.overall}.`] : []),
    ]
    return [heading(card), { kind: 'paragraph', line: about }, { kind: 'terms', rows }]
  })
}
