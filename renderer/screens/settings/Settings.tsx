import { ArrowLeft } from 'lucide-react'
import { useState } from 'react'
import type { Output } from '../../../shared/contract.ts'
import { useSession } from '../../shell/session.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { Shell } from '../../shell.tsx'
import { useApp } from '../../state.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckboxRow } from '../../ui/CheckboxRow.tsx'
import { Note } from '../../ui/Note.tsx'
import { RadioList } from '../../ui/RadioList.tsx'
import { useAct, useAsk } from '../../useAsk.ts'
import { Diagnostics } from './Diagnostics.tsx'
import './settings.css'

type Choices = Output<'app.info'>['settings']

const themes = ['system', 'light', 'dark'] as const
/** Each language is called by its own name, whatever the language of the screen. */
const languages = [
  { value: 'nl', label: 'Nederlands' },
  { value: 'en', label: 'English' },
] as const

const csvForms = ['semicolon', 'comma'] as const

/** Choices for this computer, which work at once, and what the help desk needs. */
export default function Settings() {
  const { settings, common } = useText()
  const go = useApp((state) => state.go)
  const { procedure, me } = useSession()
  const refusal = useRefusal()
  const { data: info } = useAsk('app.info', {})
  const { act, error } = useAct()
  // Set at once and corrected by the answer, so that a choice never jumps back while it is being saved.
  const [chosen, setChosen] = useState<Partial<Choices>>({})
  const now: Choices | null = info && { ...info.settings, ...chosen }
  const set = async (change: Partial<Choices>) => {
    setChosen((before) => ({ ...before, ...change }))
    if (!(await act('app.set', change))) setChosen({})
  }
  const back = () => go({ name: procedure === null ? 'welcome' : me === null ? 'unlock' : 'overview' })
  return (
    <Shell screen="settings" back={back}>
      <div className="settings">
        <header className="z-spread">
          <div>
            <h1 className="z-h1">{settings.title}</h1>
            <p className="z-muted">{settings.lead}</p>
          </div>
          <Button kind="ghost" icon={ArrowLeft} onPress={back}>
            {common.back}
          </Button>
        </header>
        {error && (
          <Note tone="red" live>
            {refusal(error)}
          </Note>
        )}
        {now && (
          <>
            <section className="z-section">
              <RadioList
                inline
                legend={settings.language}
                options={languages}
                value={now.language}
                onChange={(value) => void set({ language: value === 'en' ? 'en' : 'nl' })}
              />
            </section>
            <section className="z-section z-stack">
              <RadioList
                inline
                legend={settings.theme}
                options={themes.map((value) => ({ value, label: settings.themes[value] }))}
                value={now.theme}
                onChange={(value) => void set({ theme: themes.find((one) => one === value) ?? 'system' })}
              />
              <p className="z-small z-muted">{settings.zoom}</p>
            </section>
            <section className="z-section">
              <RadioList
                legend={settings.csv}
                hint={settings.csvHint}
                options={csvForms.map((value) => ({ value, label: settings.csvForms[value] }))}
                value={now.csv}
                onChange={(value) => void set({ csv: value === 'comma' ? 'comma' : 'semicolon' })}
              />
            </section>
            <section className="z-section z-stack" aria-labelledby="settings-keys">
              <h2 id="settings-keys" className="z-h3">
                {settings.keys}
              </h2>
              <CheckboxRow
                label={settings.singleKeys}
                hint={settings.singleKeysHint}
                checked={now.singleKeys}
                onChange={(singleKeys) => void set({ singleKeys })}
              />
            </section>
          </>
        )}
        <section className="z-section z-stack" aria-labelledby="settings-help">
          <h2 id="settings-help" className="z-h3">
            {settings.helpDesk}
          </h2>
          <Diagnostics />
        </section>
      </div>
    </Shell>
  )
}
