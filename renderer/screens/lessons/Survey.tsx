import { Download, Plus, Printer } from 'lucide-react'
import { useState } from 'react'
import type { Input, Output } from '../../../shared/contract.ts'
import { surveyQuestions } from '../../../shared/domain/lessons.ts'
import { number } from '../../format.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { AreaField } from '../../ui/AreaField.tsx'
import { Button } from '../../ui/Button.tsx'
import { DotPlot } from '../../ui/DotPlot.tsx'
import { DropZone } from '../../ui/DropZone.tsx'
import { SelectField } from '../../ui/Field.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAct } from '../../useAsk.ts'

type Answer = Input<'survey.add'>['answer']
type Report = NonNullable<Output<'lessons.get'>['report']>

const blank: Answer = {
  ratings: { informed: null, fair: null, questions: null, shown: null, treated: null, outcome: null },
  strong: '',
  better: '',
}

/** The questionnaire for candidates: out as page or paper, back as files or typed in, in numbers from four up. */
export function Survey({ data, isSecretary }: { data: Output<'lessons.get'>; isSecretary: boolean }) {
  const { lessons } = useText()
  const language = useLanguage()
  const refusal = useRefusal()
  const { act, busy, error } = useAct()
  const [said, setSaid] = useState('')
  const read = async (files: File[]) => {
    const bytes = await Promise.all(
      files.slice(0, 240).map(async (file) => new Uint8Array(await file.arrayBuffer())),
    )
    const done = await act('survey.import', { files: bytes })
    if (done) setSaid(lessons.imported(done.added, done.known, done.refused))
  }
  const save = async () => {
    const saved = busy ? null : await act('survey.save', { language })
    if (saved?.path) setSaid(lessons.exported(saved.path))
  }
  return (
    <div className="lessons-parts">
      <div className="lessons-column">
        <p>{lessons.surveyText}</p>
        {isSecretary && (
          <p className="z-row">
            <Button icon={Download} onPress={() => void save()}>
              {lessons.page}
            </Button>
            <Button icon={Printer} onPress={() => void act('survey.print', { language })}>
              {lessons.print}
            </Button>
          </p>
        )}
        {error && <Note tone="red">{refusal(error)}</Note>}
        <p role="status">{said}</p>
        <p className="z-strong">{lessons.came(data.answers)}</p>
        {data.report ? <Reported report={data.report} /> : <p className="z-muted">{lessons.from4}</p>}
      </div>
      {isSecretary ? (
        <div className="lessons-column">
          <DropZone
            accept=".json,application/json"
            multiple
            active={lessons.dropping}
            browse={{ label: lessons.choose }}
            onFiles={(files) => void read(files)}
          >
            {lessons.drop}
          </DropZone>
          <TypeIn
            onAdd={async (answer) => {
              const done = busy ? null : await act('survey.add', { answer })
              if (done) setSaid(lessons.answerAdded)
              return done !== null
            }}
          />
        </div>
      ) : (
        <p className="z-muted">{lessons.onlySecretary}</p>
      )}
    </div>
  )
}

function Reported({ report }: { report: Report }) {
  const { lessons } = useText()
  const language = useLanguage()
  const rows = report.statements
  return (
    <section aria-labelledby="lessons-report">
      <h2 className="z-h2 z-section" id="lessons-report">
        {lessons.report}
      </h2>
      <DotPlot
        title={lessons.scale}
        text={lessons.surveyPlot}
        table={{
          caption: lessons.surveyPlot,
          heads: [lessons.statement, lessons.mean, lessons.counts],
          rows: rows.map(({ question, mean, counts }) => [
            lessons.statements[question],
            number(mean, 1, language),
            counts.join(' · '),
          ]),
        }}
        toggle={{ table: lessons.asTable, plot: lessons.asPlot }}
        rows={rows.map(({ question, counts, mean }) => ({
          id: question,
          label: `${lessons.statements[question]} · ${number(mean, 1, language)}`,
          dots: counts.flatMap((count, at) => Array.from({ length: count }, () => at + 1)),
        }))}
        min={1}
        max={5}
        ticks={[1, 2, 3, 4, 5].map((at) => ({ at, label: String(at) }))}
        rowHeight={34}
        labelWidth={270}
      />
      {(['strong', 'better'] as const).map(
        (which) =>
          report[which].length > 0 && (
            <div key={which}>
              <h3 className="z-h3">{lessons[which]}</h3>
              <ul className="lessons-said">
                {report[which].map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </div>
          ),
      )}
    </section>
  )
}

function TypeIn({ onAdd }: { onAdd: (answer: Answer) => Promise<boolean> }) {
  const { lessons } = useText()
  const [answer, setAnswer] = useState(blank)
  const rate = (question: (typeof surveyQuestions)[number], value: string) =>
    setAnswer((before) => ({
      ...before,
      ratings: { ...before.ratings, [question]: value === '' ? null : Number(value) },
    }))
  const add = async () => {
    if (await onAdd(answer)) setAnswer(blank)
  }
  const isEmpty =
    Object.values(answer.ratings).every((value) => value === null) &&
    answer.strong.trim() === '' &&
    answer.better.trim() === ''
  return (
    <form
      className="lessons-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isEmpty) void add()
      }}
    >
      <h2 className="z-h3">{lessons.typeIn}</h2>
      {surveyQuestions.map((question) => (
        <SelectField
          key={question}
          label={lessons.statements[question]}
          placeholder={lessons.noAnswer}
          value={answer.ratings[question]?.toString() ?? ''}
          onChange={(value) => rate(question, value)}
          options={[1, 2, 3, 4, 5].map((n) => ({ value: String(n), label: String(n) }))}
        />
      ))}
      {(['strong', 'better'] as const).map((which) => (
        <AreaField
          key={which}
          label={lessons[which]}
          rows={2}
          maxLength={1000}
          value={answer[which]}
          onChange={(text) => setAnswer((before) => ({ ...before, [which]: text }))}
        />
      ))}
      <p>
        <Button type="submit" icon={Plus} blocked={isEmpty ? lessons.answer : undefined}>
          {lessons.addAnswer}
        </Button>
      </p>
    </form>
  )
}
