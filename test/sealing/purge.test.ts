import { beforeAll, describe, expect, test } from 'vitest'
import { purgeUnanswered } from '../../shared/sealing/accept/purge.ts'
import { acceptMessage } from '../../shared/sealing/accept.ts'
import { readArchiveCards } from '../../shared/sealing/archive-cards.ts'
import { purgedArchive, withoutCandidates } from '../../shared/sealing/erase.ts'
import { makeDecision, readDecision } from '../../shared/sealing/make/decision.ts'
import { makePurge, makePurgeAnswer, type PurgeInput, signPurge } from '../../shared/sealing/make/purge.ts'
import { asType, type Message, readAs, readKept, readMessage } from '../../shared/sealing/message.ts'
import { checkClosedFile } from '../../shared/sealing/rules/archive.ts'
import type { Roster } from '../../shared/sealing/rules/people.ts'
import { emptyState, type ProcedureState } from '../../shared/sealing/state.ts'
import { type Bench, type Member, sealedBench, take } from './committee.ts'
import { type OpenedBench, openAll } from './opened.ts'
import { refuses } from './refusal.ts'

let bench: Bench
let roster: Roster
let opened: OpenedBench
let decision: Message<'decision/v1'>
let before: ProcedureState

beforeAll(async () => {
  ;({ bench, roster } = await sealedBench('twokey', { seed: 'purge' }))
  before = bench.state
  opened = await openAll(bench, roster)
  const outcomes = bench.cids.map((cid, place) => ({ cid, outcome: { place } }))
  const signers = [bench.coordinator, bench.scorers[0]!].map(({ id, keys }) => ({ by: id, key: keys.sign }))
  const input = { roster, archive: opened.archive.id, at: bench.now(), outcomes, signers }
  decision = take(bench, 'decision/v1', await makeDecision(bench.base, input, bench.random))
})

const asking = (change: Partial<PurgeInput> = {}, signs?: readonly [Member, Member]): Message<'purge/v1'> => {
  const [first, second] = signs ?? [bench.coordinator, bench.scorers[1]!]
  const input: PurgeInput = {
    archive: opened.archive.id,
    cids: [bench.cids[0]!],
    at: bench.now(),
    signers: [first.id, second.id],
    ...change,
  }
  const bytes = makePurge(bench.base, input, first.id, first.keys)
  return readAs('purge/v1', signPurge(bytes, second.id, second.keys))
}

const answer = (purge: Message<'purge/v1'>, member: Member, signer = member): Message<'purge/v1'> => {
  const input = { purge, at: bench.now(), member: member.id }
  return readAs('purge/v1', makePurgeAnswer(bench.base, input, signer.keys))
}

describe('an erasure', () => {
  test('is asked by the coordinator and one other, and answered by everybody once', () => {
    const purge = asking()
    const asked = acceptMessage(bench.state, purge)
    expect(purgeUnanswered(asked, purge)).toEqual(bench.people.map((one) => one.id))
    const done = bench.people.reduce((so, member) => acceptMessage(so, answer(purge, member)), asked)
    expect(purgeUnanswered(done, purge)).toEqual([])
    refuses('E_STATE', () => acceptMessage(done, answer(purge, bench.scorers[0]!)))
  })

  test('of everybody ends the round', () => {
    const state = acceptMessage(bench.state, asking({ cids: bench.cids }))
    expect(state.rounds[1]!.phase).toBe('purged')
    expect(acceptMessage(bench.state, asking()).rounds[1]!.phase).toBe('revealed')
  })

  test('is refused from two people without the coordinator, or with one signature missing or forged', () => {
    refuses('E_SIGNERS', () => acceptMessage(bench.state, asking({}, [bench.scorers[0]!, bench.scorers[1]!])))
    const { id, keys } = bench.coordinator
    const other = bench.scorers[1]!
    const input: PurgeInput = {
      archive: opened.archive.id,
      cids: [bench.cids[0]!],
      at: bench.now(),
      signers: [id, other.id],
    }
    const alone = makePurge(bench.base, input, id, keys)
    refuses('E_SIGNERS', () => acceptMessage(bench.state, readMessage(alone)))
    const forged = signPurge(alone, other.id, keys)
    refuses('E_SIG', () => acceptMessage(bench.state, readMessage(forged)))
    refuses('E_SIGNERS', () => signPurge(alone, bench.scorers[2]!.id, bench.scorers[2]!.keys))
  })

  test('is refused while the candidate is being judged, or for somebody who is none', () => {
    refuses('E_STATE', () => acceptMessage(before, asking({ archive: null })))
    refuses('E_STATE', () => acceptMessage(before, asking()))
    refuses('E_COVERAGE', () => acceptMessage(bench.state, asking({ cids: [bench.scorers[0]!.id] })))
  })

  test('has no answer before it was asked, from a stranger, or for other candidates', () => {
    const purge = asking()
    refuses('E_SEQ', () => acceptMessage(bench.state, answer(purge, bench.scorers[0]!)))
    const asked = acceptMessage(bench.state, purge)
    refuses('E_SIG', () => acceptMessage(asked, answer(purge, bench.scorers[0]!, bench.coordinator)))
    const other = { ...purge, payload: { ...purge.payload, cids: [...bench.cids] } }
    refuses('E_COVERAGE', () => acceptMessage(asked, answer(other, bench.scorers[0]!)))
  })
})

describe('what is left of a candidate', () => {
  test('is no card in the archive, which says who asked for that and still holds', async () => {
    const bytes = purgedArchive(opened.archive, [asking()])
    const archive = readAs('archive/v1', bytes)
    expect(archive.id).toBe(opened.archive.id)
    checkClosedFile(archive, null)
    const cards = await readArchiveCards(archive, bench.scorers[0]!.keys.box.identity)
    expect(cards.map((one) => one.cid)).toEqual([bench.cids[1]])
    const again = readAs('archive/v1', purgedArchive(archive, [asking({ cids: [bench.cids[1]!] })]))
    expect(await readArchiveCards(again, bench.scorers[0]!.keys.box.identity)).toEqual([])
  })

  test('is a card when only somebody’s answer is attached, or the purge of another archive', () => {
    const shorn = asType('archive/v1', readKept(withoutCandidates(opened.archive, [bench.cids[0]!])))
    refuses('E_SEQ', () => purgedArchive(shorn, [answer(asking(), bench.scorers[0]!)]))
    refuses('E_ATT', () => purgedArchive(opened.archive, [asking({ archive: 'a'.repeat(64) })]))
  })

  test('is no outcome in the decision, which keeps those of the others', async () => {
    const kept = asType('decision/v1', readKept(withoutCandidates(decision, [bench.cids[0]!])))
    const outcomes = await readDecision(kept, bench.scorers[0]!.keys.box.identity)
    expect(outcomes).toEqual([{ cid: bench.cids[1], outcome: { place: 1 } }])
    refuses('E_ATT', () => readMessage(kept.bytes))
  })

  test('is nothing in any kept file but ids and commitments, and the files still fold to the same state', () => {
    const gone = [bench.cids[0]!]
    const kept = bench.files.map((bytes) => {
      const message = readMessage(bytes)
      return message.type === 'archive/v1'
        ? purgedArchive(message, [asking()])
        : withoutCandidates(message, gone)
    })
    for (const bytes of kept) {
      const { type, att } = readKept(bytes)
      const about = Object.keys(att).filter((name) => /^(names|cards|release|card-|outcome-)/.test(name))
      expect(
        about.filter((name) => !name.endsWith(bench.cids[1]!)),
        type,
      ).toEqual([])
    }
    const state = kept.reduce(
      (so, bytes) => acceptMessage(so, readKept(bytes)),
      emptyState(bench.base.procedure),
    )
    expect(state.rounds[1]!.phase).toBe(bench.state.rounds[1]!.phase)
    expect([...state.known]).toEqual([...bench.state.known])
  })
})
