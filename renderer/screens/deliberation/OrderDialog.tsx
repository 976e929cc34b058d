import { ArrowDown, ArrowUp } from 'lucide-react'
import { useRef, useState } from 'react'
import { speakingOrder } from '../../../shared/domain/talk.ts'
import { useSession } from '../../shell/session.ts'
import { usePeople } from '../../shell/usePeople.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useHotkeys } from '../../ui/hotkeys.ts'
import { Note } from '../../ui/Note.tsx'
import { useAct } from '../../useAsk.ts'

interface OrderDialogProps {
  readonly order: readonly string[]
  readonly close: () => void
}

/** Another speaking order: one list, each name a place up or down. What was changed stands in the log. */
export function OrderDialog({ order, close }: OrderDialogProps) {
  const { common, deliberation } = useText()
  const { seats } = useSession()
  const people = usePeople()
  const refusal = useRefusal()
  const { act, error } = useAct()
  const [ids, setIds] = useState(order)
  const [told, setTold] = useState('')
  const list = useRef<HTMLOListElement>(null)
  const usual = speakingOrder(seats).map((seat) => seat.id)
  const isUsual = ids.every((id, i) => id === usual[i])
  const words = deliberation.order
  const move = (id: string, by: -1 | 1) => {
    const from = ids.indexOf(id)
    const to = from + by
    const other = ids[to]
    if (other === undefined) return
    setIds(ids.map((one, i) => (i === to ? id : i === from ? other : one)))
    setTold(words.moved(people.name(id), to + 1))
  }
  const focused = () => document.activeElement?.closest<HTMLElement>('li[data-id]')?.dataset['id']
  const shift = (by: -1 | 1) => {
    const id = focused()
    if (id === undefined) return
    move(id, by)
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-id="${id}"] button:not(:disabled)`)?.focus(),
    )
  }
  useHotkeys([
    { keys: 'Alt+ArrowUp', run: () => shift(-1), inDialog: true },
    { keys: 'Alt+ArrowDown', run: () => shift(1), inDialog: true },
  ])
  const apply = async () => {
    if (await act('talk.order', { order: isUsual ? null : [...ids] })) close()
  }
  return (
    <Dialog
      open
      title={words.title}
      confirm={{ label: words.apply, run: () => void apply() }}
      cancel={{ label: common.cancel, run: close }}
    >
      <p>{words.text}</p>
      <ol ref={list} className="deliberation-order">
        {ids.map((id, i) => {
          const seat = seats.find((one) => one.id === id)
          return (
            <li key={id} data-id={id}>
              <span className="deliberation-turn">{i + 1}</span>
              <span>
                {people.name(id)} <span className="z-muted">{seat && deliberation.roles[seat.role]}</span>
              </span>
              <Button
                kind="ghost"
                size="small"
                icon={ArrowUp}
                hiddenLabel
                blocked={i === 0 ? words.first : undefined}
                onPress={() => move(id, -1)}
              >
                {words.up(people.name(id))}
              </Button>
              <Button
                kind="ghost"
                size="small"
                icon={ArrowDown}
                hiddenLabel
                blocked={i === ids.length - 1 ? words.last : undefined}
                onPress={() => move(id, 1)}
              >
                {words.down(people.name(id))}
              </Button>
            </li>
          )
        })}
      </ol>
      <p className="z-hidden" aria-live="polite">
        {told}
      </p>
      {!isUsual && (
        <p>
          <Button kind="ghost" size="small" onPress={() => setIds(usual)}>
            {words.usual}
          </Button>
        </p>
      )}
      {error && <Note tone="red">{refusal(error)}</Note>}
    </Dialog>
  )
}
