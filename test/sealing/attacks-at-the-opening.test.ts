import { beforeAll, describe, expect, test } from 'vitest'
import { acceptMessage } from '../../shared/sealing/accept.ts'
import { decryptWith, encryptTo } from '../../shared/sealing/age.ts'
import { utf8 } from '../../shared/sealing/bytes.ts'
import { canonicalBytes } from '../../shared/sealing/canonical.ts'
import { compose } from '../../shared/sealing/compose.ts'
import type { Fact } from '../../shared/sealing/facts.ts'
import { makeOpen, makeRelease } from '../../shared/sealing/make/answer.ts'
import { makeClose } from '../../shared/sealing/make/close.ts'
import { makeSeal } from '../../shared/sealing/make/seal.ts'
import { type Message, readAs, stripped } from '../../shared/sealing/message.ts'
import { peelOnion } from '../../shared/sealing/onion.ts'
import { type Answers, openRound } from '../../shared/sealing/opening.ts'
import { unwrapRelease } from '../../shared/sealing/release-key.ts'
import { coordinatorKey, keeperKeys, type Roster } from '../../shared/sealing/rules/people.ts'
import { roundOf } from '../../shared/sealing/state.ts'
import { criteria } from './cards.ts'
import { type Bench, cardsOf, head, type Member, sealedBench, sealInput, sealOne } from './committee.ts'
import { answerAll, closeRound, sealsAtHand } from './opened.ts'
import { refuses, refusesLater } from './refusal.ts'

type Seal = Message<'seal/v1'>

const contentOf = (seal: Seal) => {
  const { app: _, att: __, procedure: ___, type: ____, ...content } = seal.payload
  return content
}

/** A seal with other attachments, signed by its author. */
const resealed = (bench: Bench, author: Member, seal: Seal, att: Record<string, Uint8Array>): Seal =>
  readAs(
    'seal/v1',
    compose('seal/v1', bench.base, contentOf(seal), [{ by: author.id, key: author.keys.sign }], att),
  )

/** A close over whatever the coordinator likes, past the checks of makeClose. */
const anyClose = (
  bench: Bench,
  roster: Roster,
  seals: readonly Seal[],
  named = seals.map((seal) => ({ id: seal.id, member: seal.payload.member })),
): Message<'close/v1'> => {
  const keeps = bench.mode === 'twokey' ? 'release' : 'nothing'
  const att = { seals: canonicalBytes(seals.map((seal) => stripped(seal, keeps))) }
  const content = { at: bench.now(), logHead: head(bench), roster: roster.id, round: 1, seals: named }
  const signer = { by: bench.coordinator.id, key: bench.coordinator.keys.sign }
  return readAs('close/v1', compose('close/v1', bench.base, content, [signer], att))
}

const answer = (bench: Bench, roster: Roster, close: Message<'close/v1'>, facts: readonly Fact[] = []) =>
  makeOpen(bench.base, { roster, close, member: bench.keeper!.id, facts }, bench.keeper!.keys)

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
      expect(await peelOnion(roster, known, seal.att['cards']!)).toEqual({ brokenAt: at })
      for (const identity of every) {
        const peeled = await peelOnion(roster, { ...known, [missing.id]: identity }, seal.att['cards']!)
        expect(peeled).toEqual({ brokenAt: at })
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

describe('a keeper', () => {
  let bench: Bench
  let roster: Roster

  beforeAll(async () => {
    ;({ bench, roster } = await sealedBench('twokey', { seed: 'keeper' }))
  })

  test('asked by two closes of different contents, by the coordinator with the last to submit, answers one', async () => {
    const seals = sealsAtHand(bench)
    const last = bench.scorers[2]!
    const input = sealInput(bench, roster, last)
    const other = await makeSeal(
      bench.base,
      { ...input, cards: cardsOf(bench, last, 1) },
      last.keys,
      bench.random,
    )
    const first = await answer(bench, roster, anyClose(bench, roster, seals))
    const second = anyClose(bench, roster, [...seals.slice(0, 2), readAs('seal/v1', other.bytes)])
    expect(first.fact?.kind).toBe('answer')
    await refusesLater('E_SECOND_CLOSE', () => answer(bench, roster, second, [first.fact!]))
  })

  test('asked again by the same close gives no second answer to record', async () => {
    const close = anyClose(bench, roster, sealsAtHand(bench))
    const { fact } = await answer(bench, roster, close)
    expect((await answer(bench, roster, close, [fact!])).fact).toBeNull()
  })

  test('asked by another close of the same seals does not answer again', async () => {
    const { fact } = await answer(bench, roster, anyClose(bench, roster, sealsAtHand(bench)))
    await refusesLater('E_SECOND_CLOSE', () =>
      answer(bench, roster, anyClose(bench, roster, sealsAtHand(bench)), [fact!]),
    )
  })

  test('refuses a release that was made for another member, round or roster', async () => {
    const [author] = bench.scorers
    const [seal] = sealsAtHand(bench)
    const inner = await encryptTo([coordinatorKey(roster)], utf8(author!.keys.slot(0).identity))
    const right = { member: author!.id, procedure: bench.base.procedure, roster: roster.id, round: 1 }
    const wrongs = [
      { member: bench.scorers[1]!.id },
      { round: 2 },
      { roster: 'a'.repeat(64) },
      { procedure: '0000000000' },
    ]
    for (const wrong of wrongs) {
      const plain = { key: Buffer.from(inner).toString('base64'), ...right, ...wrong }
      const release = await encryptTo(keeperKeys(roster), canonicalBytes(plain))
      const forged = resealed(bench, author!, seal!, { cards: seal!.att['cards']!, release })
      const close = anyClose(bench, roster, [forged, ...sealsAtHand(bench).slice(1)])
      await refusesLater('E_RELEASE', () => answer(bench, roster, close))
    }
  })

  test('refuses another’s release put into a seal', async () => {
    const [a, b] = sealsAtHand(bench)
    const forged = resealed(bench, bench.scorers[0]!, a!, {
      cards: a!.att['cards']!,
      release: b!.att['release']!,
    })
    const close = anyClose(bench, roster, [forged, ...sealsAtHand(bench).slice(1)])
    await refusesLater('E_RELEASE', () => answer(bench, roster, close))
  })

  test('does not answer where nobody but keepers may, nor in mode strict', async () => {
    const close = anyClose(bench, roster, sealsAtHand(bench))
    const [scorer] = bench.scorers
    await refusesLater('E_SIGNERS', () =>
      makeOpen(bench.base, { roster, close, member: scorer!.id, facts: [] }, scorer!.keys),
    )
    await refusesLater('E_STATE', () =>
      makeRelease(bench.base, { roster, close, member: scorer!.id, facts: [], ownSeal: '' }, scorer!.keys),
    )
  })
})

describe('a scorer in mode strict', () => {
  let bench: Bench
  let roster: Roster

  beforeAll(async () => {
    ;({ bench, roster } = await sealedBench('strict', { seed: 'scorer' }))
  })

  test('does not release for a close in which the own last seal is not, nor for a second close', async () => {
    const seals = sealsAtHand(bench)
    const [member] = bench.scorers
    const input = { roster, member: member!.id, facts: [] }
    const close = anyClose(bench, roster, seals)
    await refusesLater('E_CLOSE', () =>
      makeRelease(bench.base, { ...input, close, ownSeal: 'a'.repeat(64) }, member!.keys),
    )
    const { fact } = await makeRelease(bench.base, { ...input, close, ownSeal: seals[0]!.id }, member!.keys)
    const again = { ...input, close: anyClose(bench, roster, seals), ownSeal: seals[0]!.id, facts: [fact!] }
    await refusesLater('E_SECOND_CLOSE', () => makeRelease(bench.base, again, member!.keys))
  })
})

describe('once closed', () => {
  let bench: Bench
  let roster: Roster
  let close: Message<'close/v1'>

  beforeAll(async () => {
    ;({ bench, roster } = await sealedBench('strict', { seed: 'closed' }))
    close = closeRound(bench, roster)
  })

  test('nothing can be sealed or corrected any more', async () => {
    const [member] = bench.scorers
    const [seal] = sealsAtHand(bench)
    await refusesLater('E_STATE', () => sealOne(bench, roster, member!, { seq: 1, prev: [seal!.id] }))
  })

  test('a second close is refused', () => {
    refuses('E_SECOND_CLOSE', () => acceptMessage(bench.state, anyClose(bench, roster, sealsAtHand(bench))))
  })

  test('a close that names another seal than the last one known here is refused', async () => {
    const fresh = await sealedBench('strict', { seed: 'swapclose' })
    const [member] = fresh.bench.scorers
    const [first] = sealsAtHand(fresh.bench)
    await sealOne(fresh.bench, fresh.roster, member!, { seq: 1, prev: [first!.id] })
    const old = [first!, ...sealsAtHand(fresh.bench).slice(1)]
    refuses('E_CLOSE', () => acceptMessage(fresh.bench.state, anyClose(fresh.bench, fresh.roster, old)))
  })

  test('with one release missing nothing opens, and the releases of the others are not enough', async () => {
    const answers = await answerAll(bench, roster, close)
    const partial: Answers = { releases: 'releases' in answers ? answers.releases.slice(1) : [] }
    const input = { roster, close, seals: sealsAtHand(bench), answers: partial, criteria }
    await refusesLater('E_INCOMPLETE', () => openRound(input, bench.coordinator.keys))
  })

  test('nobody but the coordinator can open', async () => {
    const { releases } = roundOf(bench.state, 1)!
    const answers: Answers = { releases: Object.values(releases) }
    const input = { roster, close, seals: sealsAtHand(bench), answers, criteria }
    for (const { keys } of bench.scorers) await refusesLater('E_RELEASE', () => openRound(input, keys))
  })

  test('a release with another key than the roster’s is refused', async () => {
    const answers = { releases: Object.values(roundOf(bench.state, 1)!.releases) }
    const [member] = bench.scorers
    const key = await encryptTo([coordinatorKey(roster)], utf8(member!.keys.slot(7).identity))
    const content = { close: close.id, member: member!.id, roster: roster.id, round: 1 }
    const forged = readAs(
      'release/v1',
      compose('release/v1', bench.base, content, [{ by: member!.id, key: member!.keys.sign }], { key }),
    )
    const releases = [forged, ...answers.releases.filter((one) => one.payload.member !== member!.id)]
    const input = { roster, close, seals: sealsAtHand(bench), answers: { releases }, criteria }
    await refusesLater('E_RELEASE', () => openRound(input, bench.coordinator.keys))
  })

  test('a seal from elsewhere cannot take the place of one that the close names', async () => {
    const answers = { releases: Object.values(roundOf(bench.state, 1)!.releases) }
    const input = { roster, close, seals: sealsAtHand(bench).slice(1), answers, criteria }
    await refusesLater('E_CLOSE', () => openRound(input, bench.coordinator.keys))
  })
})

describe('garbage in a seal', () => {
  const openWith = async (
    seed: string,
    forge: (bench: Bench, roster: Roster, seals: readonly Seal[]) => Promise<Seal>,
  ) => {
    const { bench, roster } = await sealedBench('twokey', { seed })
    const [, ...others] = sealsAtHand(bench)
    const forged = await forge(bench, roster, sealsAtHand(bench))
    const close = anyClose(bench, roster, [forged, ...others])
    const open = readAs('open/v1', (await answer(bench, roster, close)).bytes)
    const input = { roster, close, seals: [forged, ...others], answers: { open }, criteria }
    return openRound(input, bench.coordinator.keys)
  }

  test('of one author spoils that author’s cards only, and is provable layer by layer', async () => {
    const opened = await openWith('garbage', async (bench, _, [seal]) => {
      const cards = new Uint8Array(1000).fill(7)
      return resealed(bench, bench.scorers[0]!, seal!, { cards, release: seal!.att['release']! })
    })
    expect(opened.map((one) => one.failure?.code ?? 'opened')).toEqual(['E_INNER', 'opened', 'opened'])
    expect(opened[0]!.failure).toMatchObject({ layer: 0, fileKeys: [] })
    expect(opened[1]!.cards.length).toBe(2)
  })

  test('copied from somebody else’s seal is found to belong to another', async () => {
    const opened = await openWith('copied', async (bench, _, [seal, other]) =>
      resealed(bench, bench.scorers[0]!, seal!, {
        cards: other!.att['cards']!,
        release: seal!.att['release']!,
      }),
    )
    expect(opened.map((one) => one.failure?.code ?? 'opened')).toEqual(['E_INNER', 'opened', 'opened'])
    expect(opened[0]!.failure?.fileKeys.length).toBe(3)
  })

  test('that holds other cards than were committed to is found out', async () => {
    const opened = await openWith('uncommitted', async (bench, roster, [seal]) => {
      const [author] = bench.scorers
      const input = { ...sealInput(bench, roster, author!), cards: cardsOf(bench, author!, 5) }
      const other = readAs('seal/v1', (await makeSeal(bench.base, input, author!.keys, bench.random)).bytes)
      return resealed(bench, author!, seal!, { cards: other.att['cards']!, release: seal!.att['release']! })
    })
    expect(opened.map((one) => one.failure?.code ?? 'opened')).toEqual(['E_COMMIT', 'opened', 'opened'])
  })
})
