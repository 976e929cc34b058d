import { lazy, startTransition, useState } from 'react'
import type { Part as DesignPart } from '../../../shared/domain/amendment.ts'
import type { Criterion, Design } from '../../../shared/domain/design.ts'
import { inLanguage } from '../../../shared/domain/text.ts'
import type { Say } from '../../state.ts'
import { useText } from '../../text/index.ts'
import { Tabs } from '../../ui/Tabs.tsx'
import { CriteriaPart } from './CriteriaPart.tsx'
import {
  addCriterion,
  changeCriterion,
  moveCriterion,
  removeCriterion,
  withoutStaleDepartures,
} from './edits.ts'
import { Facts } from './Facts.tsx'
import { Method } from './Method.tsx'
import { isPart, type Part, parts } from './parts.ts'
import { useDesignKeys } from './useDesignKeys.ts'
import './design.css'

/** Opened in a transition, as Help in shell.tsx. */
const Library = lazy(() => import('./Library.tsx'))

type Edit = (design: Design) => Design

/**
 * What is open in a design: a part of it, and a criterion.
 * @param first the part as long as nobody chose
 */
export const useDesignPlace = (first: Part = 'criteria') => {
  const [part, setPart] = useState<Part | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  return {
    part: part ?? first,
    setPart,
    chosen,
    setChosen,
    /** From a check to where it is met. */
    show: (to: Part, criterion: string | undefined) => {
      setPart(to)
      if (criterion !== undefined) setChosen(criterion)
      requestAnimationFrame(() =>
        document.querySelector<HTMLElement>('.design [aria-selected=true]')?.focus(),
      )
    },
  }
}

interface DesignTabsProps {
  readonly design: Design
  /** Which parts may be changed now. */
  readonly may: (part: DesignPart) => boolean
  readonly place: ReturnType<typeof useDesignPlace>
  readonly onChange: (edit: Edit) => void
  /** A change worth telling, with the way back. */
  readonly onTold: (edit: Edit, sentence: Say) => void
  /** Keeps a criterion for a next procedure; not offered where it is undefined. */
  readonly onKeep: ((criterion: Criterion) => void) | undefined
  readonly undo: () => void
  readonly redo: () => void
  readonly next: () => void
}

/** The whole design in three parts, to read or to write. */
export function DesignTabs(props: DesignTabsProps) {
  const { design: words } = useText()
  const { design, may, place } = props
  const { part, chosen, setChosen } = place
  const [english, setEnglish] = useState(false)
  const [adding, setAdding] = useState(false)
  const { criteria } = design
  const at = criteria.find((c) => c.id === chosen) ?? criteria[0]
  const index = at ? criteria.indexOf(at) : -1
  const full = criteria.length >= 12
  const editable = may('criteria')
  const tidy =
    (edit: Edit): Edit =>
    (before) =>
      withoutStaleDepartures(edit(before))
  const change = (edit: Edit) => props.onChange(tidy(edit))
  const choose = (id: string) => {
    setChosen(id)
    const row = document.activeElement?.closest('.design-criteria tr')
    if (row) document.getElementById(`criterion-${id}`)?.focus()
  }
  const weigh = (by: number) => {
    if (at)
      change((d) =>
        changeCriterion(d, at.id, (c) => ({ ...c, weight: Math.min(100, Math.max(0, c.weight + by)) })),
      )
  }
  const remove = (criterion: Criterion) => {
    setChosen(criteria[index + 1]?.id ?? criteria[index - 1]?.id ?? null)
    props.onTold(
      tidy((d) => removeCriterion(d, criterion.id)),
      ({ design: words }, to) => words.removed(inLanguage(criterion.name, to) || words.nameless),
    )
  }
  const add = () => startTransition(() => setAdding(!full))
  useDesignKeys({
    here: part === 'criteria',
    editable,
    index,
    last: criteria.length - 1,
    to: (to) => choose(criteria[to]!.id),
    weigh,
    move: (to) => at && change((d) => moveCriterion(d, at.id, to)),
    add,
    undo: props.undo,
    redo: props.redo,
    next: props.next,
  })
  return (
    <>
      <Tabs
        label={words.parts}
        selected={part}
        onSelect={(id) => isPart(id) && place.setPart(id)}
        tabs={parts.map((id) => ({ id, label: words.partNames[id] }))}
      >
        {part === 'criteria' && (
          <CriteriaPart
            design={design}
            at={at}
            english={english}
            onEnglish={setEnglish}
            editable={editable}
            full={full}
            onSelect={choose}
            onAdd={add}
            onChange={change}
            onRemove={remove}
            onKeep={props.onKeep}
            onTold={(edit, sentence) => props.onTold(tidy(edit), sentence)}
          />
        )}
        {part === 'method' && <Method design={design} editable={may('combination')} onChange={change} />}
        {part === 'facts' && (
          <Facts design={design} may={may} english={english} onEnglish={setEnglish} onChange={change} />
        )}
      </Tabs>
      {adding && (
        <Library
          design={design}
          onClose={() => setAdding(false)}
          onTake={(criterion) => {
            setAdding(false)
            change((d) => addCriterion(d, criterion))
            setChosen(criterion.id)
          }}
        />
      )}
    </>
  )
}
