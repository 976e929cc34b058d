import { dueKinds } from '../../../shared/domain/retention.ts'
import { longDate } from '../../format.ts'
import { useApp } from '../../state.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAsk } from '../../useAsk.ts'

/** Says at every start what is due, as long as it is; nothing while there is time. */
export function Due() {
  const { overview, privacy } = useText()
  const language = useLanguage()
  const go = useApp((state) => state.go)
  const { data } = useAsk('privacy.get', {})
  const pressing = data?.agenda.filter(({ urgency }) => urgency !== 'later') ?? []
  const [first] = pressing
  if (!data || (!first && !data.unfinished)) return null
  const isLate = pressing.some(({ urgency }) => urgency === 'late')
  return (
    <Note tone={isLate || data.unfinished ? 'red' : 'ochre'} title={overview.due.title}>
      {data.unfinished && <p>{privacy.unfinished}.</p>}
      {dueKinds.flatMap((kind) => {
        const of = pressing.filter((one) => one.kind === kind)
        const day = of[0]?.on
        const count = of.reduce((sum, { codes }) => sum + codes.length, 0)
        return day === undefined
          ? []
          : [<p key={kind}>{overview.due[kind](count, longDate(day, language), day < data.today)}</p>]
      })}
      <Button size="small" onPress={() => go({ name: 'privacy' })}>
        {overview.due.look}
      </Button>
    </Note>
  )
}
