import { list, longDate } from '../../format.ts'
import { useMe, useSession } from '../../shell/session.ts'
import { usePeople } from '../../shell/usePeople.ts'
import { useApp } from '../../state.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAsk } from '../../useAsk.ts'

/** The round before this one ended without an opening: why, by whom, and what is possible now. Nothing where it did not. */
export function Lost({ ways = true }: { ways?: boolean }) {
  const { overview, happened } = useText()
  const language = useLanguage()
  const people = usePeople()
  const me = useMe()
  const go = useApp((state) => state.go)
  const { procedure } = useSession()
  const { data } = useAsk('procedure.overview', {})
  const last = data?.lost.find(({ round }) => round + 1 === procedure?.round.number)
  if (!procedure || !last) return null
  const words = overview.lost
  const between = procedure.phase === 'published'
  const stopped = procedure.phase === 'stopped'
  return (
    <Note tone="ochre" title={words.title(last.round)}>
      <p>
        {words.what[last.how](longDate(last.at, language), happened.reasons[last.reason] ?? last.reason)}{' '}
        {words.by(
          list(
            last.deciders.map((id) => people.name(id) || words.gone),
            language,
          ),
        )}
      </p>
      <p>
        {stopped ? words.stopped : between ? (me?.coordinator ? words.choose : words.wait) : words.goesOn}
      </p>
      {ways && between && me?.coordinator && (
        <div className="z-row">
          <Button size="small" onPress={() => go({ name: 'step', step: 'freeze' })}>
            {words.again}
          </Button>
          <Button size="small" onPress={() => go({ name: 'step', step: 'closing' })}>
            {words.stop}
          </Button>
        </div>
      )}
    </Note>
  )
}
