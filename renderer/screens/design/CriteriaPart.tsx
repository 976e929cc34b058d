import { ChartNoAxesGantt } from 'lucide-react'
import { useState } from 'react'
import type { Criterion, Design } from '../../../shared/domain/design.ts'
import type { Say } from '../../state.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Criteria } from './Criteria.tsx'
import { CriterionEditor } from './CriterionEditor.tsx'
import { changeCriterion, evenWeights, moveCriterion } from './edits.ts'
import { WeightsPicture } from './WeightsPicture.tsx'

type Edit = (design: Design) => Design

interface CriteriaPartProps {
  readonly design: Design
  /** The criterion that stands open. */
  readonly at: Criterion | undefined
  readonly english: boolean
  readonly onEnglish: (on: boolean) => void
  readonly editable: boolean
  readonly full: boolean
  readonly onSelect: (id: string) => void
  readonly onAdd: () => void
  readonly onChange: (edit: Edit) => void
  readonly onRemove: (criterion: Criterion) => void
  readonly onKeep: ((criterion: Criterion) => void) | undefined
  /** A change worth telling, with the way back. */
  readonly onTold: (edit: Edit, sentence: Say) => void
}

/** All criteria, and the one that is selected in full. */
export function CriteriaPart(props: CriteriaPartProps) {
  const { design: words } = useText()
  const { design, at, editable, onChange, onKeep } = props
  const [picture, setPicture] = useState(false)
  const even = () => {
    props.onTold(evenWeights, (t) => t.design.evened)
    // What was pressed goes away with the last point that was too many or too few.
    document.getElementById(`criterion-${at?.id}`)?.focus()
  }
  const index = at ? design.criteria.indexOf(at) : -1
  return (
    <div className="z-stack">
      <Criteria
        design={design}
        selected={at?.id}
        editable={editable}
        full={props.full}
        onSelect={props.onSelect}
        onWeight={(id, weight) => onChange((d) => changeCriterion(d, id, (c) => ({ ...c, weight })))}
        onEven={even}
        onMove={(id, to) => onChange((d) => moveCriterion(d, id, to))}
        onAdd={props.onAdd}
      />
      {design.criteria.length > 1 && (
        <div className="design-picture">
          <Button
            size="small"
            kind="ghost"
            icon={ChartNoAxesGantt}
            pressed={picture}
            onPress={() => setPicture(!picture)}
          >
            {words.picture}
          </Button>
          {picture && <WeightsPicture design={design} />}
        </div>
      )}
      {at && (
        <CriterionEditor
          key={at.id}
          design={design}
          criterion={at}
          english={props.english}
          onEnglish={props.onEnglish}
          editable={editable}
          first={index === 0}
          last={index === design.criteria.length - 1}
          onChange={(edit) => onChange((d) => changeCriterion(d, at.id, edit))}
          onMove={(by) => onChange((d) => moveCriterion(d, at.id, index + by))}
          onRemove={() => props.onRemove(at)}
          onKeep={onKeep && (() => onKeep(at))}
          onRemoveQuestion={(id) =>
            props.onTold(
              (d) =>
                changeCriterion(d, at.id, (c) => ({
                  ...c,
                  questions: c.questions.filter((q) => q.id !== id),
                })),
              (t) => t.design.questionRemoved,
            )
          }
        />
      )}
    </div>
  )
}
