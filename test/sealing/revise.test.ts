import { beforeAll, describe, expect, test } from 'vitest'
import { acceptMessage } from '../../shared/sealing/accept.ts'
import { addSignature } from '../../shared/sealing/compose.ts'
import { makeRevision, type RevisionInput, readRevision } from '../../shared/sealing/make/revise.ts'
import { type Message, readAs } from '../../shared/sealing/message.ts'
import type { Roster } from '../../shared/sealing/rules/people.ts'
import type { ProcedureState } from '../../shared/sealing/state.ts'
import { type Bench, cardsOf, confirmAll, freeze, type Member, newBench, sealOne } from './committee.ts'
import { type OpenedBench, openAll } from './opened.ts'
import { refuses, refusesLater } from './refusal.ts'

let bench: Bench
let roster: Roster
let opened: OpenedBench
let before: ProcedureState

/** A round in which the last scorer does not judge the first candidate. */
beforeAll(async () => {
  bench = newBench('strict', 3, 2, 'revise')
  const recusals = [{ cid: bench.cids[0]!, member: bench.scorers[2]!.id }]
  roster = await freeze(bench, { recusals })
  confirmAll(bench, roster)
  for (const [i, member] of bench.scorers.entries()) {
    const own = i === 2 ? [bench.cids[0]!] : []
    const cards = cardsOf(bench, member, 3).filter((one) => !own.includes(one.cid))
    await sealOne(bench, roster, member, { cards, recusals: own.map((one) => ({ cid: one, late: false })) })
  }
  before = bench.state
  opened = await openAll(bench, roster)
})

const revision = async (
  member: Member,
  change: Partial<RevisionInput> = {},
  signer = member,
): Promise<Message<'revise/v1'>> => {
  const input: RevisionInput = {
    roster,
    archive: opened.archive.id,
    member: member.id,
    cid: bench.cids[1]!,
    prev: null,
    at: bench.now(),
    criterion: 'leadership',
    from: 3,
    to: 4,
    reason: 'De anderen hoorden een voorbeeld dat ik miste.',
    ...change,
  }
  return readAs('revise/v1', await makeRevision(bench.base, input, signer.keys, bench.random))
}

describe('a rating changed after the opening', () => {
  test('is read by everybody in the roster, and by nobody else', async () => {
    const own = await revision(bench.scorers[0]!, { criterion: null, to: null })
    for (const { keys } of bench.people)
      expect(await readRevision(own, keys.box.identity)).toEqual({
        criterion: null,
        from: 3,
        to: null,
        reason: 'De anderen hoorden een voorbeeld dat ik miste.',
      })
    const stranger = newBench('strict', 2, 1, 'stranger').coordinator.keys.box.identity
    await refusesLater('E_KEY', () => readRevision(own, stranger))
  })

  test('shows neither rating nor reason in its payload', async () => {
    const { payload } = await revision(bench.scorers[0]!)
    expect(Object.keys(payload).sort()).toEqual([
      ...['app', 'archive', 'at', 'att', 'c', 'cid', 'member', 'prev', 'procedure', 'type'],
    ])
  })

  test('is taken in one after the other, each naming the one before', async () => {
    const first = await revision(bench.scorers[0]!)
    const second = await revision(bench.scorers[0]!, { from: 4, to: 5, prev: first.id })
    const state = [first, second].reduce(acceptMessage, bench.state)
    expect(state.revisions.map((one) => one.id)).toEqual([first.id, second.id])
  })

  test('is refused with one before it left out, or beside another one', async () => {
    const first = await revision(bench.scorers[0]!)
    const second = await revision(bench.scorers[0]!, { from: 4, to: 5, prev: first.id })
    refuses('E_SEQ', () => acceptMessage(bench.state, second))
    const rival = await revision(bench.scorers[0]!, { to: 1 })
    refuses('E_SEQ', () => acceptMessage(acceptMessage(bench.state, first), rival))
  })

  test('is refused when the coordinator signs it in the author’s place, or with the author', async () => {
    const forged = await revision(bench.scorers[0]!, {}, bench.coordinator)
    refuses('E_SIG', () => acceptMessage(bench.state, forged))
    const own = await revision(bench.scorers[0]!)
    const { id, keys } = bench.coordinator
    const both = readAs('revise/v1', addSignature(own.bytes, { by: id, key: keys.sign }))
    refuses('E_SIGNERS', () => acceptMessage(bench.state, both))
  })

  test('is refused before the opening, and on a candidate whom the author did not judge', async () => {
    const own = await revision(bench.scorers[0]!)
    refuses('E_STATE', () => acceptMessage(before, own))
    const recused = await revision(bench.scorers[2]!, { cid: bench.cids[0]! })
    refuses('E_COVERAGE', () => acceptMessage(bench.state, recused))
    const notScoring = await revision(bench.coordinator)
    refuses('E_COVERAGE', () => acceptMessage(bench.state, notScoring))
  })

  test('is refused when it changes nothing, gives no reason, or no rating that exists', async () => {
    await refusesLater('E_SCHEMA', () => revision(bench.scorers[0]!, { to: 3 }))
    await refusesLater('E_SCHEMA', () => revision(bench.scorers[0]!, { to: 6 }))
    await refusesLater('E_SCHEMA', () => revision(bench.scorers[0]!, { reason: '' }))
  })

  test('is caught when the encrypted change is not the signed one', async () => {
    const own = await revision(bench.scorers[0]!)
    const other = await revision(bench.scorers[0]!, { to: 5 })
    const swapped = { ...own, att: other.att }
    await refusesLater('E_COMMIT', () => readRevision(swapped, bench.coordinator.keys.box.identity))
  })
})
