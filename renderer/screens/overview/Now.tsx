import { Usb } from 'lucide-react'
import { useState } from 'react'
import { type Exchange, hasFolder } from '../../exchange/useExchange.ts'
import { useGive } from '../../exchange/useGive.ts'
import { useMe } from '../../shell/session.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { type Route, useApp } from '../../state.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAct } from '../../useAsk.ts'
import { GiveKey } from './GiveKey.tsx'

type Step = Exchange['path'][number]['step']
type State = Exchange['path'][number]['state']

/** The file that a step of the path gives. */
const gives: Readonly<Partial<Record<Step, string>>> = {
  enrol: 'enrol',
  score: 'confirm',
  receipt: 'seal',
  archive: 'release',
  decision: 'compare',
}

/** What is to be done at a step of the path, with one button. */
export function Now({ step, state, exchange }: { step: Step; state: State; exchange: Exchange }) {
  const { ownLaptop, search } = useText()
  const words = ownLaptop.path
  const me = useMe()
  const go = useApp((state) => state.go)
  const key = exchange.secondKey
  const holds = step === 'answer' && key !== null && key.keeper === exchange.home
  const mayAnswer = holds || (step === 'answer' && key?.instead.some((id) => id === exchange.home) === true)
  const [typing, setTyping] = useState(false)
  // Who types the passphrase goes on, also when a deputy may answer meanwhile.
  const goesOn = typing && holds && state === 'now'
  if ((step === 'release' || step === 'answer') && (exchange.next?.task === step || goesOn))
    return (
      <>
        <GiveKey
          step={step}
          inFolder={hasFolder(exchange)}
          onStick={exchange.keyOnStick}
          onTyping={() => setTyping(true)}
        />
        {holds && key.instead.length === 0 && key.deputies.length > 0 && (
          <p className="z-small">
            <LinkButton onPress={() => go({ name: 'happened' })}>{words.cannotAnswer}</LinkButton>
          </p>
        )}
      </>
    )
  // Whoever let a deputy open can still do it: for this list, and for no other.
  if (holds && key.instead.length > 0 && state === 'now')
    return (
      <details className="opening-else">
        <summary>{words.answerAfterAll}</summary>
        <GiveKey step="answer" inFolder={hasFolder(exchange)} onStick={exchange.keyOnStick} />
      </details>
    )
  // What is done can be looked at again; what is to be done stands out.
  const way = (label: string, route: Route) => (
    <Button kind={state === 'now' ? 'ink' : 'outline'} onPress={() => go(route)}>
      {label}
    </Button>
  )
  return (
    <div className="path-now">
      {state === 'now' && <GiveFile step={step} exchange={exchange} />}
      {step === 'enrol' && me?.scorer && (
        <Button onPress={() => go({ name: 'practice' })}>{search.practice}</Button>
      )}
      {mayAnswer && <KeyOnStick />}
      {step === 'code' && way(words.toCode, { name: 'step', step: 'freeze' })}
      {exchange.next?.task === 'reseal' && <Reseal />}
      {state === 'now' && exchange.next?.task === 'sign' && way(words.toSign, { name: 'signing' })}
      {step === 'score' &&
        exchange.next?.task !== 'reseal' &&
        way(words.toInterviews, { name: 'step', step: 'interviews' })}
      {step === 'submit' && way(words.toReview, { name: 'review' })}
      {step === 'archive' && state === 'done' && way(words.toScores, { name: 'step', step: 'deliberation' })}
      {step === 'end' && state === 'done' && way(words.toPrivacy, { name: 'privacy' })}
    </div>
  )
}

/** Under a new list: the same cards again, with one click. */
function Reseal() {
  const { ownLaptop, common } = useText()
  const refusal = useRefusal()
  const { act, busy, error } = useAct()
  return (
    <>
      {error && (
        <Note tone="red" live>
          {refusal(error)}
        </Note>
      )}
      <Button
        kind="wax"
        blocked={busy ? common.saving : undefined}
        onPress={() => void act('seal.submit', {})}
      >
        {ownLaptop.path.reseal}
      </Button>
    </>
  )
}

/** While there is nothing to do: the own key onto a stick, to answer on the secretary's laptop. */
function KeyOnStick() {
  const { bring: words } = useText().ownLaptop
  const tell = useApp((state) => state.tell)
  const { act } = useAct()
  const save = async () => {
    const path = (await act('identity.save', {}))?.path
    if (path) tell({ text: (t) => t.exchange.savedOne(path) })
  }
  return (
    <>
      <p className="z-small z-muted">{words.saveIdentityText}</p>
      <Button icon={Usb} onPress={() => void save()}>
        {words.saveIdentity}
      </Button>
    </>
  )
}

/** The file that goes out with this step, as long as nobody has shown to have it. */
function GiveFile({ step, exchange }: { step: Step; exchange: Exchange }) {
  const { path: words } = useText().ownLaptop
  const give = useGive()
  const file = exchange.outbox.find((one) => one.kind === gives[step] && one.open.length > 0)
  if (!file) return null
  if (hasFolder(exchange)) return <p className="z-muted">{words.inFolder}</p>
  return (
    <Button kind={step === 'score' ? 'outline' : 'ink'} onPress={() => void give.save(file.id)}>
      {words.give[file.kind] ?? words.giveFile}
    </Button>
  )
}
