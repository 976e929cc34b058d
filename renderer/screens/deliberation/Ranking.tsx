import { list, number } from '../../format.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { IntervalPlot } from '../../ui/IntervalPlot.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import type { Matrix, MatrixRow } from './rows.ts'
import { Tie } from './Tie.tsx'

type Ranked = Matrix['ranking'][number]

/** Whole points within the range, without those that the threshold's own tick would lie over. */
const ticksIn = (min: number, max: number, threshold: number | null): number[] =>
  Array.from({ length: 9 }, (_, n) => n).filter(
    (n) => n > min && n < max && (threshold === null || Math.abs(n - threshold) > 0.35),
  )

interface RankingProps {
  readonly data: Matrix
  readonly at: MatrixRow
  /** Null where nothing is weighed any more. */
  readonly onWhatIf: (() => void) | null
}

/** The combined order in three groups around the line of places, and what may and may not be read from it. */
export function Ranking({ data, at, onWhatIf }: RankingProps) {
  const { deliberation, common } = useText()
  const language = useLanguage()
  const { ranking, places, threshold } = data
  const words = data.round.goOn ? deliberation.invitations : deliberation.places
  const two = (value: number) => number(value, 2, language)
  const count = (standing: Ranked['standing']) => ranking.filter((row) => row.standing === standing).length
  const min = Math.min(...ranking.map((row) => row.low ?? row.score), threshold ?? 5) - 0.15
  const max = Math.max(...ranking.map((row) => row.high ?? row.score)) + 0.1
  const codes = (rows: readonly { code: string }[]) =>
    list(
      rows.map(({ code }) => code),
      language,
    )
  const under = ranking.filter((row) => row.belowThreshold)
  // Where cards are missing one change moves the others a little; what nobody can see is not told.
  const changed = data.changed.flatMap(({ cid, code, was }) => {
    const now = ranking.find((row) => row.cid === cid)
    const before = was === null ? deliberation.none : two(was)
    return now && two(now.score) !== before ? [deliberation.changedOne(code, before)] : []
  })
  const few = data.rows.filter((row) => row.tooFew)
  // With one card for each, what a member is strict about cannot be told from what a candidate is good at.
  const alone = data.rows.every((row) => row.scores.filter((score) => score !== null).length <= 1)
  return (
    <section className="deliberation-ranking">
      <IntervalPlot
        title={
          <span className="deliberation-scale">
            <h2 className="z-h2">{deliberation.ranking}</h2>
            {deliberation.scale}
          </span>
        }
        text={words.text(count('above'), count('level'), count('below'))}
        toggle={{ table: common.showTable, plot: common.showPlot }}
        table={{
          caption: deliberation.ranking,
          heads: [deliberation.candidate, deliberation.score, deliberation.interval, deliberation.group],
          rows: ranking.map((row) => [
            row.code,
            two(row.score),
            row.low === null || row.high === null ? '–' : deliberation.toAnd(two(row.low), two(row.high)),
            deliberation.standings[row.standing],
          ]),
        }}
        groupHeads
        rowHeight={31}
        labelWidth={64}
        min={min}
        max={max}
        zero={threshold ?? undefined}
        ticks={[
          ...ticksIn(min, max, threshold).map((n) => ({ at: n, label: String(n) })),
          ...(threshold === null ? [] : [{ at: threshold, label: two(threshold) }]),
        ]}
        line={{ after: places, label: words.line(places) }}
        rows={ranking.map((row) => ({
          id: row.cid,
          label: row.code,
          low: row.low ?? row.score,
          mid: row.score,
          high: row.high ?? row.score,
          value: two(row.score),
          focus: row.cid === at.cid,
          group: deliberation.standings[row.standing],
        }))}
      />
      <p>
        <strong>{words.summary(places, count('above'), count('level'))}</strong>{' '}
        {count('level') > 1 && deliberation.tieRules[data.tie.rule]}{' '}
        {onWhatIf && <LinkButton onPress={onWhatIf}>{deliberation.whatIf.open}</LinkButton>}
      </p>
      {count('level') > 1 && <Tie tie={data.tie} drawable={onWhatIf !== null} />}
      {alone && <p>{deliberation.oneReader(threshold !== null)}</p>}
      {!alone && data.uncompared && <p>{deliberation.uncompared[data.uncompared]}</p>}
      {threshold !== null && under.length > 0 && (
        <p className="z-muted">{words.belowThreshold(codes(under), two(threshold))}</p>
      )}
      {changed.length > 0 && <p className="z-muted">{deliberation.changed(list(changed, language))}</p>}
      {few.length > 0 && <p className="z-muted">{deliberation.tooFew(codes(few))}</p>}
    </section>
  )
}
