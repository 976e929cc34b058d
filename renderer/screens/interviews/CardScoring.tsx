import { CircleSlash2, FileDown } from 'lucide-react'
import { useState } from 'react'
import { scoringReminder } from '../../../shared/content/primer.ts'
import type { Output } from '../../../shared/contract.ts'
import { candidateCode } from '../../../shared/domain/candidate.ts'
import { type Design, totalWeight } from '../../../shared/domain/design.ts'
import { type Draft, emptyEntry } from '../../../shared/domain/scorecard.ts'
import { write } from '../../../shared/domain/scoring.ts'
import { inLanguage } from '../../../shared/domain/text.ts'
import { DocumentStatus } from '../../documents/DocumentStatus.tsx'
import { useRound } from '../../shell/useRound.ts'
import { Shell } from '../../shell.tsx'
import { useApp } from '../../state.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAct } from '../../useAsk.ts'
import { CardCandidates } from './CardCandidates.tsx'
import { CardEvidence } from './CardEvidence.tsx'
import { CardHead } from './CardHead.tsx'
import { CardNotes } from './CardNotes.tsx'
import { CardOverall, CardOverallScore } from './CardOverall.tsx'
import { CardScore } from './CardScore.tsx'
import { LetterEvidence } from './LetterEvidence.tsx'
import { useLetterWay } from './letterWay.ts'
import { RecuseDialog } from './RecuseDialog.tsx'
import type { useCard } from './useCard.ts'
import { useCardMoves } from './useCardMoves.ts'

interface CardScoringProps {
  readonly cid: string
  /** The criterion to begin with, where one comes from the same one of another candidate. */
  readonly from: string | undefined
  /** While reading everything once more: changes say so, and back goes there. */
  readonly reviewing: boolean
  readonly design: Design
  readonly rows: Output<'cards.mine'>['rows']
  readonly own: ReturnType<typeof useCard>
  readonly draft: Draft
}

/** One scorecard: left where one is, in the middle what was said, right what it is worth. */
export function CardScoring({ cid, from, reviewing, design, rows, own, draft }: CardScoringProps) {
  const text = useText()
  const language = useLanguage()
  const { criteria } = design
  const { letters } = useRound()
  const { way } = useLetterWay()
  const across = letters && way === 'criterion'
  const moves = useCardMoves({ cid, from, reviewing, criteria, rows, own, draft, letters, across })
  const { at, criterion, entry, index, sealed } = moves
  const [recusing, setRecusing] = useState(false)
  // Said until one moves on: what goes away while somebody types makes the page jump.
  const [reminded] = useState(draft.beganAt === null ? at : null)
  const name = criterion ? inLanguage(criterion.name, language) : text.card.overall
  const after = criteria[index + 1]
  const nextLabel =
    after && !(across && moves.following)
      ? inLanguage(after.name, language)
      : criterion && !letters
        ? text.card.overall
        : moves.following
          ? moves.following.code
          : text.card.toReview
  const onNext = { label: nextLabel, run: moves.next, back: moves.previous }
  const onNotes = (notes: string) => own.change((d) => ({ ...d, notes }))
  const tell = useApp((state) => state.tell)
  const { act } = useAct()
  const savePaper = async () => {
    const path = (await act('kit.save', { cid, language }))?.path
    if (path) tell({ text: (t) => t.interviews.kitSaved(path) })
  }
  /** What is seldom done about one candidate. */
  const seldom = (
    <>
      {!letters && (
        <Button size="small" kind="ghost" icon={FileDown} onPress={() => void savePaper()}>
          {text.interviews.savePaper}
        </Button>
      )}
      <Button size="small" kind="ghost" icon={CircleSlash2} onPress={() => setRecusing(true)}>
        {text.interviews.recuse}
      </Button>
    </>
  )
  return (
    <Shell
      step="interviews"
      screen="card"
      back={moves.back}
      plain
      rail={<CardCandidates rows={rows} current={cid} sealed={sealed} onOpen={moves.toCandidate} />}
      sideLabel={name}
      sideWidth={372}
      sideTone="surface"
      sideStays
      side={
        criterion ? (
          <CardScore
            name={name}
            weight={text.card.weight(criterion.weight, totalWeight(design))}
            anchors={criterion.anchors.map((anchor, i) => ({
              value: i + 1,
              text: inLanguage(anchor, language),
            }))}
            entry={entry}
            sealed={sealed}
            onScore={moves.score}
            onFocus={() => moves.placeAt('rating')}
            onEdit={(change) => own.edit(criterion.id, change)}
            next={onNext}
          />
        ) : (
          <CardOverallScore
            draft={draft}
            sealed={sealed}
            open={draft.overall === null ? moves.open : []}
            onOpen={moves.move}
            onScore={moves.score}
            next={onNext}
          />
        )
      }
      status={
        <DocumentStatus
          saved={own.saved}
          retry={() => void own.store()}
          words={{ saved: text.card.encrypted, unchanged: text.card.unchanged }}
        />
      }
      keys={[
        { keys: 'Ctrl+1 – 5', label: text.card.keys.rate },
        ...(criterion ? [{ keys: 'Ctrl+0', label: text.card.keys.none }] : []),
        { keys: 'Ctrl+Enter', label: text.card.keys.next },
        { keys: 'Ctrl+ArrowUp', label: text.card.keys.other },
      ]}
    >
      <div className="card">
        <CardHead
          code={candidateCode(cid)}
          place={(letters ? text.letters : text.card).place(moves.place + 1, moves.of)}
          question={
            criterion
              ? (letters ? text.letters : text.card).question(index + 1, criteria.length)
              : text.card.afterQuestions
          }
          minutes={design.interviewMinutes}
          questions={criteria.length}
          beganAt={sealed || letters ? null : draft.beganAt}
          start={
            sealed || letters
              ? undefined
              : () => own.change((d) => ({ ...d, beganAt: d.beganAt ?? Date.now() }))
          }
          criteria={criteria.map((c) => ({
            id: c.id,
            name: inLanguage(c.name, language),
            entry: draft.entries[c.id] ?? emptyEntry,
          }))}
          overall={letters ? undefined : draft.overall}
          at={at}
          onMove={moves.move}
        />
        {!sealed && !letters && criterion && at === reminded && (
          <p className="z-caption card-reminder">{inLanguage(scoringReminder, language)}</p>
        )}
        {sealed && <Note tone="ok">{text.card.sealedLead}</Note>}
        {criterion && letters ? (
          <LetterEvidence
            key={criterion.id}
            criterion={criterion}
            entry={entry}
            sealed={sealed}
            onWrite={(evidence) => own.edit(criterion.id, (e, ms) => write(e, evidence, ms))}
            onLeave={() => void own.store()}
          />
        ) : criterion ? (
          <>
            <CardEvidence
              key={criterion.id}
              criterion={criterion}
              entry={entry}
              sealed={sealed}
              start={draft.position?.criterion === criterion.id ? draft.position.field : 'a'}
              tight={(own.card?.room ?? 1) < 0}
              onWrite={(evidence) => own.edit(criterion.id, (e, ms) => write(e, evidence, ms))}
              onProbe={(probed) => own.edit(criterion.id, (e) => ({ ...e, probed }))}
              onField={moves.placeAt}
              onLeave={() => void own.store()}
            />
            {!sealed && <CardNotes notes={draft.notes} onNotes={onNotes} beside={seldom} />}
          </>
        ) : (
          <CardOverall draft={draft} sealed={sealed} onNotes={onNotes} beside={seldom} />
        )}
      </div>
      {recusing && <RecuseDialog cid={cid} onDone={moves.back} onClose={() => setRecusing(false)} />}
    </Shell>
  )
}
