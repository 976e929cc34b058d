import { Lock, UserPlus } from 'lucide-react'
import { useState } from 'react'
import type { Input, Output } from '../../../shared/contract.ts'
import { type Candidate, candidateCode } from '../../../shared/domain/candidate.ts'
import { importLimits } from '../../../shared/domain/candidateImport.ts'
import { reached } from '../../../shared/domain/phases.ts'
import { longDate } from '../../format.ts'
import { Loading } from '../../shell/Loading.tsx'
import { useSession } from '../../shell/session.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { Shell } from '../../shell.tsx'
import { useApp } from '../../state.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { useHotkeys } from '../../ui/hotkeys.ts'
import { Note } from '../../ui/Note.tsx'
import { useAct, useAsk } from '../../useAsk.ts'
import { CandidateDialog } from './CandidateDialog.tsx'
import { CandidateTable } from './CandidateTable.tsx'
import { ImportPlace } from './ImportPlace.tsx'
import { ImportPreview } from './ImportPreview.tsx'
import { PlanDialog } from './PlanDialog.tsx'
import { Planning } from './Planning.tsx'
import './candidates.css'

/** A file that was read, and what became of it; nothing of it is taken yet. */
interface Read {
  readonly file: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly preview: Output<'candidates.preview'>
}

const toRows = () => document.querySelector<HTMLElement>('.candidates .z-row-open')?.focus()

/** Step 4: who applies, by list or by hand, and when each is heard. */
export default function Candidates() {
  const text = useText()
  const words = text.candidates
  const language = useLanguage()
  const refusal = useRefusal()
  const go = useApp((state) => state.go)
  const tell = useApp((state) => state.tell)
  const { procedure } = useSession()
  const { data, error } = useAsk('candidates.get', {})
  const { data: design } = useAsk('design.get', {})
  const { act, error: refused } = useAct()
  const [editing, setEditing] = useState<Candidate | 'new' | null>(null)
  const [read, setRead] = useState<Read | null>(null)
  const [planning, setPlanning] = useState(false)
  const frozen = procedure !== null && reached(procedure.phase, 'frozen')
  const { data: roster } = useAsk('roster.get', frozen ? {} : null)
  const editable = data?.editable ?? false
  const all = (data?.candidates ?? []).map(({ code: _, ...candidate }) => candidate)

  const step = async (channel: 'edit.undo' | 'edit.redo') => {
    const done = await act(channel, { document: 'candidates' })
    const { undone, redone, nothing } = text.documents
    if (done) tell({ text: done.done ? (channel === 'edit.undo' ? undone : redone) : nothing })
  }
  const told = (sentence: string) =>
    tell({ text: sentence, undo: { label: text.common.undo, run: () => void step('edit.undo') } })
  const put = async (candidates: Candidate[], sentence: string) => {
    if ((await act('candidates.put', { candidates })) !== null) told(sentence)
  }
  const keep = async (candidate: Input<'candidates.add'> & { readonly withdrawn: boolean }) => {
    const before = editing
    setEditing(null)
    if (before === 'new') {
      const { withdrawn: _, ...fields } = candidate
      const added = await act('candidates.add', fields)
      if (added) told(words.added(candidateCode(added.cid)))
    } else if (before) {
      const changed = { ...candidate, cid: before.cid }
      await put(
        all.map((c) => (c.cid === before.cid ? changed : c)),
        words.changed(candidateCode(before.cid)),
      )
    }
  }
  const readFile = async (file: File) => {
    // One byte too many is enough to be told that a file is too large.
    const bytes = new Uint8Array(await file.slice(0, importLimits.bytes + 1).arrayBuffer())
    const preview = await act('candidates.preview', { bytes })
    if (preview) setRead({ file: file.name, bytes, preview })
  }
  const take = async () => {
    if (!read || read.preview.good === 0) return
    const done = await act('candidates.import', { bytes: read.bytes })
    if (!done) return
    setRead(null)
    told(words.imported(done.added))
  }
  const plan = async (asked: Input<'schedule.plan'>) => {
    setPlanning(false)
    const count = all.filter((c) => !c.withdrawn).length
    if ((await act('schedule.plan', asked)) !== null) tell({ text: words.plannedNow(count) })
  }
  const example = async () => {
    const saved = await act('export.save', { kind: 'candidates-example', language })
    if (saved?.path) tell({ text: words.savedAs(saved.path) })
  }
  const next = () => go({ name: 'step', step: 'freeze' })
  const add = () => setEditing('new')
  const list = read === null
  useHotkeys([
    { keys: 'n', run: add, when: editable && list },
    { keys: ['ArrowDown', 'ArrowUp'], run: toRows, when: list && all.length > 0 },
    { keys: 'Ctrl+Z', run: () => void step('edit.undo'), inFields: false, when: editable },
    { keys: ['Ctrl+Shift+Z', 'Ctrl+Y'], run: () => void step('edit.redo'), inFields: false, when: editable },
    { keys: 'Ctrl+Enter', run: () => (list ? next() : void take()) },
  ])
  const problem = refusal(error ?? refused)
  return (
    <Shell
      step="candidates"
      {...(list ? {} : { back: () => setRead(null) })}
      keys={
        list
          ? [
              ...(editable && all.length > 0
                ? [
                    { keys: 'ArrowUp ArrowDown', label: words.keys.candidate },
                    { keys: 'Enter', label: words.keys.edit },
                  ]
                : []),
              ...(editable ? [{ keys: 'N', label: words.keys.add }] : []),
              { keys: 'Ctrl+Enter', label: words.keys.next },
            ]
          : [
              { keys: 'Ctrl+Enter', label: words.previewKeys.take },
              { keys: 'Escape', label: words.previewKeys.back },
            ]
      }
    >
      <div className="z-stack candidates">
        <header className="z-spread">
          <div>
            <h1 className="z-h1">{text.common.stepNames.candidates}</h1>
            <p className="z-muted">{words.lead}</p>
          </div>
          {editable && list && (
            <Button icon={UserPlus} keys="N" onPress={add}>
              {words.add}
            </Button>
          )}
        </header>
        {problem && (
          <Note tone="red" live>
            {problem}
          </Note>
        )}
        {frozen && (
          <Note tone="plain" icon={Lock} title={words.frozen}>
            {roster && text.common.frozenSince(longDate(roster.at, language))}
          </Note>
        )}
        {data && !editable && !frozen && (
          <Note tone="plain" icon={Lock}>
            {text.documents.onlySecretary}
          </Note>
        )}
        {!data && !error && <Loading />}
        {read && (
          <ImportPreview
            file={read.file}
            preview={read.preview}
            onTake={() => void take()}
            onClose={() => setRead(null)}
            onFile={(file) => void readFile(file)}
          />
        )}
        {data && list && (
          <>
            <CandidateTable
              data={data}
              onOpen={(cid) => setEditing(all.find((c) => c.cid === cid) ?? null)}
              onRemove={(cid) =>
                void put(
                  all.filter((c) => c.cid !== cid),
                  words.removed(candidateCode(cid)),
                )
              }
            />
            {all.length > 0 && (
              <Planning
                data={data}
                onPlan={() => setPlanning(true)}
                onPrint={() => void act('print.list', { list: 'candidates', language })}
              />
            )}
            {editable && (
              <ImportPlace
                empty={all.length === 0}
                onFile={(file) => void readFile(file)}
                onExample={() => void example()}
              />
            )}
          </>
        )}
      </div>
      {editing && (
        <CandidateDialog
          candidate={editing === 'new' ? null : editing}
          others={all.filter((c) => editing === 'new' || c.cid !== editing.cid)}
          onKeep={(candidate) => void keep(candidate)}
          onClose={() => setEditing(null)}
        />
      )}
      {planning && data && design && (
        <PlanDialog
          day={design.design.dates.interviews}
          minutes={design.design.interviewMinutes}
          count={all.filter((c) => !c.withdrawn).length}
          again={data.schedule.slots.some((slot) => slot.at !== null)}
          onPlan={(asked) => void plan(asked)}
          onClose={() => setPlanning(false)}
        />
      )}
    </Shell>
  )
}
