import { type Design, totalWeight } from '../../../shared/domain/design.ts'
import { inLanguage } from '../../../shared/domain/text.ts'
import { number } from '../../format.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { IntervalPlot } from '../../ui/IntervalPlot.tsx'

/** Everybody in the picture scores this on every criterion but one. */
const usual = 3

/**
 * What weights do: for each criterion the combined score of somebody with a 1 and of somebody with a 5 on it, and a 3 on
 * everything else. The longer the bar, the more this criterion decides.
 */
export function WeightsPicture({ design }: { design: Design }) {
  const { design: words, common } = useText()
  const language = useLanguage()
  const total = totalWeight(design)
  const rows = design.criteria.map((criterion) => {
    const share = total === 0 ? 0 : criterion.weight / total
    return {
      id: criterion.id,
      label: inLanguage(criterion.name, language) || words.nameless,
      weight: criterion.weight,
      low: usual + (1 - usual) * share,
      mid: usual,
      high: usual + (5 - usual) * share,
    }
  })
  const most = rows.toSorted((a, b) => b.weight - a.weight)
  const [heaviest] = most
  const lightest = most.findLast((row) => row.weight > 0)
  if (!heaviest || total === 0) return null
  const score = (value: number) => number(value, 2, language)
  const decides = words.pictureTitle(heaviest.label, score(heaviest.high - usual))
  return (
    <IntervalPlot
      title={decides}
      text={rows.map((row) => words.pictureRow(row.label, score(row.low), score(row.high))).join(' ')}
      rows={rows.map((row) => ({ ...row, value: `± ${score(row.high - usual)}` }))}
      min={1}
      max={5}
      ticks={[1, 2, 3, 4, 5].map((at) => ({ at, label: String(at) }))}
      rowHeight={30}
      labelWidth={190}
      toggle={{ table: common.showTable, plot: common.showPlot }}
      table={{
        caption: words.pictureCaption,
        heads: [words.criterion, words.pictureOne, words.pictureFive],
        rows: rows.map((row) => [row.label, score(row.low), score(row.high)]),
      }}
      note={
        lightest && lightest.weight < heaviest.weight
          ? `${words.pictureNote} ${words.pictureTrade(heaviest.label, number(heaviest.weight / lightest.weight, 1, language), lightest.label)}`
          : words.pictureNote
      }
    />
  )
}
