import { demand } from './broken.ts'
import type { Message } from './message.ts'
import { keysOf, personOf, type Roster } from './people.ts'
import { isSorted } from './shape.ts'
import { checkSigned } from './signed.ts'

/**
 * One seal: of a scorer, for every candidate, signed. That scorers have confirmed was checked before.
 * @throws Broken E_ROSTER, E_ROUND, E_SIGNERS, E_SIG, E_ATT, E_SEQ, E_COVERAGE
 */
export const checkSeal = (seal: Message<'seal/v1'>, roster: Roster): void => {
  const { member, round, seq, prev, cards, recusals, att } = seal.payload
  const where = `the seal of ${member}`
  demand(seal.payload.roster === roster.id, 'E_ROSTER', `${where} is about another roster`)
  demand(round === roster.payload.round, 'E_ROUND', `${where} is of another round`)
  demand(personOf(roster, member)?.scorer === true, 'E_SIGNERS', `${where} is of somebody who does not score`)
  checkSigned(seal, keysOf(roster, [member], where), where)
  const carries = att.has('release') === (roster.payload.mode === 'twokey')
  demand(carries, 'E_ATT', `${where} carries a round key for the keeper, or lacks it, against the mode`)
  const counted = (seq === 0) === (prev.length === 0)
  demand(counted, 'E_SEQ', `${where} has the number ${seq} and follows ${prev.length} earlier ones`)
  checkCoverage(
    seal,
    roster,
    cards.map(({ cid }) => cid),
    recusals.map(({ cid }) => cid),
    where,
  )
}

const checkCoverage = (
  seal: Message<'seal/v1'>,
  roster: Roster,
  cards: readonly string[],
  recusals: readonly string[],
  where: string,
): void => {
  const { candidates, recusals: declared } = roster.payload
  const named = [...cards, ...recusals].sort()
  const exact =
    isSorted(named) &&
    named.length === candidates.length &&
    candidates.every(({ cid }, i) => cid === named[i])
  demand(exact, 'E_COVERAGE', `${where} does not hold every candidate once, with a card or a recusal`)
  const own = declared.filter(({ member }) => member === seal.payload.member)
  const kept = own.every(({ cid }) => recusals.includes(cid))
  demand(kept, 'E_COVERAGE', `${where} holds a card for a candidate whom the roster excludes for this member`)
}
