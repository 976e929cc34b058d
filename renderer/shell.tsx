import { LockKeyhole, UserRound, WifiOff } from 'lucide-react'
import { lazy, type ReactNode, startTransition, useState } from 'react'
import { reached, type Step, stepState, steps } from '../shared/domain/phases.ts'
import { type HelpKey, useScreenTitle } from './shell/names.ts'
import { useMe, useSession } from './shell/session.ts'
import { useArrive } from './shell/useArrive.ts'
import { useKeptFocus } from './shell/useKeptFocus.ts'
import { useRound, useStepNames } from './shell/useRound.ts'
import { useWays } from './shell/useWays.ts'
import { useApp } from './state.ts'
import { useText } from './text/index.ts'
import { BarItem, BarTitle, FootKeys, type KeyHint } from './ui/Bar.tsx'
import { Button } from './ui/Button.tsx'
import { Frame } from './ui/Frame.tsx'
import { useHotkeys } from './ui/hotkeys.ts'
import { Rail } from './ui/Rail.tsx'

/** Opened in a transition: behind a boundary of its own React would hold it back for 300 ms. */
const Help = lazy(() => import('./screens/help/Help.tsx'))

export interface ShellProps {
  /** The step that this screen belongs to: its place in the rail. None outside the steps. */
  readonly step?: Step | undefined
  /** Which help and window title, where that is not the step's own. */
  readonly screen?: HelpKey | undefined
  /** Instead of the rail of steps; null for none. */
  readonly rail?: ReactNode
  readonly side?: ReactNode
  readonly sideLabel?: string | undefined
  readonly sideWidth?: number | undefined
  /** The column stays beside the main part in a small window too. */
  readonly sideStays?: boolean | undefined
  readonly sideTone?: 'paper' | 'surface' | undefined
  /** No padding in the main part: the screen lays itself out. */
  readonly plain?: boolean | undefined
  readonly status?: ReactNode
  /** Keys that work on this screen; those of the whole app are added. */
  readonly keys?: readonly KeyHint[] | undefined
  /** Where Escape goes; by default from a step to the overview. */
  readonly back?: (() => void) | undefined
  readonly children: ReactNode
}

/** The frame of every screen: who and what in the bar, where in the rail, saved and keys in the foot, help on F1. */
export function Shell(props: ShellProps) {
  const text = useText()
  const { procedure } = useSession()
  const me = useMe()
  const ways = useWays()
  const round = useRound()
  const [helping, setHelping] = useState(false)
  const screen = props.screen ?? props.step ?? 'overview'
  const title = useScreenTitle(screen)
  useArrive([title, procedure?.title, text.common.app])
  useKeptFocus()
  const back = props.back ?? (props.step && me ? ways.overview : undefined)
  useHotkeys([
    { keys: 'F1', run: () => startTransition(() => setHelping((open) => !open)) },
    { keys: 'Escape', run: () => back?.(), inFields: false, when: back !== undefined && !helping },
  ])
  // Which seat it is, only the list of people says, and it has not come yet.
  const isInvited = procedure?.own === true && !reached(procedure.phase, 'frozen')
  const own = props.keys ?? []
  const keys = [
    ...own,
    // Beside the steps there is no rail to leave by, so the way back is said wherever it fits.
    ...(props.back && own.length < 3 && !own.some((one) => one.keys === 'Escape')
      ? [{ keys: 'Escape', label: text.shell.back }]
      : []),
    ...(me && own.length < 4 ? [{ keys: 'Ctrl+K', label: text.common.search }] : []),
    { keys: 'F1', label: text.common.help },
  ]
  return (
    <>
      <Frame
        skip={text.common.skip}
        mainLabel={title}
        bar={{
          left: (
            <BarTitle
              app={text.common.app}
              home={
                me && screen !== 'overview'
                  ? { label: text.shell.toOverview, run: ways.overview, trail: true }
                  : !me && props.back
                    ? { label: text.shell.toStart, run: props.back, trail: false }
                    : undefined
              }
              trail={
                procedure
                  ? [
                      procedure.title,
                      ...(round.of > 1
                        ? [text.common.round(round.number, round.of, text.common.roundKinds[round.kind])]
                        : []),
                    ]
                  : []
              }
            />
          ),
          right: (
            <>
              <BarItem icon={WifiOff} optional>
                {text.common.offline}
              </BarItem>
              {me && (
                <>
                  <BarItem icon={UserRound}>
                    {isInvited ? me.name : text.shell.who(me.name, text.common.roles[me.role])}
                  </BarItem>
                  <Button kind="ghost" size="small" icon={LockKeyhole} keys="Ctrl+L" onPress={ways.lock}>
                    {text.common.lock}
                  </Button>
                </>
              )}
            </>
          ),
        }}
        rail={props.rail === undefined ? <Steps step={props.step} /> : props.rail}
        side={props.side}
        sideLabel={props.sideLabel}
        sideTabs={text.shell.parts}
        sideWidth={props.sideWidth}
        sideStays={props.sideStays}
        sideTone={props.sideTone}
        plain={props.plain}
        foot={{ status: props.status, keys: <FootKeys label={text.help.keys} items={keys} /> }}
      >
        {props.children}
      </Frame>
      {helping && <Help screen={screen} keys={keys} close={() => setHelping(false)} />}
    </>
  )
}

const folding: ReadonlySet<Step> = new Set([
  'sealing',
  'opening',
  'deliberation',
  'decision',
  'closing',
  'lessons',
])

/** All steps in their four phases; folded from the sealing on, when the page needs the width. */
function Steps({ step }: { step: Step | undefined }) {
  const { common } = useText()
  const { procedure } = useSession()
  const names = useStepNames()
  const go = useApp((state) => state.go)
  if (step === undefined || procedure === null) return null
  const phases = [...new Set(steps.map(([, phase]) => phase))]
  return (
    <Rail
      label={common.steps}
      words={common.stepStates}
      folded={folding.has(step)}
      onStep={(id) => go({ name: 'step', step: id as Step })}
      phases={phases.map((phase) => ({
        id: phase,
        label: common.phases[phase],
        steps: steps.flatMap(([id, of], index) =>
          of === phase
            ? [
                {
                  id,
                  number: index + 1,
                  label: names[id],
                  state: id === step ? ('current' as const) : stepState(id, procedure.phase),
                },
              ]
            : [],
        ),
      }))}
    />
  )
}
