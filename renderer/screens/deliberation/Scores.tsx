import { ArrowRight, MessageSquareWarning, Monitor } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useRefusal } from '../../shell/useRefusal.ts'
import { Shell } from '../../shell.tsx'
import { useApp } from '../../state.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { useHotkeys } from '../../ui/hotkeys.ts'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAct } from '../../useAsk.ts'
import { Agreement } from './Agreement.tsx'
import { Explained } from './Explained.tsx'
import { Matrix } from './Matrix.tsx'
import { OrderDialog } from './OrderDialog.tsx'
import { OwnName } from './OwnName.tsx'
import { Ranking } from './Ranking.tsx'
import type { Matrix as Data, MatrixRow } from './rows.ts'
import { Speakers } from './Speakers.tsx'
import type { TalkAbout } from './useTalk.ts'
import { WhatIf } from './WhatIf.tsx'

interface ScoresProps {
  readonly data: Data
  readonly rows: readonly MatrixRow[]
  readonly at: MatrixRow
  readonly talk: TalkAbout
  /** Back from a candidate's evidence: the focus belongs in the matrix again. */
  readonly returned: boolean
  readonly onChoose: (cid: string) => void
  readonly onMove: (by: number) => void
  readonly onOpen: (cid: string) => void
  readonly toDoubts: () => void
  /** Where one can look at another round. */
  readonly rounds: ReactNode
}

/** The matrix and what it adds up to, on one screen. */
export function Scores(props: ScoresProps) {
  const { data, rows, at, talk, returned, onChoose, onMove, onOpen, toDoubts, rounds } = props
  const text = useText()
  const { deliberation } = text
  const go = useApp((state) => state.go)
  const refusal = useRefusal()
  const { act, error } = useAct()
  const [view, setView] = useState<'members' | 'criteria'>('members')
  const [explaining, setExplaining] = useState(false)
  const [dialog, setDialog] = useState<'order' | 'whatIf' | null>(null)
  const close = () => setDialog(null)
  const place = useRef<HTMLDivElement>(null)
  const came = useRef(returned)
  useEffect(() => {
    if (came.current) place.current?.querySelector<HTMLElement>('[role=grid] [tabindex="0"]')?.focus()
  }, [])
  const decide = () => go({ name: 'step', step: 'decision' })
  const explain = () => setExplaining((open) => !open)
  useHotkeys([
    { keys: 'ArrowDown', run: () => onMove(1), repeat: true },
    { keys: 'ArrowUp', run: () => onMove(-1), repeat: true },
    { keys: 'Enter', run: () => onOpen(at.cid) },
    { keys: 'Space', run: talk.speak },
    { keys: 'Shift+Space', run: talk.back },
    { keys: 'o', run: () => setDialog('order'), when: talk.open },
    { keys: 'w', run: () => setView((now) => (now === 'members' ? 'criteria' : 'members')) },
    { keys: 'a', run: () => go({ name: 'attention' }) },
    { keys: '?', run: explain },
    { keys: 'Ctrl+Enter', run: decide },
    { keys: 'Escape', run: () => setExplaining(false), when: explaining },
  ])
  return (
    <Shell
      step="deliberation"
      status={<span>{deliberation.computed}</span>}
      keys={[
        { keys: 'ArrowUp ArrowDown', label: deliberation.keys.candidate },
        { keys: 'Enter', label: deliberation.keys.open },
        ...(talk.open ? [{ keys: 'Space', label: deliberation.keys.speaker }] : []),
        { keys: 'W', label: deliberation.keys.view },
        { keys: '?', label: deliberation.keys.explain },
      ]}
    >
      <div className="deliberation" ref={place}>
        <header className="deliberation-head">
          <h1 className="z-h1">{text.common.stepNames.deliberation}</h1>
          <Button
            kind="ghost"
            size="small"
            hiddenLabel
            icon={Monitor}
            onPress={() => void act('projector.show', { view: 'matrix' })}
          >
            {deliberation.project}
          </Button>
          <Button
            kind="ghost"
            size="small"
            icon={MessageSquareWarning}
            keys="A"
            onPress={() => go({ name: 'attention' })}
          >
            {text.attention.title}
          </Button>
          <Button kind="ink" size="small" icon={ArrowRight} keys="Ctrl+Enter" onPress={decide}>
            {deliberation.toDecision}
          </Button>
          <Agreement agreement={data.agreement} onExplain={explain} explaining={explaining} />
        </header>
        {rounds}
        {error && <Note tone="red">{refusal(error)}</Note>}
        <div className="deliberation-parts">
          <Matrix
            data={data}
            rows={rows}
            at={at}
            view={view}
            onView={setView}
            onChoose={onChoose}
            onOpen={onOpen}
            onSpeaker={talk.speak}
          >
            <p className="deliberation-links">
              <OwnName raters={data.raters} />
              {talk.open && (
                <>
                  <LinkButton onPress={toDoubts}>{deliberation.doubts.open}</LinkButton>
                  <LinkButton onPress={() => setDialog('order')}>{deliberation.order.open}</LinkButton>
                </>
              )}
            </p>
          </Matrix>
          <Ranking data={data} at={at} onWhatIf={() => setDialog('whatIf')} />
        </div>
        <Speakers at={at} talk={talk} />
      </div>
      {dialog === 'order' && <OrderDialog order={talk.all.map(({ id }) => id)} close={close} />}
      {dialog === 'whatIf' && <WhatIf data={data} close={close} />}
      {explaining && <Explained agreement={data.agreement} close={() => setExplaining(false)} />}
    </Shell>
  )
}
