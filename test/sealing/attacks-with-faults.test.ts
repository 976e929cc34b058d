import { beforeAll, describe, expect, test } from 'vitest'
import { acceptMessage } from '../../shared/sealing/accept.ts'
import { encryptTo } from '../../shared/sealing/age.ts'
import { readArchiveCards } from '../../shared/sealing/archive-cards.ts'
import { toBase64 } from '../../shared/sealing/bytes.ts'
import { compose } from '../../shared/sealing/compose.ts'
import { purgedArchive } from '../../shared/sealing/erase.ts'
import { makeArchive } from '../../shared/sealing/make/archive.ts'
import { makeFault, proofOf } from '../../shared/sealing/make/fault.ts'
import { makePurge, signPurge } from '../../shared/sealing/make/purge.ts'
import { makeSeal } from '../../shared/sealing/make/seal.ts'
import { type Message, readAs } from '../../shared/sealing/message.ts'
import { wrapOnion } from '../../shared/sealing/onion.ts'
import { type Answers, type OpenedSeal, openRound, type SealFailure } from '../../shared/sealing/opening.ts'
import type { Roster } from '../../shared/sealing/rules/people.ts'
import { roundOf } from '../../shared/sealing/state.ts'
import { criteria } from './cards.ts'
import { type Bench, cardsOf, confirmAll, freeze, newBench, sealInput, take } from './committee.ts'
import { resealed } from './forged.ts'
import { answerAll, archiveInput, closeRound, sealsAtHand } from './opened.ts'
import { refuses, refusesLater } from './refusal.ts'
import { ask } from './verify/asking.ts'

interface Spoiled {
  readonly bench: Bench
  readonly roster: Roster
  readonly close: Message<'close/v1'>
  readonly answers: Answers
  readonly opened: readonly OpenedSeal[]
}

type Cards = (bench: Bench, roster: Roster, whole: Uint8Array) => Promise<Uint8Array> | Uint8Array

/** A closed and answered round in which the first scorer sealed something else than it should hold. */
const spoiled = async (seed: string, cards: Cards, scorers = 3): Promise<Spoiled> => {
  const bench = newBench('strict', scorers, 1, seed)
  const roster = await freeze(bench)
  confirmAll(bench, roster)
  for (const [i, member] of bench.scorers.entries()) {
    const made = await makeSeal(bench.base, sealInput(bench, roster, member), member.keys, bench.random)
    const seal = readAs('seal/v1', made.bytes)
    const forged =
      i === 0
        ? resealed(bench, member, seal, { cards: await cards(bench, roster, seal.att['cards']!) })
        : seal
    take(bench, 'seal/v1', forged.bytes)
  }
  const close = closeRound(bench, roster)
  const answers = await answerAll(bench, roster, close)
  const input = { roster, close, seals: sealsAtHand(bench), answers, criteria }
  return { bench, roster, close, answers, opened: await openRound(input, bench.coordinator.keys) }
}

const faultOf = async ({ bench, roster, close, opened }: Spoiled, failure?: SealFailure) =>
  readAs(
    'fault/v1',
    await makeFault(
      bench.base,
      {
        roster,
        close: close.id,
        opened: failure ? { ...opened[0]!, failure } : opened[0]!,
        by: bench.coordinator.id,
      },
      bench.coordinator.keys,
    ),
  )

/** Why it is proven, as the last scorer sees it; null when it is not. */
const proven = ({ bench, roster, opened }: Spoiled, fault: Message<'fault/v1'>) =>
  proofOf(
    roster,
    fault,
    { seal: opened[0]!.seal, keys: fault.att['keys']!, onion: fault.att['onion']! },
    bench.scorers.at(-1)!.keys.box.identity,
    criteria,
  )

const archiveWith = async (
  { bench, close, answers, opened }: Spoiled,
  faults: readonly Message<'fault/v1'>[],
  shown = opened,
): Promise<Message<'archive/v1'>> => {
  for (const fault of faults) take(bench, 'fault/v1', fault.bytes)
  const input = { ...archiveInput(bench, { close, answers, opened: shown }), faults }
  return readAs('archive/v1', await makeArchive(bench.base, input, bench.coordinator.keys))
}

/** The archive of a coordinator whose own app would not make it: without the accused cards, and with what proves nothing. */
const slandering = async (round: Spoiled, fault: Message<'fault/v1'>): Promise<Message<'archive/v1'>> => {
  const { bench, close, answers, opened } = round
  const shown = opened.map((one, i) => (i === 0 ? { ...one, cards: [], failure: null } : one))
  const input = { ...archiveInput(bench, { close, answers, opened: shown }), faults: [fault] }
  const { payload, att } = readAs('archive/v1', await makeArchive(bench.base, input, bench.coordinator.keys))
  const { at, logHead, roster, round: of } = payload
  const accused = fault.payload.member
  const evidence = { [`keys-${accused}`]: fault.att['keys']!, [`onion-${accused}`]: fault.att['onion']! }
  const signer = { by: bench.coordinator.id, key: bench.coordinator.keys.sign }
  const content = { at, close: close.id, logHead, roster, round: of }
  return readAs('archive/v1', compose('archive/v1', bench.base, content, [signer], { ...att, ...evidence }))
}

const garbage: Cards = () => new Uint8Array(1000).fill(7)

/** Layers around something else than cards. */
const nonsense: Cards = (_, roster) => wrapOnion(roster, new Uint8Array(16_384).fill(32))

/** The second layer is garbage, under a first one that opens. */
const inTheMiddle: Cards = (bench) =>
  encryptTo([bench.scorers.at(-1)!.keys.slot(0).recipient], new Uint8Array(500).fill(1))

/** The outermost layer is closed for somebody else: a whole age file that its key does not open. */
const forSomebodyElse: Cards = (bench, _, whole) =>
  encryptTo([bench.coordinator.keys.slot(3).recipient], whole)

/** A payload cut short behind a right header. */
const cutShort: Cards = (_, __, whole) => whole.slice(0, -40)

describe('garbage in a seal', () => {
  test.each<[string, Cards, number, string]>([
    ['instead of layers', garbage, 0, 'E_INNER'],
    ['under the first layer', inTheMiddle, 1, 'E_INNER'],
    ['that is cut short', cutShort, 0, 'E_INNER'],
    ['under all layers', nonsense, 3, 'E_INNER'],
  ])('%s is proven to everybody by file keys alone', async (seed, cards, layer, code) => {
    const round = await spoiled(seed, cards)
    const fault = await faultOf(round)
    expect(fault.payload).toMatchObject({ layer, member: round.bench.scorers[0]!.id })
    expect(await proven(round, fault)).toBe(code)
    const archive = await archiveWith(round, [fault])
    const identity = round.bench.scorers[1]!.keys.box.identity
    const [candidate] = await readArchiveCards(archive, identity)
    expect(candidate!.cards.map((one) => one.member)).toEqual(
      round.bench.scorers.slice(1).map(({ id }) => id),
    )
    const { exit, text } = await ask(archive.bytes, { identity })
    expect(exit, text).toBe(2)
    expect(text).toContain(`The seal of ${round.bench.scorers[0]!.id} could not be opened`)
  })

  test('under thirty layers is proven too', async () => {
    const round = await spoiled('thirty', nonsense, 29)
    expect(await proven(round, await faultOf(round))).toBe('E_INNER')
    expect((await faultOf(round)).payload.layer).toBe(29)
  })

  test('other than was committed to is proven as that', async () => {
    const round = await spoiled('committed', async (bench, roster) => {
      const [author] = bench.scorers
      const input = { ...sealInput(bench, roster, author!), cards: cardsOf(bench, author!, 5) }
      const other = await makeSeal(bench.base, input, author!.keys, bench.random)
      return readAs('seal/v1', other.bytes).att['cards']!
    })
    expect(await proven(round, await faultOf(round))).toBe('E_COMMIT')
  })

  test('that only its own key could show names nobody, and nothing is left out of an archive for it', async () => {
    const round = await spoiled('somebody-else', forSomebodyElse)
    expect(round.opened[0]!.failure).toEqual({ code: 'E_INNER', layer: 0, fileKeys: null })
    await refusesLater('E_STATE', () => faultOf(round))
    await refusesLater('E_INCOMPLETE', () => archiveWith(round, []))
  })
})

describe('a coordinator who says that a whole seal did not open', () => {
  let round: Spoiled

  beforeAll(async () => {
    round = await spoiled('slander', (_, __, whole) => whole)
  })

  const lies: readonly [string, SealFailure][] = [
    ['without file keys', { code: 'E_INNER', layer: 0, fileKeys: [] }],
    ['with a file key of nothing', { code: 'E_INNER', layer: 0, fileKeys: [toBase64(new Uint8Array(16))] }],
    ['at the inside', { code: 'E_COMMIT', layer: 3, fileKeys: [] }],
  ]

  test.each(lies)('%s proves nothing, and hides no card', async (_, failure) => {
    const fault = await faultOf(round, failure)
    expect(await proven(round, fault)).toBeNull()
    const shown = round.opened.map((one, i) => (i === 0 ? { ...one, cards: [], failure } : one))
    const { bench } = round
    const own = { ...round, bench: { ...bench, log: [...bench.log], files: [...bench.files] } }
    await refusesLater('E_INCOMPLETE', () => archiveWith(own, [fault], shown))
    const archive = await slandering(own, fault)
    const identity = round.bench.scorers[1]!.keys.box.identity
    await refusesLater('E_INCOMPLETE', () => readArchiveCards(archive, identity))
    expect(await ask(archive.bytes, { identity })).toMatchObject({ exit: 1, code: 'E_INCOMPLETE' })
    const { text } = await ask(archive.bytes)
    expect(text).toContain('cause not proven')
  })

  test('with the layers of another seal proves nothing', async () => {
    const other = await spoiled('slander-other', garbage)
    const fault = await faultOf({
      ...round,
      opened: [{ ...round.opened[0]!, failure: other.opened[0]!.failure }],
    })
    expect(
      await proofOf(
        round.roster,
        fault,
        { seal: round.opened[0]!.seal, keys: fault.att['keys']!, onion: other.opened[0]!.seal.att['cards']! },
        round.bench.scorers[0]!.keys.box.identity,
        criteria,
      ),
    ).toBeNull()
  })
})

describe('a fault', () => {
  test('is taken in once from a person of the list, about a close that is known', async () => {
    const round = await spoiled('taken', garbage)
    const fault = await faultOf(round)
    const { bench } = round
    const state = acceptMessage(bench.state, fault)
    expect(roundOf(state, 1)!.faults).toEqual([fault])
    const again = readAs('fault/v1', (await faultOf(round)).bytes)
    refuses('E_STATE', () => acceptMessage(state, again))
    const stranger = newBench('strict', 2, 1, 'fault-stranger').coordinator
    const make = (by: string, close: string, keys = bench.coordinator.keys) =>
      makeFault(bench.base, { roster: round.roster, close, opened: round.opened[0]!, by }, keys)
    const foreign = readAs('fault/v1', await make(stranger.id, round.close.id, stranger.keys))
    refuses('E_SIGNERS', () => acceptMessage(bench.state, foreign))
    const forged = readAs('fault/v1', await make(bench.scorers[1]!.id, round.close.id))
    refuses('E_SIG', () => acceptMessage(bench.state, forged))
    const elsewhere = readAs('fault/v1', await make(bench.coordinator.id, 'a'.repeat(64)))
    refuses('E_CLOSE', () => acceptMessage(bench.state, elsewhere))
  })

  test('still excuses its author’s cards once its evidence was erased with a candidate', async () => {
    const round = await spoiled('erased', nonsense)
    const archive = await archiveWith(round, [await faultOf(round)])
    const { bench } = round
    const [other] = bench.scorers
    const input = {
      archive: archive.id,
      cids: bench.cids,
      at: bench.now(),
      signers: [bench.coordinator.id, other!.id] as const,
    }
    const asked = makePurge(bench.base, input, other!.id, other!.keys)
    const purge = readAs('purge/v1', signPurge(asked, bench.coordinator.id, bench.coordinator.keys))
    const shorn = readAs('archive/v1', purgedArchive(archive, [purge]))
    expect(Object.keys(shorn.att).filter((name) => /^(card|keys|onion)-/.test(name))).toEqual([])
    expect((await ask(shorn.bytes, { identity: other!.keys.box.identity })).exit).toBe(2)
  })
})
