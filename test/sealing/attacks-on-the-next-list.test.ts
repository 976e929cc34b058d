import { describe, expect, test } from 'vitest'
import { acceptMessage } from '../../shared/sealing/accept.ts'
import { type Message, readAs } from '../../shared/sealing/message.ts'
import { type Bench, type Member, sealedBench, take } from './committee.ts'
import { following, sealAll } from './generations.ts'
import { officeTo, successor, under } from './handovers.ts'
import { openAll } from './opened.ts'
import { refuses } from './refusal.ts'
import { type Change, findsOut } from './verify/dishonest.ts'
import type { Members } from './verify/remake.ts'

/**
 * The office went to somebody between two rounds, and whoever had it makes the first list of the next round, as if nothing had been
 * signed: with a key that was right, and under the list that everybody has.
 */

/** An opened round, and the handover after it. */
const handedOver = async (signers: (bench: Bench) => readonly Member[]) => {
  const { bench, roster } = await sealedBench('strict', { candidates: 1, seed: 'gone', except: [0, 1, 2] })
  await sealAll(bench, roster)
  await openAll(bench, roster)
  const { member, enrol } = successor(bench, 'svccess0r0')
  const handover = officeTo(bench, roster, enrol, signers(bench))
  // Whoever makes a list that says nothing of the successor leaves that enrolment out too.
  const earlierEnrols = bench.state.enrols.filter(({ id }) => id !== enrol.id)
  const first = (by: Bench, change: object = {}) =>
    following(by, roster, null, { round: 2, gen: 1, earlierEnrols, ...change })
  return { bench, member, handover, first }
}
const byOffice = ({ coordinator }: Bench): readonly Member[] => [coordinator]
const byScorers = ({ scorers }: Bench): readonly Member[] => scorers.slice(0, 2)

test('is refused wherever the handover is known that the former coordinator signed, also where the list does not tell of it', async () => {
  const { bench, member, handover, first } = await handedOver(byOffice)
  const known = acceptMessage(bench.state, handover)
  const hides = await first(bench)
  refuses('E_ROSTER', () => acceptMessage(known, hides))
  const successors = under({ ...bench, state: known }, member)
  expect(acceptMessage(known, await first(successors, { handover })).rounds[2]?.roster).toBeDefined()
})

test('is refused everywhere where the list itself tells of the handover, whoever signed that, and rests on none', async () => {
  for (const signers of [byOffice, byScorers]) {
    const { bench, handover, first } = await handedOver(signers)
    const unknowing = bench.state
    take(bench, 'handover/v1', handover.bytes)
    const shows = await first(bench)
    for (const state of [unknowing, bench.state]) refuses('E_ROSTER', () => acceptMessage(state, shows))
  }
})

test('and holds where others handed the office over and the coordinator could not know of it', async () => {
  const { bench, handover, first } = await handedOver(byScorers)
  const list: Message<'roster/v1'> = readAs('roster/v1', (await first(bench)).bytes)
  expect(acceptMessage(acceptMessage(bench.state, handover), list).rounds[2]?.roster.id).toBe(list.id)
})

/** The whole second round under whoever gave the office away, with that person's keys of the first: only the handover stands in the way. */
const goesOn: Change = (own) => {
  const [office] = own.of('handover/v1')
  const { from, to, roster } = office!.payload
  const [former, follows] = [String(from), String(to)]
  const entryIn = (people: Members, id: string) =>
    (people as unknown as Members[]).find((one) => one['id'] === id)
  const listOf = (payload: Members) => payload['people'] as unknown as Members
  const before = own.of('roster/v1').find(({ id }) => id === roster)!
  const kept = entryIn(listOf(before.payload), former)!
  const renamed = (members: Members) => {
    for (const [name, value] of Object.entries(members)) {
      if (value === follows) members[name] = former
      if (Array.isArray(value) && value.includes(follows))
        members[name] = value.map((id) => (id === follows ? former : id)).sort()
    }
  }
  for (const one of own.nested) {
    if (one.type === 'handover/v1' || one.type === 'enrol/v1') continue
    one.signers = one.signers.map((id) => (id === follows ? former : id)).sort()
    renamed(one.payload)
    if (one.type !== 'roster/v1' || one === before) continue
    one.payload['handover'] = null
    const others = (one.payload['people'] as Members[]).filter(({ id }) => id !== follows)
    one.payload['people'] = [...others, kept].sort((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1))
  }
  // Nobody is in a list who enrolled for the office only.
  const [enrolled] = own.of('enrol/v1').filter(({ payload }) => payload['member'] === follows)
  own.nested = own.nested.filter((one) => one !== enrolled)
  for (const row of own.rows) {
    if (row.actor === follows) row.actor = former
    if (!['handover', 'enrol'].includes(row.kind) && typeof row.body !== 'string') renamed(row.body)
  }
}

describe('a whole archive of the next round under whoever gave the office away is found out:', () =>
  findsOut([['with everything else as it should be', 'archive', goesOn, 'E_ROSTER']]))
