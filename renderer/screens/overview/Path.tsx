import { useEffect, useRef } from 'react'
import type { Exchange } from '../../exchange/useExchange.ts'
import { useSecondKey } from '../../exchange/useSecondKey.ts'
import { longDate } from '../../format.ts'
import { useSession } from '../../shell/session.ts'
import { usePeople } from '../../shell/usePeople.ts'
import { useApp } from '../../state.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'
import { StepList } from '../../ui/StepList.tsx'
import { Now } from './Now.tsx'

type Step = Exchange['path'][number]['step']
type State = Exchange['path'][number]['state']

/** Where a member on an own laptop is: one sentence a step, and one button where something is to be done. */
export function Path({ exchange }: { exchange: Exchange }) {
  const { ownLaptop } = useText()
  const { path: words, alarm } = ownLaptop
  const phase = useSession().procedure?.phase
  const secondKey = useSecondKey()
  const people = usePeople()
  const section = useRef<HTMLElement>(null)
  const current = exchange.path.find(({ state }) => state === 'now')?.step ?? null
  // Late on the way, what is to be done now would lie below the edge of a small window.
  useEffect(() => {
    if (current !== null)
      section.current?.querySelector('[aria-current=step]')?.scrollIntoView({ block: 'nearest' })
  }, [current])
  const sentence = (step: Step, state: State): string => {
    const { release, answer, archive } = words.steps
    if (step === 'answer') {
      const key = exchange.secondKey
      const said = secondKey(key)
      if (said !== null) return exchange.next?.task === 'answer' ? `${said} ${answer.now}` : said
      if (key === null && state === 'later') return answer.unknown
      if (key !== null && key.keeper !== exchange.home) return answer.deputy[state](people.name(key.keeper))
    }
    if (state === 'now' && exchange.next?.task !== step) {
      if (step === 'release') return release.waits
      if (step === 'answer') return answer.waits
    }
    const { decision, end } = words.steps
    if (step === 'decision' && exchange.decisionGone) return decision.gone
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
      {exchange.gone && <Gone gone={exchange.gone} />}
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

/** To whom a later list left out: since when, and that nothing is asked any more. */
function Gone({ gone: { kind, at } }: { gone: NonNullable<Exchange['gone']> }) {
  const { ownLaptop, happened } = useText()
  const language = useLanguage()
  const go = useApp((state) => state.go)
  const { gone: words, path } = ownLaptop
  const what = kind === null ? '' : (happened.kinds[kind] ?? kind)
  return (
    <Note tone="ochre" title={words.title} live>
      <p>{words.since(longDate(at, language), what)}</p>
      <p>{words.kept}</p>
      <p>{words.wrong}</p>
      <Button size="small" onPress={() => go({ name: 'privacy' })}>
        {path.toPrivacy}
      </Button>
    </Note>
  )
}
