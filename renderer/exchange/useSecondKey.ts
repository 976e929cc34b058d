import type { Output } from '../../shared/contract.ts'
import { list } from '../format.ts'
import { useSession } from '../shell/session.ts'
import { usePeople } from '../shell/usePeople.ts'
import { useLanguage, useText } from '../text/index.ts'

export type SecondKey = Output<'exchange.get'>['secondKey']

/** In one sentence where a deputy stands who opens for the second key holder; null as long as nobody does. Says "you" to who reads. */
export const useSecondKey = (): ((key: SecondKey) => string | null) => {
  const { opening, overview } = useText()
  const language = useLanguage()
  const people = usePeople()
  const { me } = useSession()
  const one = (id: string): string => (id === me ? overview.me : people.name(id))
  return (key) => {
    if (key === null || key.instead.length === 0) return null
    const keeper = key.keeper === me ? null : people.name(key.keeper)
    if (key.answeredBy === key.keeper) return null
    return key.answeredBy === null
      ? opening.instead.may(list(key.instead.map(one), language), key.instead.length, keeper)
      : opening.instead.did(one(key.answeredBy), keeper)
  }
}
