import { sameList } from '../bytes.ts'
import { must } from '../errors.ts'
import type { Message } from '../message.ts'

type Seal = Message<'seal/v1'>
type Close = Message<'close/v1'>

const by = (seals: readonly Seal[], keyOf: (seal: Seal) => string): Map<string, Seal[]> => {
  const groups = new Map<string, Seal[]>()
  for (const seal of seals) {
    const key = keyOf(seal)
    groups.set(key, [...(groups.get(key) ?? []), seal])
  }
  return groups
}

const pairOf = ({ payload }: Seal): string => payload.member + payload.roster
const seqOf = ({ payload }: Seal): number => payload.seq

/** Each seal of one member under one roster names all of them that have the number before its own. Throws E_SEQ. */
const checkChain = (seals: readonly Seal[]): void => {
  const numbered = by(seals, (seal) => String(seqOf(seal)))
  for (const { payload } of seals) {
    const before = (numbered.get(String(payload.seq - 1)) ?? []).map(({ id }) => id).sort()
    must(
      sameList(payload.prev, before) && (payload.seq === 0) === (before.length === 0),
      'E_SEQ',
      `seal ${payload.seq} of ${payload.member} does not name the seals before it`,
    )
  }
}

/**
 * Numbers and predecessors of all seals of a round, and that each close took everybody's last one: nobody's correction is
 * passed over, and of two with one number nobody but their author chooses. Throws SealingError E_SEQ, E_CONFLICT, E_CLOSE.
 */
export const checkSealChains = (seals: readonly Seal[], closes: readonly Close[]): void => {
  const chains = by(seals, pairOf)
  for (const chain of chains.values()) checkChain(chain)
  for (const { payload } of closes)
    for (const { id, member } of payload.seals) {
      const own = chains.get(member + payload.roster) ?? []
      const last = Math.max(...own.map(seqOf))
      const heads = own.filter((seal) => seqOf(seal) === last)
      must(heads.length === 1, 'E_CONFLICT', `${member} sealed twice with one number`)
      must(heads[0]?.id === id, 'E_CLOSE', `not the last seal of ${member}`)
    }
}
