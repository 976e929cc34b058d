import { PencilLine, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Output } from '../../../shared/contract.ts'
import type { Part } from '../../../shared/domain/amendment.ts'
import { mayGoOn } from '../../../shared/domain/check.ts'
import type { Design } from '../../../shared/domain/design.ts'
import { designChecks } from '../../../shared/domain/designChecks.ts'
import { designDifference } from '../../../shared/domain/difference.ts'
import { ask } from '../../ask.ts'
import { Differences } from '../../documents/Differences.tsx'
import { DocumentStatus } from '../../documents/DocumentStatus.tsx'
import { ReadOnly } from '../../documents/ReadOnly.tsx'
import { useDocument } from '../../documents/useDocument.ts'
import { Proposed } from '../../exchange/Proposed.tsx'
import { useSendOn } from '../../exchange/useSendOn.ts'
import { Loading } from '../../shell/Loading.tsx'
import { useRefusal } from '../../shell/useRefusal.ts'
import { Shell } from '../../shell.tsx'
import { useApp } from '../../state.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { AreaField } from '../../ui/Field.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAct } from '../../useAsk.ts'
import { DesignChecks } from '../design/DesignChecks.tsx'
import { DesignTabs, useDesignPlace } from '../design/DesignTabs.tsx'
import { AmendDialog } from './AmendDialog.tsx'
import { useAmending } from './useAmending.ts'
import './amendment.css'

type Draft = NonNullable<Output<'amendment.get'>['draft']>

const kind = {
  name: 'amendment' as const,
  get: () => ask('amendment.get', {}),
  of: (answer: Output<'amendment.get'>): Draft | null => answer.draft,
  put: async (draft: Draft | null) => draft && ask('amendment.put', draft),
}

/** A change of a published design: the design to change, and beside it in sentences what becomes different, and why. */
export default function Amendment() {
  const text = useText()
  const words = text.amendment
  const refusal = useRefusal()
  const go = useApp((state) => state.go)
  const tell = useApp((state) => state.tell)
  const { act, error: failed } = useAct()
  const document_ = useDocument(kind)
  const { answer, value: draft, refused, saved, store } = document_
  const amending = useAmending()
  const sendOn = useSendOn()
  const may = (part: Part) => answer?.editable === true && answer.parts.includes(part)
  const place = useDesignPlace(answer === null || may('criteria') ? 'criteria' : 'facts')
  const [asking, setAsking] = useState(false)
  const published = answer?.published ?? null
  const changes = draft && published ? designDifference(published, draft.design) : []
  const missing =
    changes.length === 0
      ? words.missing.change
      : draft?.reason.trim() === ''
        ? words.missing.reason
        : draft && !mayGoOn(designChecks(draft.design))
          ? words.missing.checks
          : answer?.deciders === 2 && answer.seconds.length === 0
            ? words.missing.second
            : undefined
  const editing = (edit: (design: Design) => Design) => (before: Draft | null) =>
    before && { ...before, design: edit(before.design) }
  const change = (edit: (design: Design) => Design) => document_.change(editing(edit))
  const back = () => go({ name: 'step', step: 'publication' })
  const look = async () => {
    if (missing !== undefined || !answer?.editable) return
    await store()
    setAsking(true)
  }
  const drop = async () => {
    await store()
    const before = draft
    if (before === null || (await act('amendment.drop', {})) === null) return
    const undo = async () => {
      if (await act('amendment.put', before)) go({ name: 'amendment' })
    }
    back()
    tell({ text: (t) => t.amendment.dropped, undo: { label: (t) => t.common.undo, run: () => void undo() } })
  }
  const fixed = answer && !answer.parts.includes('criteria')
  return (
    <Shell
      step="publication"
      screen="amendment"
      back={back}
      sideLabel={words.sideTitle}
      side={
        draft &&
        answer && (
          <div className="z-stack">
            <section className="z-stack amendment-side" aria-labelledby="amendment-changes">
              <h2 id="amendment-changes" className="z-h2">
                {words.sideTitle}
              </h2>
              <div role="status">
                {changes.length === 0 ? (
                  <p className="z-small z-muted">{words.nothing}</p>
                ) : (
                  <Differences changes={changes} />
                )}
              </div>
              {answer.proposed !== null ? (
                <>
                  <p className="z-said">{draft.reason}</p>
                  <Proposed who={answer.proposed} />
                </>
              ) : (
                <>
                  <AreaField
                    label={words.reason}
                    mark={text.common.public}
                    hint={words.reasonHint}
                    rows={3}
                    maxLength={1000}
                    value={draft.reason}
                    onChange={(reason) => document_.change((before) => before && { ...before, reason })}
                  />
                  {answer.deciders === 2 && <p className="z-small">{words.two}</p>}
                  <Button
                    kind="ink"
                    size="large"
                    wide
                    keys="Ctrl+Enter"
                    blocked={missing}
                    onPress={() => void look()}
                  >
                    {words.publish}
                  </Button>
                  <Button kind="ghost" icon={Trash2} onPress={() => void drop()}>
                    {words.drop}
                  </Button>
                </>
              )}
            </section>
            {may('criteria') && (
              <section className="z-section">
                <DesignChecks design={draft.design} editable onChange={change} onGo={place.show} />
              </section>
            )}
          </div>
        )
      }
      status={draft && <DocumentStatus saved={saved} retry={() => void store()} />}
      keys={draft && answer?.proposed === null ? [{ keys: 'Ctrl+Enter', label: words.keys.publish }] : []}
    >
      <div className="z-stack design">
        <header>
          <h1 className="z-h1">{text.shell.titles.amendment}</h1>
          <p className="z-muted">{words.lead}</p>
        </header>
        {(refused ?? failed) && <Note tone="red">{refusal(refused ?? failed)}</Note>}
        {!answer && !refused && <Loading />}
        {answer && answer.proposed === null && <ReadOnly editable={answer.editable} frozen={null} />}
        {draft && fixed && (
          <Note tone="plain">{answer.parts.includes('places') ? words.frozen : words.decided}</Note>
        )}
        {answer && !draft && (
          <Empty
            title={words.none}
            action={
              amending.may && (
                <Button kind="ink" icon={PencilLine} onPress={() => void amending.begin()}>
                  {amending.label}
                </Button>
              )
            }
          >
            {words.noneText}
          </Empty>
        )}
        {draft && (
          <DesignTabs
            design={draft.design}
            may={may}
            place={place}
            onChange={change}
            onTold={(edit, sentence) => void document_.changeAndTell(editing(edit), sentence)}
            onKeep={undefined}
            undo={document_.undo}
            redo={document_.redo}
            next={() => void look()}
          />
        )}
      </div>
      {asking && answer && draft && (
        <AmendDialog
          answer={answer}
          changes={changes}
          reason={draft.reason}
          close={() => setAsking(false)}
          done={(code) => {
            setAsking(false)
            if (code === null) {
              void sendOn()
              return
            }
            back()
            tell({ text: (t) => t.amendment.published(code) })
          }}
        />
      )}
    </Shell>
  )
}
