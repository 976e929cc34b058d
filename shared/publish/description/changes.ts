import { changeSentence, questionsSentence, type Say } from '../../content/differences.ts'
import { type Change, publicDifference } from '../../domain/difference.ts'
import type { Language } from '../../domain/text.ts'
import { codeGroups } from '../code.ts'
import { dayInWords, dayOf, numeral, points } from '../document/figures.ts'
import type { Block, Line, Section } from '../document/model.ts'
import { paragraphs, words } from '../document/typed.ts'
import { committeeChangeBlocks } from './committeeChanges.ts'
import type { Amendment, DescriptionInput } from './input.ts'
import { explanationChange, quoted, wasAndIs } from './wasAndIs.ts'

interface Words {
  title: string
  intro: string
  why: string
  decided(people: string): string
  codes: readonly [before: string, between: string, after: string]
}

const texts: Readonly<Record<Language, Words>> = {
  nl: {
    title: 'Wijzigingen',
    intro: 'Dit is veranderd na de publicatie. De rest van deze pagina is al aangepast.',
    why: 'Waarom: ',
    decided: (people) => `Hierover besloten ${people} mensen samen, omdat de sluitingsdag al voorbij was.`,
    codes: ['De ontwerpcode was ', ' en is sindsdien ', '.'],
  },
  en: {
    title: 'Changes',
    intro: 'This has changed since publication. The rest of this page has been adapted already.',
    why: 'Why: ',
    decided: (people) => `Decided by ${people} people together, because the closing day had passed.`,
    codes: ['The design code was ', ' and has since been ', '.'],
  },
}

/** What changed in one sentence; of a text also what it was and what it is. */
const told = (change: Change, language: Language, say: Say): Line => {
  if (change.kind === 'departure') return explanationChange(change, language)
  const sentence = changeSentence(change, language, say)
  if (change.kind !== 'text') return [sentence]
  const [from, to] = [change.from, change.to].map((text) => quoted(words(text, language), language)) as [
    Line,
    Line,
  ]
  return [sentence, ...wasAndIs(from, to, language)]
}

const code = (of: string) => ({ text: codeGroups(of).join(' '), mono: true })

const blocks = (amendment: Amendment, language: Language): Block[] => {
  const { at, reason, changes, deciders, before, code: after } = amendment
  const w = texts[language]
  const say: Say = {
    day: (day) => dayInWords(day, language),
    points: (hundredths) => points(hundredths, language),
  }
  const found = publicDifference(changes)
  const lines = [
    ...found.changes.map((change) => told(change, language, say)),
    ...found.questionsOf.map((name): Line => [questionsSentence(name, language)]),
  ]
  const paragraph = (line: Line): Block => ({ kind: 'paragraph', line })
  return [
    { kind: 'heading', id: `change-${amendment.version}`, line: [dayInWords(dayOf(at), language)] },
    { kind: 'list', items: lines.map((line) => ({ line })) },
    paragraph([w.why, ...paragraphs(reason, language).flatMap((line) => [...line, ' '])]),
    ...(deciders > 1 ? [paragraph([w.decided(numeral(deciders, language))])] : []),
    paragraph([w.codes[0], code(before), w.codes[1], code(after), w.codes[2]]),
  ]
}

/** Changes after publication, oldest first, each with its day and what changed, of the rules also why and the codes; no section when there are none. */
export const changesSection = ({
  amendments,
  committeeChanges,
  language,
}: DescriptionInput): Section | null => {
  const dated = [
    ...amendments.map((one) => ({ at: one.at, blocks: blocks(one, language) })),
    ...committeeChanges.map((one) => ({ at: one.at, blocks: committeeChangeBlocks(one, language) })),
  ].sort((a, b) => (a.at < b.at ? -1 : 1))
  if (dated.length === 0) return null
  const w = texts[language]
  return {
    id: 'changes',
    title: w.title,
    blocks: [{ kind: 'paragraph', line: [w.intro] }, ...dated.flatMap((one) => one.blocks)],
  }
}
