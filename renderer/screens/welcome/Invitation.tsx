import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'

/** What an invited member does on a shared laptop. */
export function Invitation({ close, any }: { close: () => void; any: boolean }) {
  const { invitation } = useText().welcome
  return (
    <section className="z-panel welcome-invitation" aria-labelledby="welcome-invitation">
      <h2 id="welcome-invitation">{invitation.title}</h2>
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
