import { ArrowLeft, FileDown, Play, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Output } from '../../../shared/contract.ts'
import { inLanguage } from '../../../shared/domain/text.ts'
import { longDate } from '../../format.ts'
import { Loading } from '../../shell/Loading.tsx'
import { useSession } from '../../shell/session.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { Shell } from '../../shell.tsx'
import { useApp } from '../../state.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { CodeGroups } from '../../ui/CodeGroups.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { DropZone } from '../../ui/DropZone.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAct, useAsk } from '../../useAsk.ts'
import { ReadDialog } from './ReadDialog.tsx'
import './templates.css'

type Row = Output<'template.list'>[number]

interface Looked {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly read: Output<'template.read'>
}

/** The templates of this computer: to begin with, to hand on, to throw away; and where one of another centre comes in. */
export default function Templates() {
  const text = useText()
  const words = text.templates
  const language = useLanguage()
  const refusal = useRefusal()
  const go = useApp((state) => state.go)
  const tell = useApp((state) => state.tell)
  const { data: rows, error: unread } = useAsk('template.list', {})
  const { act, busy, error } = useAct()
  const [looked, setLooked] = useState<Looked | null>(null)
  const [leaving, setLeaving] = useState<Row | null>(null)
  const { me } = useSession()
  const back = () => go(me === null ? { name: 'welcome' } : { name: 'step', step: 'design' })
  const look = async (file: File) => {
    // One byte more than any template has: what is larger is refused without being read whole.
    const bytes = new Uint8Array(await file.slice(0, 1_048_577).arrayBuffer())
    const read = await act('template.read', { bytes })
    if (read) setLooked({ bytes, read })
  }
  const keep = async () => {
    if (!looked || busy) return
    const name = inLanguage(looked.read.name, language)
    if (await act('template.keep', { bytes: looked.bytes })) tell({ text: (t) => t.templates.kept(name) })
    setLooked(null)
  }
  const save = async (row: Row) => {
    const path = (await act('template.save', { id: row.id }))?.path
    if (path) tell({ text: (t) => t.templates.saved(path) })
  }
  const remove = async (row: Row) => {
    setLeaving(null)
    if (await act('template.forget', { id: row.id })) tell({ text: (t) => t.templates.removed })
  }
  const problem = refusal(error ?? unread)
  return (
    <Shell screen="templates" back={back}>
      <div className="z-stack templates">
        <header className="z-spread">
          <div>
            <h1 className="z-h1">{text.shell.titles.templates}</h1>
            <p className="z-muted">{words.lead}</p>
          </div>
          <Button kind="ghost" icon={ArrowLeft} onPress={back}>
            {text.common.back}
          </Button>
        </header>
        {problem && (
          <Note tone="red" live>
            {problem}
          </Note>
        )}
        {!rows && !unread && <Loading />}
        {rows?.length === 0 && <Empty title={words.none}>{words.noneText}</Empty>}
        {rows && rows.length > 0 && (
          <ul className="templates-list" aria-label={words.list}>
            {rows.map((row) => (
              <li key={row.id}>
                <TemplateRow
                  row={row}
                  onUse={() => go({ name: 'create', template: row.id })}
                  onSave={() => void save(row)}
                  onRemove={() => setLeaving(row)}
                />
              </li>
            ))}
          </ul>
        )}
        <section className="z-section z-stack" aria-labelledby="templates-import">
          <h2 id="templates-import" className="z-h2">
            {words.importTitle}
          </h2>
          <DropZone
            accept=".zegel"
            active={words.dropping}
            browse={{ label: words.choose }}
            onFiles={([file]) => file && void look(file)}
          >
            {words.drop}
          </DropZone>
        </section>
      </div>
      {looked && (
        <ReadDialog
          read={looked.read}
          busy={busy}
          onKeep={() => void keep()}
          onClose={() => setLooked(null)}
        />
      )}
      {leaving && (
        <Dialog
          open
          title={words.removeTitle(inLanguage(leaving.name, language))}
          confirm={{ label: words.remove, kind: 'danger', icon: Trash2, run: () => void remove(leaving) }}
          cancel={{ label: text.common.cancel, run: () => setLeaving(null) }}
        >
          <p>{words.removeText}</p>
        </Dialog>
      )}
    </Shell>
  )
}

interface TemplateRowProps {
  readonly row: Row
  readonly onUse: () => void
  readonly onSave: () => void
  readonly onRemove: () => void
}

function TemplateRow({ row, onUse, onSave, onRemove }: TemplateRowProps) {
  const { templates: words } = useText()
  const language = useLanguage()
  return (
    <article className="templates-row" aria-label={inLanguage(row.name, language)}>
      <div className="z-stack">
        <p className="z-row">
          <strong>{inLanguage(row.name, language)}</strong>
          <Chip>{words.version(row.version)}</Chip>
          {row.own && <Chip>{words.own}</Chip>}
        </p>
        <p className="z-small">
          {`${words.made(row.from, longDate(row.at, language))}. ${words.contents(row.criteria, row.rounds)}.`}
        </p>
        <div>
          <p className="z-caption">{words.code}</p>
          <CodeGroups code={row.code.replaceAll('-', '')} label={words.code} />
          <p className="z-caption">{words.codeHint}</p>
        </div>
      </div>
      <div className="templates-verbs">
        <Button icon={Play} onPress={onUse}>
          {words.use}
        </Button>
        <Button icon={FileDown} onPress={onSave}>
          {words.save}
        </Button>
        <Button kind="ghost" icon={Trash2} onPress={onRemove}>
          {words.remove}
        </Button>
      </div>
    </article>
  )
}
