import type { Output } from '../../shared/contract.ts'
import { list } from '../format.ts'
import { usePeople } from '../shell/usePeople.ts'
import { useLanguage, useText } from '../text/index.ts'

export type SecondKey = Output<'exchange.get'>['secondKey']

/** In one sentence where a deputy stands who opens for the second key holder; null as long as nobody does. */
export const useSecondKey = (): ((key: SecondKey) => string | null) => {
  const { opening } = useText()
  const language = useLanguage()
  const people = usePeople()
  return (key) => {
    if (key === null || key.instead.length === 0) return null
    const keeper = people.name(key.keeper)
    if (key.answeredBy === key.keeper) return null
    return key.answeredBy === null
      ? opening.instead.may(list(key.instead.map(people.name), language), keeper)
      : opening.instead.did(people.name(key.answeredBy), keeper)
  }
}
