import { beforeAll, describe, expect, test } from 'vitest'
import { mayEnd } from '../../shared/sealing/accept/exception.ts'
import { acceptMessage } from '../../shared/sealing/accept.ts'
import { type Fact, factLine, readFacts, stricterFacts } from '../../shared/sealing/facts.ts'
import { makeOpen } from '../../shared/sealing/make/answer.ts'
import { makeClose } from '../../shared/sealing/make/close.ts'
import { makeSeal } from '../../shared/sealing/make/seal.ts'
import { type Message, readAs } from '../../shared/sealing/message.ts'
import type { Roster } from '../../shared/sealing/rules/people.ts'
import { roundOf } from '../../shared/sealing/state.ts'
import { type Bench, confirmAll, head, sealedBench, sealInput, take } from './committee.ts'
import { anyClose, resealed } from './forged.ts'
import { decided, following } from './generations.ts'
import { sealsAtHand } from './opened.ts'
import { refuses, refusesLater } from './refusal.ts'

const second = { round: 2, gen: 1, slot: 1 }

describe('a next round', () => {
  let bench: Bench
  let first: Roster
  let next: Message<'roster/v1'>
  let close: Message<'close/v1'>
  let aborts: Message<'exception/v1'>
  let voids: Message<'exception/v1'>

  beforeAll(async () => {
    ;({ bench, roster: first } = await sealedBench('twokey', { scorers: 2, candidates: 1, seed: 'next' }))
    next = await following(bench, first, null, second)
    const pair = [bench.coordinator, bench.scorers[0]!]
    aborts = await decided(bench, first, 'abort', null, pair)
    voids = await decided(bench, first, 'void', null, pair)
    close = readAs(
      'close/v1',
      makeClose(
        bench.base,
        { roster: first, seals: sealsAtHand(bench), at: bench.now(), logHead: head(bench) },
        bench.coordinator.keys,
      ),
    )
  })

  const phaseAfter = (state: Bench['state']) => roundOf(state, 1)!.phase

  test('is refused while the one before goes on, and begins once two people have ended that', () => {
    refuses('E_STATE', () => acceptMessage(bench.state, next))
    const aborted = acceptMessage(bench.state, aborts)
    expect(phaseAfter(aborted)).toBe('aborted')
    expect(roundOf(acceptMessage(aborted, next), 2)!.phase).toBe('frozen')
  })

  test('does not begin because the coordinator alone ends the one before', () => {
    const own = { ...aborts, sig: aborts.sig.filter(({ by }) => by === bench.coordinator.id) }
    refuses('E_SIGNERS', () => acceptMessage(bench.state, own))
  })

  test('tells a laptop that did not hear of it that the round before was aborted', async () => {
    const aborted = acceptMessage(bench.state, aborts)
    const telling = await following({ ...bench, state: aborted }, first, null, second)
    const heard = acceptMessage(bench.state, telling)
    expect(phaseAfter(heard)).toBe('aborted')
    expect(roundOf(heard, 2)!.phase).toBe('frozen')
  })

  test('does not begin by aborting a round that was closed: that one is openly void', () => {
    const closed = acceptMessage(bench.state, close)
    refuses('E_STATE', () => acceptMessage(closed, aborts))
    refuses('E_STATE', () => mayEnd(bench.state, roundOf(bench.state, 1)!, 'void'))
    refuses('E_STATE', () => acceptMessage(closed, next))
    const over = acceptMessage(closed, voids)
    expect(phaseAfter(over)).toBe('void')
    expect(roundOf(acceptMessage(over, next), 2)!.phase).toBe('frozen')
  })

  test('leaves the one before shut: after its end nobody seals, closes, answers or replaces its list', async () => {
    const over = acceptMessage(acceptMessage(bench.state, close), voids)
    const { id, keys } = bench.keeper!
    const given = await makeOpen(bench.base, { roster: first, close, member: id, facts: [] }, keys)
    refuses('E_STATE', () => acceptMessage(over, readAs('open/v1', given.bytes)))
    refuses('E_STATE', () => acceptMessage(acceptMessage(bench.state, aborts), close))
    const exception = await decided(bench, first, 'roster', null, [bench.coordinator, bench.scorers[0]!])
    refuses('E_STATE', () => acceptMessage(over, exception))
    const forged = await following(bench, first, aborts)
    refuses('E_ROSTER', () => acceptMessage(bench.state, forged))
  })

  test('in which round keys of the one before are used again is refused, by the list and by every scorer', async () => {
    const aborted = acceptMessage(bench.state, aborts)
    const reused = await following(bench, first, null, { ...second, slot: 0 })
    refuses('E_SLOT', () => acceptMessage(aborted, reused))
    const [member] = bench.scorers
    const bound: Fact = { close: null, content: null, kind: 'slot', roster: first.id, round: 1, slot: 0 }
    const input = { ...sealInput(bench, reused, member!), facts: [bound] }
    await refusesLater('E_SLOT', () => makeSeal(bench.base, input, member!.keys, bench.random))
  })

  test('is not opened with the release of the one before put into a seal', async () => {
    const old = sealsAtHand(bench)
    const later = { ...bench, state: acceptMessage(bench.state, aborts), log: [...bench.log], files: [] }
    const roster = take(later, 'roster/v1', next.bytes)
    confirmAll(later, roster)
    const seals: Message<'seal/v1'>[] = []
    for (const member of bench.scorers) {
      const made = await makeSeal(bench.base, sealInput(later, roster, member), member.keys, bench.random)
      seals.push(readAs('seal/v1', made.bytes))
    }
    const [author] = bench.scorers
    const release = old[0]!.att['release']!
    const mixed = resealed(later, author!, seals[0]!, { cards: seals[0]!.att['cards']!, release })
    const input = { roster, seals: [mixed, seals[1]!], at: bench.now(), logHead: head(later) }
    const asked = readAs('close/v1', makeClose(bench.base, input, bench.coordinator.keys))
    const { id, keys } = bench.keeper!
    await refusesLater('E_RELEASE', () =>
      makeOpen(bench.base, { roster, close: asked, member: id, facts: [] }, keys),
    )
    refuses('E_STATE', () => acceptMessage({ ...later.state, known: new Set() }, old[0]!))
  })

  test('a backup put back does not make a keeper forget what was answered', async () => {
    const { id, keys } = bench.keeper!
    const given = await makeOpen(bench.base, { roster: first, close, member: id, facts: [] }, keys)
    const file = [factLine([], given.fact!)]
    const restored: Fact[] = []
    const facts = stricterFacts(readFacts(file), restored)
    const other = anyClose(bench, first, sealsAtHand(bench))
    await refusesLater('E_SECOND_CLOSE', () =>
      makeOpen(bench.base, { roster: first, close: other, member: id, facts }, keys),
    )
    refuses('E_FACTS', () => stricterFacts(readFacts([]), facts))
  })
})
