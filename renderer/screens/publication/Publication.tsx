import { Code, FileDown, FileText, Printer } from 'lucide-react'
import { useState } from 'react'
import { mayGoOn } from '../../../shared/domain/check.ts'
import { type Language, languages } from '../../../shared/domain/text.ts'
import { Loading } from '../../shell/Loading.tsx'
import { useMe } from '../../shell/session.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { Shell } from '../../shell.tsx'
import { useApp } from '../../state.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { useHotkeys } from '../../ui/hotkeys.ts'
import { Note } from '../../ui/Note.tsx'
import { Segment } from '../../ui/Segment.tsx'
import { useAct, useAsk } from '../../useAsk.ts'
import { useAmending } from '../amendment/useAmending.ts'
import { Before } from './Before.tsx'
import { Names } from './Names.tsx'
import { PageView } from './PageView.tsx'
import { PublishDialog } from './PublishDialog.tsx'
import { PublishedAt } from './PublishedAt.tsx'
import './publication.css'

const isLanguage = (value: string): value is Language => languages.some((one) => one === value)

/** Step 3: what candidates will read, what is still missing, and the publication that freezes the design. */
export default function Publication() {
  const text = useText()
  const words = text.publication
  const mine = useLanguage()
  const refusal = useRefusal()
  const me = useMe()
  const go = useApp((state) => state.go)
  const tell = useApp((state) => state.tell)
  const [language, setLanguage] = useState<Language>(mine)
  const [asking, setAsking] = useState(false)
  const { data: found, error } = useAsk('design.get', {})
  const { data: committee } = useAsk('committee.get', {})
  const { data: page, error: noPage } = useAsk('description.html', { language })
  const { act, busy, error: refused, clear } = useAct()
  const amending = useAmending()
  const frozen = found?.frozen ?? null
  const ready = found !== null && mayGoOn(found.checks)
  const secretary = me?.coordinator === true
  const toCandidates = () => go({ name: 'step', step: 'candidates' })
  const ask = () => {
    if (!ready || !secretary || busy || frozen) return
    clear()
    setAsking(true)
  }
  const publish = async () => {
    setAsking(false)
    await act('design.publish', {})
  }
  const save = async (kind: 'description' | 'description-pdf' | 'description-markdown') => {
    const path = (await act('export.save', { kind, language }))?.path
    if (path) tell({ text: (t) => t.publication.savedAs(path) })
  }
  useHotkeys([{ keys: 'Ctrl+Enter', run: frozen ? toCandidates : ask, when: found !== null }])
  const problem = refusal(error ?? noPage ?? refused ?? amending.error)
  return (
    <Shell
      step="publication"
      sideLabel={frozen ? words.afterTitle : words.sideTitle}
      side={
        found &&
        page && (
          <Before
            checks={found.checks}
            composed={committee === null || (committee.faults.length === 0 && mayGoOn(committee.checks))}
            missing={page.missing}
            why={page.why}
            published={frozen !== null}
            secretary={secretary}
            busy={busy}
            names={
              page.nameable && (
                <Names
                  named={page.named}
                  published={frozen !== null}
                  onChange={(members) => void act('named.put', { members: [...members] })}
                />
              )
            }
            onPublish={ask}
            amend={amending.may ? { label: amending.label, run: () => void amending.begin() } : undefined}
          />
        )
      }
      keys={
        frozen
          ? [{ keys: 'Ctrl+Enter', label: words.keys.candidates }]
          : secretary
            ? [{ keys: 'Ctrl+Enter', label: words.keys.publish }]
            : []
      }
    >
      <div className="z-stack publication">
        <header className="z-spread">
          <div>
            <h1 className="z-h1">{text.common.stepNames.publication}</h1>
            <p className="z-muted">{words.lead}</p>
          </div>
          <Segment
            label={words.language}
            value={language}
            options={languages.map((value) => ({ value, label: words.languages[value] }))}
            onChange={(value) => isLanguage(value) && setLanguage(value)}
          />
        </header>
        {problem && (
          <Note tone="red" live>
            {problem}
          </Note>
        )}
        {!page && !noPage && <Loading />}
        {frozen && (
          <PublishedAt frozen={frozen} onPrint={() => void act('print.list', { list: 'design', language })} />
        )}
        {page && (
          <>
            <div className="z-row">
              <Button icon={FileText} onPress={() => void save('description')}>
                {words.saveHtml}
              </Button>
              <Button icon={FileDown} onPress={() => void save('description-pdf')}>
                {words.savePdf}
              </Button>
              <Button icon={Code} onPress={() => void save('description-markdown')}>
                {words.saveMarkdown}
              </Button>
              <Button
                icon={Printer}
                onPress={() => void act('print.list', { list: 'description', language })}
              >
                {words.print}
              </Button>
            </div>
            <PageView page={page.page} />
          </>
        )}
      </div>
      <PublishDialog
        open={asking}
        missing={page?.missing.length ?? 0}
        onPublish={() => void publish()}
        onClose={() => setAsking(false)}
      />
    </Shell>
  )
}
