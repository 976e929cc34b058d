import { useEffect, useRef, useState } from 'react'
import type { Criterion } from '../../../shared/domain/design.ts'
import { firstProbe, lastAsked } from '../../../shared/domain/probes.ts'
import type { Draft, Entry, Evidence } from '../../../shared/domain/scorecard.ts'
import { inLanguage } from '../../../shared/domain/text.ts'
import { MarkedEvidence } from '../../evidence/MarkedEvidence.tsx'
import { useLanguage, useText } from '../../text/index.ts'
import { CheckboxRow } from '../../ui/CheckboxRow.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Note } from '../../ui/Note.tsx'
import { scaleId } from './CardScore.tsx'

type Field = NonNullable<Draft['position']>['field']

interface CardEvidenceProps {
  readonly criterion: Criterion
  readonly entry: Entry
  readonly sealed: boolean
  /** The part to go on with when the question appears, or the scale. */
  readonly start: Field
  /** The card holds more than there is room for on average. */
  readonly tight: boolean
  readonly onWrite: (evidence: Evidence) => void
  readonly onProbe: (probed: number[]) => void
  readonly onField: (field: Field) => void
  readonly onLeave: () => void
}

/** The question as it is asked aloud, what was asked on, and what the candidate said or did. */
export function CardEvidence(props: CardEvidenceProps) {
  const { criterion, entry, sealed } = props
  const { card } = useText()
  const language = useLanguage()
  const [asked, setAsked] = useState(() => lastAsked(criterion.questions, entry.probed))
  // Whoever walks along the tabs stays there.
  const [focus] = useState(
    () => !sealed && props.start !== 'rating' && !document.activeElement?.closest('[role=tablist]'),
  )
  const first = useRef(props.start)
  useEffect(() => {
    if (sealed || first.current !== 'rating' || document.activeElement?.closest('[role=tablist]')) return
    const scale = document.getElementById(scaleId)
    const chosen = scale?.querySelector<HTMLElement>(':checked') ?? scale?.querySelector<HTMLElement>('input')
    chosen?.focus()
  }, [sealed])
  const at = asked % Math.max(1, criterion.questions.length)
  const question = criterion.questions[at]
  const before = firstProbe(criterion.questions, at)
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
                  checked={entry.probed.includes(before + i)}
                  onChange={(on) =>
                    !sealed &&
                    props.onProbe([
                      ...entry.probed.filter((n) => n !== before + i),
                      ...(on ? [before + i] : []),
                    ])
                  }
                />
              ))}
              {criterion.questions.length > 1 && (
                <LinkButton onPress={() => setAsked((n) => n + 1)}>
                  {card.otherQuestions} ({at + 1}/{criterion.questions.length})
                </LinkButton>
              )}
            </fieldset>
          )}
        </div>
      )}
      <MarkedEvidence
        evidence={entry.evidence}
        start={props.start === 'rating' ? 'a' : props.start}
        fixed={sealed ? card.sealed : undefined}
        autoFocus={focus}
        onWrite={props.onWrite}
        onPart={props.onField}
        onLeave={props.onLeave}
      />
      {props.tight && <Note tone="ochre">{card.roomLeft}</Note>}
    </div>
  )
}
