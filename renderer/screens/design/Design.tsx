import { BookMarked } from 'lucide-react'
import { lazy, startTransition, useState } from 'react'
import type { Output } from '../../../shared/contract.ts'
import type { Criterion, Design as DesignDocument } from '../../../shared/domain/design.ts'
import { inLanguage } from '../../../shared/domain/text.ts'
import { ask } from '../../ask.ts'
import { DocumentStatus } from '../../documents/DocumentStatus.tsx'
import { ReadOnly } from '../../documents/ReadOnly.tsx'
import { useDocument } from '../../documents/useDocument.ts'
import { longDate } from '../../format.ts'
import { Loading } from '../../shell/Loading.tsx'
import { useRefusal } from '../../shell/useRefusal.ts'
import { Shell } from '../../shell.tsx'
import { useApp } from '../../state.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Chip } from '../../ui/Chip.tsx'
import { Note } from '../../ui/Note.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { useAct, useAsk } from '../../useAsk.ts'
import { CriteriaPart } from './CriteriaPart.tsx'
import { DesignChecks } from './DesignChecks.tsx'
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

const kind = {
  name: 'design' as const,
  get: () => ask('design.get', {}),
  of: (answer: Output<'design.get'>): DesignDocument => answer.design,
  put: (design: DesignDocument) => ask('design.put', { design }),
}

/** Step 1: criteria, what they look like, how is chosen, and what candidates need to know; checks beside it. */
export default function Design() {
  const text = useText()
  const words = text.design
  const language = useLanguage()
  const refusal = useRefusal()
  const go = useApp((state) => state.go)
  const tell = useApp((state) => state.tell)
  const { act, error: unkept } = useAct()
  const document_ = useDocument(kind)
  const { answer, value: design, refused, saved, store } = document_
  const { data: templates } = useAsk('library.templates', {})
  const [part, setPart] = useState<Part>('criteria')
  const [chosen, setChosen] = useState<string | null>(null)
  const [english, setEnglish] = useState(false)
  const [adding, setAdding] = useState(false)
  const editable = answer?.editable ?? false
  const criteria = design?.criteria ?? []
  const at = criteria.find((c) => c.id === chosen) ?? criteria[0]
  const index = at ? criteria.indexOf(at) : -1
  const full = criteria.length >= 12

  const change = (edit: (design: DesignDocument) => DesignDocument) => {
    if (editable) document_.change((before) => withoutStaleDepartures(edit(before)))
  }
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
  const tellOf = (edit: (design: DesignDocument) => DesignDocument, sentence: string) => {
    if (!editable) return
    const tidy = (before: DesignDocument) => withoutStaleDepartures(edit(before))
    void document_.changeAndTell(tidy, sentence, text.common.undo)
  }
  const remove = (criterion: Criterion) => {
    setChosen(criteria[index + 1]?.id ?? criteria[index - 1]?.id ?? null)
    const name = inLanguage(criterion.name, language) || words.nameless
    tellOf((d) => removeCriterion(d, criterion.id), words.removed(name))
  }
  const keep = async (criterion: Criterion) => {
    await store()
    if ((await act('library.keep', { criterion: criterion.id })) !== null)
      tell({ text: words.kept(inLanguage(criterion.name, language) || words.nameless) })
  }
  const show = (to: Part, criterion: string | undefined) => {
    setPart(to)
    if (criterion !== undefined) setChosen(criterion)
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.design [aria-selected=true]')?.focus())
  }
  const next = async () => {
    await store()
    go({ name: 'step', step: 'committee' })
  }
  const here = part === 'criteria'
  const add = () => startTransition(() => setAdding(!full))
  useDesignKeys({
    here,
    editable,
    index,
    last: criteria.length - 1,
    to: (place) => choose(criteria[place]!.id),
    weigh,
    move: (place) => at && change((d) => moveCriterion(d, at.id, place)),
    add,
    undo: document_.undo,
    redo: document_.redo,
    next: () => void next(),
  })
  const template = templates?.find((one) => one.id === design?.template?.id)
  const frozen = answer?.frozen ?? null
  const problem = refusal(refused ?? unkept)
  return (
    <Shell
      step="design"
      sideLabel={words.checksTitle}
      side={design && <DesignChecks design={design} editable={editable} onChange={change} onGo={show} />}
      status={<DocumentStatus saved={saved} retry={() => void store()} />}
      keys={
        here && editable
          ? [
              { keys: 'ArrowUp ArrowDown', label: words.keys.criterion },
              { keys: 'Plus Minus', label: words.keys.weight },
              { keys: 'Alt+ArrowUp', label: words.keys.move },
              { keys: 'Ctrl+Enter', label: words.keys.next },
            ]
          : [{ keys: 'Ctrl+Enter', label: words.keys.next }]
      }
    >
      <div className="z-stack design">
        <header className="z-spread">
          <div>
            <h1 className="z-h1">{text.common.stepNames.design}</h1>
            <p className="z-muted">{words.lead}</p>
          </div>
          {template && <Chip icon={BookMarked}>{words.template(inLanguage(template.name, language))}</Chip>}
        </header>
        {problem && <Note tone="red">{problem}</Note>}
        {answer && (
          <ReadOnly
            editable={editable}
            frozen={frozen && { title: words.frozen(longDate(frozen.at, language)), text: words.frozenText }}
          />
        )}
        {!design && !refused && <Loading />}
        {design && (
          <Tabs
            label={words.parts}
            selected={part}
            onSelect={(id) => isPart(id) && setPart(id)}
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
                onKeep={(criterion) => void keep(criterion)}
                onTold={tellOf}
              />
            )}
            {part === 'method' && <Method design={design} editable={editable} onChange={change} />}
            {part === 'facts' && (
              <Facts
                design={design}
                editable={editable}
                english={english}
                onEnglish={setEnglish}
                onChange={change}
              />
            )}
          </Tabs>
        )}
      </div>
      {adding && design && (
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
    </Shell>
  )
}
