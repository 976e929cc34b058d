import type { Output } from '../../../shared/contract.ts'
import { list } from '../../format.ts'
import { useSession } from '../../shell/session.ts'
import { usePeople } from '../../shell/usePeople.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { PersonDot } from '../../ui/PersonDot.tsx'

type Row = Output<'procedure.overview'>['turn'][number]

/** What has to be done next, and by whom: also by people who are not you. */
export function Turn({ turn }: { turn: readonly Row[] }) {
  const { overview } = useText()
  const language = useLanguage()
  const { me } = useSession()
  const people = usePeople()
  const whoOf = (ids: readonly string[]): string => {
    if (people.areAll(ids)) return overview.everybody
    if (people.areScorers(ids)) return overview.allScorers(ids.length)
    if (ids.length > 3) return overview.people(ids.length)
    return list(
      ids.map((id) => (id === me ? overview.me : people.name(id))),
      language,
    )
  }
  return (
    <section className="z-panel" aria-labelledby="overview-turn">
      <h2 id="overview-turn">{overview.turn}</h2>
      {turn.length === 0 && <p className="z-muted">{overview.nobody}</p>}
      <ul className="overview-turn">
        {turn.map(({ task, who }, at) => {
          const only = who.length === 1 ? who[0] : undefined
          const dot = only === undefined ? { initials: `${who.length}×`, name: whoOf(who) } : people.dot(only)
          return (
            <li key={task}>
              <PersonDot {...dot} tone={at === 0 ? 'ink' : 'plain'} />
              <div>
                <p className="overview-task">{overview.tasks[task] ?? task}</p>
                <p className="z-caption">{at === 0 ? `${whoOf(who)} · ${overview.now}` : whoOf(who)}</p>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
