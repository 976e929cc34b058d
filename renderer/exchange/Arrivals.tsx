import { Check, CircleAlert, CircleDashed, CircleHelp, type LucideIcon } from 'lucide-react'
import { useMe } from '../shell/session.ts'
import { useRefusal } from '../shell/useRefusal.ts'
import { useApp } from '../state.ts'
import { useText } from '../text/index.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Icon } from '../ui/Icon.tsx'
import './exchange.css'

const pictures: Readonly<Record<string, LucideIcon>> = {
  taken: Check,
  known: Check,
  waits: CircleDashed,
  refused: CircleAlert,
}

/** What became of several files, or of one that is not simply in: a sentence for each, and what to do about it. */
export function Arrivals() {
  const { exchange, common } = useText()
  const refusal = useRefusal()
  const me = useMe()
  const { arrive, go } = useApp.getState()
  const arrived = useApp((state) => state.arrived)
  if (arrived === null) return null
  const close = () => arrive(null)
  const { results } = exchange
  return (
    <Dialog
      open
      title={results.title}
      confirm={
        me
          ? {
              label: exchange.toList,
              run: () => {
                close()
                go({ name: 'files' })
              },
            }
          : { label: results.close, run: close }
      }
      cancel={{ label: common.close, run: close }}
    >
      {arrived.length === 0 && <p>{results.nothing}</p>}
      <ul className="arrivals">
        {arrived.map((one) => (
          <li key={`${one.name} ${one.kind} ${one.outcome}`}>
            <Icon of={pictures[one.outcome] ?? CircleHelp} />
            <div>
              <p className="arrivals-name">
                <strong>{(one.kind && exchange.kinds[one.kind]) ?? exchange.noKind}</strong>{' '}
                {results.outcomes[one.outcome]}
              </p>
              <p className="z-caption arrivals-name">
                {one.code === null ? one.name : `${one.name} · ${refusal({ code: one.code }) ?? ''}`}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
