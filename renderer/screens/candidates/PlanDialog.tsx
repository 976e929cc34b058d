import { useState } from 'react'
import type { Input } from '../../../shared/contract.ts'
import { clockOf, minutesOf, slotStarts } from '../../../shared/domain/slots.ts'
import { useText } from '../../text/index.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { DateField, NumberField, TextField } from '../../ui/Field.tsx'
import { Note } from '../../ui/Note.tsx'
import { RadioList } from '../../ui/RadioList.tsx'

type Plan = Input<'schedule.plan'>

interface PlanDialogProps {
  /** Day and length as the design has them. */
  readonly day: string | null
  readonly minutes: number
  readonly count: number
  readonly again: boolean
  readonly onPlan: (plan: Plan) => void
  readonly onClose: () => void
}

/** The day of the interviews: from when, how long, with what between, and in which order. */
export function PlanDialog({ day, minutes, count, again, onPlan, onClose }: PlanDialogProps) {
  const { candidates: words, common } = useText()
  const [plan, setPlan] = useState<Omit<Plan, 'minutes' | 'pause' | 'rest'>>({
    day: day ?? '',
    start: '09:00',
    room: '',
    order: 'random',
  })
  const [length, setLength] = useState<number | null>(minutes)
  const [pause, setPause] = useState<number | null>(10)
  const [restFrom, setRestFrom] = useState('')
  const [restMinutes, setRestMinutes] = useState<number | null>(45)
  const set = (change: Partial<Plan>) => setPlan((before) => ({ ...before, ...change }))
  const whole = (value: number | null, min: number, max: number): value is number =>
    value !== null && Number.isInteger(value) && value >= min && value <= max
  const numbers = whole(length, 10, 180) && whole(pause, 0, 60) ? { minutes: length, pause } : null
  const rest =
    restFrom === '' || !whole(restMinutes, 5, 240) ? null : { from: restFrom, minutes: restMinutes }
  const started = /^\d\d:\d\d$/.test(plan.start)
  const last =
    numbers && started
      ? slotStarts(count, {
          start: minutesOf(plan.start),
          ...numbers,
          rest: rest && { ...rest, from: minutesOf(rest.from) },
        }).at(-1)
      : undefined
  const end = numbers && last !== undefined ? last + numbers.minutes : null
  const blocked =
    plan.day === ''
      ? words.dayMissing
      : !started
        ? words.startMissing
        : numbers === null || end === null
          ? `${words.minutes}: 10–180. ${words.pause}: 0–60.`
          : end > 24 * 60
            ? words.pastMidnight
            : undefined
  return (
    <Dialog
      open
      title={words.planTitle}
      confirm={{
        label: again ? words.replan : words.plan,
        run: () => numbers && onPlan({ ...plan, ...numbers, rest, room: plan.room.trim() }),
        blocked,
      }}
      cancel={{ label: common.cancel, run: onClose }}
    >
      {again && <Note tone="ochre">{words.again}</Note>}
      <div className="candidates-fields">
        <DateField
          label={words.day}
          required
          max="2199-12-31"
          value={plan.day}
          onChange={(value) => set({ day: value })}
        />
        <TextField
          label={words.start}
          type="time"
          required
          value={plan.start}
          onChange={(start) => set({ start })}
        />
        <NumberField label={words.minutes} hint={words.unit} value={length} onChange={setLength} />
        <NumberField label={words.pause} hint={words.unit} value={pause} onChange={setPause} />
        <TextField
          label={words.restFrom}
          mark={common.optional}
          type="time"
          value={restFrom}
          onChange={setRestFrom}
        />
        <NumberField
          label={words.restMinutes}
          hint={words.unit}
          value={restMinutes}
          onChange={setRestMinutes}
        />
        <TextField
          label={words.planRoom}
          mark={common.optional}
          maxLength={60}
          value={plan.room}
          onChange={(room) => set({ room })}
        />
      </div>
      <RadioList
        legend={words.order}
        hint={words.orderHint}
        inline
        value={plan.order}
        options={[
          { value: 'random', label: words.orders.random },
          { value: 'fixed', label: words.orders.fixed },
        ]}
        onChange={(value) => set({ order: value === 'fixed' ? 'fixed' : 'random' })}
      />
      {end !== null && end <= 24 * 60 && <p role="status">{words.until(count, plan.start, clockOf(end))}</p>}
    </Dialog>
  )
}
