import { ArrowLeft, EyeOff, LockKeyhole, NotebookPen } from 'lucide-react'
import { useState } from 'react'
import { useRefusal } from '../../shell/useRefusal.ts'
import { Shell } from '../../shell.tsx'
import { useApp } from '../../state.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Envelope } from '../../ui/Envelope.tsx'
import { HoldButton } from '../../ui/HoldButton.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Keys } from '../../ui/Keys.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAct } from '../../useAsk.ts'

interface SealNowProps {
  readonly name: string
  readonly cards: number
  readonly scorers: number
  readonly onLater: () => void
}

/** One idea on the screen: it closes now, nobody can read it, it does not change any more. */
export function SealNow({ name, cards, scorers, onLater }: SealNowProps) {
  const { sealing } = useText()
  const refusal = useRefusal()
  const go = useApp((state) => state.go)
  const { act, busy, error } = useAct()
  const [press, setPress] = useState(0)
  const back = () => {
    onLater()
    go({ name: 'review' })
  }
  const problem = refusal(error)
  return (
    <Shell
      step="sealing"
      rail={null}
      back={back}
      keys={[
        { keys: 'Enter', label: sealing.keys.hold },
        { keys: 'Escape', label: sealing.keys.back },
      ]}
    >
      <div className="seal-now">
        <Envelope line={sealing.cards(name, cards)} press={busy ? 1 : press} label={sealing.envelope} />
        <div className="seal-now-words">
          <h1 className="z-display">{sealing.closingTitle}</h1>
          <ul className="z-lead">
            <li>
              <Icon of={EyeOff} />
              {sealing.nobody(scorers)}
            </li>
            <li>
              <Icon of={LockKeyhole} />
              {sealing.unchanged}
            </li>
            <li>
              <Icon of={NotebookPen} />
              {sealing.notes}
            </li>
          </ul>
          {problem && <Note tone="red">{problem}</Note>}
          <HoldButton
            label={busy ? sealing.busy : sealing.hold}
            again={sealing.again}
            onProgress={setPress}
            onDone={() => void act('seal.submit', {})}
            busy={busy}
            autoFocus
          />
          <Button kind="ghost" icon={ArrowLeft} keys="Escape" onPress={back}>
            {sealing.notYet}
          </Button>
          <p className="z-caption">
            {sealing.cannotHold} <Keys keys="Ctrl+Enter" />
          </p>
        </div>
      </div>
    </Shell>
  )
}
