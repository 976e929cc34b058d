import { list } from '../format.ts'
import { useSession } from '../shell/session.ts'
import { usePeople } from '../shell/usePeople.ts'
import { useApp } from '../state.ts'
import { useLanguage, useText } from '../text/index.ts'
import { LinkButton } from '../ui/LinkButton.tsx'
import { Note } from '../ui/Note.tsx'
import { useAsk } from '../useAsk.ts'

/** After a copy was put back: whose key cannot open this round, what is lost by that, and what can still be done. Nothing otherwise. */
export function Copied({ ways = true }: { /** Also the way to where that is done. */ ways?: boolean }) {
  const { safety } = useText()
  const language = useLanguage()
  const people = usePeople()
  const go = useApp((state) => state.go)
  const { procedure, seats } = useSession()
  const { data } = useAsk('safety.get', {})
  const copied = data?.restored?.copied ?? []
  if (copied.length === 0 || !procedure) return null
  const words = safety.copied
  const who = list(copied.map(people.name), language)
  const before = procedure.phase === 'published'
  const isSecretary = seats.some(({ id, coordinator }) => coordinator && copied.includes(id))
  return (
    <Note tone="ochre" title={words.title}>
      <p>{words.why(who)}</p>
      <p>{before ? words.before : words.under}</p>
      {before && isSecretary && <p>{words.secretary}</p>}
      {ways && (
        <p>
          <LinkButton onPress={() => go(before ? { name: 'step', step: 'freeze' } : { name: 'happened' })}>
            {before ? words.toFreeze : words.toHappened}
          </LinkButton>
        </p>
      )}
    </Note>
  )
}
