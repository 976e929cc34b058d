import { Check, CircleDashed, Eye, EyeOff, LifeBuoy, Monitor } from 'lucide-react'
import type { Output } from '../../../shared/contract.ts'
import { reached } from '../../../shared/domain/phases.ts'
import { list } from '../../format.ts'
import { useMe, useSession } from '../../shell/session.ts'
import { usePeople } from '../../shell/usePeople.ts'
import { Shell } from '../../shell.tsx'
import { useApp } from '../../state.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { CodeGroups } from '../../ui/CodeGroups.tsx'
import { useHotkeys } from '../../ui/hotkeys.ts'
import { Icon } from '../../ui/Icon.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { SavedState } from '../../ui/SavedState.tsx'
import { Seal } from '../../ui/Seal.tsx'
import { SealArcs } from '../../ui/SealArcs.tsx'
import { useAct } from '../../useAsk.ts'

interface BoardProps {
  readonly board: Output<'seal.board'>
  readonly maySeal: boolean
  readonly onSeal: () => void
}

/** Who has sealed, and nothing else: no times, no order, members in the fixed order of the committee. */
export function Board({ board, maySeal, onSeal }: BoardProps) {
  const { sealing, common } = useText()
  const language = useLanguage()
  const people = usePeople()
  const me = useMe()
  const { procedure } = useSession()
  const go = useApp((state) => state.go)
  const { act } = useAct()
  const arcs = board.people.map((person) => person.sealed)
  const sealed = arcs.filter(Boolean).length
  const all = sealed === arcs.length
  const opened = procedure !== null && reached(procedure.phase, 'revealed')
  const waiting = board.people.filter((person) => !person.sealed)
  const mineOpen = waiting.some((person) => person.id === me?.id)
  const title =
    sealed === 0
      ? sealing.none
      : sealed === 1 && !all
        ? sealing.one(arcs.length)
        : sealing.boardTitle(sealed, arcs.length)
  useHotkeys([{ keys: 'Ctrl+Enter', run: () => go({ name: 'step', step: 'opening' }), when: all }])
  return (
    <Shell
      step="sealing"
      keys={all ? [{ keys: 'Ctrl+Enter', label: sealing.keys.opening }] : []}
      status={board.mine ? <SavedState state="saved" text={sealing.saved} /> : null}
    >
      <div className="z-stack">
        <header className="seal-board-head">
          <SealArcs
            state={opened ? 'broken' : all ? 'closed' : 'open'}
            arcs={arcs}
            size={196}
            label={sealing.arcs(sealed, arcs.length)}
          />
          <div className="z-stack">
            <div>
              <h1 className="z-display">{title}</h1>
              <p className="z-lead z-muted">
                {opened
                  ? sealing.opened
                  : all
                    ? sealing.allIn
                    : mineOpen
                      ? sealing.youToo
                      : sealing.waiting(
                          list(
                            waiting.map((person) => people.name(person.id)),
                            language,
                          ),
                        )}
              </p>
            </div>
            <div className="z-row">
              {maySeal && (
                <Button kind="wax" onPress={onSeal}>
                  {sealing.sealNow}
                </Button>
              )}
              {mineOpen && !maySeal && (
                <Button onPress={() => go({ name: 'review' })}>{sealing.toReview}</Button>
              )}
              {all && (
                <Button kind="ink" keys="Ctrl+Enter" onPress={() => go({ name: 'step', step: 'opening' })}>
                  {sealing.toOpening}
                </Button>
              )}
              {board.mine && (
                <Button onPress={() => go({ name: 'step', step: 'interviews' })}>{sealing.readOwn}</Button>
              )}
              <Button
                kind="ghost"
                icon={Monitor}
                onPress={() => void act('projector.show', { view: 'board' })}
              >
                {sealing.project}
              </Button>
            </div>
          </div>
        </header>
        <ul className="seal-people">
          {board.people.map((person) => (
            <li key={person.id} className={person.sealed ? 'seal-person' : 'seal-person seal-person-open'}>
              <Seal state={person.sealed ? (opened ? 'broken' : 'closed') : 'open'} size={60} />
              <span className="z-strong">{people.name(person.id)}</span>
              <span className="z-small z-muted">{common.roles[person.role]}</span>
              <span className={person.sealed ? 'seal-state z-ok' : 'seal-state'}>
                <Icon of={person.sealed ? Check : CircleDashed} size={16} />
                {person.sealed ? sealing.state.sealed : sealing.state.notYet}
              </span>
            </li>
          ))}
        </ul>
        {board.mine && (
          <section className="seal-proof" aria-labelledby="seal-proof">
            <h2 id="seal-proof" className="z-h3">
              {sealing.proof}
            </h2>
            <CodeGroups code={board.mine.proof.replaceAll('-', '')} label={sealing.proof} size="normal" />
            <p className="z-small z-muted">
              {sealing.proofText} {board.mine.received ? sealing.received : sealing.notReceived}
            </p>
          </section>
        )}
        <div className="seal-explained z-rule">
          {(
            [
              [Eye, sealing.seeTitle, sealing.see],
              [EyeOff, sealing.hiddenTitle, sealing.hidden(arcs.length)],
              [LifeBuoy, sealing.changeTitle, sealing.change],
            ] as const
          ).map(([icon, head, words]) => (
            <section key={head}>
              <h2 className="z-h3">
                <Icon of={icon} /> {head}
              </h2>
              <p className="z-small z-muted">{words}</p>
              {icon === LifeBuoy && !opened && (
                <p className="z-small">
                  <LinkButton onPress={() => go({ name: 'happened' })}>{sealing.toHappened}</LinkButton>
                </p>
              )}
            </section>
          ))}
        </div>
      </div>
    </Shell>
  )
}
