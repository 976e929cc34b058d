import { number } from '../../format.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { HeatMatrix } from '../../ui/HeatMatrix.tsx'
import { useAsk } from '../../useAsk.ts'

/** The scores side by side: candidates by code, raters by letter, the largest difference first. */
export function MatrixView() {
  const { projector } = useText()
  const language = useLanguage()
  const { data } = useAsk('matrix.get', {})
  if (!data) return null
  const rows = data.rows.toSorted((a, b) => (b.gap ?? -1) - (a.gap ?? -1))
  return (
    <div className="projector-matrix">
      <h1>{projector.matrix}</h1>
      <HeatMatrix
        caption={projector.matrix}
        corner={projector.matrixCorner}
        gapLabel={projector.gap}
        format={(value) => number(value, 1, language)}
        words={{ higher: projector.higher, lower: projector.lower, was: projector.was }}
        columns={data.raters.map(({ letter, name }) => ({
          id: letter,
          label: name === null ? projector.rater(letter) : `${projector.rater(letter)}, ${name}`,
          short: name === null ? letter : `${letter} · ${name.split(' ')[0]}`,
        }))}
        rows={rows.map((row) => ({
          id: row.cid,
          label: row.code,
          note: row.tooFew ? projector.fewCards : undefined,
          gap: row.gap === null ? undefined : { value: row.gap, text: number(row.gap, 1, language) },
          cells: row.scores.map((score, at) => {
            if (row.unread[at]) return { absent: projector.unread }
            if (row.recused[at]) return { absent: projector.recused }
            const was = row.sealed[at]
            return score === null
              ? null
              : {
                  value: score,
                  mark: row.marks[at] ?? undefined,
                  was: was == null ? undefined : number(was, 1, language),
                }
          }),
        }))}
      />
    </div>
  )
}
