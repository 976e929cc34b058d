import { useState } from 'react'
import { scoringReminder } from '../../../shared/content/primer.ts'
import { candidateCode } from '../../../shared/domain/candidate.ts'
import type { Criterion, Design } from '../../../shared/domain/design.ts'
import { answered, type Draft, emptyEntry } from '../../../shared/domain/scorecard.ts'
import { notObserved, rate, write } from '../../../shared/domain/scoring.ts'
import { inLanguage } from '../../../shared/domain/text.ts'
import { Loading } from '../../shell/Loading.tsx'
import { useRefusal } from '../../shell/useRefusal.ts'
import { Shell } from '../../shell.tsx'
import { type Route, useApp } from '../../state.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { useHotkeys } from '../../ui/hotkeys.ts'
import { Note } from '../../ui/Note.tsx'
import { useAsk } from '../../useAsk.ts'
import { CardCandidates } from './CardCandidates.tsx'
import { CardEvidence } from './CardEvidence.tsx'
import { CardHead } from './CardHead.tsx'
import { CardOverall, CardOverallScore } from './CardOverall.tsx'
import { CardSaved } from './CardSaved.tsx'
import { CardScore } from './CardScore.tsx'
import { useCard } from './useCard.ts'
import './card.css'

/** The last tab: the impression of the whole, given after the criteria. */
export const overallTab = 'overall'

/** One candidate, question by question: left where one is, in the middle what was said, right what it is worth. */
export default function Card({ cid }: { cid: string }) {
  const text = useText()
  const refusal = useRefusal()
  const { data: found } = useAsk('design.get', {})
  const { data: mine } = useAsk('cards.mine', {})
  const own = useCard(cid)
  const go = useApp((state) => state.go)
  if (own.refused) {
    const unconfirmed = own.refused.code === 'E_KEY' || own.refused.code === 'E_UNCONFIRMED'
    return (
      <Shell step="interviews" screen="card">
        <h1 className="z-h1">{candidateCode(cid)}</h1>
        <Note tone="ochre">{unconfirmed ? text.card.notConfirmed : refusal(own.refused)}</Note>
      </Shell>
    )
  }
  if (!found || !mine || !own.card)
    return (
      <Shell step="interviews" screen="card">
        <h1 className="z-h1">{candidateCode(cid)}</h1>
        <Loading />
      </Shell>
    )
  if (mine.rows.some((row) => row.cid === cid && row.state === 'recused'))
    return (
      <Shell step="interviews" screen="card">
        <h1 className="z-h1">{candidateCode(cid)}</h1>
        <Note tone="plain" title={text.card.recusedTitle}>
          <Button onPress={() => go({ name: 'ties' })}>{text.interviews.changeTies}</Button>
        </Note>
      </Shell>
    )
  return <Scoring cid={cid} design={found.design} rows={mine.rows} own={own} draft={own.card.draft} />
}

type Row = {
  cid: string
  code: string
  at: string | null
  state: 'empty' | 'started' | 'complete' | 'recused'
}

interface ScoringProps {
  readonly cid: string
  readonly design: Design
  readonly rows: readonly Row[]
  readonly own: ReturnType<typeof useCard>
  readonly draft: Draft
}

/** Where one was: the last field, or the first criterion that has no answer yet. */
const startingAt = (draft: Draft, criteria: readonly Criterion[]): string =>
  draft.position?.criterion ??
  criteria.find((c) => !answered(draft.entries[c.id] ?? emptyEntry))?.id ??
  criteria[0]?.id ??
  overallTab

function Scoring({ cid, design, rows, own, draft }: ScoringProps) {
  const text = useText()
  const language = useLanguage()
  const go = useApp((state) => state.go)
  const { criteria } = design
  const [at, setAt] = useState(() => startingAt(draft, criteria))
  const sealed = own.card?.sealed ?? false
  const entry = draft.entries[at] ?? emptyEntry
  const criterion = criteria.find((c) => c.id === at)
  const index = criterion ? criteria.indexOf(criterion) : criteria.length
  const judged = rows.filter((row) => row.state !== 'recused')
  const place = judged.findIndex((row) => row.cid === cid)
  const following = judged[place + 1]

  const move = (to: string) => {
    setAt(to)
    if (sealed) return
    own.change((d) => ({ ...d, position: { criterion: to, field: 'a' } }))
  }
  /** What cannot be stored keeps one here, with the sentence that says why. */
  const leaveTo = async (route: Route) => {
    if (await own.store()) go(route)
  }
  const toCandidate = (other: string) => leaveTo({ name: 'card', cid: other })
  const back = () => void leaveTo({ name: 'step', step: 'interviews' })
  const next = () => {
    if (index < criteria.length) return move(criteria[index + 1]?.id ?? overallTab)
    void (following ? toCandidate(following.cid) : leaveTo({ name: 'review' }))
  }
  const placeAt = (field: NonNullable<Draft['position']>['field']) => {
    if (!criterion || sealed) return
    own.change((d) =>
      d.position?.criterion === criterion.id && d.position.field === field
        ? d
        : { ...d, position: { criterion: criterion.id, field } },
    )
  }
  const score = (value: number | null) => {
    if (sealed) return
    if (!criterion)
      return own.change((d) => ({
        ...d,
        overall: value,
        overallMs: d.beganAt === null ? null : Math.max(0, Date.now() - d.beganAt),
      }))
    own.edit(criterion.id, (e, ms) => (value === 0 ? notObserved(e, ms) : rate(e, value, ms)))
  }
  useHotkeys([
    ...[1, 2, 3, 4, 5].map((n) => ({ keys: `Ctrl+${n}`, run: () => score(n) })),
    { keys: 'Ctrl+0', run: () => criterion && score(0) },
    { keys: 'Ctrl+Enter', run: next },
    // Also from a field, where the hands are: nothing is lost by leaving.
    { keys: 'Escape', run: back },
    { keys: 'Alt+ArrowLeft', run: () => index > 0 && move(criteria[index - 1]!.id) },
    { keys: 'Ctrl+ArrowUp', run: () => place > 0 && void toCandidate(judged[place - 1]!.cid) },
    { keys: 'Ctrl+ArrowDown', run: () => following && void toCandidate(following.cid) },
  ])
  const nextLabel =
    index < criteria.length
      ? index + 1 < criteria.length
        ? inLanguage(criteria[index + 1]!.name, language)
        : text.card.overall
      : following
        ? text.card.nextCandidate(following.code)
        : text.card.toReview
  const onNext = { label: nextLabel, run: next, back: index > 0 ? () => move(criteria[index - 1]!.id) : null }
  const total = criteria.reduce((sum, c) => sum + c.weight, 0)
  return (
    <Shell
      step="interviews"
      screen="card"
      back={back}
      plain
      rail={
        <CardCandidates
          rows={rows}
          current={cid}
          sealed={sealed}
          onOpen={(other) => void toCandidate(other)}
        />
      }
      sideLabel={criterion ? inLanguage(criterion.name, language) : text.card.overall}
      sideWidth={372}
      sideTone="surface"
      side={
        criterion ? (
          <CardScore
            name={inLanguage(criterion.name, language)}
            weight={text.card.weight(criterion.weight, total)}
            anchors={criterion.anchors.map((anchor, i) => ({
              value: i + 1,
              text: inLanguage(anchor, language),
            }))}
            entry={entry}
            sealed={sealed}
            onScore={score}
            onFocus={() => placeAt('rating')}
            onEdit={(change) => own.edit(criterion.id, change)}
            next={onNext}
          />
        ) : (
          <CardOverallScore draft={draft} sealed={sealed} onScore={score} next={onNext} />
        )
      }
      status={<CardSaved saved={own.saved} retry={() => void own.store()} />}
      keys={[
        { keys: 'Ctrl+1 – 5', label: text.card.keys.rate },
        { keys: 'Ctrl+0', label: text.card.keys.none },
        { keys: 'Ctrl+Enter', label: text.card.keys.next },
        { keys: 'Ctrl+ArrowUp', label: text.card.keys.other },
      ]}
    >
      <div className="card">
        <CardHead
          code={candidateCode(cid)}
          place={text.card.place(place + 1, judged.length)}
          question={text.card.question(Math.min(index + 1, criteria.length), criteria.length)}
          minutes={design.interviewMinutes}
          beganAt={sealed ? null : draft.beganAt}
          {...(sealed
            ? {}
            : { start: () => own.change((d) => ({ ...d, beganAt: d.beganAt ?? Date.now() })) })}
          criteria={criteria.map((c) => ({
            id: c.id,
            name: inLanguage(c.name, language),
            entry: draft.entries[c.id] ?? emptyEntry,
          }))}
          overall={draft.overall}
          at={at}
          onMove={move}
        />
        {!sealed && criterion && draft.beganAt === null && (
          <p className="z-caption card-reminder">{inLanguage(scoringReminder, language)}</p>
        )}
        {sealed && <Note tone="ok">{text.card.sealedLead}</Note>}
        {criterion ? (
          <CardEvidence
            key={criterion.id}
            criterion={criterion}
            entry={entry}
            sealed={sealed}
            start={draft.position?.criterion === criterion.id ? draft.position.field : 'a'}
            tight={(own.card?.room ?? 1) < 0}
            onWrite={(part, words) => own.edit(criterion.id, (e, ms) => write(e, part, words, ms))}
            onProbe={(probed) => own.edit(criterion.id, (e) => ({ ...e, probed }))}
            onField={placeAt}
            onLeave={() => void own.store()}
          />
        ) : (
          <CardOverall
            draft={draft}
            sealed={sealed}
            onNotes={(notes) => own.change((d) => ({ ...d, notes }))}
          />
        )}
      </div>
    </Shell>
  )
}
