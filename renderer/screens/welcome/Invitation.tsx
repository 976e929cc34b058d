import { FolderInput } from 'lucide-react'
import { useGive } from '../../exchange/useGive.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'

/** What an invited member does: with an invitation as a file on an own laptop, or in turn on a shared one. */
export function Invitation({ close, any }: { close: () => void; any: boolean }) {
  const { invitation } = useText().welcome
  const give = useGive()
  const problem = useRefusal()(give.error)
  return (
    <section className="z-panel welcome-invitation" aria-labelledby="welcome-invitation">
      <h2 id="welcome-invitation">{invitation.title}</h2>
      <h3 className="z-h3">{invitation.own}</h3>
      <p>{invitation.ownText}</p>
      {problem && (
        <Note tone="red" live>
          {problem}
        </Note>
      )}
      <div>
        <Button kind="ink" icon={FolderInput} onPress={() => void give.pick()}>
          {invitation.open}
        </Button>
      </div>
      <h3 className="z-h3">{invitation.shared}</h3>
      <p>{invitation.intro}</p>
      <ol className="welcome-invited-steps">
        {invitation.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="z-muted">{any ? invitation.here : invitation.notHere}</p>
      <div>
        <Button onPress={close}>{invitation.understood}</Button>
      </div>
    </section>
  )
}
