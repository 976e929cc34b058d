import { KeyRound, Usb } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { Exchange } from '../../exchange/useExchange.ts'
import { useGive } from '../../exchange/useGive.ts'
import { longDate } from '../../format.ts'
import { useMe, useSession } from '../../shell/session.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { type Route, useApp } from '../../state.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckboxRow } from '../../ui/CheckboxRow.tsx'
import { TextField } from '../../ui/Field.tsx'
import { Note } from '../../ui/Note.tsx'
import { StepList } from '../../ui/StepList.tsx'
import { useAct } from '../../useAsk.ts'

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

/** Does a folder carry the files, now? */
const hasFolder = ({ folder }: Exchange): boolean => folder !== null && folder.fault === null

/** Where a member on an own laptop is: one sentence a step, and one button where something is to be done. */
export function Path({ exchange }: { exchange: Exchange }) {
  const { ownLaptop } = useText()
  const { path: words, alarm } = ownLaptop
  const phase = useSession().procedure?.phase
  const section = useRef<HTMLElement>(null)
  const current = exchange.path.find(({ state }) => state === 'now')?.step ?? null
  // Late on the way, what is to be done now would lie below the edge of a small window.
  useEffect(() => {
    if (current !== null)
      section.current?.querySelector('[aria-current=step]')?.scrollIntoView({ block: 'nearest' })
  }, [current])
  const sentence = (step: Step, state: State): string => {
    const { release, answer, archive } = words.steps
    if (state === 'now' && exchange.next?.task !== step) {
      if (step === 'release') return release.waits
      if (step === 'answer') return answer.waits
    }
    const { decision, end } = words.steps
    if (step === 'decision' && state === 'now' && exchange.next?.task === 'sign') return decision.sign
    if (step === 'end' && state === 'now' && phase === 'ended') return end.keys
    if (step === 'archive' && state === 'done' && exchange.alarms.length > 0) return archive.wrong
    return words.steps[step][state]
  }
  return (
    <section ref={section} className="path" aria-label={words.title}>
      {exchange.alarms.length > 0 && (
        <Note tone="red" title={alarm.title} live>
          <ul>
            {exchange.alarms.map((kind) => (
              <li key={kind}>{alarm.kinds[kind]}</li>
            ))}
          </ul>
          <p>{alarm.text}</p>
        </Note>
      )}
      <StepList
        steps={exchange.path.map(({ step, state }, at) => ({
          id: step,
          number: at + 1,
          state:
            state === 'now' ? ('current' as const) : state === 'done' ? ('done' as const) : ('open' as const),
          stateWord: words.words[state],
          title: words.steps[step].title,
          children: (
            <>
              <p className={state === 'now' ? undefined : 'z-muted'}>{sentence(step, state)}</p>
              {(state === 'now' || ((step === 'archive' || step === 'end') && state === 'done')) && (
                <Now step={step} state={state} exchange={exchange} />
              )}
            </>
          ),
        }))}
      />
    </section>
  )
}

function Now({ step, state, exchange }: { step: Step; state: State; exchange: Exchange }) {
  const { ownLaptop, search } = useText()
  const words = ownLaptop.path
  const me = useMe()
  const go = useApp((state) => state.go)
  if ((step === 'release' || step === 'answer') && exchange.next?.task === step)
    return <GiveKey step={step} inFolder={hasFolder(exchange)} onStick={exchange.keyOnStick} />
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
      {step === 'answer' && <KeyOnStick />}
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
  const { ownLaptop, exchange } = useText()
  const words = ownLaptop.bring
  const tell = useApp((state) => state.tell)
  const { act } = useAct()
  const save = async () => {
    const saved = await act('identity.save', {})
    if (saved?.path) tell({ text: exchange.savedOne(saved.path) })
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

/** The own key (`strict`) or the second one (`twokey`), with the passphrase typed once more. */
function GiveKey({
  step,
  inFolder,
  onStick,
}: {
  step: 'release' | 'answer'
  inFolder: boolean
  onStick: string | null
}) {
  const { ownLaptop, common } = useText()
  const language = useLanguage()
  const [stickUnused, setStickUnused] = useState(false)
  const asksStick = step === 'answer' && onStick !== null
  const { path: words } = ownLaptop
  const { me } = useSession()
  const refusal = useRefusal()
  const give = useGive()
  const { act, busy, error } = useAct()
  const [passphrase, setPassphrase] = useState('')
  const run = async () => {
    if (passphrase === '' || busy || me === null) return
    const given =
      step === 'answer'
        ? await act('keeper.answer', asksStick ? { passphrase, stickUnused } : { passphrase })
        : await act('release.give', { member: me, passphrase })
    // Where no folder carries the key to the secretary, a stick does: one action, because nobody gives it for anything else.
    if (given && !inFolder) await give.saveAll()
  }
  return (
    <form
      className="path-form z-fields"
      onSubmit={(event) => {
        event.preventDefault()
        void run()
      }}
    >
      {asksStick && (
        <Note tone="ochre" title={ownLaptop.bring.onStick(longDate(onStick, language))}>
          <p>{ownLaptop.bring.onStickText}</p>
          <CheckboxRow label={ownLaptop.bring.stickUnused} checked={stickUnused} onChange={setStickUnused} />
        </Note>
      )}
      <TextField
        label={words.passphrase}
        type="password"
        autoComplete="off"
        value={passphrase}
        onChange={setPassphrase}
        error={refusal(error ?? give.error) ?? undefined}
        autoFocus
      />
      <Button type="submit" kind="wax" icon={KeyRound} blocked={busy ? common.saving : undefined}>
        {words[step]}
      </Button>
    </form>
  )
}
