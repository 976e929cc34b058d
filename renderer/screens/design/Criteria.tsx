import { Check, CircleDashed, GripVertical, Plus } from 'lucide-react'
import { useState } from 'react'
import { type Criterion, type Design, totalWeight } from '../../../shared/domain/design.ts'
import { inLanguage } from '../../../shared/domain/text.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Meter } from '../../ui/Meter.tsx'
import { Stepper } from '../../ui/Stepper.tsx'
import '../../ui/Table.css'

interface CriteriaProps {
  readonly design: Design
  readonly selected: string | undefined
  readonly editable: boolean
  readonly full: boolean
  readonly onSelect: (id: string) => void
  readonly onWeight: (id: string, weight: number) => void
  /** Divides the points equally. */
  readonly onEven: () => void
  readonly onMove: (id: string, to: number) => void
  readonly onAdd: () => void
}

/** All criteria with their weights; the one that is selected stands open below. */
export function Criteria(props: CriteriaProps) {
  const { design: words } = useText()
  const language = useLanguage()
  const { criteria } = props.design
  const total = totalWeight(props.design)
  // One scale for all bars: the heaviest, and at least a third, so that a single criterion does not look alone on top.
  const longest = Math.max(33, ...criteria.map((c) => c.weight))
  const [dragged, setDragged] = useState<string | null>(null)
  const [over, setOver] = useState<string | null>(null)
  if (criteria.length === 0)
    return (
      <Empty
        title={words.noCriteria}
        action={
          props.editable && (
            <Button kind="ink" icon={Plus} keys="N" onPress={props.onAdd}>
              {words.addFirst}
            </Button>
          )
        }
      >
        {words.noCriteriaText}
      </Empty>
    )
  return (
    <div className="z-table-place">
      <table className="z-table design-criteria">
        <caption className="z-hidden">{words.criteriaCaption}</caption>
        <thead>
          <tr>
            {props.editable && (
              <th scope="col" className="design-grip">
                <span className="z-hidden">{words.drag}</span>
              </th>
            )}
            <th scope="col">{words.criterion}</th>
            <th scope="col" className="design-weight">
              {words.weightHead(total)}
            </th>
            <th scope="col">{words.anchorsHead}</th>
            <th scope="col">{words.questionsHead}</th>
          </tr>
        </thead>
        <tbody>
          {criteria.map((criterion, at) => (
            <tr
              key={criterion.id}
              className={[
                criterion.id === props.selected ? 'z-row-selected' : '',
                criterion.id === over && over !== dragged ? 'design-drop' : '',
              ].join(' ')}
              onDragOver={(event) => {
                if (dragged === null) return
                event.preventDefault()
                setOver(criterion.id)
              }}
              onDrop={(event) => {
                event.preventDefault()
                if (dragged !== null) props.onMove(dragged, at)
                setOver(null)
              }}
            >
              {props.editable && (
                <td className="design-grip">
                  <button
                    type="button"
                    draggable
                    tabIndex={-1}
                    aria-label={words.dragName(inLanguage(criterion.name, language) || words.nameless)}
                    onClick={() => props.onSelect(criterion.id)}
                    onDragStart={(event) => {
                      event.dataTransfer.effectAllowed = 'move'
                      setDragged(criterion.id)
                    }}
                    onDragEnd={() => {
                      setDragged(null)
                      setOver(null)
                    }}
                  >
                    <Icon of={GripVertical} size={16} />
                  </button>
                </td>
              )}
              <Cells criterion={criterion} longest={longest} {...props} />
            </tr>
          ))}
        </tbody>
      </table>
      {props.editable && (
        <div className="z-row design-add">
          <Button
            icon={Plus}
            keys="N"
            blocked={props.full ? words.fullNote : undefined}
            onPress={props.onAdd}
          >
            {words.add}
          </Button>
          <span className="z-small z-muted">{words.sumNote(total)}</span>
          {total !== 100 && <LinkButton onPress={props.onEven}>{words.even}</LinkButton>}
        </div>
      )}
    </div>
  )
}

function Cells({
  criterion,
  longest,
  selected,
  editable,
  onSelect,
  onWeight,
}: CriteriaProps & { readonly criterion: Criterion; readonly longest: number }) {
  const { design: words } = useText()
  const language = useLanguage()
  const name = inLanguage(criterion.name, language) || words.nameless
  const anchors = criterion.anchors.filter((a) => a.nl.trim() !== '').length
  return (
    <>
      <th scope="row">
        <button
          type="button"
          id={`criterion-${criterion.id}`}
          className="z-row-open"
          aria-current={criterion.id === selected ? 'true' : undefined}
          onClick={() => onSelect(criterion.id)}
        >
          {name}
        </button>
      </th>
      <td className="design-weight">
        <div>
          <Meter value={criterion.weight} max={longest} label={words.weightOf(name)} />
          {editable ? (
            <Stepper
              label={words.weightOf(name)}
              value={criterion.weight}
              min={0}
              max={100}
              unit={words.points}
              less={words.less}
              more={words.more}
              onChange={(weight) => onWeight(criterion.id, weight)}
            />
          ) : (
            <b className="z-num">{criterion.weight}</b>
          )}
        </div>
      </td>
      <td className="design-nowrap">
        <span className={anchors === 5 ? 'design-count-line' : 'design-count-line z-ochre'}>
          <Icon of={anchors === 5 ? Check : CircleDashed} size={16} />
          {words.anchorsOf(anchors)}
        </span>
      </td>
      <td className={`design-nowrap${criterion.questions.length === 0 ? ' z-ochre' : ''}`}>
        {words.questions(criterion.questions.length)}
      </td>
    </>
  )
}
