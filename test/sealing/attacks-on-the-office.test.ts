import { describe, expect, test } from 'vitest'
import { briefingOf } from '../../shared/sealing/accept/briefing.ts'
import { acceptMessage } from '../../shared/sealing/accept.ts'
import { addSignature } from '../../shared/sealing/compose.ts'
import { makeBriefing } from '../../shared/sealing/make/briefing.ts'
import { makeInvite } from '../../shared/sealing/make/enrolment.ts'
import { makeHandover } from '../../shared/sealing/make/handover.ts'
import { makeReceipt } from '../../shared/sealing/make/receipt.ts'
import { type Message, readAs } from '../../shared/sealing/message.ts'
import { emptyState } from '../../shared/sealing/state.ts'
import { type Bench, confirmAll, head, type Member, rosterInput, sealedBench, take } from './committee.ts'
import { decided, following, sealAll } from './generations.ts'
import { nextUnder, officeTo, signerOf, successor, under } from './handovers.ts'
import { answerAll, closeRound, openAll } from './opened.ts'
import { refuses, refusesLater } from './refusal.ts'
import { ask } from './verify/asking.ts'

describe('who takes the coordinator’s office', () => {
  test.each(['strict', 'twokey'] as const)(
    'when its key is lost before the close leads the round to its end in mode %s, shown as a changed key',
    async (mode) => {
      const { bench: old, roster } = await sealedBench(mode, {
        candidates: 1,
        seed: 'office',
        except: [1, 2],
      })
      const { member, enrol } = successor(old, old.coordinator.id)
      const [a, b] = old.scorers
      const signers = [a!, b!, ...(old.keeper ? [old.keeper] : [])]
      const handover = take(old, 'handover/v1', officeTo(old, roster, enrol, signers).bytes)
      const bench = under(old, member)
      const next = take(bench, 'roster/v1', (await nextUnder(bench, roster, 'key', handover)).bytes)
      confirmAll(bench, next)
      await sealAll(bench, next)
      const { archive, audit } = await openAll(bench, next)
      for (const file of [archive, audit]) {
        const { exit, text } = await ask(file.bytes, { identity: a!.keys.box.identity })
        expect(exit, text).toBe(2)
        expect(text).toContain(`The key of coordinator ${member.id} has changed`)
      }
    },
  )

  test('after releases to a dead key has them made again, for the same contents only', async () => {
    const { bench: old, roster } = await sealedBench('strict', {
      candidates: 1,
      seed: 'dead',
      except: [0, 1, 2],
    })
    await sealAll(old, roster)
    await answerAll(old, roster, closeRound(old, roster))
    const { member, enrol } = successor(old, 'svccess0r0')
    const handover = take(old, 'handover/v1', officeTo(old, roster, enrol, old.scorers.slice(0, 2)).bytes)
    const bench = under(old, member)
    const next = take(bench, 'roster/v1', (await nextUnder(bench, roster, 'opening-mislukt', handover)).bytes)
    confirmAll(bench, next)
    await refusesLater('E_COMMIT', () => sealAll(bench, next, () => 5))
    await sealAll(bench, next)
    const { opened, archive } = await openAll(bench, next)
    expect(opened.map((one) => one.failure)).toEqual([null, null, null])
    const { text } = await ask(archive.bytes)
    expect(text).toContain(`${member.id} became coordinator instead of ${old.coordinator.id}`)
  })

  test('is nobody whom fewer than half, or in twokey the scorers without the keeper, chose', async () => {
    for (const mode of ['strict', 'twokey'] as const) {
      const { bench, roster } = await sealedBench(mode, {
        scorers: 4,
        candidates: 1,
        seed: 'few',
        except: [0, 1, 2, 3],
      })
      const { enrol } = successor(bench, 'svccess0r0')
      const half = bench.scorers.slice(0, 2)
      refuses('E_SIGNERS', () => acceptMessage(bench.state, officeTo(bench, roster, enrol, half)))
      if (mode === 'twokey') {
        const most = bench.scorers.slice(0, 3)
        refuses('E_SIGNERS', () => acceptMessage(bench.state, officeTo(bench, roster, enrol, most)))
        refuses('E_SIGNERS', () =>
          acceptMessage(bench.state, officeTo(bench, roster, enrol, [bench.keeper!])),
        )
      }
    }
  })

  test('is one only: whoever signed for one signs for no other, and a second is not taken in', async () => {
    const { bench, roster } = await sealedBench('strict', { candidates: 1, seed: 'one', except: [0, 1, 2] })
    const first = successor(bench, 'svccess0r0')
    const second = successor(bench, 'svccess0r1')
    const signers = bench.scorers.slice(0, 2)
    const [a] = signers
    const input = {
      from: bench.coordinator.id,
      to: first.member.id,
      signers: signers.map(({ id }) => id),
      reason: null,
      at: bench.now(),
    }
    const signer = signerOf(bench, roster, a!, null)
    const { fact } = makeHandover(bench.base, { ...input, enrol: first.enrol }, signer, a!.keys)
    expect(fact).toMatchObject({ kind: 'handover', roster: roster.id })
    const sworn = { ...signer, facts: [fact!] }
    refuses('E_SECOND_CLOSE', () =>
      makeHandover(bench.base, { ...input, to: second.member.id, enrol: second.enrol }, sworn, a!.keys),
    )
    expect(makeHandover(bench.base, { ...input, enrol: first.enrol }, sworn, a!.keys).fact).toBeNull()
    take(bench, 'handover/v1', officeTo(bench, roster, first.enrol, signers).bytes)
    refuses('E_STATE', () => acceptMessage(bench.state, officeTo(bench, roster, second.enrol, signers)))
  })

  test('signs no list without that handover, with another key, or under an exception of another kind', async () => {
    const { bench: old, roster } = await sealedBench('strict', {
      candidates: 1,
      seed: 'wrong',
      except: [0, 1, 2],
    })
    const { member, enrol } = successor(old, 'svccess0r0')
    const handover = take(old, 'handover/v1', officeTo(old, roster, enrol, [old.coordinator]).bytes)
    const bench = under(old, member)
    const good = await nextUnder(bench, roster, 'key', handover)
    acceptMessage(bench.state, good)
    const exception = bench.state.rounds[1]!.exceptions[0]!
    const { people } = rosterInput(bench, bench.state.enrols)
    const bare = await following(bench, roster, exception, { people })
    refuses('E_ROSTER', () => acceptMessage(bench.state, bare))
    const stolen = addSignature(good.bytes, { by: member.id, key: old.coordinator.keys.sign })
    refuses('E_SIG', () => acceptMessage(bench.state, readAs('roster/v1', stolen)))
    const drop = take(
      bench,
      'exception/v1',
      (await decided(bench, roster, 'roster', null, old.scorers.slice(0, 2))).bytes,
    )
    const under2 = await following(bench, roster, drop, { people, handover })
    refuses('E_ROSTER', () => acceptMessage(bench.state, under2))
  })

  test('gives receipts that hold, as those of the one before do', async () => {
    const { bench: old, roster } = await sealedBench('strict', {
      candidates: 1,
      seed: 'receipt',
      except: [0, 1, 2],
    })
    const content = {
      at: old.now(),
      logHead: head(old),
      member: old.scorers[0]!.id,
      ref: roster.id,
      round: 1,
    }
    const before = readAs(
      'receipt/v1',
      makeReceipt(old.base, content, old.coordinator.id, old.coordinator.keys),
    )
    const { member, enrol } = successor(old, 'svccess0r0')
    const handover = take(old, 'handover/v1', officeTo(old, roster, enrol, [old.coordinator]).bytes)
    const bench = under(old, member)
    take(bench, 'roster/v1', (await nextUnder(bench, roster, 'key', handover)).bytes)
    const after = readAs(
      'receipt/v1',
      makeReceipt(bench.base, { ...content, at: bench.now() }, member.id, member.keys),
    )
    const state = [before, after].reduce(acceptMessage, bench.state)
    expect(state.receipts.length).toBe(2)
    const stranger = old.scorers[0]!
    const forged = readAs('receipt/v1', makeReceipt(bench.base, content, stranger.id, stranger.keys))
    refuses('E_SIGNERS', () => acceptMessage(bench.state, forged))
    const named = readAs('receipt/v1', makeReceipt(bench.base, content, member.id, stranger.keys))
    refuses('E_SIG', () => acceptMessage(bench.state, named))
    const invite = { coordinator: member.id, member: 'newpers0n0', role: 'member' as const }
    acceptMessage(bench.state, readAs('invite/v1', makeInvite(bench.base, invite, member.keys)))
    const late = { coordinator: old.coordinator.id, member: 'newpers0n0', role: 'member' as const }
    const stale = readAs('invite/v1', makeInvite(bench.base, late, old.coordinator.keys))
    refuses('E_ROSTER', () => acceptMessage(bench.state, stale))

    // Whoever that one invites takes in all lists beside the one that the inviter signed; whom a stranger invites, none.
    const list = bench.state.rosters.at(-1)!
    const fresh = (by: Member) => {
      const asked = { coordinator: by.id, member: 'newpers0n0', role: 'member' as const }
      const bytes = makeInvite(bench.base, asked, by.keys)
      return acceptMessage(emptyState(bench.base.procedure), readAs('invite/v1', bytes))
    }
    expect(acceptMessage(fresh(member), list).rosters).toHaveLength(2)
    expect(acceptMessage(fresh(old.coordinator), list).rosters).toHaveLength(2)
    refuses('E_ROSTER', () => acceptMessage(fresh(stranger), list))
    refuses('E_ROSTER', () => acceptMessage(fresh({ ...stranger, id: member.id }), list))
  })
})

describe('between two rounds, before a list says who is coordinator,', () => {
  /** A round that was broken off, with the office handed to somebody whose enrolment nobody but the coordinator was given. */
  const brokenOff = async () => {
    const { bench, roster } = await sealedBench('strict', { candidates: 1, seed: 'between', except: [1, 2] })
    const { member, enrol } = successor(bench, 'svccess0r0')
    const handover = officeTo(bench, roster, enrol, [bench.coordinator])
    const end = await decided(bench, roster, 'abort', null, [bench.coordinator, bench.scorers[0]!])
    /** What an own laptop knows: not the enrolment. */
    const before = { ...bench.state, enrols: bench.state.enrols.filter(({ id }) => id !== enrol.id) }
    const telling = async (by: Member, seq: number, own: Message<'enrol/v1'> | null) => {
      const plain = { designs: [], plan: {} }
      const bytes = await makeBriefing(
        bench.base,
        { ...plain, roster, seq, at: bench.now(), enrol: own },
        by.keys,
      )
      return readAs('briefing/v1', bytes)
    }
    return { bench, roster, member, enrol, handover, end, before, telling }
  }

  test('who follows is heard by everybody who knows the handover, before whoever it was', async () => {
    const { bench, roster, member, enrol, handover, end, before, telling } = await brokenOff()
    const told = await telling(member, 1, enrol)
    const late = await telling(bench.coordinator, 9, null)
    const heard = [end, handover, told, late].reduce(acceptMessage, before)
    expect(briefingOf(heard, roster.id)?.id).toBe(told.id)
    const other = [late, handover, end, told].reduce(acceptMessage, before)
    expect(briefingOf(other, roster.id)?.id).toBe(told.id)
    // And whose receipts count, that laptop knows from the same file.
    const content = {
      round: 1,
      member: bench.scorers[0]!.id,
      ref: told.id,
      logHead: head(bench),
      at: bench.now(),
    }
    const receipt = readAs('receipt/v1', makeReceipt(bench.base, content, member.id, member.keys))
    refuses('E_SIGNERS', () => acceptMessage([end, handover].reduce(acceptMessage, before), receipt))
    expect(acceptMessage(heard, receipt).receipts).toHaveLength(1)
  })

  test('nobody is heard to whom the office did not go, while the round runs, or with a key that the handover does not name', async () => {
    const { bench, member, enrol, handover, end, before, telling } = await brokenOff()
    const told = await telling(member, 1, enrol)
    refuses('E_SIGNERS', () => acceptMessage(acceptMessage(before, end), told))
    refuses('E_STATE', () => acceptMessage(acceptMessage(before, handover), told))
    const after = [end, handover].reduce(acceptMessage, before)
    const stranger = successor({ ...bench, files: [], log: [] } as Bench, member.id)
    const made = await telling(stranger.member, 2, stranger.enrol)
    refuses('E_SIGNERS', () => acceptMessage(after, made))
    // The right enrolment under somebody else's signature: of whoever it was, and of a member.
    for (const by of [bench.coordinator, bench.scorers[0]!]) {
      const forged = await telling(by, 2, enrol)
      refuses('E_SIG', () => acceptMessage(after, forged))
    }
  })
})
