import { useState } from 'react'
import type { Output } from '../../../shared/contract.ts'
import { useGive } from '../../exchange/useGive.ts'
import { useSecondKey } from '../../exchange/useSecondKey.ts'
import { dateAndTime } from '../../format.ts'
import { useMe, useSession } from '../../shell/session.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { Shell } from '../../shell.tsx'
import { useApp } from '../../state.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { CodeGroups } from '../../ui/CodeGroups.tsx'
import { useHotkeys } from '../../ui/hotkeys.ts'
import { Note } from '../../ui/Note.tsx'
import { StepList } from '../../ui/StepList.tsx'
import { useAct, useAsk } from '../../useAsk.ts'
import { Keyholder } from './Keyholder.tsx'
import { OpeningSide } from './OpeningSide.tsx'
import { Releases } from './Releases.tsx'
import { SealTable } from './SealTable.tsx'
import './opening.css'

/** The five steps, each with what it shows and what is done in it. */
export function OpeningSteps({ round, scorers }: { round: Output<'round.state'>; scorers: number }) {
  const text = useText()
  const { opening } = text
  const language = useLanguage()
  const me = useMe()
  const { seats } = useSession()
  const refusal = useRefusal()
  const go = useApp((state) => state.go)
  const { act, busy, error } = useAct()
  const secretary = me?.coordinator === true
  const closed = round.closedAt !== null
  // Never the order in which they came in: seats have a fixed one.
  const seals = seats.flatMap((seat) => round.seals.find((seal) => seal.member === seat.id) ?? [])
  const released = round.seals.filter((seal) => seal.released).length
  const strict = round.mode === 'strict'
  const unlocked = strict ? closed && released === scorers : round.answered
  const { data: exchange } = useAsk('exchange.get', {})
  const { data: projected } = useAsk('projector.view', {})
  const give = useGive()
  const secondKey = useSecondKey()
  const close = async () => {
    if ((await act('round.close', {})) === null) return
    // Where no folder carries the list to other laptops, a stick does: one action, because nobody closes for anything else.
    if (exchange?.folder === null && exchange.board.some((line) => line.place === 'own')) await give.saveAll()
  }
  const toMatrix = async () => {
    if (projected !== null && projected.view !== null) await act('projector.show', { view: 'matrix' })
    go({ name: 'step', step: 'deliberation' })
  }
  const [broken, setBroken] = useState(false)
  const reveal = () => {
    setBroken(true)
    void act('round.reveal', {})
  }
  const next = () => {
    if (busy) return
    if (round.revealed) void toMatrix()
    else if (secretary && !closed) void close()
    else if (secretary && unlocked) reveal()
  }
  const canGoOn = round.revealed || (secretary && (!closed || unlocked))
  useHotkeys([{ keys: 'Ctrl+Enter', run: next, when: canGoOn }])
  const problem = refusal(error ?? give.error)
  const state = (done: boolean, before: boolean) => {
    const here = done ? ('done' as const) : before ? ('current' as const) : ('open' as const)
    return { state: here, stateWord: opening.words[here] }
  }
  const keysNote = strict
    ? closed
      ? opening.given(released, scorers)
      : undefined
    : round.answered
      ? (secondKey(round.secondKey) ?? opening.answered)
      : undefined
  const layers = round.revealed ? scorers : strict ? released : round.answered ? scorers : 0
  return (
    <Shell
      step="opening"
      keys={[{ keys: 'Ctrl+Enter', label: opening.keys.next }]}
      sideLabel={opening.side}
      sideWidth={384}
      sideTone="surface"
      side={
        <OpeningSide
          scorers={scorers}
          layers={layers}
          revealed={round.revealed}
          onProject={() => void act('projector.show', { view: 'opening' })}
        />
      }
    >
      <div className="z-stack opening">
        <header>
          <h1 className="z-h1">{text.common.stepNames.opening}</h1>
          <p className="z-muted">
            {round.revealed
              ? opening.leadOpened
              : secretary
                ? opening.lead[round.mode]
                : opening.onlySecretary}
          </p>
        </header>
        {problem && <Note tone="red">{problem}</Note>}
        <StepList
          steps={[
            {
              id: 'close',
              number: 1,
              title: closed ? opening.steps.closed : opening.steps.close,
              note: round.closedAt ? opening.closed(dateAndTime(round.closedAt, language)) : undefined,
              ...state(closed, true),
              children: !closed && (
                <>
                  <p className="z-muted">{opening.closeText}</p>
                  {secretary && (
                    <Button
                      kind="wax"
                      keys="Ctrl+Enter"
                      blocked={busy ? text.common.saving : undefined}
                      onPress={() => void close()}
                    >
                      {opening.close}
                    </Button>
                  )}
                </>
              ),
            },
            {
              id: 'check',
              number: 2,
              title: opening.steps.check(closed ? round.seals.length : scorers),
              ...state(closed, closed),
              children: closed && <SealTable seals={seals} withKeys={strict} />,
            },
            {
              id: 'read',
              number: 3,
              title: opening.steps.read,
              ...state(unlocked, closed),
              children: closed && !round.revealed && (
                <>
                  <p className="z-muted">{opening.codeText}</p>
                  <CodeGroups code={round.code.replaceAll('-', '')} label={opening.steps.read} size="large" />
                </>
              ),
            },
            {
              id: 'keys',
              number: 4,
              title: strict ? opening.steps.release : opening.steps.answer,
              note: keysNote,
              ...state(unlocked, closed),
              children:
                closed && !round.revealed ? (
                  strict ? (
                    <Releases seals={seals} />
                  ) : (
                    !round.answered && round.secondKey && <Keyholder secondKey={round.secondKey} />
                  )
                ) : null,
            },
            {
              id: 'reveal',
              number: 5,
              title: opening.steps.reveal,
              note: round.revealed ? undefined : opening.once,
              ...state(round.revealed, unlocked),
              children: round.revealed ? (
                <>
                  <p className="z-muted">{opening.archiveText}</p>
                  <CodeGroups
                    code={(round.archiveCode ?? '').replaceAll('-', '')}
                    label={opening.archive}
                    size="large"
                  />
                  <Button kind="ink" keys="Ctrl+Enter" autoFocus={broken} onPress={next}>
                    {opening.toMatrix}
                  </Button>
                </>
              ) : (
                unlocked && (
                  <>
                    <p className="z-muted opening-text">{opening.revealText}</p>
                    {secretary && (
                      <Button
                        kind="wax"
                        keys="Ctrl+Enter"
                        autoFocus
                        blocked={busy ? opening.busy : undefined}
                        onPress={reveal}
                      >
                        {busy ? opening.busy : opening.reveal}
                      </Button>
                    )}
                  </>
                )
              ),
            },
          ]}
        />
      </div>
    </Shell>
  )
}
