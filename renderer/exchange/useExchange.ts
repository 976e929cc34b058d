import type { Output } from '../../shared/contract.ts'
import { list } from '../format.ts'
import { useSession } from '../shell/session.ts'
import { usePeople } from '../shell/usePeople.ts'
import { useLanguage, useText } from '../text/index.ts'

export type Exchange = Output<'exchange.get'>

/** Does a folder carry the files, now? */
export const hasFolder = ({ folder }: Exchange): boolean => folder !== null && folder.fault === null

/** Words for what the exchange says: what a file is, who people are, and what to do next. */
export const useExchangeWords = () => {
  const { exchange, overview } = useText()
  const language = useLanguage()
  const people = usePeople()
  const { me, seats } = useSession()
  // Before the list has come an own laptop knows nobody; all it waits for comes from the secretary.
  const one = (id: string): string => (id === me ? overview.me : people.name(id) || exchange.secretary)
  const who = (ids: readonly string[]): string =>
    ids.length === 0 || (ids.length > 3 && ids.length >= seats.length - 1)
      ? exchange.everybody
      : list(ids.map(one), language)
  return {
    who,
    kind: (kind: string | null): string => (kind !== null && exchange.kinds[kind]) || exchange.noKind,
    next: (next: Exchange['next']): string =>
      next === null
        ? exchange.nothing
        : (exchange.next[next.task]?.(who(next.who), next.who.length === 1 && next.who[0] === me) ??
          exchange.nothing),
  }
}
