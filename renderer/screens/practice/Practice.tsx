import { useState } from 'react'
import { practiceAnswers } from '../../../shared/content/practice.ts'
import { reached } from '../../../shared/domain/phases.ts'
import { starParts } from '../../../shared/domain/scorecard.ts'
import { inLanguage } from '../../../shared/domain/text.ts'
import { Loading } from '../../shell/Loading.tsx'
import { useSession } from '../../shell/session.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { Shell } from '../../shell.tsx'
import { useApp } from '../../state.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { useHotkeys } from '../../ui/hotkeys.ts'
import { Note } from '../../ui/Note.tsx'
import { SavedState } from '../../ui/SavedState.tsx'
import { ScoreControl } from '../../ui/ScoreControl.tsx'
import { useAct, useAsk } from '../../useAsk.ts'
import { PracticeResult } from './PracticeResult.tsx'
import './practice.css'

/** Before the first interview: the same answers for everybody, scored alone, then laid beside each other. */
export default function Practice() {
  const text = useText()
  const { practice: words, card } = text
  const language = useLanguage()
  const refusal = useRefusal()
  const go = useApp((state) => state.go)
  const { procedure } = useSession()
  const { data, error } = useAsk('practice.get', {})
  const { act, busy, error: refused } = useAct()
  const [chosen, setChosen] = useState<number | null>(null)
  const ratings = data?.ratings ?? {}
  const open = practiceAnswers.findIndex(({ id }) => ratings[id] === undefined)
  const at = chosen ?? (open < 0 ? practiceAnswers.length - 1 : open)
  const answer = practiceAnswers[at]
  const last = at === practiceAnswers.length - 1
  const scoring = data !== null && data.doneOn === null
  const step =
    procedure && reached(procedure.phase, 'frozen') ? ('interviews' as const) : ('committee' as const)
  const back = () => go({ name: 'step', step })
  const rate = (rating: number | null) => {
    if (!answer || !scoring || rating === null) return
    setChosen(at)
    void act('practice.rate', { answer: answer.id, rating })
  }
  const rated = answer !== undefined && ratings[answer.id] !== undefined
  const next = () => {
    if (!scoring) return back()
    if (!rated) return
    if (!last) return setChosen(at + 1)
    if (open >= 0) return setChosen(open)
    void act('practice.finish', {})
  }
  useHotkeys([
    ...[1, 2, 3, 4, 5].map((n) => ({ keys: `Ctrl+${n}`, run: () => rate(n), when: scoring })),
    { keys: 'Ctrl+Enter', run: next },
    { keys: 'Alt+ArrowLeft', run: () => setChosen(Math.max(0, at - 1)), when: scoring },
  ])
  const problem = refusal(error ?? refused)
  return (
    <Shell
      step={step}
      screen="practice"
      back={back}
      sideLabel={answer && inLanguage(answer.competency.name, language)}
      sideWidth={372}
      sideTone="surface"
      sideStays
      side={
        scoring && answer ? (
          <div className="practice-score">
            <h2 className="z-h2">{inLanguage(answer.competency.name, language)}</h2>
            <ScoreControl
              key={answer.id}
              legend={inLanguage(answer.competency.name, language)}
              legendHidden
              anchors={answer.competency.anchors.map((anchor, i) => ({
                value: i + 1,
                text: inLanguage(anchor, language),
              }))}
              value={ratings[answer.id] ?? null}
              onChange={rate}
            />
            <Button
              kind="ink"
              size="large"
              wide
              keys="Ctrl+Enter"
              blocked={rated ? undefined : words.scoreFirst}
              onPress={next}
            >
              {last ? words.finish : words.next}
            </Button>
          </div>
        ) : undefined
      }
      status={data && !busy && !refused ? <SavedState state="saved" text={text.card.unchanged} /> : null}
      keys={[
        ...(scoring ? [{ keys: 'Ctrl+1 – 5', label: card.keys.rate }] : []),
        { keys: 'Ctrl+Enter', label: scoring ? card.keys.next : text.common.stepNames[step] },
      ]}
    >
      <div className="z-stack">
        <header>
          <h1 className="z-h1">{text.shell.titles.practice}</h1>
          <p className="z-muted">
            {data?.doneOn
              ? words.doneLead
              : `${words.lead} ${words.answerOf(at + 1, practiceAnswers.length)}`}
          </p>
        </header>
        {problem && <Note tone="red">{problem}</Note>}
        {!data && !error && <Loading />}
        {scoring && answer && (
          <article className="practice-answer" aria-label={words.answerOf(at + 1, practiceAnswers.length)}>
            <p className="z-question">{inLanguage(answer.question, language)}</p>
            <dl>
              {starParts.map((part) => (
                <div key={part} className={part === 'a' ? 'practice-action' : undefined}>
                  <dt>{card.parts[part]}</dt>
                  <dd>{inLanguage(answer.answer[part], language)}</dd>
                </div>
              ))}
            </dl>
          </article>
        )}
        {data?.doneOn && (
          <PracticeResult
            data={data}
            onShow={(shown) => void act('practice.show', { shown })}
            onBack={back}
            backTo={text.common.stepNames[step]}
          />
        )}
      </div>
    </Shell>
  )
}
