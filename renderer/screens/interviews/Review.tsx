import { useEffect, useState } from 'react'
import type { Criterion } from '../../../shared/domain/design.ts'
import { type Draft, emptyEntry, hasEvidence } from '../../../shared/domain/scorecard.ts'
import { rate, whileReviewing } from '../../../shared/domain/scoring.ts'
import { inLanguage } from '../../../shared/domain/text.ts'
import { Loading } from '../../shell/Loading.tsx'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useRoundDesign } from '../../shell/useRound.ts'
import { Shell } from '../../shell.tsx'
import { useApp } from '../../state.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { useHotkeys } from '../../ui/hotkeys.ts'
import { Note } from '../../ui/Note.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { useAct, useAsk } from '../../useAsk.ts'
import { ReviewColumns } from './ReviewColumns.tsx'
import { ReviewReady } from './ReviewReady.tsx'
import './review.css'

/** One criterion across all own candidates, in columns 1 to 5: an uneven yardstick shows at once. */
export default function Review() {
  const text = useText()
  const { interviews } = text
  const language = useLanguage()
  const refusal = useRefusal()
  const go = useApp((state) => state.go)
  const tell = useApp((state) => state.tell)
  const { data, error } = useAsk('cards.review', {})
  const design = useRoundDesign()
  const { act, error: refused } = useAct()
  const [chosen, setChosen] = useState<string | null>(null)
  const criteria: readonly Criterion[] = design?.criteria ?? []
  const at = criteria.find((c) => c.id === chosen) ?? criteria[0]
  const ready = data !== null && !data.sealed && data.faults.length === 0
  const seal = () => ready && go({ name: 'step', step: 'sealing' })
  useHotkeys([
    ...criteria.slice(0, 9).map((c, i) => ({ keys: `Ctrl+${i + 1}`, run: () => setChosen(c.id) })),
    { keys: 'Ctrl+Enter', run: seal },
  ])
  const sealedNow = data?.sealed === true
  useEffect(() => {
    if (sealedNow) go({ name: 'step', step: 'sealing' })
  }, [sealedNow, go])

  const shift = async (cid: string, code: string, draft: Draft, to: number) => {
    if (!at || to < 1 || to > 5 || data?.sealed) return
    const before = draft
    const ms = draft.beganAt === null ? 0 : Math.max(0, Date.now() - draft.beganAt)
    const entry = draft.entries[at.id] ?? emptyEntry
    const next = {
      ...draft,
      entries: { ...draft.entries, [at.id]: whileReviewing((e, t) => rate(e, to, t))(entry, ms) },
    }
    if ((await act('card.put', { cid, draft: next })) === null) return
    tell({
      text: (t) => t.interviews.moved(code, String(to)),
      undo: { label: (t) => t.common.undo, run: () => void act('card.put', { cid, draft: before }) },
    })
  }
  const problem = refusal(error ?? refused)
  return (
    <Shell
      step="interviews"
      screen="review"
      back={() => go({ name: 'step', step: 'interviews' })}
      keys={[
        { keys: 'ArrowLeft ArrowRight', label: interviews.reviewKeys.shift },
        { keys: 'ArrowUp ArrowDown', label: interviews.keys.choose },
        { keys: 'Enter', label: interviews.reviewKeys.card },
        { keys: `Ctrl+1 – ${criteria.length || 5}`, label: interviews.reviewKeys.criterion },
        { keys: 'Ctrl+Enter', label: interviews.reviewKeys.seal },
      ]}
      sideLabel={interviews.ready}
      sideWidth={294}
      side={
        data && (
          <ReviewReady
            data={data}
            onSeal={seal}
            onOpen={(cid) => go({ name: 'card', cid, reviewing: true })}
            onTies={() => go({ name: 'ties' })}
          />
        )
      }
    >
      <div className="z-stack review">
        <header>
          <h1 className="z-h1">{text.shell.titles.review}</h1>
          <p className="z-muted">{interviews.reviewLead}</p>
        </header>
        {problem && <Note tone="red">{problem}</Note>}
        {!data && !error && <Loading />}
        {data && at && (
          <Tabs
            label={text.card.criteria}
            look="bar"
            selected={at.id}
            onSelect={setChosen}
            tabs={criteria.map((c) => ({
              id: c.id,
              label: inLanguage(c.name, language),
              done: data.cards.every(({ draft, recused }) => {
                const entry = draft.entries[c.id] ?? emptyEntry
                return recused || entry.notObserved || (entry.rating !== null && hasEvidence(entry))
              })
                ? interviews.done
                : undefined,
            }))}
          >
            <ReviewColumns
              criterion={at}
              cards={data.cards.filter((card) => !card.recused)}
              onShift={(card, to) => void shift(card.cid, card.code, card.draft, to)}
              onOpen={(cid) => go({ name: 'card', cid, criterion: at.id, reviewing: true })}
            />
          </Tabs>
        )}
      </div>
    </Shell>
  )
}
