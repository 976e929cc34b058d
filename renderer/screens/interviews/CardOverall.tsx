import { type ReactNode, useEffect, useRef } from 'react'
import type { Criterion } from '../../../shared/domain/design.ts'
import type { Draft } from '../../../shared/domain/scorecard.ts'
import { inLanguage } from '../../../shared/domain/text.ts'
import { NotedWords } from '../../evidence/NotedWords.tsx'
import { useNotedWords } from '../../evidence/useNotedWords.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { AreaField } from '../../ui/AreaField.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { ScoreControl } from '../../ui/ScoreControl.tsx'
import { type Next, NextButtons } from './CardScore.tsx'

/** After the criteria: what stays for oneself. */
export function CardOverall(props: {
  draft: Draft
  sealed: boolean
  onNotes: (notes: string) => void
  beside: ReactNode
}) {
  const { card } = useText()
  const notes = useRef<HTMLTextAreaElement>(null)
  const { marked, words } = useNotedWords(props.draft.notes)
  useEffect(() => {
    if (!document.activeElement?.closest('[role=tablist]')) notes.current?.focus()
  }, [])
  return (
    <div className="card-evidence">
      <p className="z-lead">{card.overallLead}</p>
      {!props.sealed && (
        <>
          <AreaField
            ref={notes}
            label={card.notes}
            hint={card.notesHint}
            value={props.draft.notes}
            marked={marked}
            onChange={props.onNotes}
            rows={8}
            maxLength={20_000}
          />
          <NotedWords words={words} />
          <div className="card-beside">{props.beside}</div>
        </>
      )}
    </div>
  )
}

/** The overall impression, 1 to 5; it comes last and does not count in the score. */
export function CardOverallScore(props: {
  draft: Draft
  sealed: boolean
  /** Criteria without an answer: as long as there are any, there is no overall impression to give. */
  open: readonly Criterion[]
  onOpen: (criterion: string) => void
  onScore: (value: number | null) => void
  next: Next
}) {
  const { card } = useText()
  const language = useLanguage()
  if (props.open.length > 0 && !props.sealed)
    return (
      <div className="card-score">
        <h2 className="z-h2">{card.overall}</h2>
        <p>{card.criteriaFirst}</p>
        <ul className="card-open">
          {props.open.map((criterion) => (
            <li key={criterion.id}>
              <LinkButton onPress={() => props.onOpen(criterion.id)}>
                {inLanguage(criterion.name, language)}
              </LinkButton>
            </li>
          ))}
        </ul>
        <NextButtons next={props.next} />
      </div>
    )
  return (
    <div className="card-score">
      <div className="card-score-head">
        <h2 className="z-h2">{card.overall}</h2>
      </div>
      <ScoreControl
        legend={card.overall}
        legendHidden
        anchors={([1, 2, 3, 4, 5] as const).map((value) => ({ value, text: card.overallAnchors[value] }))}
        value={props.draft.overall}
        onChange={props.onScore}
        sealed={props.sealed ? card.sealed : undefined}
      />
      <NextButtons next={props.next} />
    </div>
  )
}
