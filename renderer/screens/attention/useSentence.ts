import { number } from '../../format.ts'
import { useLanguage, useText } from '../../text/index.ts'
import type { Board, Point } from './points.ts'

/** How a rater is called: a letter, a name once its owner opened it, or "you" in the own feedback. */
export const useRater = (board: Board, mine = false) => {
  const { attention } = useText()
  return (place: number): string => {
    const rater = board.raters[place]
    if (!rater) return ''
    return rater.mine && mine ? attention.you : (rater.name ?? attention.rater(rater.letter))
  }
}

/** The one sentence of a point, as somebody could say it aloud. */
export const useSentence = (board: Board, mine = false) => {
  const { attention } = useText()
  const language = useLanguage()
  const who = useRater(board, mine)
  const { facts, agreement } = board
  const named = (table: Readonly<Record<string, string>>, key: string | null) =>
    key === null ? '' : (table[key] ?? key)
  return ({ family, outcome, test }: Point): string => {
    if (test?.flag) {
      const { kind, rater, effect, attribute, value } = test.flag
      const size = Math.abs(effect ?? 0)
      const what = value === null ? named(attention.shares, attribute) : named(attention.origins, value)
      return attention.flags[kind](
        rater === null ? '' : who(rater),
        number(size, 1, language),
        number(100 * size, 0, language),
        what,
        (effect ?? 0) > 0,
      )
    }
    switch (family) {
      case 'F': {
        const { early, ratings, overallFirst } = facts.first
        if (outcome !== 'flag') return attention.facts.F[outcome]
        return early > 0
          ? attention.facts.F.flag(early, ratings)
          : attention.facts.F.overallFirst(overallFirst)
      }
      case 'G':
        return outcome === 'flag'
          ? attention.facts.G.flag(facts.evidence.without, facts.evidence.ratings)
          : attention.facts.G[outcome]
      case 'H':
        return outcome === 'flag'
          ? attention.facts.H.flag(facts.words.found.length)
          : attention.facts.H[outcome]
      case 'K':
        return outcome === 'flag'
          ? attention.facts.K.flag(facts.ties.pairs.length)
          : attention.facts.K[outcome]
      case 'J':
        return attention.agreement[agreement.verdict]
      default:
        return outcome === 'none' ? attention.silent[family] : attention.tooFew[family]
    }
  }
}
