import {
  Award,
  BookOpen,
  Files,
  FolderOpen,
  HardDriveDownload,
  KeyRound,
  LifeBuoy,
  ListTodo,
  Lock,
  type LucideIcon,
  Mail,
  MessageSquareWarning,
  Projector,
  Ruler,
  ScrollText,
  Settings,
  Signature,
  UserRoundX,
} from 'lucide-react'
import type { Input } from '../../../shared/contract.ts'
import { type Phase, reached, stepState, steps } from '../../../shared/domain/phases.ts'
import { isReader } from '../../../shared/domain/sitting.ts'
import { useMe, useSession } from '../../shell/session.ts'
import { useStepNames } from '../../shell/useRound.ts'
import { useWays } from '../../shell/useWays.ts'
import { useApp } from '../../state.ts'
import { useText } from '../../text/index.ts'
import { useAct } from '../../useAsk.ts'

/** Something that can be done from anywhere, and what happens then. */
export interface Doing {
  readonly id: string
  readonly label: string
  readonly section: string
  readonly run: () => void
  readonly hint?: string | undefined
  readonly words?: string | undefined
  readonly keys?: string | undefined
  readonly icon?: LucideIcon | undefined
}

type View = NonNullable<Input<'projector.show'>['view']>

/** The steps one can go to now and what can be done from everywhere. */
export const useDoings = (): readonly Doing[] => {
  const { attention, common, search } = useText()
  const { procedure } = useSession()
  const me = useMe()
  const names = useStepNames()
  const ways = useWays()
  const { act } = useAct()
  const go = useApp((state) => state.go)
  if (!procedure) return []
  const { phase } = procedure
  const runs = (point: Phase) => phase !== 'stopped' && reached(phase, point)
  const views: readonly View[] = [
    ...(runs('frozen') ? (['code', 'board'] as const) : []),
    ...(runs('sealed') ? (['opening'] as const) : []),
    ...(reached(phase, 'revealed') ? (['talk', 'matrix'] as const) : []),
  ]
  const mayScore = me?.scorer === true && runs('frozen')
  const doing = (one: Omit<Doing, 'section'>): Doing => ({ ...one, section: search.actions })
  return [
    ...steps.flatMap(([step], index): Doing[] => {
      const state = stepState(step, phase)
      if (state === 'locked') return []
      return [
        {
          id: `step-${step}`,
          section: search.steps,
          label: `${index + 1} ${names[step]}`,
          hint: common.stepStates[state],
          run: () => go({ name: 'step', step }),
        },
      ]
    }),
    doing({ id: 'overview', label: search.overview, run: ways.overview }),
    ...(mayScore
      ? [
          doing({ id: 'ties', label: search.ties, icon: ListTodo, run: () => go({ name: 'ties' }) }),
          doing({ id: 'primer', label: search.primer, icon: BookOpen, run: () => go({ name: 'primer' }) }),
          doing({ id: 'review', label: search.review, icon: ListTodo, run: () => go({ name: 'review' }) }),
        ]
      : []),
    ...(me?.coordinator === true
      ? [doing({ id: 'papers', label: search.papers, icon: Mail, run: () => go({ name: 'papers' }) })]
      : []),
    ...(runs('frozen') || (runs('published') && procedure.round.number > 1)
      ? [
          doing({
            id: 'happened',
            label: search.happened,
            icon: LifeBuoy,
            run: () => go({ name: 'happened' }),
          }),
        ]
      : []),
    // A change of the published design can wait for a signature before the freeze; an own laptop does not know the phase yet.
    ...(runs(me?.coordinator === true ? 'published' : 'design')
      ? [
          doing({
            id: 'signing',
            label: search.signing,
            icon: Signature,
            run: () => go({ name: 'signing' }),
          }),
        ]
      : []),
    ...(me?.scorer && !reached(phase, 'closed')
      ? [
          doing({
            id: 'practice',
            label: search.practice,
            icon: Ruler,
            run: () => go({ name: 'practice' }),
          }),
        ]
      : []),
    ...(reached(phase, 'revealed')
      ? [
          doing({
            id: 'attention',
            label: attention.title,
            icon: MessageSquareWarning,
            run: () => go({ name: 'attention' }),
          }),
        ]
      : []),
    doing({ id: 'recovery', label: search.recovery, icon: KeyRound, run: () => go({ name: 'recovery' }) }),
    doing({
      id: 'safety',
      label: search.safety,
      icon: HardDriveDownload,
      run: () => go({ name: 'safety' }),
    }),
    doing({ id: 'files', label: search.files, icon: Files, run: () => go({ name: 'files' }) }),
    ...(reached(phase, 'revealed') && me && (me.role === 'resident' || isReader(me))
      ? [
          doing({
            id: 'sitting',
            label: isReader(me) ? search.sittingReads : search.sitting,
            icon: Award,
            run: () => go({ name: 'sitting' }),
          }),
        ]
      : []),
    doing({ id: 'privacy', label: search.privacy, icon: UserRoundX, run: () => go({ name: 'privacy' }) }),
    doing({ id: 'log', label: search.log, icon: ScrollText, keys: 'Ctrl+J', run: ways.log }),
    ...views.map((view) =>
      doing({
        id: `project-${view}`,
        label: search.project[view],
        words: search.projectWords,
        icon: Projector,
        run: () => void act('projector.show', { view }),
      }),
    ),
    ...(views.length > 0
      ? [
          doing({
            id: 'project-end',
            label: search.projectEnd,
            words: search.projectWords,
            icon: Projector,
            run: () => void act('projector.show', { view: null }),
          }),
        ]
      : []),
    doing({ id: 'settings', label: search.settings, icon: Settings, run: ways.settings }),
    doing({ id: 'lock', label: search.lock, icon: Lock, keys: 'Ctrl+L', run: () => void ways.lock() }),
    doing({ id: 'leave', label: search.leave, icon: FolderOpen, run: () => void ways.leave() }),
  ]
}
