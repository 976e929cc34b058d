import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Loading } from '../../shell/Loading.tsx'
import { useRefusal } from '../../shell/useRefusal.ts'
import { Shell } from '../../shell.tsx'
import { useText } from '../../text/index.ts'
import { useHotkeys } from '../../ui/hotkeys.ts'
import { Note } from '../../ui/Note.tsx'
import { useAsk } from '../../useAsk.ts'
import { Evidence } from './Evidence.tsx'
import { Matrix } from './Matrix.tsx'
import { Ranking } from './Ranking.tsx'
import { byGap } from './rows.ts'

interface EarlierProps {
  readonly round: number
  /** Where one can look at another round. */
  readonly rounds: ReactNode
}

/** The scores of a round that was decided: to read back, with nothing to change. */
export function Earlier({ round, rounds }: EarlierProps) {
  const { deliberation, common } = useText()
  const refusal = useRefusal()
  const { data, error } = useAsk('matrix.get', { round })
  const [chosen, setChosen] = useState<string | null>(null)
  const [reading, setReading] = useState(false)
  const [view, setView] = useState<'members' | 'criteria'>('members')
  const place = useRef<HTMLDivElement>(null)
  const came = useRef(false)
  useEffect(() => {
    if (came.current) place.current?.querySelector<HTMLElement>('[role=grid] [tabindex="0"]')?.focus()
    came.current = false
  })
  const back = () => {
    came.current = true
    setReading(false)
  }
  const shown = data?.round.number === round ? data : null
  const rows = byGap(shown?.rows ?? [])
  const at = rows.find((row) => row.cid === chosen) ?? rows[0]
  const move = (by: number) => {
    const next = at && rows[rows.indexOf(at) + by]
    if (next) setChosen(next.cid)
  }
  const read = (cid: string) => {
    setChosen(cid)
    setReading(true)
  }
  useHotkeys([
    { keys: 'ArrowDown', run: () => move(1), repeat: true, when: !reading },
    { keys: 'ArrowUp', run: () => move(-1), repeat: true, when: !reading },
    { keys: 'Enter', run: () => at && read(at.cid), when: !reading },
    { keys: 'w', run: () => setView((now) => (now === 'members' ? 'criteria' : 'members')), when: !reading },
  ])
  if (shown && at && reading) return <Evidence data={shown} row={at} onMove={move} onBack={back} />
  return (
    <Shell
      step="deliberation"
      keys={[
        { keys: 'ArrowUp ArrowDown', label: deliberation.keys.candidate },
        { keys: 'Enter', label: deliberation.keys.open },
        { keys: 'W', label: deliberation.keys.view },
      ]}
    >
      <div className="deliberation" ref={place}>
        <h1 className="z-h1">{common.stepNames.deliberation}</h1>
        {rounds}
        {error && <Note tone="red">{refusal(error)}</Note>}
        {!shown && !error && <Loading />}
        {shown && at && (
          <div className="deliberation-parts">
            <Matrix
              data={shown}
              rows={rows}
              at={at}
              view={view}
              onView={setView}
              onChoose={setChosen}
              onOpen={read}
            />
            <Ranking data={shown} at={at} onWhatIf={null} />
          </div>
        )}
      </div>
    </Shell>
  )
}
