import { useState } from 'react'
import { inLanguage } from '../../../shared/domain/text.ts'
import { Loading } from '../../shell/Loading.tsx'
import { useRefusal } from '../../shell/useRefusal.ts'
import { Shell } from '../../shell.tsx'
import { useApp } from '../../state.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { useHotkeys } from '../../ui/hotkeys.ts'
import { Note } from '../../ui/Note.tsx'
import { RadioList } from '../../ui/RadioList.tsx'
import { useAct, useAsk } from '../../useAsk.ts'
import { PassphraseChoice } from './PassphraseChoice.tsx'
import './create.css'

/** A new procedure: with which template, what it is called, who its secretary is, and the passphrase of that person. */
export default function Create({ template: asked }: { template: string | null }) {
  const { create, common, shell } = useText()
  const language = useLanguage()
  const go = useApp((state) => state.go)
  const { data: templates } = useAsk('library.templates', {})
  const { act, busy, error } = useAct()
  const refusal = useRefusal()
  const [chosen, setChosen] = useState(asked)
  const [title, setTitle] = useState('')
  const [name, setName] = useState('')
  const [passphrase, setPassphrase] = useState<string | null>(null)
  const template = chosen ?? templates?.[0]?.id ?? null
  const missing =
    title.trim() === ''
      ? create.missing.title
      : name.trim() === ''
        ? create.missing.name
        : passphrase === null
          ? create.missing.passphrase
          : undefined
  const make = async () => {
    if (missing !== undefined || passphrase === null || template === null || busy) return
    const made = await act('procedure.create', {
      template,
      title: title.trim(),
      name: name.trim(),
      passphrase,
    })
    if (made) go({ name: 'overview' })
  }
  const back = () => go({ name: 'welcome' })
  useHotkeys([{ keys: 'Ctrl+Enter', run: () => void make() }])
  const weak = error?.code === 'E_WEAK' ? refusal(error) : null
  return (
    <Shell
      screen="create"
      back={back}
      keys={[
        { keys: 'Ctrl+Enter', label: create.submitKey },
        { keys: 'Escape', label: shell.back },
      ]}
    >
      <form
        className="create"
        onSubmit={(event) => {
          event.preventDefault()
          void make()
        }}
      >
        <header>
          <h1 className="z-h1">{create.title}</h1>
          <p className="z-lead z-muted">{create.lead}</p>
        </header>
        <div className="create-columns">
          <section className="z-stack">
            {templates ? (
              <RadioList
                legend={create.template}
                options={templates.map((one) => ({
                  value: one.id,
                  label: inLanguage(one.name, language),
                  hint: inLanguage(one.description, language),
                }))}
                value={template}
                onChange={setChosen}
              />
            ) : (
              <Loading />
            )}
            <TextField
              label={create.name}
              hint={create.nameHint}
              value={title}
              maxLength={200}
              required
              onChange={setTitle}
            />
            <TextField
              label={create.you}
              hint={create.youHint}
              value={name}
              maxLength={120}
              required
              onChange={setName}
            />
          </section>
          <section className="z-panel z-stack" aria-labelledby="create-secret">
            <h2 id="create-secret">{create.secret.title}</h2>
            <p className="z-small z-muted">{create.secret.protects}</p>
            <PassphraseChoice onChange={setPassphrase} error={weak ?? undefined} />
          </section>
        </div>
        {error && weak === null && (
          <Note tone="red" live>
            {refusal(error)}
          </Note>
        )}
        <div className="z-row">
          <Button
            type="submit"
            kind="ink"
            size="large"
            keys="Ctrl+Enter"
            blocked={busy ? undefined : missing}
          >
            {busy ? create.making : create.submit}
          </Button>
          <Button kind="ghost" size="large" onPress={back}>
            {common.cancel}
          </Button>
        </div>
      </form>
    </Shell>
  )
}
