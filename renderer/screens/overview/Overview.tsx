import { ArrowLeft, Files, FileText, LifeBuoy, ScrollText } from 'lucide-react'
import { useRef } from 'react'
import { isOver, isShut, reached, type Step, steps } from '../../../shared/domain/phases.ts'
import { longDate } from '../../format.ts'
import { Copied } from '../../safety/Copied.tsx'
import { SafetyLine } from '../../safety/SafetyLine.tsx'
import { Loading } from '../../shell/Loading.tsx'
import { useSession } from '../../shell/session.ts'
import { useUsable } from '../../shell/usable.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useWays } from '../../shell/useWays.ts'
import { Shell } from '../../shell.tsx'
import { useApp } from '../../state.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { useHotkeys } from '../../ui/hotkeys.ts'
import { Icon } from '../../ui/Icon.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAsk } from '../../useAsk.ts'
import { Due } from './Due.tsx'
import { FilesNext } from './FilesNext.tsx'
import { Lost } from './Lost.tsx'
import { Path } from './Path.tsx'
import { Sealed } from './Sealed.tsx'
import { Steps } from './Steps.tsx'
import { Turn } from './Turn.tsx'
import { Unfinished } from './Unfinished.tsx'
import './overview.css'

/** The procedure on one page: twelve lines, one open; beside it who is next, including people who are not you. */
export default function Overview() {
  const { overview } = useText()
  const language = useLanguage()
  const { procedure } = useSession()
  const ways = useWays()
  const go = useApp((state) => state.go)
  const refusal = useRefusal()
  const { data, error } = useAsk('procedure.overview', {})
  const { data: log } = useAsk('log.list', {})
  const { data: exchange } = useAsk('exchange.get', {})
  const isOwn = exchange !== null && exchange.home !== null
  const travels = exchange !== null && (isOwn || exchange.board.some((line) => line.place === 'own'))
  // On an own laptop nothing is known but the invitation, until the list of people comes with what it is for.
  const isInvited = isOwn && procedure !== null && !reached(procedure.phase, 'frozen')
  useUsable(data !== null)
  const toStep = (step: Step) => go({ name: 'step', step })
  const page = useRef<HTMLDivElement>(null)
  const toLine = () => {
    const line = (which: string) => page.current?.querySelector<HTMLElement>(`li button${which}`)
    ;(line('[aria-current]') ?? line(''))?.focus()
  }
  useHotkeys([{ keys: ['ArrowUp', 'ArrowDown'], run: toLine }])
  useHotkeys(
    steps.slice(0, 9).map(([step], at) => ({
      keys: String(at + 1),
      run: () => toStep(step),
      // The path of an own laptop has other steps and other numbers.
      when: !isOwn,
    })),
  )
  const line =
    data && !isInvited
      ? [
          data.institution,
          data.region && overview.region(data.region),
          overview.places(data.places),
          data.start && overview.start(longDate(data.start, language)),
        ]
      : []
  // After a round the office of the secretary can go to somebody before the next one.
  const isBetween = !isOwn && procedure?.phase === 'published' && procedure.round.number > 1
  return (
    <Shell
      screen="overview"
      keys={[
        ...(isOwn ? [] : [{ keys: '1 – 9', label: overview.toStep }]),
        { keys: 'ArrowUp ArrowDown', label: overview.chooseStep },
        { keys: 'Enter', label: overview.openStep },
      ]}
      status={!isOwn && log && <span>{overview.logState(log.rows.length + log.hidden, log.whole)}</span>}
    >
      <div ref={page} className="overview">
        <header className="z-spread">
          <div>
            <h1 className="z-h1">{procedure?.title}</h1>
            <p className="z-muted">{line.filter(Boolean).join(' · ')}</p>
          </div>
          <div className="z-row overview-ways">
            {travels && (
              <Button icon={Files} onPress={() => go({ name: 'files' })}>
                {overview.files}
              </Button>
            )}
            {!isInvited && (
              <Button icon={FileText} onPress={() => toStep('publication')}>
                {overview.description}
              </Button>
            )}
            {!isOwn && (
              <Button icon={ScrollText} keys="Ctrl+J" onPress={ways.log}>
                {overview.log}
              </Button>
            )}
          </div>
        </header>
        {error && !data && (
          <Note tone="red" live>
            {refusal(error)}
          </Note>
        )}
        {data ? (
          <div className="overview-columns">
            <div className="overview-main">
              {data.unfinished.length > 0 && <Unfinished work={data.unfinished} />}
              {procedure && isOver(procedure.phase) && <Due />}
              <Lost />
              {isOwn ? <Path exchange={exchange} /> : <Steps data={data} onStep={toStep} />}
            </div>
            <div className="overview-side">
              {travels && <FilesNext exchange={exchange} />}
              {!isOwn && <Turn turn={data.turn} />}
              {!isOwn && procedure && reached(procedure.phase, 'frozen') && procedure.phase !== 'stopped' && (
                <Sealed phase={procedure.phase} />
              )}
              {procedure && (isShut(procedure.phase) || isBetween) && (
                <p className="z-small overview-otherwise">
                  <Icon of={LifeBuoy} />
                  <span>
                    {overview.otherwise}{' '}
                    <LinkButton onPress={() => go({ name: 'happened' })}>{overview.happened}</LinkButton>
                  </span>
                </p>
              )}
              <SafetyLine />
              <Copied />
              <div>
                <Button kind="ghost" icon={ArrowLeft} onPress={() => void ways.leave()}>
                  {overview.leave}
                </Button>
              </div>
            </div>
          </div>
        ) : (
          !error && <Loading />
        )}
      </div>
    </Shell>
  )
}
