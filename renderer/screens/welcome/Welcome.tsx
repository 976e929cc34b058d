import { BookMarked, BookOpen, HardDriveUpload, Languages, MailOpen, Plus } from 'lucide-react'
import { useState } from 'react'
import { useUsable } from '../../shell/usable.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { Shell } from '../../shell.tsx'
import { useApp } from '../../state.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { useHotkeys } from '../../ui/hotkeys.ts'
import { Note } from '../../ui/Note.tsx'
import { Seal } from '../../ui/Seal.tsx'
import { useAct, useAsk } from '../../useAsk.ts'
import { Broken } from './Broken.tsx'
import { FirstQuestion } from './FirstQuestion.tsx'
import { Invitation } from './Invitation.tsx'
import { Procedures } from './Procedures.tsx'
import './welcome.css'

/** Refusals that say the file itself is damaged: then a backup may help. */
const damaged: readonly string[] = ['E_EMPTY_FILE', 'E_NOT_DATABASE', 'E_OTHER_FILE']

/** Back to work in one Enter: the procedures on this computer, each with its seal; or a new one, or the example. */
export default function Welcome() {
  const { welcome, safety, shell } = useText()
  const go = useApp((state) => state.go)
  const refusal = useRefusal()
  const { act, busy, error } = useAct()
  const { data: info } = useAsk('app.info', {})
  const { data: library, error: noLibrary } = useAsk('library.list', {})
  const [invited, setInvited] = useState(false)
  const [tried, setTried] = useState<string | null>(null)
  useUsable(info !== null && (library !== null || noLibrary !== null))
  const create = () => go({ name: 'create', template: null })
  const open = async (id: string) => {
    if (busy) return
    setTried(id)
    if (await act('procedure.open', { id })) go({ name: 'unlock' })
  }
  const openExample = async () => {
    if (busy) return
    if (await act('example.open', {})) go({ name: 'overview' })
  }
  const welcomed = () => void act('app.set', { welcomed: true })
  useHotkeys([
    { keys: 'Ctrl+N', run: create },
    { keys: 'Escape', run: () => setInvited(false), when: invited },
  ])
  // Whoever has a procedure came before, also when the settings were lost.
  const isNew = library !== null && library.rows.length === 0 && library.broken.length === 0
  const broken =
    error && damaged.includes(error.code) ? library?.rows.find((row) => row.id === tried) : undefined
  const asksFirst = info !== null && !info.settings.welcomed && isNew && !invited
  return (
    <Shell
      screen="welcome"
      plain
      keys={[
        { keys: 'ArrowUp ArrowDown', label: welcome.choose },
        { keys: 'Enter', label: welcome.open },
      ]}
      status={info && <span>{welcome.version(info.version)}</span>}
    >
      <div className="welcome">
        <section className="welcome-start">
          <Seal state="closed" size={82} />
          <h1 className="z-display">
            {welcome.headline.map((sentence) => (
              <span key={sentence}>{`${sentence} `}</span>
            ))}
          </h1>
          <p className="z-lead z-muted">{welcome.promise}</p>
          <div className="welcome-ways">
            <Button kind="ink" size="large" wide icon={Plus} keys="Ctrl+N" onPress={create}>
              {welcome.create}
            </Button>
            <Button size="large" wide icon={MailOpen} onPress={() => setInvited(true)}>
              {welcome.invited}
            </Button>
            <Button kind="ghost" size="large" icon={BookOpen} onPress={() => void openExample()}>
              {welcome.example}
            </Button>
          </div>
          <div className="welcome-local">
            <p className="z-caption">{welcome.local}</p>
            <div className="welcome-seldom">
              <Button kind="ghost" size="small" icon={BookMarked} onPress={() => go({ name: 'templates' })}>
                {shell.titles.templates}
              </Button>
              <Button
                kind="ghost"
                size="small"
                icon={HardDriveUpload}
                onPress={() => go({ name: 'restore' })}
              >
                {safety.restore.open}
              </Button>
              <Button kind="ghost" size="small" icon={Languages} onPress={() => go({ name: 'settings' })}>
                {`${welcome.language}, ${welcome.settings}`}
              </Button>
            </div>
          </div>
        </section>
        <section className="welcome-work">
          {broken && error && (
            <Broken file={{ id: broken.id, code: error.code, title: broken.title }} title={broken.title} />
          )}
          {!broken && (error ?? noLibrary) && (
            <Note tone="red" live>
              {refusal(error ?? noLibrary)}
            </Note>
          )}
          {asksFirst && (
            <FirstQuestion
              onSetUp={() => {
                welcomed()
                create()
              }}
              onInvited={() => {
                welcomed()
                setInvited(true)
              }}
              onAround={() => {
                welcomed()
                void openExample()
              }}
            />
          )}
          {invited && <Invitation close={() => setInvited(false)} any={(library?.rows.length ?? 0) > 0} />}
          {library && info && !asksFirst && <Procedures library={library} onOpen={(id) => void open(id)} />}
        </section>
      </div>
    </Shell>
  )
}
