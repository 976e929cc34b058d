import { useMemo, useRef, useState } from 'react'
import { reached } from '../../../shared/domain/phases.ts'
import { Loading } from '../../shell/Loading.tsx'
import { useSession } from '../../shell/session.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { Shell } from '../../shell.tsx'
import { useApp } from '../../state.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAsk } from '../../useAsk.ts'
import { useOwnFirst } from '../attention/useOwnFirst.ts'
import { Doubts } from './Doubts.tsx'
import { Earlier } from './Earlier.tsx'
import { Evidence } from './Evidence.tsx'
import { RoundChoice } from './RoundChoice.tsx'
import { byGap } from './rows.ts'
import { Scores } from './Scores.tsx'
import { useTalk } from './useTalk.ts'
import './deliberation.css'

/** The scores with the talk about the chosen candidate beside them. */
function Talked(props: Omit<Parameters<typeof Scores>[0], 'talk'>) {
  const talk = useTalk(props.at.cid)
  return talk && <Scores {...props} talk={talk} />
}

/** Step 9: all judgements side by side, the largest difference first; behind each row what was seen and heard. */
export default function Deliberation() {
  const text = useText()
  const { deliberation } = text
  const go = useApp((state) => state.go)
  const refusal = useRefusal()
  const { procedure } = useSession()
  const open = procedure !== null && reached(procedure.phase, 'revealed')
  const { data, error } = useAsk('matrix.get', open ? {} : null)
  const { data: earlier } = useAsk('matrix.rounds', open ? {} : null)
  const [before, setBefore] = useState<number | null>(null)
  const moved = useRef(false)
  const rows = useMemo(() => byGap(data?.rows ?? []), [data])
  const [chosen, setChosen] = useState<string | null>(null)
  const [reading, setReading] = useState(false)
  const [doubting, setDoubting] = useState<boolean | null>(null)
  const doubts = useTalk(null)
  const feedbackFirst = useOwnFirst(procedure?.phase ?? null)
  const title = <h1 className="z-h1">{text.common.stepNames.deliberation}</h1>
  if (!open)
    return (
      <Shell step="deliberation">
        {title}
        <Empty
          title={deliberation.notYet}
          action={
            <Button onPress={() => go({ name: 'step', step: 'opening' })}>{deliberation.toOpening}</Button>
          }
        >
          {deliberation.notYetText} {procedure && procedure.round.number > 1 && deliberation.rounds.closed}
        </Empty>
      </Shell>
    )
  if (!data || !doubts || feedbackFirst)
    return (
      <Shell step="deliberation">
        {title}
        {error ? <Note tone="red">{refusal(error)}</Note> : <Loading />}
      </Shell>
    )
  const at = rows.find((row) => row.cid === chosen) ?? rows[0]
  if (!at || data.ranking.length === 0)
    return (
      <Shell step="deliberation">
        {title}
        <Empty title={deliberation.nothing}>{deliberation.nothingText}</Empty>
      </Shell>
    )
  // What nobody is sure of comes before the scores, as long as the decision is not signed.
  const isFirst = doubts.open && doubts.next !== null
  // Decided once: it stays while the last one is speaking.
  if (doubting === null) setDoubting(isFirst)
  if (doubting ?? isFirst) return <Doubts talk={doubts} toScores={() => setDoubting(false)} />
  const shown = earlier?.find(({ number }) => number === before) ?? null
  const rounds = <RoundChoice earlier={earlier ?? []} shown={shown} onChoose={setBefore} moved={moved} />
  if (shown) return <Earlier key={shown.number} round={shown.number} rounds={rounds} />
  const move = (by: number) => {
    const next = rows[rows.indexOf(at) + by]
    if (next) setChosen(next.cid)
  }
  return reading ? (
    <Evidence key="evidence" data={data} row={at} onMove={move} onBack={() => setReading(false)} />
  ) : (
    <Talked
      key="scores"
      data={data}
      rows={rows}
      at={at}
      returned={chosen !== null}
      onChoose={setChosen}
      onMove={move}
      rounds={rounds}
      toDoubts={() => setDoubting(true)}
      onOpen={(cid) => {
        setChosen(cid)
        setReading(true)
      }}
    />
  )
}
