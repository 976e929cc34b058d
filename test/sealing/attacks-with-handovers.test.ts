import { beforeAll, describe, expect, test } from 'vitest'
import { acceptMessage } from '../../shared/sealing/accept.ts'
import type { Fact } from '../../shared/sealing/facts.ts'
import { makeArchive } from '../../shared/sealing/make/archive.ts'
import { makeConfirm } from '../../shared/sealing/make/confirm.ts'
import { makeHandover } from '../../shared/sealing/make/handover.ts'
import { makeSeal } from '../../shared/sealing/make/seal.ts'
import { type Message, readAs } from '../../shared/sealing/message.ts'
import { openRound } from '../../shared/sealing/opening.ts'
import type { Roster } from '../../shared/sealing/rules/people.ts'
import { criteria } from './cards.ts'
import { type Bench, cardsOf, freeze, newBench, sealedBench, sealInput, take } from './committee.ts'
import { anyClose } from './forged.ts'
import { deputyAnswers, handed, signerOf } from './handovers.ts'
import { answerAll, archiveInput, closeRound, sealsAtHand } from './opened.ts'
import { refuses, refusesLater } from './refusal.ts'
import { ask } from './verify/asking.ts'

type Close = Message<'close/v1'>
const closedBench = async (scorers: number, seed: string, deputies = 1) => {
  const { bench, roster } = await sealedBench('twokey', { scorers, candidates: 1, seed, deputies })
  return { bench, roster, close: closeRound(bench, roster) }
}

const frozenBench = async (seed: string) => {
  const bench = newBench('twokey', 3, 1, seed, 1)
  return { bench, roster: await freeze(bench) }
}

describe('a deputy', () => {
  let bench: Bench
  let roster: Roster
  let close: Close

  beforeAll(async () => {
    ;({ bench, roster, close } = await closedBench(4, 'deputy', 2))
  })

  test('answers with the keeper’s handover for this close, and the round opens', async () => {
    const own = await closedBench(3, 'deputy-answers')
    const handover = handed(own.bench, own.roster, own.close, [own.bench.keeper!])
    take(own.bench, 'handover/v1', handover.bytes)
    const { bytes, fact } = await deputyAnswers(own.bench, own.roster, own.close, handover)
    expect(fact).toMatchObject({ kind: 'answer', close: own.close.id })
    const open = take(own.bench, 'open/v1', bytes)
    const input = { roster: own.roster, close: own.close, seals: sealsAtHand(own.bench), criteria }
    const opened = await openRound(
      { ...input, answers: { open }, handovers: [handover] },
      own.bench.coordinator.keys,
    )
    expect(opened.map((one) => one.failure)).toEqual([null, null, null])
    const given = archiveInput(own.bench, { close: own.close, answers: { open }, opened })
    const archive = take(
      own.bench,
      'archive/v1',
      await makeArchive(own.bench.base, given, own.bench.coordinator.keys),
    )
    const { exit, text } = await ask(archive.bytes, { identity: own.bench.scorers[0]!.keys.box.identity })
    expect(exit, text).toBe(2)
    expect(text).toContain(`${own.bench.deputies[0]!.id} answered instead of keeper ${own.bench.keeper!.id}`)
  })

  test('whose key nobody heard is no deputy: without that voice nobody has confirmed, so nobody seals', async () => {
    const own = await frozenBench('unheard-deputy')
    const [deputy, scorer] = [own.bench.deputies[0]!, own.bench.scorers[0]!]
    const heard = own.roster.payload.people.map(({ id }) => id).filter((id) => id !== deputy.id)
    const input = { roster: own.roster, member: scorer.id, heard, at: own.bench.now() }
    take(own.bench, 'confirm/v1', makeConfirm(own.bench.base, input, scorer.keys))
    const bytes = await makeSeal(
      own.bench.base,
      sealInput(own.bench, own.roster, scorer),
      scorer.keys,
      own.bench.random,
    )
    refuses('E_UNCONFIRMED', () => take(own.bench, 'seal/v1', bytes.bytes))
  })

  test('does not answer without a handover, under one for another close, or for the other deputy', async () => {
    await refusesLater('E_SIGNERS', () => deputyAnswers(bench, roster, close, null))
    const handover = handed(bench, roster, close, [bench.keeper!])
    const other = anyClose(bench, roster, sealsAtHand(bench))
    await refusesLater('E_SIGNERS', () => deputyAnswers(bench, roster, other, handover))
    await refusesLater('E_SIGNERS', () =>
      deputyAnswers(bench, roster, close, handover, [], bench.deputies[1]!),
    )
  })

  test('whose handover nobody sent does not count as one who answered', async () => {
    const handover = handed(bench, roster, close, [bench.keeper!])
    const { bytes } = await deputyAnswers(bench, roster, close, handover)
    refuses('E_SIGNERS', () => acceptMessage(bench.state, readAs('open/v1', bytes)))
  })

  test('answers one content, whatever handovers there are', async () => {
    const handover = handed(bench, roster, close, [bench.keeper!])
    const { fact } = await deputyAnswers(bench, roster, close, handover)
    const other = await otherClose(bench, roster)
    const signed = handed(bench, roster, other, [bench.keeper!])
    await refusesLater('E_SECOND_CLOSE', () => deputyAnswers(bench, roster, other, signed, [fact!]))
  })

  test('stands in for a keeper who cannot be reached when more than half of the scorers say so', () => {
    acceptMessage(bench.state, handed(bench, roster, close, bench.scorers.slice(0, 3)))
    for (const few of [bench.scorers.slice(0, 2), bench.scorers.slice(0, 1)])
      refuses('E_SIGNERS', () => acceptMessage(bench.state, handed(bench, roster, close, few)))
    const padded = [...bench.scorers.slice(0, 2), bench.deputies[0]!]
    refuses('E_CLOSE', () => handed(bench, roster, close, padded))
  })
})

/** A close over other cards of the last scorer, as coordinator and last scorer make it together. */
const otherClose = async (bench: Bench, roster: Roster): Promise<Close> => {
  const last = bench.scorers.at(-1)!
  const input = { ...sealInput(bench, roster, last), cards: cardsOf(bench, last, 1) }
  const { bytes } = await makeSeal(bench.base, input, last.keys, bench.random)
  return anyClose(bench, roster, [...sealsAtHand(bench).slice(0, -1), readAs('seal/v1', bytes)])
}

describe('half of the scorers, twice,', () => {
  test('cannot let two deputies answer two closes: half is not enough, and nobody signs twice', async () => {
    const { bench, roster, close } = await closedBench(4, 'half-twice', 2)
    const other = await otherClose(bench, roster)
    for (const half of [bench.scorers.slice(0, 2), bench.scorers.slice(2)]) {
      refuses('E_SIGNERS', () => acceptMessage(bench.state, handed(bench, roster, close, half)))
    }
    // More than half signed for one close: of any other majority one signed already, and that app refuses.
    const [first, second] = bench.scorers
    const input = {
      from: bench.keeper!.id,
      to: bench.deputies[1]!.id,
      enrol: null,
      reason: 'absence',
      at: bench.now(),
    }
    const signers = bench.scorers.slice(0, 3).map((one) => one.id)
    const made = makeHandover(
      bench.base,
      { ...input, signers },
      signerOf(bench, roster, first!, close),
      first!.keys,
    )
    expect(made.fact).toMatchObject({ kind: 'release', close: close.id })
    const again = signerOf(bench, roster, first!, other, [made.fact!])
    refuses('E_SECOND_CLOSE', () => makeHandover(bench.base, { ...input, signers }, again, first!.keys))
    // The last scorer's second seal is not the one that scorer's app kept as its last.
    const last = bench.scorers.at(-1)!
    const ids = [second!.id, last.id, bench.scorers[2]!.id]
    refuses('E_CLOSE', () =>
      makeHandover(bench.base, { ...input, signers: ids }, signerOf(bench, roster, last, other), last.keys),
    )
  })
})

describe('a handover once a key is out', () => {
  test('is signed by nobody for another close, whose app has seen it', async () => {
    const { bench, roster, close } = await closedBench(3, 'seen')
    const other = await otherClose(bench, roster)
    await answerAll(bench, roster, close)
    const [first] = bench.scorers
    refuses('E_SECOND_CLOSE', () => handed(bench, roster, other, [first!, bench.scorers[1]!]))
    refuses('E_SECOND_CLOSE', () =>
      makeHandover(
        bench.base,
        {
          from: bench.keeper!.id,
          to: bench.deputies[0]!.id,
          signers: [bench.keeper!.id],
          enrol: null,
          reason: 'absence',
          at: bench.now(),
        },
        { ...signerOf(bench, roster, bench.keeper!, other), answered: [], facts: [answered(roster, close)] },
        bench.keeper!.keys,
      ),
    )
  })

  test('is not taken in for a close that is not the one of the round', async () => {
    const { bench, roster } = await closedBench(3, 'not-of-round')
    const other = anyClose(bench, roster, sealsAtHand(bench))
    const handover = handed(bench, roster, other, [bench.keeper!])
    refuses('E_CLOSE', () => acceptMessage(bench.state, handover))
  })
})

const answered = (roster: Roster, close: Close): Fact => ({
  close: close.id,
  content: 'f'.repeat(64),
  kind: 'answer',
  roster: roster.id,
  round: 1,
  slot: 0,
})
