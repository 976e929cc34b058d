import { useState } from 'react'
import type { Input, Output } from '../../../shared/contract.ts'
import { type Candidate, candidateCode } from '../../../shared/domain/candidate.ts'
import { importLimits } from '../../../shared/domain/candidateImport.ts'
import { type Say, useApp } from '../../state.ts'
import { useLanguage } from '../../text/index.ts'
import { useAct } from '../../useAsk.ts'

/** A file that was read, and what became of it; nothing of it is taken yet. */
interface Read {
  readonly file: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly preview: Output<'candidates.preview'>
}

/**
 * Everything that can be done with candidates. Each change says what it did and offers the way back.
 * @param all the candidates as they are now
 */
export const useCandidates = (all: readonly Candidate[]) => {
  const language = useLanguage()
  const tell = useApp((state) => state.tell)
  const { act, error } = useAct()
  const [read, setRead] = useState<Read | null>(null)

  const step = async (channel: 'edit.undo' | 'edit.redo') => {
    const done = await act(channel, { document: 'candidates' })
    const said = channel === 'edit.undo' ? 'undone' : 'redone'
    if (done) tell({ text: (t) => t.documents[done.done ? said : 'nothing'] })
  }
  const told = (text: Say) =>
    tell({ text, undo: { label: (t) => t.common.undo, run: () => void step('edit.undo') } })
  const put = async (candidates: Candidate[], sentence: Say) => {
    if ((await act('candidates.put', { candidates })) !== null) told(sentence)
  }
  /** Keeps what was filled in: of a new candidate, or of the one it was before. */
  const keep = async (before: Candidate | 'new', candidate: Omit<Candidate, 'cid'>) => {
    if (before === 'new') {
      const { withdrawn: _, ...fields } = candidate
      const added = await act('candidates.add', fields)
      if (added) told((t) => t.candidates.added(candidateCode(added.cid)))
    } else {
      const changed = { ...candidate, cid: before.cid }
      await put(
        all.map((c) => (c.cid === before.cid ? changed : c)),
        (t) => t.candidates.changed(candidateCode(before.cid)),
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
    told((t) => t.candidates.imported(done.added))
  }
  const plan = async (asked: Input<'schedule.plan'>) => {
    const count = all.filter((c) => !c.withdrawn).length
    if ((await act('schedule.plan', asked)) !== null) tell({ text: (t) => t.candidates.plannedNow(count) })
  }
  const rooms = async (chosen: Record<string, string>) => {
    if ((await act('schedule.rooms', { rooms: chosen })) !== null)
      tell({ text: (t) => t.candidates.roomsKept })
  }
  const print = () => void act('print.list', { list: 'candidates', language })
  const save = async (kind: 'candidates-example' | 'candidates-xlsx' | 'candidates-csv' | 'calendar') => {
    const path = (await act('export.save', { kind, language }))?.path
    if (path) tell({ text: (t) => t.candidates.savedAs(path) })
  }
  return {
    error,
    read,
    forget: () => setRead(null),
    undo: () => void step('edit.undo'),
    redo: () => void step('edit.redo'),
    keep,
    remove: (cid: string) =>
      void put(
        all.filter((c) => c.cid !== cid),
        (t) => t.candidates.removed(candidateCode(cid)),
      ),
    readFile: (file: File) => void readFile(file),
    take: () => void take(),
    plan,
    rooms,
    example: () => void save('candidates-example'),
    save: (kind: 'candidates-xlsx' | 'candidates-csv') => void save(kind),
    calendar: () => void save('calendar'),
    print,
  }
}
