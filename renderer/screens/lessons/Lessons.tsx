import { useState } from 'react'
import { reached } from '../../../shared/domain/phases.ts'
import { Loading } from '../../shell/Loading.tsx'
import { useMe, useSession } from '../../shell/session.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { Shell } from '../../shell.tsx'
import { useText } from '../../text/index.ts'
import { Note } from '../../ui/Note.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { useAsk } from '../../useAsk.ts'
import { Before } from './Before.tsx'
import { Own } from './Own.tsx'
import { Rounds } from './Rounds.tsx'
import { Survey } from './Survey.tsx'
import './lessons.css'

const parts = ['own', 'survey', 'rounds', 'before'] as const
type Part = (typeof parts)[number]

/** Step 12: what this round taught, what candidates say, the rounds side by side, and what earlier lessons change. */
export default function Lessons() {
  const { common, lessons } = useText()
  const refusal = useRefusal()
  const me = useMe()
  const { procedure } = useSession()
  const { data, error } = useAsk('lessons.get', {})
  // While the design is open one comes here for what was learned before; afterwards to learn.
  const isDesigning = procedure !== null && !reached(procedure.phase, 'published')
  const [chosen, setChosen] = useState<Part | null>(null)
  const part = chosen ?? (isDesigning ? 'before' : 'own')
  const isSecretary = me?.coordinator === true
  return (
    <Shell step="lessons">
      <div className="z-stack">
        <header>
          <h1 className="z-h1">{common.stepNames.lessons}</h1>
          <p className="z-muted">{lessons.lead}</p>
        </header>
        {error && <Note tone="red">{refusal(error)}</Note>}
        {!data && !error && <Loading />}
        {data && (
          <Tabs
            label={lessons.parts}
            tabs={parts.map((id) => ({ id, label: lessons.tabs[id] }))}
            selected={part}
            onSelect={(id) => setChosen(id as Part)}
          >
            {part === 'own' && <Own lessons={data.own} isSecretary={isSecretary} />}
            {part === 'survey' && <Survey data={data} isSecretary={isSecretary} />}
            {part === 'rounds' && <Rounds data={data} isSecretary={isSecretary} />}
            {part === 'before' && <Before data={data} isSecretary={isSecretary} />}
          </Tabs>
        )}
      </div>
    </Shell>
  )
}
