import type { Output } from '../../../shared/contract.ts'
import { countedFamilies } from '../../../shared/domain/attention.ts'
import { longDate, number } from '../../format.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { DotPlot } from '../../ui/DotPlot.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { IntervalPlot } from '../../ui/IntervalPlot.tsx'
import { Table } from '../../ui/Table.tsx'
import { Cohorts } from './Cohorts.tsx'

type Data = Output<'lessons.get'>
type Round = Data['rounds'][number]

const meanOf = ({ survey }: Round): number | null => {
  const values = Object.values(survey?.means ?? {})
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}

/** The own rounds side by side, in counts per procedure, and how residents went on. */
export function Rounds({ data, isSecretary }: { data: Data; isSecretary: boolean }) {
  const { lessons } = useText()
  return (
    <div className="lessons-column">
      <p>{lessons.roundsText}</p>
      {data.rounds.length === 0 ? (
        <Empty title={lessons.noRounds}>{lessons.noRoundsText}</Empty>
      ) : (
        <Compared rounds={data.rounds} />
      )}
      <Cohorts cohorts={data.cohorts} isSecretary={isSecretary} />
    </div>
  )
}

function Compared({ rounds }: { rounds: readonly Round[] }) {
  const { lessons, attention } = useText()
  const language = useLanguage()
  const flagged = rounds.some(({ flags }) => flags !== null)
    ? countedFamilies.map((family) => ({ family }))
    : []
  const shown = (value: number | null) => value ?? <span className="z-muted">{lessons.hidden}</span>
  const agreed = rounds.flatMap((round) => (round.agreement === null ? [] : [{ round, ...round.agreement }]))
  const felt = rounds.flatMap((round) => {
    const mean = meanOf(round)
    return mean === null ? [] : [{ round, mean }]
  })
  const label = ({ endedOn }: Round) => longDate(endedOn, language)
  const toggle = { table: lessons.asTable, plot: lessons.asPlot }
  const counted = ['candidates', 'scorers', 'criteria', 'places', 'offered', 'revised', 'adopted'] as const
  return (
    <>
      <Table
        dense
        caption={lessons.roundsCaption}
        rows={rounds}
        rowKey={({ id }) => id}
        columns={[
          { id: 'round', head: lessons.round, rowHeader: true, cell: ({ title }) => title },
          { id: 'ended', head: lessons.ended, cell: label },
          ...counted.map((name) => ({
            id: name,
            head: lessons[name],
            align: 'right' as const,
            cell: (round: Round) => shown(round[name]),
          })),
        ]}
      />
      {flagged.length > 0 && (
        <Table
          dense
          caption={lessons.flags}
          rows={flagged}
          rowKey={({ family }) => family}
          columns={[
            {
              id: 'kind',
              head: lessons.kindOfFlag,
              rowHeader: true,
              cell: ({ family }) => attention.families[family],
            },
            ...rounds.map((round) => ({
              id: round.id,
              head: label(round),
              align: 'right' as const,
              cell: ({ family }: (typeof flagged)[number]) =>
                round.flags?.[family] ?? <span className="z-muted">{lessons.notCounted}</span>,
            })),
          ]}
        />
      )}
      {agreed.length > 0 && (
        <IntervalPlot
          title={lessons.agreement}
          text={lessons.agreementPlot(agreed.length)}
          table={{
            caption: lessons.agreement,
            heads: [lessons.round, lessons.value, lessons.interval],
            rows: agreed.map(({ round, icc, low, high }) => [
              label(round),
              number(icc, 2, language),
              low === null || high === null
                ? lessons.noInterval
                : lessons.fromTo(number(low, 2, language), number(high, 2, language)),
            ]),
          }}
          toggle={toggle}
          rows={agreed.map(({ round, icc, low, high }) => ({
            id: round.id,
            label: label(round),
            low: Math.max(0, low ?? icc),
            mid: Math.max(0, icc),
            high: Math.min(1, high ?? icc),
            value: number(icc, 2, language),
          }))}
          min={0}
          max={1}
          ticks={[0, 0.5, 1].map((at) => ({ at, label: number(at, 1, language) }))}
          labelWidth={150}
        />
      )}
      {felt.length > 0 && (
        <DotPlot
          title={lessons.experience}
          text={lessons.experiencePlot(felt.length)}
          table={{
            caption: lessons.experience,
            heads: [lessons.round, lessons.mean],
            rows: felt.map(({ round, mean }) => [label(round), number(mean, 1, language)]),
          }}
          toggle={toggle}
          rows={felt.map(({ round, mean }) => ({ id: round.id, label: label(round), dots: [mean] }))}
          min={1}
          max={5}
          ticks={[1, 2, 3, 4, 5].map((at) => ({ at, label: String(at) }))}
          rowHeight={28}
          labelWidth={150}
        />
      )}
    </>
  )
}
