import { ArrowRight } from 'lucide-react'
import type { Output } from '../../../shared/contract.ts'
import { dayOf } from '../../../shared/domain/dutchTime.ts'
import { type Step, steps } from '../../../shared/domain/phases.ts'
import type { Language } from '../../../shared/domain/text.ts'
import { dayNow, shortDate } from '../../format.ts'
import { useSession } from '../../shell/session.ts'
import { usePeople } from '../../shell/usePeople.ts'
import { useStepNames } from '../../shell/useRound.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Pips } from '../../ui/Meter.tsx'
import { PersonDots } from '../../ui/PersonDot.tsx'
import { Timeline } from '../../ui/Timeline.tsx'
import { readFacts } from './facts.ts'

type Data = Output<'procedure.overview'>

const isToday = (at: string): boolean => dayOf(at) === dayNow()

const dateOf = (at: string | null, today: string, language: Language): string =>
  at === null ? '' : isToday(at) ? today : shortDate(at, language)

/** The lines of the page. The one where the procedure is stands open, with what it counts. */
export function Steps({ data, onStep }: { data: Data; onStep: (step: Step) => void }) {
  const { overview, common } = useText()
  const language = useLanguage()
  const people = usePeople()
  const names = useStepNames()
  const { me } = useSession()
  const first = data.turn[0]
  // Enrolling is for the others to do, on a screen that the secretary has to open.
  const mayGoOn = (who: readonly string[]) =>
    me !== null && (first?.who.includes(me) === true || (first?.task === 'enrol' && who.includes(me)))
  const rowOf = (step: Step) => {
    const row = data.steps.find((one) => one.step === step)
    if (!row) return []
    const facts = readFacts(row.facts, language)
    const isCurrent = step === data.current && row.state !== 'done'
    const state = isCurrent ? ('current' as const) : row.state
    const cards = step === 'interviews' ? facts.n('cards') : 0
    return [
      {
        id: step,
        number: steps.findIndex(([id]) => id === step) + 1,
        state,
        stateWord: common.stepStates[state],
        date: dateOf(row.at, overview.today, language),
        title: names[step],
        text: overview.sentences[step](facts, row.state === 'done'),
        people: people.areAll(row.who) ? (
          overview.everybody
        ) : (
          <PersonDots people={row.who.map(people.dot)} max={6} more={overview.more} />
        ),
        detail: isCurrent ? (
          <div className="overview-current">
            {cards > 0 && (
              <Pips
                total={cards}
                done={facts.n('complete')}
                label={overview.pips(facts.n('complete'), cards)}
              />
            )}
            {mayGoOn(row.who) && (
              <Button kind="ink" size="small" icon={ArrowRight} onPress={() => onStep(step)}>
                {overview.goOn}
              </Button>
            )}
          </div>
        ) : undefined,
      },
    ]
  }
  const phases = [...new Set(steps.map(([, phase]) => phase))].map((phase) => ({
    id: phase,
    label: common.phases[phase],
    rows: steps.flatMap(([step, of]) => (of === phase ? rowOf(step) : [])),
  }))
  return <Timeline label={overview.timeline} phases={phases} onRow={(id) => onStep(id as Step)} />
}
