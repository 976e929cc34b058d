import { beforeAll, describe, expect, test } from 'vitest'
import { acceptMessage } from '../../shared/sealing/accept.ts'
import { decryptWith } from '../../shared/sealing/age.ts'
import { makeClose } from '../../shared/sealing/make/close.ts'
import { peelOnion } from '../../shared/sealing/onion.ts'
import { unwrapRelease } from '../../shared/sealing/release-key.ts'
import type { Roster } from '../../shared/sealing/rules/people.ts'
import { type Bench, head, type Member, sealedBench } from './committee.ts'
import { answer, anyClose } from './forged.ts'
import { sealsAtHand } from './opened.ts'
import { refuses, refusesLater } from './refusal.ts'

describe('with one seal missing', () => {
  let bench: Bench
  let roster: Roster

  beforeAll(async () => {
    ;({ bench, roster } = await sealedBench('twokey', { except: [1], seed: 'missing' }))
  })

  test('the coordinator cannot close, and the keeper answers no close of n-1 seals', async () => {
    const seals = sealsAtHand(bench)
    refuses('E_INCOMPLETE', () =>
      makeClose(bench.base, { roster, seals, at: bench.now(), logHead: head(bench) }, bench.coordinator.keys),
    )
    const close = anyClose(bench, roster, seals)
    refuses('E_INCOMPLETE', () => acceptMessage(bench.state, close))
    await refusesLater('E_INCOMPLETE', () => answer(bench, roster, close))
  })

  test('half of the scorers named twice do not make a whole', async () => {
    const [a, b] = sealsAtHand(bench)
    const named = [a!, a!, b!].map((seal) => ({ id: seal.id, member: seal.payload.member }))
    expect(() => anyClose(bench, roster, [a!, b!], named)).toThrow('E_SCHEMA')
    const missing = bench.scorers[1]!.id
    const posed = [
      { id: a!.id, member: a!.payload.member },
      { id: b!.id, member: b!.payload.member },
      { id: a!.id, member: missing },
    ].sort((x, y) => (x.member < y.member ? -1 : 1))
    await refusesLater('E_CLOSE', () => answer(bench, roster, anyClose(bench, roster, [a!, a!, b!], posed)))
  })

  test('coordinator, keeper and everybody who sealed together cannot open a single seal', async () => {
    const missing = bench.scorers[1]!
    const known: Record<string, string> = {}
    for (const seal of sealsAtHand(bench)) {
      const inner = await unwrapRelease(roster, seal, bench.keeper!.keys.role().identity)
      const key = await decryptWith(bench.coordinator.keys.role().identity, inner)
      known[seal.payload.member] = Buffer.from(key).toString()
    }
    expect(Object.keys(known).length).toBe(2)
    const others = [bench.coordinator, bench.keeper!, ...bench.scorers.filter((one) => one !== missing)]
    const every = others.flatMap(({ keys }) => [
      keys.box.identity,
      keys.role().identity,
      ...Array.from({ length: 24 }, (_, n) => keys.slot(n).identity),
    ])
    for (const seal of sealsAtHand(bench)) {
      const at = bench.scorers.length - 1 - bench.scorers.indexOf(missing)
      expect(await peelOnion(roster, known, seal.att['cards']!)).toEqual({ brokenAt: at, fileKeys: null })
      for (const identity of every) {
        const peeled = await peelOnion(roster, { ...known, [missing.id]: identity }, seal.att['cards']!)
        expect(peeled).toEqual({ brokenAt: at, fileKeys: null })
      }
    }
  })
})

describe('the last to submit', () => {
  let bench: Bench
  let roster: Roster
  let last: Member

  beforeAll(async () => {
    ;({ bench, roster } = await sealedBench('twokey', { seed: 'last' }))
    last = bench.scorers[2]!
  })

  const identitiesOf = (...people: Member[]): string[] =>
    people.flatMap(({ keys }) => [keys.box.identity, keys.role().identity, keys.slot(0).identity])

  test('alone, with the coordinator or with the keeper gets no round key of anybody else', async () => {
    for (const seal of sealsAtHand(bench).filter((one) => one.payload.member !== last.id)) {
      const release = seal.att['release']!
      for (const identity of identitiesOf(last, bench.coordinator))
        await refusesLater('E_KEY', () => decryptWith(identity, release))
      const inner = await unwrapRelease(roster, seal, bench.keeper!.keys.role().identity)
      for (const identity of identitiesOf(last, bench.keeper!))
        await refusesLater('E_KEY', () => decryptWith(identity, inner))
    }
  })
})
