import { useCallback, useEffect, useRef, useState } from 'react'
import type { Criterion } from '../../../shared/domain/design.ts'
import type { Draft, Entry, Evidence } from '../../../shared/domain/scorecard.ts'
import { inLanguage } from '../../../shared/domain/text.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { AreaField } from '../../ui/AreaField.tsx'
import { CheckboxRow } from '../../ui/CheckboxRow.tsx'
import { useHotkeys } from '../../ui/hotkeys.ts'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Note } from '../../ui/Note.tsx'
import { scaleId } from './CardScore.tsx'
import { CardWords } from './CardWords.tsx'
import { useNotedWords } from './useNotedWords.ts'

type Field = NonNullable<Draft['position']>['field']

interface CardEvidenceProps {
  readonly criterion: Criterion
  readonly entry: Entry
  readonly sealed: boolean
  /** The field that has the cursor when the question appears. */
  readonly start: Field
  /** The card holds more than there is room for on average. */
  readonly tight: boolean
  readonly onWrite: (part: keyof Evidence, text: string) => void
  readonly onProbe: (probed: number[]) => void
  readonly onField: (field: Field) => void
  readonly onLeave: () => void
}

const parts = ['s', 't', 'a', 'r', 'reflection'] as const
const keyOf = { s: 'Alt+S', t: 'Alt+T', a: 'Alt+A', r: 'Alt+R', reflection: 'Alt+E' } as const

/** The question as it is asked aloud, what was asked on, and what the candidate said or did. */
export function CardEvidence(props: CardEvidenceProps) {
  const { criterion, entry, sealed } = props
  const { card } = useText()
  const language = useLanguage()
  const [asked, setAsked] = useState(0)
  const fields = useRef<Partial<Record<keyof Evidence, HTMLTextAreaElement | null>>>({})
  const visited = useRef(new Set<keyof Evidence>())
  /** A field that was not visited yet is gone on with at its end. */
  const focus = useCallback((part: keyof Evidence) => {
    const field = fields.current[part]
    if (!visited.current.has(part)) field?.setSelectionRange(field.value.length, field.value.length)
    visited.current.add(part)
    field?.focus()
  }, [])
  const first = useRef(props.start)
  useEffect(() => {
    // Whoever walks along the tabs stays there.
    if (sealed || document.activeElement?.closest('[role=tablist]')) return
    const scale = document.getElementById(scaleId)
    const chosen = scale?.querySelector<HTMLElement>(':checked') ?? scale?.querySelector<HTMLElement>('input')
    if (first.current === 'rating') chosen?.focus()
    else focus(first.current)
  }, [sealed, focus])
  useHotkeys(parts.map((part) => ({ keys: keyOf[part], run: () => focus(part) })))
  const { marked, words } = useNotedWords(entry.evidence)
  const question = criterion.questions[asked % Math.max(1, criterion.questions.length)]
  return (
    <div className="card-evidence">
      {question && (
        <div className="card-question">
          <p className="z-question">{inLanguage(question.text, language)}</p>
          {(question.probes.length > 0 || criterion.questions.length > 1) && (
            <fieldset className="card-probes">
              <legend className="z-hidden">{card.probes}</legend>
              {question.probes.map((probe, i) => (
                <CheckboxRow
                  key={probe.nl}
                  label={inLanguage(probe, language)}
                  checked={entry.probed.includes(i)}
                  onChange={(on) =>
                    !sealed &&
                    props.onProbe(on ? [...entry.probed, i].sort() : entry.probed.filter((n) => n !== i))
                  }
                />
              ))}
              {criterion.questions.length > 1 && (
                <LinkButton onPress={() => setAsked((n) => n + 1)}>
                  {card.otherQuestions} ({(asked % criterion.questions.length) + 1}/
                  {criterion.questions.length})
                </LinkButton>
              )}
            </fieldset>
          )}
        </div>
      )}
      <div className="card-star">
        {parts.map((part) => (
          <div key={part} className={`card-part card-part-${part}`}>
            <AreaField
              ref={(element: HTMLTextAreaElement | null) => {
                fields.current[part] = element
              }}
              label={card.parts[part]}
              keys={keyOf[part]}
              mark={part === 'a' ? card.actionHint : undefined}
              placeholder={part === 'reflection' && !sealed ? card.reflectionHint : undefined}
              value={entry.evidence[part]}
              marked={sealed ? undefined : marked[part]}
              fixed={sealed ? card.sealed : undefined}
              onChange={(text) => props.onWrite(part, text)}
              onSelect={() => {
                if (document.activeElement === fields.current[part]) props.onField(part)
              }}
              onBlur={props.onLeave}
              fill
              rows={part === 'a' ? 3 : 2}
              maxLength={4000}
            />
          </div>
        ))}
      </div>
      {!sealed && <CardWords words={words} />}
      {props.tight && <Note tone="ochre">{card.roomLeft}</Note>}
    </div>
  )
}
