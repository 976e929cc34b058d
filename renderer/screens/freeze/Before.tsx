import { Check, CircleDashed } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { mayGoOn } from '../../../shared/domain/check.ts'
import type { Step } from '../../../shared/domain/phases.ts'
import { Copied } from '../../safety/Copied.tsx'
import { SafetyLine } from '../../safety/SafetyLine.tsx'
import { useMe } from '../../shell/session.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useRound } from '../../shell/useRound.ts'
import { useApp } from '../../state.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useHotkeys } from '../../ui/hotkeys.ts'
import { Icon } from '../../ui/Icon.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAct, useAsk } from '../../useAsk.ts'
import { Enrolling } from './Enrolling.tsx'
import { Invitations } from './Invitations.tsx'
import { WhoOpens } from './WhoOpens.tsx'

/** Before the freeze: everybody's key, and what must be ready. */
export function Before() {
  const { freeze, common } = useText()
  const me = useMe()
  const { number: round } = useRound()
  const go = useApp((state) => state.go)
  const refusal = useRefusal()
  const { data: committee } = useAsk('committee.get', {})
  const { data: design } = useAsk('design.get', {})
  const { data: exchange } = useAsk('exchange.get', {})
  const { data: candidates } = useAsk('candidates.get', {})
  const { act, busy, error, clear } = useAct()
  const [asking, setAsking] = useState(false)
  const secretary = me?.coordinator === true
  const missing = committee ? committee.committee.members.length - committee.enrolled.length : 1
  const count = candidates?.candidates.filter((c) => !c.withdrawn && c.takesPart).length ?? 0
  const published = design?.frozen != null
  const composed = committee !== null && committee.faults.length === 0 && mayGoOn(committee.checks)
  const ready = published && composed && count > 0 && missing === 0
  const freezeNow = async () => {
    setAsking(false)
    await act('roster.freeze', {})
  }
  const ask = () => ready && secretary && setAsking(true)
  useHotkeys([{ keys: 'Ctrl+Enter', run: ask }])
  if (!committee || !design || !candidates) return null
  const problem = refusal(error)
  const line = (done: boolean, text: string, step: Step): ReactNode => (
    <li key={step}>
      <Icon of={done ? Check : CircleDashed} />
      <span>
        {text}{' '}
        {!done && step !== 'freeze' && (
          <LinkButton onPress={() => go({ name: 'step', step })}>{freeze.toStep}</LinkButton>
        )}
      </span>
    </li>
  )
  return (
    <div className="z-split">
      <section className="z-section freeze-enrol" aria-labelledby="freeze-enrol">
        <h2 id="freeze-enrol" className="z-h2">
          {freeze.enrolTitle}
        </h2>
        <p className="z-muted freeze-text">{secretary ? freeze.enrolText : freeze.onlySecretary}</p>
        <Copied ways={false} />
        <Enrolling
          members={committee.committee.members}
          enrolled={committee.enrolled}
          secretary={secretary}
          places={new Map(exchange?.board.map((line) => [line.member, line.place]))}
        />
        {secretary && exchange && <Invitations exchange={exchange} />}
        <SafetyLine />
      </section>
      <section className="z-panel freeze-before" aria-labelledby="freeze-before">
        <h2 id="freeze-before" className="z-h2">
          {freeze.before}
        </h2>
        <ul>
          {line(published, published ? freeze.checks.published : freeze.checks.publishedNot, 'publication')}
          {line(composed, composed ? freeze.checks.committee : freeze.checks.committeeNot, 'committee')}
          {line(
            count > 0,
            count > 0
              ? freeze.checks.candidates(count)
              : round === 1
                ? freeze.checks.candidatesNot
                : freeze.checks.nobodyLeft,
            'candidates',
          )}
          {line(
            missing === 0,
            missing === 0 ? freeze.checks.enrolled : freeze.checks.enrolledNot(missing),
            'freeze',
          )}
        </ul>
        <p className="z-small">
          <strong>{freeze.mode}</strong> {freeze.modes[committee.committee.mode]}
        </p>
        <WhoOpens committee={committee.committee} />
        {count === 0 && round > 1 && (
          <Note tone="ochre" title={freeze.nobodyLeft.title}>
            <p>{freeze.nobodyLeft.text}</p>
            <p>
              <LinkButton onPress={() => go({ name: 'step', step: 'closing' })}>
                {freeze.nobodyLeft.toClosing}
              </LinkButton>
            </p>
          </Note>
        )}
        {problem && <Note tone="red">{problem}</Note>}
        {secretary && (
          <Button
            kind="ink"
            size="large"
            keys="Ctrl+Enter"
            wide
            blocked={ready && !busy ? undefined : freeze.notYet}
            onPress={ask}
          >
            {freeze.freeze}
          </Button>
        )}
      </section>
      <Dialog
        open={asking}
        title={freeze.freezeTitle}
        confirm={{ label: freeze.freeze, run: () => void freezeNow() }}
        cancel={{
          label: common.cancel,
          run: () => {
            clear()
            setAsking(false)
          },
        }}
      >
        <p>{freeze.freezeText}</p>
      </Dialog>
    </div>
  )
}
