import { number } from '../../format.ts'
import { useLanguage, useText } from '../../text/index.ts'
import type { Board, Point } from './points.ts'
import { useRater, useSentence } from './useSentence.ts'

/** How the picture of a point is told: who is who, numbers as they are written, and every plot in words with a table. */
export const useTold = (board: Board, point: Point, mine: boolean) => {
  const { attention, common } = useText()
  const language = useLanguage()
  const who = useRater(board, mine)
  const text = useSentence(board, mine)(point)
  const { families } = attention
  const plots: Partial<Record<Point['family'], string>> = attention.plots
  const { family } = point
  const two = (value: number) => number(value, 2, language)
  return {
    attention,
    who,
    two,
    one: (value: number) => number(value, 2, language, 0),
    values: (list: readonly number[]) => list.map(two).join('; '),
    caption: families[family],
    /** A plot that needs no title of its own has its sentence above it. */
    title: plots[family],
    short: (rater: number) =>
      who(rater) === attention.you ? attention.you : (board.raters[rater]?.letter ?? ''),
    /** What every plot says in words: title, text, and its numbers as a table. */
    told: (title: string | undefined, heads: readonly string[], rows: readonly (readonly string[])[]) => ({
      title,
      text,
      toggle: { table: common.showTable, plot: common.showPlot },
      table: { caption: families[family], heads, rows },
    }),
  }
}
