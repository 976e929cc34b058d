import { ArrowRight, BookMarked, PencilLine } from 'lucide-react'
import { blankTemplate } from '../../../shared/content/blankDesign.ts'
import type { Output } from '../../../shared/contract.ts'
import type { Criterion, Design as DesignDocument } from '../../../shared/domain/design.ts'
import { inLanguage } from '../../../shared/domain/text.ts'
import { ask } from '../../ask.ts'
import { DocumentStatus } from '../../documents/DocumentStatus.tsx'
import { ReadOnly } from '../../documents/ReadOnly.tsx'
import { useDocument } from '../../documents/useDocument.ts'
import { longDate } from '../../format.ts'
import { Loading } from '../../shell/Loading.tsx'
import { useMe } from '../../shell/session.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { Shell } from '../../shell.tsx'
import { useApp } from '../../state.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAct, useAsk } from '../../useAsk.ts'
import { useAmending } from '../amendment/useAmending.ts'
import { DesignChecks } from './DesignChecks.tsx'
import { DesignTabs, useDesignPlace } from './DesignTabs.tsx'
import { MakeTemplate } from './MakeTemplate.tsx'
import { NewerTemplate } from './NewerTemplate.tsx'

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
  const me = useMe()
  const go = useApp((state) => state.go)
  const tell = useApp((state) => state.tell)
  const { act, error: unkept } = useAct()
  const document_ = useDocument(kind)
  const { answer, value: design, refused, saved, store } = document_
  const { data: templates } = useAsk('library.templates', {})
  const amending = useAmending()
  const place = useDesignPlace()
  const editable = answer?.editable ?? false
  const change = (edit: (design: DesignDocument) => DesignDocument) => {
    if (editable) document_.change(edit)
  }
  const keep = async (criterion: Criterion) => {
    await store()
    if ((await act('library.keep', { criterion: criterion.id })) !== null)
      tell({ text: ({ design }, to) => design.kept(inLanguage(criterion.name, to) || design.nameless) })
  }
  const next = async () => {
    await store()
    go({ name: 'step', step: 'committee' })
  }
  const template = templates?.find((one) => one.id === design?.template?.id)
  const frozen = answer?.frozen ?? null
  const problem = refusal(refused ?? unkept ?? amending.error)
  return (
    <Shell
      step="design"
      sideLabel={words.checksTitle}
      side={
        design && <DesignChecks design={design} editable={editable} onChange={change} onGo={place.show} />
      }
      status={<DocumentStatus saved={saved} retry={() => void store()} />}
      keys={
        place.part === 'criteria' && editable
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
          <div className="z-row">
            {template && design?.template && template.id !== blankTemplate && (
              <Chip icon={BookMarked}>
                {words.template(inLanguage(template.name, language), design.template.version)}
              </Chip>
            )}
            {design && me?.coordinator === true && <MakeTemplate design={design} store={store} />}
            {editable && (
              <Button
                kind={design && design.criteria.length > 0 ? 'ink' : 'outline'}
                icon={ArrowRight}
                onPress={() => void next()}
              >
                {text.shell.toStep(text.common.stepNames.committee)}
              </Button>
            )}
          </div>
        </header>
        {problem && <Note tone="red">{problem}</Note>}
        {answer && (
          <ReadOnly
            editable={editable}
            frozen={frozen && { title: words.frozen(longDate(frozen.at, language)), text: words.frozenText }}
          />
        )}
        {amending.may && (
          <div>
            <Button icon={PencilLine} onPress={() => void amending.begin()}>
              {amending.label}
            </Button>
          </div>
        )}
        {design && editable && (
          <NewerTemplate
            design={design}
            onUpdate={(edit, sentence) => void document_.changeAndTell(edit, sentence)}
          />
        )}
        {!design && !refused && <Loading />}
        {design && (
          <DesignTabs
            design={design}
            may={() => editable}
            place={place}
            onChange={change}
            onTold={(edit, sentence) => {
              if (editable) void document_.changeAndTell(edit, sentence)
            }}
            onKeep={(criterion) => void keep(criterion)}
            undo={document_.undo}
            redo={document_.redo}
            next={() => void next()}
          />
        )}
      </div>
    </Shell>
  )
}
