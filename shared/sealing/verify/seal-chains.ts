import { demand } from './broken.ts'
import type { Message } from './message.ts'
import type { Parts } from './parts.ts'

/** The seals of one member under one roster: docs/formats.md "What must hold for a seal, a close, an answer". */

type Seal = Message<'seal/v1'>

const keyOf = (member: string, roster: string, seq: number): string => `${member} ${roster} ${seq}`

/**
 * Each seal names all of that member that have the number before it, and a close names the last one, where there is one.
 * @throws Broken E_SEQ, E_CONFLICT, E_CLOSE
 */
export const checkSealChains = ({ seals, earlierSeals, close, earlierCloses }: Parts): void => {
  const numbered = new Map<string, Seal[]>()
  const highest = new Map<string, number>()
  for (const seal of [...seals, ...earlierSeals]) {
    const { member, roster, seq } = seal.payload
    const key = keyOf(member, roster, seq)
    const same = numbered.get(key)
    if (same) same.push(seal)
    else numbered.set(key, [seal])
    highest.set(`${member} ${roster}`, Math.max(highest.get(`${member} ${roster}`) ?? 0, seq))
  }
  const idsOf = (member: string, roster: string, seq: number): string[] =>
    (numbered.get(keyOf(member, roster, seq)) ?? []).map(({ id }) => id).sort()
  for (const { payload } of [...seals, ...earlierSeals]) {
    const { member, roster, seq, prev } = payload
    const before = idsOf(member, roster, seq - 1)
    const right = prev.length === before.length && prev.every((id, i) => id === before[i])
    demand(
      right,
      'E_SEQ',
      `seal ${seq} of ${member} does not follow exactly the seals with the number before it`,
    )
  }
  for (const { payload } of [close, ...earlierCloses])
    for (const { id, member } of payload.seals) {
      const last = idsOf(member, payload.roster, highest.get(`${member} ${payload.roster}`) ?? 0)
      demand(last.length === 1, 'E_CONFLICT', `${member} sealed ${last.length} times with the last number`)
      demand(last[0] === id, 'E_CLOSE', `a close names another seal of ${member} than the last one`)
    }
}
