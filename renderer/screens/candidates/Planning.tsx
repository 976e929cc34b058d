import { CalendarClock, CalendarPlus, DoorOpen, Printer } from 'lucide-react'
import type { Output } from '../../../shared/contract.ts'
import { longDate } from '../../format.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'

interface PlanningProps {
  readonly data: Output<'candidates.get'>
  readonly onPlan: () => void
  /** Null for who does not plan, and once it is too late. */
  readonly onRooms: (() => void) | null
  readonly onPrint: () => void
  readonly onCalendar: () => void
}

/** Whether and when everybody is heard. */
export function Planning({ data, onPlan, onRooms, onPrint, onCalendar }: PlanningProps) {
  const { candidates: words } = useText()
  const language = useLanguage()
  const { slots, order } = data.schedule
  const planned = slots.filter((slot) => slot.at !== null)
  const first = planned[0]?.at
  return (
    <section className="z-section candidates-plan" aria-labelledby="candidates-plan">
      <div>
        <h2 id="candidates-plan" className="z-h3">
          {words.planTitle}
        </h2>
        <p className="z-small z-muted">
          {first
            ? `${words.planned(longDate(first, language), planned.length, slots.length)} ${order === 'random' ? words.byLot : words.byHand}`
            : words.notPlanned}
        </p>
      </div>
      <div className="z-row">
        {data.editable && (
          <Button icon={CalendarClock} onPress={onPlan}>
            {first ? words.replan : words.plan}
          </Button>
        )}
        {first && onRooms && (
          <Button icon={DoorOpen} onPress={onRooms}>
            {words.rooms}
          </Button>
        )}
        {first && (
          <Button icon={CalendarPlus} onPress={onCalendar}>
            {words.calendar}
          </Button>
        )}
        <Button icon={Printer} onPress={onPrint}>
          {words.print}
        </Button>
      </div>
    </section>
  )
}
