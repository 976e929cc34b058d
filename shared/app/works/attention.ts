import { wordEntries } from '../../content/words.ts'
import { testPoints } from '../../domain/attention.ts'
import { type TieKind, tieKinds } from '../../domain/candidate.ts'
import { type Agreement, agreement } from '../../stats/agreement.ts'
import { flagsOf } from '../../stats/analyse.ts'
import { gridOf } from '../../stats/grid.ts'
import { answersIn, firstImpressions, judgedTies, notedWords, thinRatings } from '../attention/facts.ts'
import { attentionInput, type OpenedRound } from '../attention/input.ts'
import { numbersOf } from '../attention/numbers.ts'
import { pictureOf } from '../attention/pictures.ts'
import { readSealed, type SealedDocument } from '../sealedDocument.ts'
import type { Progress } from './progress.ts'

/** How many cards declare each tie. */
const tiesOf = (cards: OpenedRound['cards']): Record<TieKind, number> =>
  Object.fromEntries(
    tieKinds.map((kind) => [kind, cards.filter(({ card }) => card.tie === kind).length]),
  ) as Record<TieKind, number>

/** Cards that are searched for words between two reports of progress. */
const portion = 50

const wordsIn = (round: OpenedRound, progress: (done: number) => void) => {
  const parts = Array.from({ length: Math.ceil(round.cards.length / portion) }, (_, at) => {
    const cards = round.cards.slice(at * portion, (at + 1) * portion)
    const found = notedWords({ ...round, cards }, wordEntries)
    progress(at * portion + cards.length)
    return found
  })
  const found = parts.flatMap((part) => part.found)
  const notes = parts.reduce((sum, part) => sum + part.notes, 0)
  const outcome =
    notes === 0 ? ('too-few' as const) : found.length > 0 ? ('flag' as const) : ('none' as const)
  return { outcome, notes, found }
}

/**
 * Everything that is computed from the opened cards, for the board of points and for the audit: flags with their pictures,
 * recorded facts, words in the notes, and agreement. Away from the window's thread, and from the cards as they lie in the file:
 * there may be thousands.
 */
export const attention = async (
  { opened, people }: { opened: SealedDocument; people: Omit<OpenedRound, 'cards'> },
  progress: Progress,
) => {
  const round = { ...people, cards: readSealed('opened', opened) }
  const total = round.cards.length * 2
  progress(0, total)
  const words = wordsIn(round, (done) => progress(done, total))
  const input = attentionInput(round)
  const grid = gridOf(input.n, input.k, input.m, input.ratings)
  const flags = flagsOf(grid, input.context)
  const numbers = numbersOf(grid)
  const { icc, intervals, verdict }: Agreement = agreement(grid)
  progress(total, total)
  return {
    cards: round.cards.length,
    tests: testPoints(flags).map((point) => ({
      ...point,
      picture: pictureOf(point.family, point.flag, input, numbers),
    })),
    facts: {
      first: firstImpressions(round),
      evidence: thinRatings(round),
      words,
      ties: judgedTies(round),
    },
    declared: tiesOf(round.cards),
    answers: answersIn(round.cards),
    agreement: { value: icc['C,k'], interval: intervals['C,k'], verdict },
  }
}
