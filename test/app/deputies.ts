import { roundState } from '../../shared/app/progressOf.ts'
import type { Input } from '../../shared/contract.ts'
import { type PersonKey, type Played, passphrase, scorerKeys } from './committee.ts'
import { confirmAs, type Laptop, type Laptops, scoreAs, spread } from './laptops.ts'

/** A committee in `twokey` in which some members may open in the place of the second key holder. */

export interface Deputised {
  readonly l: Laptops
  /** Ids of the deputies, in the order in which they were added. */
  readonly ids: readonly string[]
  /** Laptops of the deputies who have one; the others sit at the secretary's. */
  readonly laptops: readonly Laptop[]
}

/** Adds a member of HRM to the committee who does not score, and may open. */
const addDeputy = async (c: Played, name: string): Promise<string> => {
  const { committee } = await c.ask('committee.get', {})
  const model = committee.members.find((one) => one.keeper)
  if (!model) throw new Error('nobody holds the second key')
  const { id } = await c.ask('id.new', {})
  const member = { ...model, id, name, keeper: false, deputy: true }
  await c.ask('committee.put', { committee: { ...committee, members: [...committee.members, member] } })
  return id
}

/**
 * Frozen, confirmed and sealed by all.
 * @param away who else has an own laptop
 * @param places for each deputy where that one sits
 */
export const deputised = async (
  away: readonly PersonKey[],
  places: readonly ('here' | 'own')[],
  onStart: (l: Laptops) => void,
): Promise<Deputised> => {
  const ids: string[] = []
  const l = await spread('twokey', away, async (c) => {
    for (const [i] of places.entries()) ids.push(await addDeputy(c, `Vervanger ${i}`))
  })
  onStart(l)
  const laptops: Laptop[] = []
  for (const [i, member] of ids.entries())
    if (places[i] === 'here') await l.c.ask('enrol.member', { member, passphrase })
    else {
      await l.c.ask('place.set', { member, place: 'own' })
      await l.c.ask('invite.make', {})
      await l.c.sync()
      laptops.push(await l.join(member))
    }
  await l.settle()
  await l.c.ask('roster.freeze', {})
  await l.settle()
  const deputy = (member: string) => laptops.find((one) => one.member === member)
  for (const key of [...scorerKeys, 'hrm'] as const) {
    if (!l.own[key]) await l.c.unlock(key)
    await confirmAs(l.own[key] ?? l.c)
  }
  for (const member of ids) {
    const own = deputy(member)
    if (!own) await l.c.ask('session.unlock', { member, passphrase })
    await confirmAs(own ?? l.c)
  }
  await l.settle()
  for (const key of scorerKeys) {
    if (!l.own[key]) await l.c.unlock(key)
    await scoreAs(l.own[key] ?? l.c, key)
    await (l.own[key] ?? l.c).ask('seal.submit', {})
  }
  await l.c.unlock('secretary')
  await l.settle()
  return { l, ids, laptops }
}

/** What is proposed: by default that the second key holder says so here. */
export const instead = (
  l: Laptops,
  to: string,
  signers: readonly PersonKey[] = ['hrm'],
  member: PersonKey = signers[0] ?? 'hrm',
): Input<'deputy.propose'> => ({
  to,
  reason: 'illness',
  signers: signers.map(l.c.idOf),
  member: l.c.idOf(member),
  passphrase,
})

/** The close as the secretary's laptop has it. */
export const closeOf = (c: Played): Uint8Array => {
  const close = c.app.open && roundState(c.app.open)?.close
  if (!close) throw new Error('nothing is closed')
  return close.bytes
}
