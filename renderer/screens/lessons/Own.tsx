import { Download, Plus, X } from 'lucide-react'
import { useState } from 'react'
import type { Output } from '../../../shared/contract.ts'
import { lessonKinds, lessonTopics } from '../../../shared/domain/lessons.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { SelectField, TextField } from '../../ui/Field.tsx'
import { Note } from '../../ui/Note.tsx'
import { RadioList } from '../../ui/RadioList.tsx'
import { useAct } from '../../useAsk.ts'

type Lesson = Output<'lessons.get'>['own'][number]

const blank: Lesson = { topic: 'vacancy', kind: 'strong', text: '', next: '' }

/** Strong and weak points of this round, and the file that takes them to another centre. */
export function Own({ lessons, isSecretary }: { lessons: readonly Lesson[]; isSecretary: boolean }) {
  const { lessons: words } = useText()
  const refusal = useRefusal()
  const { act, busy, error } = useAct()
  const [draft, setDraft] = useState(blank)
  const [path, setPath] = useState<string | null>(null)
  const set = (change: Partial<Lesson>) => setDraft((before) => ({ ...before, ...change }))
  const put = (all: readonly Lesson[]) => act('lessons.put', { lessons: [...all] })
  const add = async () => {
    if (busy || draft.text.trim() === '') return
    const fresh = {
      ...draft,
      text: draft.text.trim().normalize('NFC'),
      next: draft.next.trim().normalize('NFC'),
    }
    if (await put([...lessons, fresh])) setDraft({ ...blank, topic: draft.topic })
  }
  const save = async () => {
    const saved = busy ? null : await act('lessons.export', {})
    if (saved?.path) setPath(saved.path)
  }
  return (
    <div className="lessons-parts">
      <div className="lessons-column">
        <p>{words.ownText}</p>
        {lessons.length === 0 ? (
          <Empty title={words.none}>{words.noneText}</Empty>
        ) : (
          <ul className="lessons-list" aria-label={words.caption}>
            {lessons.map((one) => (
              <li key={`${one.topic} ${one.text}`}>
                <div>
                  <p className="z-row">
                    <strong>{words.topics[one.topic]}</strong>
                    <Chip tone={one.kind === 'strong' ? 'ok' : 'ochre'}>{words.kinds[one.kind]}</Chip>
                  </p>
                  <p>{one.text}</p>
                  {one.next !== '' && <p className="z-muted">{words.nextTime(one.next)}</p>}
                </div>
                {isSecretary && (
                  <Button
                    size="small"
                    kind="ghost"
                    icon={X}
                    hiddenLabel
                    onPress={() => void put(lessons.filter((other) => other !== one))}
                  >
                    {words.remove(one.text)}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
        {lessons.length > 0 && isSecretary && (
          <section aria-labelledby="lessons-export">
            <h2 className="z-h2 z-section" id="lessons-export">
              {words.exportTitle}
            </h2>
            <p className="z-muted">{words.exportText}</p>
            <p>
              <Button icon={Download} onPress={() => void save()}>
                {words.export}
              </Button>
            </p>
            <p role="status">{path !== null && words.exported(path)}</p>
          </section>
        )}
      </div>
      {isSecretary ? (
        <form
          className="lessons-form"
          onSubmit={(event) => {
            event.preventDefault()
            void add()
          }}
        >
          {error && <Note tone="red">{refusal(error)}</Note>}
          <SelectField
            label={words.topic}
            value={draft.topic}
            onChange={(value) => set({ topic: lessonTopics.find((topic) => topic === value) ?? 'vacancy' })}
            options={lessonTopics.map((value) => ({ value, label: words.topics[value] }))}
          />
          <RadioList
            legend={words.kind}
            inline
            value={draft.kind}
            onChange={(value) => set({ kind: value === 'weak' ? 'weak' : 'strong' })}
            options={lessonKinds.map((value) => ({ value, label: words.kinds[value] }))}
          />
          <TextField
            label={words.text}
            maxLength={240}
            value={draft.text}
            onChange={(text) => set({ text })}
          />
          <TextField
            label={words.next}
            maxLength={240}
            value={draft.next}
            onChange={(next) => set({ next })}
          />
          <p>
            <Button
              type="submit"
              kind="ink"
              icon={Plus}
              blocked={draft.text.trim() === '' ? words.text : undefined}
            >
              {words.add}
            </Button>
          </p>
        </form>
      ) : (
        <p className="z-muted">{words.onlySecretary}</p>
      )}
    </div>
  )
}
