import { useState } from 'react'
import { longDate } from '../../format.ts'
import { Loading } from '../../shell/Loading.tsx'
import { useRefusal } from '../../shell/useRefusal.ts'
import { Shell } from '../../shell.tsx'
import { useApp } from '../../state.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { useHotkeys } from '../../ui/hotkeys.ts'
import { Note } from '../../ui/Note.tsx'
import { useAct, useAsk } from '../../useAsk.ts'
import { PassphraseChoice } from '../create/PassphraseChoice.tsx'
import '../create/create.css'

/** An invitation, opened on an own laptop: a name, a passphrase, and the enrolment is made. */
export default function Invited({ invitation }: { invitation: Uint8Array }) {
  const { ownLaptop, common, create, shell } = useText()
  const { invited } = ownLaptop
  const language = useLanguage()
  const go = useApp((state) => state.go)
  const refusal = useRefusal()
  const { data, error: unread } = useAsk('invite.read', { bytes: invitation })
  const { act, busy, error } = useAct()
  const [name, setName] = useState('')
  const [passphrase, setPassphrase] = useState<string | null>(null)
  const missing =
    name.trim() === '' ? invited.missingName : passphrase === null ? create.missing.passphrase : undefined
  const back = () => go({ name: 'welcome' })
  const accept = async () => {
    if (missing !== undefined || passphrase === null || busy) return
    const title = invited.procedureTitle(longDate(new Date().toISOString(), language))
    const made = await act('invite.accept', { bytes: invitation, title, name: name.trim(), passphrase })
    if (made) go({ name: 'overview' })
  }
  const openKnown = async () => {
    if (data && (await act('procedure.open', { id: data.procedure }))) go({ name: 'unlock' })
  }
  useHotkeys([{ keys: 'Ctrl+Enter', run: () => void accept() }])
  const weak = error?.code === 'E_WEAK' ? refusal(error) : null
  return (
    <Shell
      screen="invited"
      back={back}
      keys={[
        { keys: 'Ctrl+Enter', label: invited.acceptKey },
        { keys: 'Escape', label: shell.back },
      ]}
    >
      <form
        className="create"
        onSubmit={(event) => {
          event.preventDefault()
          void accept()
        }}
      >
        <header>
          <h1 className="z-h1">{invited.title}</h1>
          {data && <p className="z-lead z-muted">{invited.role[data.role]}</p>}
        </header>
        {unread && (
          <Note tone="red" live>
            {refusal(unread)}
          </Note>
        )}
        {!data && !unread && <Loading />}
        {data?.known && (
          <Note tone="plain">
            <p>{invited.known}</p>
            <Button onPress={() => void openKnown()}>{invited.toProcedure}</Button>
          </Note>
        )}
        {data && !data.known && (
          <>
            <div className="create-columns">
              <section className="z-stack">
                <TextField
                  label={invited.name}
                  hint={invited.nameHint}
                  value={name}
                  maxLength={120}
                  required
                  autoFocus
                  onChange={setName}
                />
              </section>
              <section className="z-panel z-stack" aria-labelledby="invited-secret">
                <h2 id="invited-secret">{create.secret.title}</h2>
                <p className="z-small z-muted">{invited.lead}</p>
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
                {busy ? invited.busy : invited.accept}
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
