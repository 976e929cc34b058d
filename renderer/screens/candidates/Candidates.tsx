import { ArrowRight, UserPlus } from 'lucide-react'
import { useState } from 'react'
import type { Candidate } from '../../../shared/domain/candidate.ts'
import { reached } from '../../../shared/domain/phases.ts'
import { ReadOnly } from '../../documents/ReadOnly.tsx'
import { longDate } from '../../format.ts'
import { Loading } from '../../shell/Loading.tsx'
import { useMe, useSession } from '../../shell/session.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useRound } from '../../shell/useRound.ts'
import { Shell } from '../../shell.tsx'
import { useApp } from '../../state.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { useHotkeys } from '../../ui/hotkeys.ts'
import { Note } from '../../ui/Note.tsx'
import { useAsk } from '../../useAsk.ts'
import { DecideAgain } from '../decision/DecideAgain.tsx'
import { CandidateDialog } from './CandidateDialog.tsx'
import { CandidateTable } from './CandidateTable.tsx'
import { ExportList } from './ExportList.tsx'
import { ImportPlace } from './ImportPlace.tsx'
import { ImportPreview } from './ImportPreview.tsx'
import { PlanDialog } from './PlanDialog.tsx'
import { Planning } from './Planning.tsx'
import { RoomsDialog } from './RoomsDialog.tsx'
import { useCandidates } from './useCandidates.ts'
import './candidates.css'

const toRows = () => document.querySelector<HTMLElement>('.candidates .z-row-open')?.focus()

/** Step 4: who applies, by list or by hand, and when each is heard. */
export default function Candidates() {
  const text = useText()
  const words = text.candidates
  const language = useLanguage()
  const refusal = useRefusal()
  const go = useApp((state) => state.go)
  const { procedure } = useSession()
  const me = useMe()
  const { data, error } = useAsk('candidates.get', {})
  const { data: design } = useAsk('design.get', {})
  const [editing, setEditing] = useState<Candidate | 'new' | null>(null)
  const [planning, setPlanning] = useState(false)
  const [rooming, setRooming] = useState(false)
  const frozen = procedure !== null && reached(procedure.phase, 'frozen')
  const { data: roster } = useAsk('roster.get', frozen ? {} : null)
  const round = useRound()
  const editable = data?.editable ?? false
  // A list of the next round has only those of the rounds before it.
  const open = editable && round.number === 1
  const all = (data?.candidates ?? []).map(({ code: _, takesPart: __, ...candidate }) => candidate)

  const doing = useCandidates(all)
  const { read } = doing
  const next = () => go({ name: 'step', step: 'freeze' })
  const add = () => setEditing('new')
  const list = read === null
  useHotkeys([
    { keys: 'n', run: add, when: open && list },
    { keys: ['ArrowDown', 'ArrowUp'], run: toRows, when: list && all.length > 0 },
    { keys: 'Ctrl+Z', run: doing.undo, inFields: false, when: editable },
    { keys: ['Ctrl+Shift+Z', 'Ctrl+Y'], run: doing.redo, inFields: false, when: editable },
    { keys: 'Ctrl+Enter', run: () => (list ? next() : doing.take()) },
  ])
  const problem = refusal(error ?? doing.error)
  return (
    <Shell
      step="candidates"
      {...(list ? {} : { back: doing.forget })}
      keys={
        list
          ? [
              ...(editable && all.length > 0
                ? [
                    { keys: 'ArrowUp ArrowDown', label: words.keys.candidate },
                    { keys: 'Enter', label: words.keys.edit },
                  ]
                : []),
              ...(open ? [{ keys: 'N', label: words.keys.add }] : []),
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
            <p className="z-muted">{round.letters ? words.leadLetters : words.lead}</p>
          </div>
          {editable && list && (
            <div className="z-row">
              {open && (
                <Button icon={UserPlus} keys="N" onPress={add}>
                  {words.add}
                </Button>
              )}
              {all.length > 0 && (
                <Button kind="ink" icon={ArrowRight} keys="Ctrl+Enter" onPress={next}>
                  {text.shell.toStep(text.common.stepNames.freeze)}
                </Button>
              )}
            </div>
          )}
        </header>
        {problem && (
          <Note tone="red" live>
            {problem}
          </Note>
        )}
        {data && (
          <ReadOnly
            editable={editable}
            frozen={
              frozen
                ? {
                    title: words.frozen,
                    text: roster && text.common.frozenSince(longDate(roster.at, language)),
                  }
                : null
            }
          />
        )}
        <DecideAgain />
        {data?.hidden && <Note tone="plain">{words.hidden}</Note>}
        {!data && !error && <Loading />}
        {read && (
          <ImportPreview
            file={read.file}
            preview={read.preview}
            onTake={doing.take}
            onClose={doing.forget}
            onFile={doing.readFile}
          />
        )}
        {data && list && (
          <>
            <CandidateTable
              data={data}
              letters={round.letters}
              removable={open}
              onOpen={(cid) => setEditing(all.find((c) => c.cid === cid) ?? null)}
              onRemove={doing.remove}
            />
            {all.length > 0 && !round.letters && (
              <Planning
                data={data}
                onPlan={() => setPlanning(true)}
                onRooms={
                  me?.coordinator && !reached(procedure?.phase ?? 'design', 'closed')
                    ? () => setRooming(true)
                    : null
                }
                onPrint={doing.print}
                onCalendar={doing.calendar}
              />
            )}
            {all.length > 0 && me?.coordinator && <ExportList onSave={doing.save} />}
            {open && (
              <ImportPlace empty={all.length === 0} onFile={doing.readFile} onExample={doing.example} />
            )}
          </>
        )}
      </div>
      {editing && (
        <CandidateDialog
          candidate={editing === 'new' ? null : editing}
          others={all.filter((c) => editing === 'new' || c.cid !== editing.cid)}
          onKeep={(candidate) => {
            setEditing(null)
            void doing.keep(editing, candidate)
          }}
          onClose={() => setEditing(null)}
        />
      )}
      {rooming && data && (
        <RoomsDialog
          slots={data.schedule.slots}
          onKeep={(rooms) => {
            setRooming(false)
            void doing.rooms(rooms)
          }}
          onClose={() => setRooming(false)}
        />
      )}
      {planning && data && design && (
        <PlanDialog
          day={design.design.dates.interviews}
          minutes={design.design.interviewMinutes}
          count={data.candidates.filter((c) => !c.withdrawn && c.takesPart).length}
          again={data.schedule.slots.some((slot) => slot.at !== null)}
          onPlan={(asked) => {
            setPlanning(false)
            void doing.plan(asked)
          }}
          onClose={() => setPlanning(false)}
        />
      )}
    </Shell>
  )
}
