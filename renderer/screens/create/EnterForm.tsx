import { type ReactNode, useState } from 'react'
import { useRefusal } from '../../shell/useRefusal.ts'
import { Shell, type ShellProps } from '../../shell.tsx'
import { useApp } from '../../state.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { useHotkeys } from '../../ui/hotkeys.ts'
import { Note } from '../../ui/Note.tsx'
import type { useAct } from '../../useAsk.ts'
import { PassphraseChoice } from './PassphraseChoice.tsx'
import './create.css'

export interface EnterFormProps extends Pick<ReturnType<typeof useAct>, 'busy' | 'error'> {
  screen: ShellProps['screen']
  title: string
  lead: string | undefined
  /** What the verb says: in the list of keys, on the button, and on the button while it is done. */
  verb: { key: string; button: string; busy: string }
  /** What is not filled in yet, besides the passphrase. */
  missing: string | undefined
  /** What the passphrase is for, where that is not plain. */
  about?: string | undefined
  /** Above the form. */
  before?: ReactNode
  /** The fields; without them there is nothing to enter. */
  fields: ReactNode
  run: (passphrase: string) => void
}

/** How a person enters a procedure on this laptop, by making or by accepting it: some fields, and a passphrase of one's own. */
export function EnterForm(props: EnterFormProps) {
  const { screen, title, lead, verb, about, before, fields, busy, error, run } = props
  const { create, common, shell } = useText()
  const go = useApp((state) => state.go)
  const refusal = useRefusal()
  const [passphrase, setPassphrase] = useState<string | null>(null)
  const missing = props.missing ?? (passphrase === null ? create.missing.passphrase : undefined)
  const back = () => go({ name: 'welcome' })
  const submit = () => {
    if (fields && missing === undefined && passphrase !== null && !busy) run(passphrase)
  }
  useHotkeys([{ keys: 'Ctrl+Enter', run: submit }])
  const weak = error?.code === 'E_WEAK' ? refusal(error) : null
  return (
    <Shell
      screen={screen}
      back={back}
      keys={[
        { keys: 'Ctrl+Enter', label: verb.key },
        { keys: 'Escape', label: shell.back },
      ]}
    >
      <form
        className="create"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <header>
          <h1 className="z-h1">{title}</h1>
          {lead && <p className="z-lead z-muted">{lead}</p>}
        </header>
        {before}
        {fields && (
          <>
            <div className="create-columns">
              <section className="z-stack">{fields}</section>
              <section className="z-panel z-stack" aria-labelledby="create-secret">
                <h2 id="create-secret">{create.secret.title}</h2>
                {about && <p className="z-small z-muted">{about}</p>}
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
                {busy ? verb.busy : verb.button}
              </Button>
              <Button kind="ghost" size="large" onPress={back}>
                {common.cancel}
              </Button>
            </div>
          </>
        )}
      </form>
    </Shell>
  )
}
