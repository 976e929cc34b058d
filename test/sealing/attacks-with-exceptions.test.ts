import { beforeAll, describe, expect, test } from 'vitest'
import { acceptMessage } from '../../shared/sealing/accept.ts'
import { addSignature, compose } from '../../shared/sealing/compose.ts'
import {
  type ExceptionInput,
  makeException,
  readExceptionReason,
  signException,
} from '../../shared/sealing/make/exception.ts'
import { readMessage } from '../../shared/sealing/message.ts'
import type { Roster } from '../../shared/sealing/rules/people.ts'
import { roundOf, unconfirmed } from '../../shared/sealing/state.ts'
import { type Bench, sealedBench, sealOne } from './committee.ts'
import { answer, anyClose } from './forged.ts'
import { decided, following, nextGeneration, saltedCards, sealAll, withoutPerson } from './generations.ts'
import { openAll, sealsAtHand } from './opened.ts'
import { refuses, refusesLater } from './refusal.ts'
import { ask } from './verify/asking.ts'

const everybody = [0, 1, 2, 3] as const

describe('an exception', () => {
  let bench: Bench
  let roster: Roster

  beforeAll(async () => {
    ;({ bench, roster } = await sealedBench('twokey', { scorers: 4, candidates: 1, seed: 'exception' }))
  })

  const made = (deciders: readonly string[], change: Partial<ExceptionInput> = {}) =>
    makeException(
      bench.base,
      {
        roster,
        kind: 'drop-out',
        who: bench.scorers[3]!.id,
        deciders,
        code: 'illness',
        text: 'Ziek geworden.',
        at: bench.now(),
        member: bench.coordinator.id,
        facts: [],
        ...change,
      },
      bench.coordinator.keys,
      bench.random,
    )

  test('signed by the coordinator alone is refused, also in the name of a second one', async () => {
    const { coordinator, scorers } = bench
    await refusesLater('E_SCHEMA', () => made([coordinator.id]))
    const own = (await made([coordinator.id, scorers[0]!.id])).bytes
    refuses('E_SIGNERS', () => acceptMessage(bench.state, readMessage(own)))
    const both = addSignature(own, { by: scorers[0]!.id, key: coordinator.keys.sign })
    refuses('E_SIG', () => acceptMessage(bench.state, readMessage(both)))
  })

  test('signed by somebody outside, or by one more than it names, is refused', async () => {
    const { coordinator, scorers } = bench
    const signed = (await made([coordinator.id, '0000000000'])).bytes
    refuses('E_SIGNERS', () =>
      acceptMessage(
        bench.state,
        readMessage(addSignature(signed, { by: '0000000000', key: coordinator.keys.sign })),
      ),
    )
    const whole = await decided(bench, roster, 'drop-out', scorers[3]!.id, [coordinator, scorers[0]!])
    const more = addSignature(whole.bytes, { by: scorers[1]!.id, key: scorers[1]!.keys.sign })
    refuses('E_SIGNERS', () => acceptMessage(bench.state, readMessage(more)))
  })

  test('of another round or another list is refused', async () => {
    const { coordinator, scorers } = bench
    const pair = [coordinator, scorers[0]!]
    const {
      app: _,
      att: __,
      procedure: ___,
      type: ____,
      ...content
    } = (await decided(bench, roster, 'roster', null, pair)).payload
    const reason = new Uint8Array(3)
    const signers = pair.map(({ id, keys }) => ({ by: id, key: keys.sign }))
    const forged = (change: object) =>
      readMessage(compose('exception/v1', bench.base, { ...content, ...change }, signers, { reason }))
    refuses('E_ROUND', () => acceptMessage(bench.state, forged({ round: 2 })))
    refuses('E_ROSTER', () => acceptMessage(bench.state, forged({ roster: 'a'.repeat(64) })))
  })

  test.each([
    ['drop-out', 'a stranger', '0000000000'],
    ['added', 'who scores already', null],
    ['withdraw', 'no candidate', '0000000000'],
    ['roster', 'a person', '0000000000'],
  ] as const)('of kind %s about %s is refused', async (kind, _, who) => {
    const forged = await decided(bench, roster, kind, who, [bench.coordinator, bench.scorers[0]!])
    refuses('E_ROSTER', () => acceptMessage(bench.state, forged))
  })

  test('tells its reason to everybody in the list and to nobody else', async () => {
    const exception = await decided(bench, roster, 'roster', null, [bench.coordinator, bench.scorers[0]!])
    for (const { keys } of bench.people)
      expect((await readExceptionReason(exception, keys.box.identity)).clear).toBe('Ziek.')
    await refusesLater('E_KEY', () => readExceptionReason(exception, bench.people[0]!.keys.slot(3).identity))
    expect(Buffer.from(exception.payloadBytes).toString()).not.toContain('Ziek')
  })

  test('a next generation without it, or with one about another list, is refused', async () => {
    const pair = [bench.coordinator, bench.scorers[0]!]
    const exception = await decided(bench, roster, 'roster', null, pair)
    const right = await following(bench, roster, exception)
    acceptMessage(bench.state, right)
    const bare = await following(bench, roster, null)
    refuses('E_ROSTER', () => acceptMessage(bench.state, bare))
    const later = acceptMessage(bench.state, right)
    const again = await following({ ...bench, state: later }, right, exception, { gen: 3, slot: 2 })
    refuses('E_ROSTER', () => acceptMessage(later, again))
  })

  test('allows only what its kind says: no second drop-out, no replaced key, no other keeper under it', async () => {
    const pair = [bench.coordinator, bench.scorers[0]!]
    const exception = await decided(bench, roster, 'drop-out', bench.scorers[3]!.id, pair)
    const left = withoutPerson(bench, bench.scorers[3]!)
    acceptMessage(bench.state, await following(bench, roster, exception, { people: left }))
    const two = left.filter((one) => one.id !== bench.scorers[2]!.id)
    for (const people of [two, withoutPerson(bench, bench.scorers[2]!)]) {
      const forged = await following(bench, roster, exception, { people })
      refuses('E_ROSTER', () => acceptMessage(bench.state, forged))
    }
    const nobody = await following(bench, roster, exception)
    refuses('E_ROSTER', () => acceptMessage(bench.state, nobody))
    const candidates = [{ cid: '0000000000', name: 'Een ander' }]
    const other = await following(bench, roster, exception, { people: left, candidates })
    refuses('E_ROSTER', () => acceptMessage(bench.state, other))
    const design = await following(bench, roster, exception, { people: left, design: 'e'.repeat(64) })
    refuses('E_ROSTER', () => acceptMessage(bench.state, design))
  })

  test('asks for the word of the keeper, or of more than half of the scorers, to replace the keeper', async () => {
    const { coordinator, keeper, scorers } = bench
    const half = await decided(bench, roster, 'keeper', null, [coordinator, ...scorers.slice(0, 2)])
    refuses('E_SIGNERS', () => acceptMessage(bench.state, half))
    for (const deciders of [scorers.slice(0, 3), [coordinator, keeper!]])
      acceptMessage(bench.state, await decided(bench, roster, 'keeper', null, deciders))
  })

  test('that replaces the keeper is not signed by a keeper who answered, who answers nothing after signing', async () => {
    const { coordinator, keeper } = bench
    const pair = [coordinator, keeper!]
    const close = anyClose(bench, roster, sealsAtHand(bench))
    const { fact } = await answer(bench, roster, close)
    await refusesLater('E_SECOND_CLOSE', () => decided(bench, roster, 'keeper', null, pair, [fact!]))
    const { bytes } = await made(
      pair.map((one) => one.id),
      { kind: 'keeper', who: null },
    )
    const sworn = signException(bytes, { roster, member: keeper!.id, facts: [] }, keeper!.keys)
    await refusesLater('E_SECOND_CLOSE', () => answer(bench, roster, close, [sworn.fact!]))
  })
})

describe('a keeper who stays', () => {
  test('signs for a list without a deputy, and for none in which another one follows', async () => {
    const { bench, roster } = await sealedBench('twokey', { candidates: 1, seed: 'stays', deputies: 1 })
    const { coordinator, keeper, deputies } = bench
    const [deputy] = deputies
    const pair = [coordinator, keeper!]
    const list = async (change: Parameters<typeof following>[3]) =>
      following(bench, roster, await decided(bench, roster, 'keeper', keeper!.id, pair), change)
    const alone = { people: withoutPerson(bench, deputy!), deputies: [] }
    acceptMessage(bench.state, await list(alone))
    const followed = await list({ people: withoutPerson(bench, keeper!), keeper: deputy!.id, deputies: [] })
    const swapped = await list({ keeper: deputy!.id, deputies: [keeper!.id] })
    for (const forged of [followed, swapped]) refuses('E_ROSTER', () => acceptMessage(bench.state, forged))
  })
})

describe('after a drop-out', () => {
  let bench: Bench
  let first: Roster
  let second: Roster
  const dropped = everybody[3]

  beforeAll(async () => {
    ;({ bench, roster: first } = await sealedBench('strict', {
      scorers: 4,
      candidates: 1,
      seed: 'dropped',
      except: everybody,
    }))
    for (const [i, member] of bench.scorers.entries())
      if (i !== dropped) await sealOne(bench, first, member, { cards: saltedCards(bench, member, i + 1) })
    const people = withoutPerson(bench, bench.scorers[dropped]!)
    second = await nextGeneration(bench, first, 'drop-out', bench.scorers[dropped]!.id, { people })
  })

  test('everybody confirms and seals anew, and a verifier tells who changed something', async () => {
    const fresh = { ...bench, log: [...bench.log], files: [...bench.files] }
    expect(roundOf(fresh.state, 1)!.phase).toBe('frozen')
    await sealAll(fresh, second, (i) => (i === 1 ? 5 : i + 1))
    expect(roundOf(fresh.state, 1)!.phase).toBe('complete')
    const left = { ...fresh, scorers: bench.scorers.filter((_, i) => i !== dropped) }
    const { archive } = await openAll(left, second)
    const { exit, text } = await ask(archive.bytes, { identity: bench.scorers[0]!.keys.box.identity })
    expect(exit, text).toBe(2)
    const changed = [...text.matchAll(/(\w+) sealed something else about/g)].map(([, member]) => member)
    expect(changed).toEqual([bench.scorers[1]!.id])
  })

  test('nobody seals under the new list without having heard the others anew', async () => {
    const exception = roundOf(bench.state, 1)!.exceptions[0]!
    const [before] = bench.state.rosters
    const state = { ...bench.state, rosters: [before!], rounds: { 1: { ...roundOf(bench.state, 1)! } } }
    const round = { ...state.rounds[1], rosters: [before!], roster: before!, phase: 'sealing' as const }
    const unheard = acceptMessage(
      {
        ...state,
        known: new Set(),
        rounds: {
          1: { ...round, confirms: round.confirms.filter((one) => one.payload.roster === before!.id) },
        },
      },
      second,
    )
    expect(exception.payload.kind).toBe('drop-out')
    expect(unconfirmed(roundOf(unheard, 1)!).length).toBe(3)
    const [member] = bench.scorers
    await refusesLater('E_UNCONFIRMED', () =>
      sealOne({ ...bench, state: unheard, log: [...bench.log], files: [] }, second, member!),
    )
  })

  test('a seal of the generation before is not taken in any more, nor is one of who left', async () => {
    const old = bench.files.map(readMessage).filter((one) => one.type === 'seal/v1')
    const state = { ...bench.state, known: new Set<string>() }
    for (const seal of old) refuses('E_STATE', () => acceptMessage(state, seal))
    await refusesLater('E_SIGNERS', () => sealOne(bench, second, bench.scorers[dropped]!))
  })

  test('somebody who comes to it late takes the whole history in from the last list alone', () => {
    const invites = bench.files.map(readMessage).filter((one) => one.type === 'invite/v1')
    const start = { ...bench.state, enrols: [], rosters: [], rounds: {}, known: new Set<string>() }
    const state = [invites[0]!, second].reduce(acceptMessage, start)
    expect(roundOf(state, 1)!.rosters.map((one) => one.id)).toEqual([first.id, second.id])
  })
})
