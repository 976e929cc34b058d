import { type PlaceRule, placeRules } from '../stats/place-rules.ts'
import type { Design } from './design.ts'
import { ZegelError } from './error.ts'

/**
 * The rule that a design names for the line of places. No other is ever used in its place: it was published before the interviews.
 * @throws E_PLACE_RULE, with the name as `rule`, when this version does not know it
 */
export const placeRuleOf = ({ placeRule: rule }: Pick<Design, 'placeRule'>): PlaceRule => {
  const found = placeRules.get(rule)
  if (!found) throw new ZegelError('E_PLACE_RULE', { rule })
  return found
}
