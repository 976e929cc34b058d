import { describe, expect, test } from 'vitest'
import { alarmsIn } from '../../shared/sealing/accept/compare.ts'
import { acceptMessage } from '../../shared/sealing/accept.ts'
import type { Fact } from '../../shared/sealing/facts.ts'
import { deriveKeys } from '../../shared/sealing/keys.ts'
import { makeArchive } from '../../shared/sealing/make/archive.ts'
import { makeAudit } from '../../shared/sealing/make/audit.ts'
import { makeCompare } from '../../shared/sealing/make/compare.ts'
import { makeEnrol } from '../../shared/sealing/make/enrolment.ts'
import { makeHandover } from '../../shared/sealing/make/handover.ts'
import { makeReceipt } from '../../shared/sealing/make/receipt.ts'
import { type AnyMessage, type Message, readAs, readMessage } from '../../shared/sealing/message.ts'
import { openRound } from '../../shared/sealing/opening.ts'
import { checkClosedFile } from '../../shared/sealing/rules/archive.ts'
import { contentOf, sealsOf } from '../../shared/sealing/rules/closing.ts'
import {
  compareArchive,
  compareHistory,
  type Finding,
  type OwnDoings,
} from '../../shared/sealing/rules/compare.ts'
import type { Roster } from '../../shared/sealing/rules/people.ts'
import { criteria } from './cards.ts'
import {
  type Bench,
  confirmAll,
  type Member,
  newBench,
  rosterInput,
  sealedBench,
  sealOne,
  take,
} from './committee.ts'
import { answer, anyClose } from './forged.ts'
import { decided, following, saltedCards, sealAll } from './generations.ts'
import { deputyAnswers, handed, signerOf } from './handovers.ts'
import { archiveInput, closeRound, openAll, sealsAtHand } from './opened.ts'
import { refuses, refusesLater } from './refusal.ts'
import { ask, vector } from './verify/asking.ts'

/** What a member's own app kept: everything that person signed, and the facts that go with it. */
const doings = (bench: Bench, member: Member, change: Partial<OwnDoings> = {}): OwnDoings => {
  const messages: AnyMessage[] = bench.files
    .map(readMessage)
    .filter(({ sig }) => sig.some(({ by }) => by === member.id))
  return { member: member.id, messages, facts: factsOf(bench, messages), receipts: [], ...change }
}

const factsOf = (bench: Bench, messages: readonly AnyMessage[]): Fact[] =>
  messages.flatMap((message): Fact[] => {
    const about = 'roster' in message.payload ? message.payload.roster : ''
    const roster = bench.state.rosters.find((one) => one.id === about)
    if (roster === undefined) return []
    const { round, slot } = roster.payload
    if (message.type === 'seal/v1')
      return [{ close: null, content: null, kind: 'slot', roster: roster.id, round, slot }]
    if (message.type !== 'open/v1' && message.type !== 'release/v1') return []
    const closes = bench.files.map(readMessage).filter((one) => one.id === message.payload.close)
    const content = closes.flatMap((one) =>
      one.type === 'close/v1' ? [contentOf(sealsOf(one, roster.payload.mode))] : [],
    )
    const kind = message.type === 'open/v1' ? 'answer' : 'release'
    return [{ close: message.payload.close, content: content[0] ?? '', kind, roster: roster.id, round, slot }]
  })

const found = (archive: Message<'archive/v1'>, own: OwnDoings): Finding[] => compareArchive(archive, own)

for (const mode of ['strict', 'twokey'] as const) {
  describe(`an archive compared with what the own app did, in mode ${mode}`, async () => {
    const { bench, roster } = await sealedBench(mode, { candidates: 1, seed: 'compare', except: [0] })
    const [first] = bench.scorers
    const earlier = await sealOne(bench, roster, first!, { cards: saltedCards(bench, first!, 2) })
    await sealOne(bench, roster, first!, {
      cards: saltedCards(bench, first!, 4),
      seq: 1,
      prev: [earlier.id],
    })
    const { archive } = await openAll(bench, roster)

    test('gives nothing when it is the right one, for everybody', () => {
      for (const member of bench.people)
        expect(found(archive, doings(bench, member)), member.name).toEqual([])
    })

    test('finds a seal that is not the own last one, and one that is kept back', () => {
      const own = doings(bench, first!)
      const elsewhere = { ...own, messages: own.messages.filter(({ type }) => type !== 'seal/v1') }
      expect(found(archive, elsewhere)).toEqual(['seal-other'])
      const third = earlierCopy(own, 2)
      expect(found(archive, { ...own, messages: [...own.messages, third] })).toEqual([
        'seal-missing',
        'seal-other',
      ])
    })

    test('finds a confirmation or decision that is kept back, and one in the own name that is not the own', async () => {
      const own = doings(bench, first!)
      const other = await decided(bench, roster, 'roster', null, [bench.coordinator, first!])
      expect(found(archive, { ...own, messages: [...own.messages, other] })).toEqual(['exception-missing'])
      const confirm = own.messages.find((one) => one.type === 'confirm/v1')!
      const again = { ...confirm, id: 'a'.repeat(64) }
      expect(found(archive, { ...own, messages: [...own.messages, again] })).toEqual(['confirm-missing'])
    })

    test('finds a receipt whose head of the log is not there', () => {
      const own = doings(bench, first!)
      const { id: ref } = own.messages.find((one) => one.type === 'seal/v1')!
      const content = { at: bench.now(), member: first!.id, ref, round: 1 }
      const make = (logHead: string) =>
        readAs(
          'receipt/v1',
          makeReceipt(bench.base, { ...content, logHead }, bench.coordinator.id, bench.coordinator.keys),
        )
      const row = bench.log.find((one) => one.ref === ref)!
      expect(found(archive, { ...own, receipts: [make(row.hash)] })).toEqual([])
      expect(found(archive, { ...own, receipts: [make('b'.repeat(64))] })).toEqual(['head-missing'])
    })

    test('takes no receipt for what belongs to a later round for one that the log lacks', () => {
      const own = doings(bench, first!)
      const confirm = own.messages.find((one) => one.type === 'confirm/v1')!
      const later = {
        ...confirm,
        id: 'a'.repeat(64),
        payload: { ...confirm.payload, roster: 'b'.repeat(64) },
      }
      const messages = [...own.messages, later as AnyMessage]
      const content = { at: bench.now(), logHead: 'c'.repeat(64), member: first!.id, ref: later.id, round: 2 }
      const receipt = readAs(
        'receipt/v1',
        makeReceipt(bench.base, content, bench.coordinator.id, bench.coordinator.keys),
      )
      expect(found(archive, { ...own, messages, receipts: [receipt] })).toEqual([])
    })

    test('finds an answer that is not there, one for other contents, and one that the own app never gave', () => {
      const who = bench.keeper ?? first!
      const own = doings(bench, who)
      const [given] = own.facts.filter((fact) => fact.close !== null)
      const elsewhere = { ...given!, close: 'a'.repeat(64) }
      expect(found(archive, { ...own, facts: [...own.facts, elsewhere] })).toEqual(['answer-missing'])
      const others = own.facts.map((fact) => (fact === given ? { ...fact, content: 'c'.repeat(64) } : fact))
      expect(found(archive, { ...own, facts: others })).toEqual(['answer-other'])
      const silent = own.facts.filter((fact) => fact !== given)
      expect(found(archive, { ...own, facts: silent })).toEqual(['answer-unknown'])
    })

    test('finds a list that the own round key was bound to and that is not there', () => {
      const own = doings(bench, first!)
      const [slot] = own.facts
      const bound = { ...slot!, roster: 'd'.repeat(64), slot: 5 }
      expect(found(archive, { ...own, facts: [...own.facts, bound] })).toEqual(['roster-missing'])
    })
  })
}

describe('the archive of a next round', () => {
  const archive = (path: string) => readAs('archive/v1', new Uint8Array(vector(`two-rounds/${path}`)))

  test('is compared with the archive of the round before, so that no other one can be put under it', () => {
    const [first, second] = [archive('archive-1.zegel'), archive('archive-2.zegel')]
    expect(compareHistory(second, [first, second])).toEqual([])
    expect(compareHistory(first, [first, second])).toEqual([])
    const other = { ...first, id: 'a'.repeat(64) }
    expect(compareHistory(second, [other])).toEqual(['archive-other'])
    const longer = { ...first, payload: { ...first.payload, logHead: 'b'.repeat(64) } }
    expect(compareHistory(second, [longer])).toEqual(['head-missing'])
  })
})

/** A further seal of the same person, as the person's app kept it. */
const earlierCopy = (own: OwnDoings, seq: number): AnyMessage => {
  const seal = own.messages.find((one) => one.type === 'seal/v1')
  if (seal?.type !== 'seal/v1') throw new Error('no seal')
  return { ...seal, id: 'e'.repeat(64), payload: { ...seal.payload, seq } }
}

describe('what somebody’s app found', () => {
  test('is shown to everybody and in the audit, signed by that person alone', async () => {
    const { bench, roster } = await sealedBench('strict', { candidates: 1, seed: 'found' })
    const { archive } = await openAll(bench, roster)
    const say = (member: Member, found: readonly Finding[], signer = member) =>
      readAs(
        'compare/v1',
        makeCompare(
          bench.base,
          { archive: archive.id, roster: roster.id, member: member.id, found, at: bench.now() },
          signer.keys,
        ),
      )
    const [a, b] = bench.scorers
    refuses('E_SIG', () => acceptMessage(bench.state, say(a!, [], bench.coordinator)))
    const alarm = take(bench, 'compare/v1', say(a!, ['seal-other']).bytes)
    const quiet = take(bench, 'compare/v1', say(b!, []).bytes)
    expect(alarmsIn(bench.state.rounds[1]!)).toEqual([alarm])
    const input = { archive, at: bench.now(), log: bench.log, numbers: {}, keeper: null }
    const bytes = makeAudit(bench.base, { ...input, compared: [alarm, quiet] }, bench.coordinator.keys)
    const { exit, text } = await ask(bytes)
    expect(exit, text).toBe(2)
    expect(text).toContain(`Alarm: the app of ${a!.id}`)
    expect(text).toContain('found nothing')
  })
})

describe('another archive than the one that is known', () => {
  test('raises an alarm although the archive is refused, and known nowhere else', async () => {
    const { bench, roster } = await sealedBench('strict', { candidates: 1, seed: 'two-archives' })
    const before = bench.state
    const { archive } = await openAll(bench, roster)
    const { id, keys } = bench.scorers[0]!
    const say = (found: readonly Finding[], about = 'b'.repeat(64)) => {
      const content = { archive: about, roster: roster.id, member: id, found, at: bench.now() }
      return readAs('compare/v1', makeCompare(bench.base, content, keys))
    }
    // Nothing to tell of an archive that nobody knows: it may still come.
    refuses('E_STATE', () => acceptMessage(before, say([])))
    refuses('E_STATE', () => acceptMessage(bench.state, say([])))
    const early = acceptMessage(before, say(['archive-other']))
    expect(alarmsIn(early.rounds[1]!)).toHaveLength(1)
    const alarm = take(bench, 'compare/v1', say(['archive-other']).bytes)
    expect(alarmsIn(bench.state.rounds[1]!)).toEqual([alarm])
    const input = { archive, at: bench.now(), log: bench.log, numbers: {}, keeper: null }
    const { coordinator } = bench
    const bytes = makeAudit(bench.base, { ...input, compared: [alarm] }, coordinator.keys)
    const { exit, text } = await ask(bytes)
    expect(exit, text).toBe(2)
    expect(text).toContain(`Alarm: the app of ${id} was given another archive of this round, bbbbbbbb`)
    // The coordinator cannot keep it back: the log tells of it.
    refuses('E_LOG', () => makeAudit(bench.base, { ...input, compared: [] }, coordinator.keys))
  })
})

describe('a keeper declared lost after answering, by a majority that never saw the answer,', () => {
  test('raises an alarm, without which archive and audit say that nobody heard the keeper', async () => {
    // The old keeper answered a close that coordinator and last scorer keep to themselves, and read.
    const { bench, roster } = await sealedBench('twokey', {
      scorers: 4,
      candidates: 1,
      seed: 'lost-keeper',
      except: [0, 1, 2, 3],
    })
    await sealAll(bench, roster)
    const hidden = anyClose(bench, roster, sealsAtHand(bench))
    const { bytes, fact } = await answer(bench, roster, hidden)
    const old = bench.keeper!
    const kept: OwnDoings = {
      member: old.id,
      facts: [fact!],
      messages: [readAs('open/v1', bytes), ...doings(bench, old).messages],
      receipts: [],
    }
    // The others believe that the keeper is lost; the last scorer seals something else under the next list.
    const { bench: next, archive } = await replaced(bench, roster)
    checkClosedFile(archive, bench.coordinator.keys.sign.publicKey)
    const findings = found(archive, kept)
    expect(findings).toEqual(['answer-missing', 'answer-other'])
    const { text } = await ask(archive.bytes)
    expect(text).toContain('Keeper replaced without own statement')
    expect(text).toContain('sealed something else')

    const other = { ...next, log: [...next.log], files: [...next.files] }
    const statement = (found: readonly Finding[], bench = next) =>
      take(
        bench,
        'compare/v1',
        makeCompare(
          next.base,
          { archive: archive.id, roster: roster.id, member: old.id, found, at: next.now() },
          old.keys,
        ),
      )
    const input = { archive, at: next.now(), numbers: {}, keeper: null }
    const before = makeAudit(next.base, { ...input, log: next.log }, next.coordinator.keys)
    expect((await ask(before)).text).toContain('Keeper replaced without own statement')
    const alarm = statement(findings)
    const audit = makeAudit(next.base, { ...input, log: next.log, compared: [alarm] }, next.coordinator.keys)
    const told = await ask(audit)
    expect(told.exit).toBe(2)
    expect(told.text).toContain(`Alarm: the app of ${old.id}`)
    expect(told.text).toContain('Keeper replaced without own statement')
    // An old keeper who answered nothing says so, and only then the sentence goes.
    const quiet = statement([], other)
    const clean = makeAudit(
      other.base,
      { ...input, log: other.log, compared: [quiet] },
      other.coordinator.keys,
    )
    expect((await ask(clean)).text).not.toContain('Keeper replaced without own statement')
  })
})

describe('two closes to two keepers, by the coordinator with the last to submit,', () => {
  test('are answered only if more than half say that the keeper is lost, and the keeper’s app finds it', async () => {
    const { bench, roster } = await sealedBench('twokey', { candidates: 1, seed: 'two-keepers', deputies: 1 })
    const [keeper, deputy] = [bench.keeper!, bench.deputies[0]!]
    // The keeper answers a close that coordinator and last scorer keep to themselves; then the last one seals once more.
    const hidden = anyClose(bench, roster, sealsAtHand(bench))
    const { bytes, fact } = await answer(bench, roster, hidden)
    const last = bench.scorers[2]!
    const before = sealsAtHand(bench)[2]!
    await sealOne(bench, roster, last, { cards: saltedCards(bench, last, 5), seq: 1, prev: [before.id] })
    const close = closeRound(bench, roster)
    const sign = (signers: readonly Member[]) => handed(bench, roster, close, signers)
    await refusesLater('E_SIGNERS', () => deputyAnswers(bench, roster, close, null))
    const own = { ...signerOf(bench, roster, keeper, close), facts: [fact!] }
    const input = {
      from: keeper.id,
      to: deputy.id,
      signers: [keeper.id],
      enrol: null,
      reason: 'absence',
      at: bench.now(),
    }
    refuses('E_SECOND_CLOSE', () => makeHandover(bench.base, input, own, keeper.keys))
    // Only if the others believe that the keeper is lost does the deputy answer.
    const handover = take(bench, 'handover/v1', sign(bench.scorers.slice(0, 2)).bytes)
    const open = take(bench, 'open/v1', (await deputyAnswers(bench, roster, close, handover)).bytes)
    const seals = sealsAtHand(bench)
    const opening = { roster, close, seals, answers: { open }, handovers: [handover], criteria }
    const opened = await openRound(opening, bench.coordinator.keys)
    const given = archiveInput(bench, { close, answers: { open }, opened })
    const archive = readAs('archive/v1', await makeArchive(bench.base, given, bench.coordinator.keys))
    const kept: OwnDoings = {
      member: keeper.id,
      facts: [fact!],
      messages: [readAs('open/v1', bytes), ...doings(bench, keeper).messages],
      receipts: [],
    }
    expect(found(archive, kept)).toEqual(['answer-missing', 'answer-other'])
  })
})

/** A new keeper by decision of more than half, and the round to its end, the last scorer with other cards. */
const replaced = async (bench: Bench, roster: Roster) => {
  const newcomer = newBench('twokey', 2, 1, 'new-keeper').keeper!
  const keeper = { ...newcomer, keys: deriveKeys(newcomer.masters, bench.base.procedure) }
  const enrol = take(
    bench,
    'enrol/v1',
    makeEnrol(bench.base, { member: keeper.id, role: 'keeper' }, keeper.keys),
  )
  const majority = [bench.coordinator, ...bench.scorers.slice(0, 3)]
  const lost = take(
    bench,
    'exception/v1',
    (await decided(bench, roster, 'keeper', keeper.id, majority)).bytes,
  )
  const people = [
    ...rosterInput(bench, bench.state.enrols).people.filter((one) => one.id !== bench.keeper!.id),
    { id: keeper.id, name: keeper.name, group: 'support', scorer: false, enrol },
  ]
  const change = { people, keeper: keeper.id }
  const after = take(bench, 'roster/v1', (await following(bench, roster, lost, change)).bytes)
  const next = {
    ...bench,
    keeper,
    people: [...bench.people.filter((one) => one.id !== bench.keeper!.id), keeper].sort((a, b) =>
      a.id < b.id ? -1 : 1,
    ),
  }
  confirmAll(next, after)
  await sealAll(next, after, (i) => (i === 3 ? 1 : i + 1))
  const { archive } = await openAll(next, after)
  return { bench: next, archive }
}
