import { Check, X } from 'lucide-react'
import { useState } from 'react'
import type { Output } from '../../../shared/contract.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { DropZone } from '../../ui/DropZone.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { TextField } from '../../ui/Field.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAct } from '../../useAsk.ts'

type Data = Output<'lessons.get'>
type Known = Data['known'][number]

/** What was learned before, here and elsewhere, and what changes in this design because of it. */
export function Before({ data, isSecretary }: { data: Data; isSecretary: boolean }) {
  const { lessons } = useText()
  const refusal = useRefusal()
  const { act, error } = useAct()
  const [said, setSaid] = useState('')
  const read = async (file: File | undefined) => {
    if (!file) return
    const done = await act('lessons.import', { bytes: new Uint8Array(await file.arrayBuffer()) })
    setSaid(done ? lessons.lessonsIn(done.added) : '')
  }
  return (
    <div className="lessons-column">
      <p>{lessons.beforeText}</p>
      {error && <Note tone="red">{refusal(error)}</Note>}
      <p role="status">{said}</p>
      {data.known.length === 0 && <Empty title={lessons.noBefore}>{lessons.noBeforeText}</Empty>}
      <ul className="lessons-list">
        {data.known.map((one) => (
          <Lesson
            key={one.id}
            lesson={one}
            what={data.adopted.find(({ lesson }) => lesson === one.id)?.what ?? ''}
            isSecretary={isSecretary}
          />
        ))}
      </ul>
      {isSecretary && (
        <DropZone
          accept=".json,application/json"
          active={lessons.dropping}
          browse={{ label: lessons.chooseLessons }}
          onFiles={([file]) => void read(file)}
        >
          {lessons.dropLessons}
        </DropZone>
      )}
    </div>
  )
}

function Lesson({ lesson, what, isSecretary }: { lesson: Known; what: string; isSecretary: boolean }) {
  const { lessons } = useText()
  const refusal = useRefusal()
  const { act, busy, error } = useAct()
  const [typed, setTyped] = useState<string | null>(null)
  const keep = async () => {
    const change = { lesson: lesson.id, what: (typed ?? what).normalize('NFC') }
    if (!busy && (await act('lessons.adopt', change))) setTyped(null)
  }
  return (
    <li>
      <div className="lessons-known">
        <p className="z-row">
          <strong>{lessons.topics[lesson.topic]}</strong>
          <Chip tone={lesson.kind === 'strong' ? 'ok' : 'ochre'}>{lessons.kinds[lesson.kind]}</Chip>
          <span className="z-muted">{lessons.source(lesson.from, lesson.year)}</span>
        </p>
        <p>{lesson.text}</p>
        {lesson.next !== '' && <p className="z-muted">{lessons.nextTime(lesson.next)}</p>}
        {error && <Note tone="red">{refusal(error)}</Note>}
        {isSecretary ? (
          <form
            className="lessons-adopt"
            onSubmit={(event) => {
              event.preventDefault()
              void keep()
            }}
          >
            <TextField label={lessons.what} maxLength={240} value={typed ?? what} onChange={setTyped} />
            <Button type="submit" icon={Check}>
              {typed === null && what !== '' ? lessons.kept : lessons.keep}
            </Button>
          </form>
        ) : (
          what !== '' && <p className="z-strong">{what}</p>
        )}
      </div>
      {isSecretary && !lesson.own && (
        <Button
          size="small"
          kind="ghost"
          icon={X}
          hiddenLabel
          onPress={() => void act('lessons.forget', { id: lesson.id })}
        >
          {lessons.remove(lesson.text)}
        </Button>
      )}
    </li>
  )
}
