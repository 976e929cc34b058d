import { beforeAll, describe, expect, test } from 'vitest'
import { acceptMessage } from '../../shared/sealing/accept.ts'
import { canonicalBytes, type Json } from '../../shared/sealing/canonical.ts'
import { compose } from '../../shared/sealing/compose.ts'
import { decodeEnvelope, encodeEnvelope } from '../../shared/sealing/envelope.ts'
import { type DecisionInput, makeDecision, readDecision } from '../../shared/sealing/make/decision.ts'
import { makeRevision } from '../../shared/sealing/make/revise.ts'
import { asType, readAs, readMessage } from '../../shared/sealing/message.ts'
import type { Roster } from '../../shared/sealing/rules/people.ts'
import type { ProcedureState } from '../../shared/sealing/state.ts'
import { type Bench, type Member, sealedBench, take } from './committee.ts'
import { type OpenedBench, openAll } from './opened.ts'
import { refuses, refusesLater } from './refusal.ts'

let bench: Bench
let roster: Roster
let opened: OpenedBench
let sealed: ProcedureState
let chair: Member

beforeAll(async () => {
  ;({ bench, roster } = await sealedBench('strict', { seed: 'decision' }))
  sealed = bench.state
  opened = await openAll(bench, roster)
  chair = bench.scorers[0]!
})

const by = ({ id, keys }: Member) => ({ by: id, key: keys.sign })

const decision = (change: Partial<DecisionInput> = {}): Promise<Uint8Array> => {
  const outcomes = bench.cids.map((cid, i) => ({ cid, outcome: { outcome: i === 0 ? 'place' : 'rejected' } }))
  const signers = [bench.coordinator, chair].map(by)
  const input = { roster, archive: opened.archive.id, at: bench.now(), outcomes, signers, ...change }
  return makeDecision(bench.base, input, bench.random)
}

describe('a decision', () => {
  test('signed before the opening, upon an archive that is not there yet, is refused', async () => {
    const early = await decision()
    refuses('E_STATE', () => acceptMessage(sealed, readMessage(early)))
    const invented = await decision({ archive: 'ab'.repeat(32) })
    refuses('E_STATE', () => acceptMessage(bench.state, readMessage(invented)))
  })

  test('under which the signature of the chair upon another decision was put is refused', async () => {
    const signed = decodeEnvelope(await decision())
    const outcomes = bench.cids.map((cid) => ({ cid, outcome: { outcome: 'place' } }))
    const other = decodeEnvelope(
      await decision({ outcomes, signers: [by(bench.coordinator)], later: [chair.id] }),
    )
    const taken = signed.sig.filter((one) => one.by === chair.id)
    const sig = [...other.sig, ...taken].sort((a, b) => (a.by < b.by ? -1 : 1))
    refuses('E_SIG', () => acceptMessage(bench.state, readMessage(encodeEnvelope({ ...other, sig }))))
  })

  test('signed by a member in the place of the chair, or by a third one besides, is refused', async () => {
    const member = bench.scorers[1]!
    const instead = await decision({ signers: [bench.coordinator, member].map(by) })
    refuses('E_SIGNERS', () => acceptMessage(bench.state, readMessage(instead)))
    await refusesLater('E_SCHEMA', () => decision({ signers: [bench.coordinator, chair, member].map(by) }))
  })

  test('about somebody who is no candidate is refused', async () => {
    const outcomes = [{ cid: 'stranger99', outcome: { outcome: 'place' } }]
    const made = await decision({ outcomes })
    refuses('E_COVERAGE', () => acceptMessage(bench.state, readMessage(made)))
  })

  test('in which the files of two candidates were exchanged is not read as either', async () => {
    const honest = readAs('decision/v1', await decision())
    const [one, other] = bench.cids.map((cid) => `outcome-${cid}`) as [string, string]
    const { app: _, att: __, procedure: ___, type: ____, ...content } = honest.payload
    const att = { [one]: honest.att[other]!, [other]: honest.att[one]! }
    const exchanged = compose('decision/v1', bench.base, content, [bench.coordinator, chair].map(by), att)
    const read = asType('decision/v1', readMessage(exchanged))
    await refusesLater('E_INNER', () => readDecision(read, chair.keys.box.identity))
  })

  test('that rests on a changed rating which nobody made, or on one in the name of somebody else, is refused', async () => {
    const made = { roster, archive: opened.archive.id, member: chair.id, cid: bench.cids[0]!, prev: null }
    const change = { ...made, at: bench.now(), criterion: 'leadership', from: 3, to: 4, reason: 'Vergist.' }
    const bytes = await makeRevision(bench.base, change, chair.keys, bench.random)
    const revision = readAs('revise/v1', bytes)
    const after = acceptMessage(bench.state, revision)
    const restsOn = (last: string, member: string) => ({ changes: [{ last, member }], late: [] })
    const honest = readMessage(await decision({ rests: restsOn(revision.id, chair.id) }))
    expect(acceptMessage(after, honest).decisions).toHaveLength(1)
    refuses('E_STATE', () => acceptMessage(bench.state, honest))
    const invented = await decision({ rests: restsOn('ab'.repeat(32), chair.id) })
    const renamed = await decision({ rests: restsOn(revision.id, bench.scorers[1]!.id) })
    for (const one of [invented, renamed]) refuses('E_STATE', () => acceptMessage(after, readMessage(one)))
  })

  test('that is the first and names one before it is refused', async () => {
    const after = await decision({ prev: 'ab'.repeat(32) })
    refuses('E_STATE', () => acceptMessage(bench.state, readMessage(after)))
  })

  test('is taken once: a second one upon the same archive is refused, however it was signed', async () => {
    take(bench, 'decision/v1', await decision())
    const outcomes = bench.cids.map((cid) => ({ cid, outcome: { outcome: 'rejected' } }))
    const second = await decision({ outcomes })
    refuses('E_STATE', () => acceptMessage(bench.state, readMessage(second)))
    expect(bench.state.decisions).toHaveLength(1)
  })

  test('upon the same archive is taken only when it names the last one, so that two never follow on the same', async () => {
    const first = bench.state.decisions.at(-1)?.id ?? ''
    const stranger = await decision({ prev: opened.archive.id })
    refuses('E_STATE', () => acceptMessage(bench.state, readMessage(stranger)))
    const next = take(bench, 'decision/v1', await decision({ prev: first }))
    const other = { changes: [{ last: 'ab'.repeat(32), member: chair.id }], late: [] }
    const onOther = await decision({ prev: next.id, rests: other })
    refuses('E_STATE', () => acceptMessage(bench.state, readMessage(onOther)))
    const beside = await decision({ prev: first, at: bench.now() })
    refuses('E_STATE', () => acceptMessage(bench.state, readMessage(beside)))
    const alone = { prev: next.id, signers: [by(bench.coordinator)], later: [chair.id] }
    const unsigned = await decision(alone)
    refuses('E_SIGNERS', () => acceptMessage(bench.state, readMessage(unsigned)))
    expect(bench.state.decisions.map(({ payload }) => payload.prev)).toEqual([null, first])
  })

  test('that was taken does not count once more as a second, under the signatures of the first', async () => {
    const state = bench.state
    const [first, second] = state.decisions
    expect(acceptMessage(state, first!)).toBe(state)
    const { bytes, payload } = first!
    const later = canonicalBytes({ ...payload, prev: second!.id } as unknown as Json)
    const replayed = encodeEnvelope({ ...decodeEnvelope(bytes), payload: later })
    refuses('E_SIG', () => acceptMessage(state, readMessage(replayed)))
    const alone = await decision({
      prev: second!.id,
      signers: [by(bench.coordinator)],
      later: [],
    })
    refuses('E_SIGNERS', () => acceptMessage(state, readMessage(alone)))
    expect(state.decisions).toHaveLength(2)
  })

  test('is taken in its place in the chain only, also where another one was lost on the way', async () => {
    const state = bench.state
    const third = readMessage(await decision({ prev: state.decisions[1]!.id }))
    const cut = { ...state, decisions: state.decisions.slice(0, 1) }
    refuses('E_STATE', () => acceptMessage(cut, third))
    expect(acceptMessage(state, third).decisions).toHaveLength(3)
  })
})
