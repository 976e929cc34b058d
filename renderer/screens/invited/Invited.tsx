import { useState } from 'react'
import { longDate } from '../../format.ts'
import { Loading } from '../../shell/Loading.tsx'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useApp } from '../../state.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAct, useAsk } from '../../useAsk.ts'
import { EnterForm } from '../create/EnterForm.tsx'

/** An invitation, opened on an own laptop: a name, a passphrase, and the enrolment is made. */
export default function Invited({ invitation }: { invitation: Uint8Array }) {
  const { invited } = useText().ownLaptop
  const language = useLanguage()
  const go = useApp((state) => state.go)
  const refusal = useRefusal()
  const { data, error: unread } = useAsk('invite.read', { bytes: invitation })
  const { act, busy, error } = useAct()
  const [name, setName] = useState('')
  const accept = async (passphrase: string) => {
    const title = invited.procedureTitle(longDate(new Date().toISOString(), language))
    const made = await act('invite.accept', { bytes: invitation, title, name: name.trim(), passphrase })
    if (made) go({ name: 'overview' })
  }
  const openKnown = async () => {
    if (data && (await act('procedure.open', { id: data.procedure }))) go({ name: 'unlock' })
  }
  return (
    <EnterForm
      screen="invited"
      title={invited.title}
      lead={data ? invited.role[data.role] : undefined}
      verb={{ key: invited.acceptKey, button: invited.accept, busy: invited.busy }}
      missing={name.trim() === '' ? invited.missingName : undefined}
      about={invited.lead}
      busy={busy}
      error={error}
      run={(passphrase) => void accept(passphrase)}
      before={
        <>
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
        </>
      }
      fields={
        data &&
        !data.known && (
          <TextField
            label={invited.name}
            hint={invited.nameHint}
            value={name}
            maxLength={120}
            required
            autoFocus
            onChange={setName}
          />
        )
      }
    />
  )
}
