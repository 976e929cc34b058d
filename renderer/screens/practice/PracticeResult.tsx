import { practiceAnswers } from '../../../shared/content/practice.ts'
import type { Output } from '../../../shared/contract.ts'
import { inLanguage } from '../../../shared/domain/text.ts'
import { longDate, number } from '../../format.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckboxRow } from '../../ui/CheckboxRow.tsx'
import { DotPlot } from '../../ui/DotPlot.tsx'
import { Note } from '../../ui/Note.tsx'

interface PracticeResultProps {
  readonly data: Output<'practice.get'>
  readonly onShow: (shown: boolean) => void
  readonly onBack: () => void
  readonly backTo: string
}

const levels = [1, 2, 3, 4, 5] as const

/** How far one is from the reference, and, once all are done, from each other. */
export function PracticeResult({ data, onShow, onBack, backTo }: PracticeResultProps) {
  const { practice: words, common } = useText()
  const language = useLanguage()
  const rows = practiceAnswers.map((answer) => {
    const counts = data.others?.[answer.id] ?? [0, 0, 0, 0, 0]
    return {
      answer,
      name: inLanguage(answer.competency.name, language),
      own: data.ratings[answer.id] ?? 0,
      others: levels.flatMap((level) => Array.from({ length: counts[level - 1] ?? 0 }, () => level)),
    }
  })
  const away = rows.reduce((sum, row) => sum + Math.abs(row.own - row.answer.reference), 0) / rows.length
  const title = words.away(number(away, 1, language))
  return (
    <>
      <section className="z-panel">
        <DotPlot
          title={title}
          text={rows
            .map((row) => words.rowText(row.name, row.own, row.answer.reference, row.others))
            .join(' ')}
          rows={rows.map((row) => ({
            id: row.answer.id,
            label: row.name,
            dots: row.others,
            focus: [row.own],
            target: row.answer.reference,
          }))}
          min={0.5}
          max={5.5}
          ticks={levels.map((at) => ({ at, label: String(at) }))}
          rowHeight={44}
          labelWidth={130}
          toggle={{ table: common.showTable, plot: common.showPlot }}
          table={{
            caption: words.tableCaption,
            heads: [words.answer, words.own, words.reference, words.others],
            rows: rows.map((row) => [
              row.name,
              String(row.own),
              String(row.answer.reference),
              row.others.length > 0 ? row.others.join(', ') : '–',
            ]),
          }}
          note={data.others ? words.legend : data.alone ? words.legendHere : words.legendAlone}
        />
      </section>
      {data.alone ? (
        <Note tone="plain" title={words.tellTitle(longDate(data.doneOn ?? '', language))}>
          {words.tell}
        </Note>
      ) : (
        <section className="z-section practice-together">
          <p role="status">
            {data.done < data.scorers ? words.waiting(data.done, data.scorers) : words.allDone(data.scorers)}
          </p>
          <CheckboxRow label={words.show} hint={words.showHint} checked={data.shown} onChange={onShow} />
          <p className="z-caption">{words.counts(longDate(data.doneOn ?? '', language))}</p>
        </section>
      )}
      <section className="z-section">
        <h2 className="z-h2">{words.whyTitle}</h2>
        <dl className="practice-why">
          {rows.map((row) => (
            <div key={row.answer.id}>
              <dt>{words.whyHead(row.name, row.answer.reference, row.own)}</dt>
              <dd>{inLanguage(row.answer.why, language)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <div className="z-row">
        <Button kind="ink" keys="Ctrl+Enter" onPress={onBack}>
          {words.backTo(backTo)}
        </Button>
      </div>
    </>
  )
}
