import { useState } from 'react'
import type { Output } from '../../../shared/contract.ts'
import {
  answered,
  complete,
  type Draft,
  type Entry,
  emptyEntry,
  noEvidenceReasons,
  waitsForEvidence,
} from '../../../shared/domain/scorecard.ts'
import { notObserved, rate, write } from '../../../shared/domain/scoring.ts'
import { inLanguage } from '../../../shared/domain/text.ts'
import { MarkedEvidence } from '../../evidence/MarkedEvidence.tsx'
import { Loading } from '../../shell/Loading.tsx'
import { useRefusal } from '../../shell/useRefusal.ts'
import { Shell } from '../../shell.tsx'
import { useApp } from '../../state.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Note } from '../../ui/Note.tsx'
import { SavedState } from '../../ui/SavedState.tsx'
import { ScoreControl } from '../../ui/ScoreControl.tsx'
import { Segment } from '../../ui/Segment.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { useAct, useAsk } from '../../useAsk.ts'
import '../interviews/card.css'

type Row = Output<'late.mine'>['rows'][number]

/** One card that comes too late: the same questions and the same scale, stored with every key. */
export function LateCard({ row, onBack }: { row: Row; onBack: () => void }) {
  const { late } = useText()
  const refusal = useRefusal()
  const { data: designed } = useAsk('design.get', {})
  const { data, error } = useAsk('late.get', { cid: row.cid })
  const [draft, setDraft] = useState<Draft | null>(null)
  const now = draft ?? data?.draft
  if (!designed || !now)
    return (
      <Shell screen="late" back={onBack}>
        <h1 className="z-h1">{late.open(row.code)}</h1>
        {error ? <Note tone="red">{refusal(error)}</Note> : <Loading />}
      </Shell>
    )
  return <Filling row={row} design={designed.design} draft={now} onDraft={setDraft} onBack={onBack} />
}

interface FillingProps {
  readonly row: Row
  readonly design: Output<'design.get'>['design']
  readonly draft: Draft
  readonly onDraft: (draft: Draft) => void
  readonly onBack: () => void
}

function Filling({ row, design, draft, onDraft, onBack }: FillingProps) {
  const { late, card, common, deliberation } = useText()
  const language = useLanguage()
  const refusal = useRefusal()
  const tell = useApp((state) => state.tell)
  const { act, busy, error } = useAct()
  const [chosen, setChosen] = useState(design.criteria[0]?.id ?? '')
  const [sure, setSure] = useState(false)
  const criterion = design.criteria.find(({ id }) => id === chosen)
  const entry = draft.entries[chosen] ?? emptyEntry
  const edit = (how: (entry: Entry, ms: number) => Entry) => {
    const beganAt = draft.beganAt ?? Date.now()
    const after = how(entry, Math.max(0, Date.now() - beganAt))
    const next = { ...draft, beganAt, entries: { ...draft.entries, [chosen]: after } }
    onDraft(next)
    void act('late.put', { cid: row.cid, draft: next })
  }
  const send = async () => {
    setSure(false)
    if (!busy && (await act('late.send', { cid: row.cid }))) {
      tell({ text: (t) => t.late.sentNow(row.code) })
      onBack()
    }
  }
  const waiting = waitsForEvidence(entry)
  return (
    <Shell
      screen="late"
      back={onBack}
      status={error ? null : <SavedState state="saved" text={card.unchanged} />}
      sideLabel={criterion ? inLanguage(criterion.name, language) : ''}
      sideWidth={372}
      sideTone="surface"
      side={
        <div className="card-score">
          <h2 className="z-h2">{criterion && inLanguage(criterion.name, language)}</h2>
          <ScoreControl
            legend={criterion ? inLanguage(criterion.name, language) : ''}
            legendHidden
            anchors={(criterion?.anchors ?? []).map((anchor, i) => ({
              value: i + 1,
              text: inLanguage(anchor, language),
            }))}
            none={{ label: card.none }}
            value={entry.notObserved ? 0 : entry.rating}
            onChange={(value) => edit((e, ms) => (value === 0 ? notObserved(e, ms) : rate(e, value, ms)))}
            waiting={waiting ? card.waiting : undefined}
          />
          {(waiting || entry.withoutEvidence !== null) && (
            <Segment
              label={card.withoutEvidence}
              options={noEvidenceReasons.map((value) => ({ value, label: card.reasons[value] }))}
              value={entry.withoutEvidence ?? ''}
              onChange={(value) =>
                edit((e) => ({
                  ...e,
                  withoutEvidence: noEvidenceReasons.find((reason) => reason === value) ?? null,
                }))
              }
            />
          )}
          <Button
            kind="ink"
            wide
            blocked={complete(draft, design.criteria) ? undefined : late.notComplete}
            onPress={() => setSure(true)}
          >
            {late.send}
          </Button>
        </div>
      }
    >
      <div className="z-stack">
        <header>
          <h1 className="z-h1">{late.open(row.code)}</h1>
          <p className="z-muted">{late.cardLead}</p>
        </header>
        {error && (
          <Note tone="red" live>
            {refusal(error)}
          </Note>
        )}
        <Tabs
          label={deliberation.criteria}
          selected={chosen}
          onSelect={setChosen}
          tabs={design.criteria.map((one) => ({
            id: one.id,
            label: inLanguage(one.name, language),
            done: answered(draft.entries[one.id] ?? emptyEntry) ? card.answered : undefined,
          }))}
        >
          <MarkedEvidence
            key={chosen}
            evidence={entry.evidence}
            start="a"
            onWrite={(evidence) => edit((e, ms) => write(e, evidence, ms))}
          />
        </Tabs>
      </div>
      <Dialog
        open={sure}
        title={late.sendTitle(row.code)}
        confirm={{ label: late.send, run: () => void send() }}
        cancel={{ label: common.cancel, run: () => setSure(false) }}
      >
        <p>{late.sendText}</p>
      </Dialog>
    </Shell>
  )
}
