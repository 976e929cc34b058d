import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { groupCounts } from '../../shared/app/groupsOf.ts'
import { protocolState } from '../../shared/app/progressOf.ts'
import { candidateCode } from '../../shared/domain/candidate.ts'
import { aRound } from '../../shared/domain/rounds.ts'
import { auditReport } from '../../shared/domain/schemas/auditReport.ts'
import { verify } from '../../shared/sealing/verify/verify.ts'
import { type Played, passphrase, play, scorerKeys } from './committee.ts'
import { letterRound, prepared } from './letters.ts'
import { decide as decideRound, freeze, scoreAndOpen, scoreAndSeal } from './rounds.ts'

let played: Played | undefined
afterEach(() => played?.remove())

const until = (day: string) => ({ reserveUntil: day, decidedBy: 'De opleider' })
const motivation = 'U vertelde duidelijk wat u deed.'
const departure = { code: 'other', text: 'Zo gekozen.' } as const
const reason = 'De kandidaat zag ervan af en er was geen reserve.'

type Outcome = 'place' | 'reserve' | 'rejected'

/** Writes a decision in the order of its list; whoever has no outcome is not chosen. */
const write = async (p: Played, outcomes: readonly Outcome[], said = motivation) => {
  const { decision } = await p.ask('decision.get', {})
  const lines = decision.lines.map((line, i) => {
    const outcome = outcomes[i] ?? ('rejected' as const)
    return { ...line, outcome, position: outcome === 'rejected' ? null : 1, motivation: said, departure }
  })
  await p.ask('decision.put', { decision: { ...decision, ...until('2999-12-31'), lines } })
  return lines.map(({ cid }) => cid)
}

/** Signs that the first candidate of the list gets the place, the second is a reserve and the others are not chosen. */
const decide = async (p: Played, outcomes: readonly Outcome[], said = motivation) => {
  const cids = await write(p, outcomes, said)
  await p.ask('decision.fix', { chairPassphrase: passphrase })
  return cids
}

/** The candidate declines, and nothing else stands: the secretary begins a further decision. */
const declinesAndAgain = async (p: Played, cid: string, why = reason) => {
  await p.ask('offers.answer', { cid, answer: 'refused' })
  await p.ask('decision.again', { reason: why })
}

/** What a file says that is given out. */
const saved = async (p: Played, kind: 'audit' | 'audit-report', round = 1): Promise<string> => {
  const path = join(p.folder, kind)
  const save = async (_: unknown, bytes: Uint8Array) => {
    writeFileSync(path, bytes)
    return path
  }
  Object.assign(p.app.shell, { save })
  await p.ask('export.save', { kind, round, language: 'nl' })
  return path
}

const report = async (p: Played, round = 1) =>
  auditReport.parse(JSON.parse(readFileSync(await saved(p, 'audit-report', round), 'utf8')))

describe('a further decision', () => {
  test('may be made when all that was offered is refused, keeps the first one, and is signed by the same people', async () => {
    const p = await play('opened')
    played = p
    const [first = '', second = '', third = ''] = await decide(p, ['place', 'reserve'])
    expect(await p.ask('decision.left', {})).toEqual({ left: null })
    await expect(p.ask('decision.again', { reason })).rejects.toMatchObject({ code: 'E_PHASE' })
    await p.ask('offers.answer', { cid: first, answer: 'refused' })
    expect(await p.ask('decision.left', {})).toEqual({ left: null })
    await p.ask('offers.answer', { cid: second, answer: 'refused' })
    const { left } = await p.ask('decision.left', {})
    expect(left?.codes).toHaveLength(1)

    await p.ask('decision.again', { reason })
    const begun = await p.ask('decision.get', {})
    expect(begun.fixedAt).toBeNull()
    expect(begun.editable).toBe(true)
    expect(begun.places).toBe(1)
    expect(begun.decision.lines).toEqual([
      { cid: third, outcome: null, position: null, motivation: '', departure: null, again: reason },
    ])
    // What was written before is shown beside it, and does not count as done.
    expect(begun.faults).toContainEqual({ code: 'no-outcome', cid: third })
    expect(begun.decision.declined?.toSorted()).toEqual([first, second].sort())
    expect(begun.before).toMatchObject([
      {
        again: null,
        rows: [
          { cid: first, outcome: 'place', answer: 'refused', motivation },
          { cid: second, outcome: 'reserve', answer: 'refused', motivation },
          { cid: third, outcome: 'rejected', answer: null, motivation },
        ],
      },
    ])
    // The same opened scores: nobody changes a rating to suit it.
    await expect(
      p.ask('talk.speak', { cid: third, member: p.app.open?.session?.member ?? '' }),
    ).rejects.toMatchObject({ code: 'E_PHASE' })
    await expect(p.ask('offers.answer', { cid: first, answer: 'accepted' })).rejects.toMatchObject({
      code: 'E_PHASE',
    })

    // Choosing the first of whom is left departs from nothing.
    const lines = begun.decision.lines.map((line) => ({ ...line, outcome: 'place' as const, position: 1 }))
    const chosen = { ...begun.decision, ...until('2999-12-31'), lines }
    await p.ask('decision.put', { decision: chosen })
    const unmotivated = await p.ask('decision.get', {})
    expect(unmotivated.departs).toEqual([])
    expect(unmotivated.faults).toEqual([{ code: 'no-motivation', cid: third }])
    await expect(p.ask('decision.fix', { chairPassphrase: passphrase })).rejects.toMatchObject({
      code: 'E_DECISION_OPEN',
    })
    // Why, and who declined, stay as it was begun.
    const motivated = chosen.lines.map((line) => ({ ...line, motivation }))
    for (const other of [
      { ...chosen, declined: [first] },
      { ...chosen, lines: motivated.map((line) => ({ ...line, again: 'Om een andere reden.' })) },
      { ...chosen, lines: motivated.map(({ again: _, ...line }) => line) },
    ])
      await expect(p.ask('decision.put', { decision: other })).rejects.toMatchObject({ code: 'E_INPUT' })
    await p.ask('decision.put', { decision: { ...chosen, lines: motivated } })
    expect(await p.ask('decision.fix', { chairPassphrase: passphrase })).toEqual({ complete: true })
    const now = await p.ask('decision.get', {})
    expect(now.fixedAt).not.toBeNull()
    expect(now.before).toHaveLength(1)
    expect((await p.ask('offers.get', {})).rows.map(({ cid, state }) => [cid, state])).toEqual([
      [first, 'refused'],
      [second, 'refused'],
      [third, 'offered'],
    ])
    // What it rests on cannot be taken back.
    expect((await p.ask('offers.get', {})).reach).toBe(false)
    const { rows, whole } = await p.ask('log.list', {})
    expect(rows.filter(({ kind }) => kind === 'decision')).toHaveLength(2)
    // The log says which rows are of the further one.
    expect(rows.flatMap((row) => row.further ?? [])).toEqual(['begun', 'signed'])
    expect(whole).toBe(true)
    const decisions = p.app.open ? protocolState(p.app.open).decisions : []
    expect(decisions.map(({ payload }) => payload.prev)).toEqual([null, decisions[0]?.id])
  })

  test('can be left again, and then what was decided stands as it did', async () => {
    const p = await play('opened')
    played = p
    const [first = ''] = await decide(p, ['place'])
    await p.ask('offers.answer', { cid: first, answer: 'refused' })
    const before = await p.ask('decision.get', {})
    await p.ask('decision.again', { reason })
    await p.ask('decision.stay', {})
    expect(await p.ask('decision.get', {})).toEqual(before)
    const { rows } = await p.ask('log.list', {})
    expect(rows.flatMap((row) => row.further ?? [])).toEqual(['begun', 'left'])
    expect((await p.ask('offers.get', {})).rows).toMatchObject([{ cid: first, state: 'refused' }])
    await expect(p.ask('decision.stay', {})).rejects.toMatchObject({ code: expect.stringMatching(/^E_/) })
  })

  test('may follow on another one, each with its own answers, and report, audit and verifier count them', async () => {
    const p = await play('opened')
    played = p
    const [first = '', second = '', third = ''] = await decide(p, ['place'])
    await declinesAndAgain(p, first)
    expect(await decide(p, ['place'], 'Bij nader inzien wel.')).toEqual([second, third])
    // What the further decision rests on is not taken back, what came after it is.
    expect((await p.ask('offers.get', {})).reach).toBe(false)
    await p.ask('offers.answer', { cid: second, answer: 'accepted' })
    await p.ask('offers.back', {})
    await declinesAndAgain(p, second, 'Ook de tweede zag ervan af.')
    const begun = await p.ask('decision.get', {})
    expect(begun.decision).toMatchObject({ declined: [second], lines: [{ cid: third, motivation: '' }] })
    expect(begun.places).toBe(1)
    expect(await decide(p, ['place'])).toEqual([third])
    const { before, places } = await p.ask('decision.get', {})
    expect(places).toBe(1)
    expect(before.map(({ again, rows }) => [again, rows.map(({ answer }) => answer)])).toEqual([
      [null, ['refused', null, null]],
      [reason, ['refused', null]],
    ])
    expect((await p.ask('offers.get', {})).rows.map(({ cid, state }) => [cid, state])).toEqual([
      [first, 'refused'],
      [second, 'refused'],
      [third, 'offered'],
    ])
    await p.ask('offers.answer', { cid: third, answer: 'accepted' })
    expect(await p.ask('decision.left', {})).toEqual({ left: null })
    const { happened, numbers } = await report(p)
    expect(happened.decided).not.toBeNull()
    expect(happened.decidedAgain).toHaveLength(2)
    expect(numbers).toMatchObject({ furtherDecisions: 2, declined: 2, goneUnsigned: 0 })
    // By groups everybody counts to whom a place was ever offered, also who declined it; `offered` is who has one by the last word.
    const groups = p.app.open ? Object.values(groupCounts(p.app.open)) : []
    expect(groups.reduce((sum, { offered }) => sum + offered, 0)).toBe(3)
    const { committeeCode, archiveCode } = await p.ask('audit.codes', {})
    const said: string[] = []
    const say = (line: string) => {
      said.push(line)
    }
    const codes = ['--code', committeeCode, '--archive', archiveCode]
    expect(await verify([await saved(p, 'audit'), ...codes], { out: say, err: say }), said.join('\n')).toBe(2)
    expect(said.join('\n')).toContain(
      'It was decided once more upon the same cards, after an earlier decision: 2.',
    )
  })

  test('lets a candidate withdraw formally while it is written, also who had taken a place, which is free then', async () => {
    const p = await play('opened')
    played = p
    const { design } = await p.ask('design.get', {})
    expect(design.places).toBe(1)
    const [first = '', second = '', third = ''] = await decide(p, ['place'])
    await declinesAndAgain(p, first)
    const withdraw = (cid: string) =>
      p.ask('candidate.withdraw', { cid, second: p.idOf('director'), passphrase })
    expect(await withdraw(second)).toEqual({ complete: true })
    const { decision, before, codes } = await p.ask('decision.get', {})
    expect(decision.lines.map(({ cid }) => cid)).toEqual([third])
    expect(Object.keys(codes)).not.toContain(second)
    expect(before.flatMap(({ rows }) => rows.map(({ cid }) => cid))).toEqual([first, third])
    // What is left again does not bring back who withdrew.
    await p.ask('decision.stay', {})
    expect((await p.ask('decision.get', {})).decision.lines.map(({ cid }) => cid)).toEqual([first, third])
    await p.ask('decision.again', { reason })
    expect(await decide(p, ['place'])).toEqual([third])
    await expect(withdraw(third)).rejects.toMatchObject({ code: 'E_PHASE' })
    expect((await p.ask('log.list', {})).whole).toBe(true)
  })

  test('may be made with a second key holder, and with somebody who does not judge a candidate', async () => {
    const p = await play('confirmed', 'twokey')
    played = p
    const [recused = ''] = p.cids
    await p.unlock('resident')
    await p.ask('ties.put', { cid: recused, kind: 'family', recused: true })
    await scoreAndSeal(p, (key, cid) => 1 + ((scorerKeys.indexOf(key) + p.cids.indexOf(cid)) % 5))
    await p.ask('round.close', {})
    await p.ask('keeper.answer', { passphrase })
    await p.ask('round.reveal', {})
    const [first = ''] = await decide(p, ['place'])
    await declinesAndAgain(p, first)
    const left = p.cids.filter((cid) => cid !== first)
    expect((await decide(p, ['place', 'reserve'])).toSorted()).toEqual(left.toSorted())
    expect((await p.ask('offers.get', {})).rows.map(({ state }) => state)).toEqual([
      'refused',
      'offered',
      'waiting',
    ])
  })

  test('leaves no erasing before the end, and after it nothing of a candidate in any decision', async () => {
    const p = await play('opened')
    played = p
    const [first = '', second = '', third = ''] = await decide(p, ['place'], 'Kanarieeerst')
    await declinesAndAgain(p, first)
    const erase = (cids: string[]) => p.ask('erase.run', { cids, second: p.idOf('director'), passphrase })
    await expect(erase([first])).rejects.toMatchObject({ code: 'E_PHASE' })
    await expect(p.ask('procedure.end', {})).rejects.toMatchObject({ code: 'E_PHASE' })
    await decide(p, ['place'], 'Kanarienieuw')
    await p.ask('procedure.end', {})
    await erase([first, second])
    const told = await p.ask('decision.get', {})
    expect(told.decision).toMatchObject({ declined: [], lines: [{ cid: third }] })
    expect(told.before.map(({ rows }) => rows.map(({ cid }) => cid))).toEqual([[third]])
    expect(JSON.stringify([told, await p.ask('offers.get', {})])).not.toMatch(
      new RegExp(`${first}|${second}`),
    )
    await erase([third])
    const nothing = JSON.stringify(await p.ask('decision.get', {}))
    expect(nothing).not.toMatch(/Kanarie/)
  })

  test('is begun by nobody but the secretary', async () => {
    const p = await play('opened')
    played = p
    const [first = ''] = await decide(p, ['place'])
    await p.ask('offers.answer', { cid: first, answer: 'refused' })
    await p.unlock('resident')
    expect((await p.ask('decision.left', {})).left?.editable).toBe(false)
    await expect(p.ask('decision.again', { reason })).rejects.toMatchObject({ code: 'E_NOT_ALLOWED' })
  })
})

/** A letter round that invited three of six for the interviews. */
const invitedByLetter = async (): Promise<{ p: Played; invited: readonly string[] }> => {
  const p = await prepared([letterRound, aRound('interview')])
  played = p
  await freeze(p)
  await scoreAndOpen(p, (_, cid) => 1 + ((p.cids.indexOf(cid) * 2) % 5))
  return { p, invited: await decideRound(p, 3) }
}

/** The secretary notes that they withdrew, between two rounds; nobody else signs it. */
const noteGone = async (p: Played, cids: readonly string[]): Promise<void> => {
  const { candidates } = await p.ask('candidates.get', {})
  await p.ask('candidates.put', {
    candidates: candidates.map(({ code: _, takesPart: __, ...one }) =>
      cids.includes(one.cid) ? { ...one, withdrawn: true } : one,
    ),
  })
}

describe('a further decision of a letter round', () => {
  test('may be made only once everybody who was invited withdrew, about who was not invited', async () => {
    const { p, invited } = await invitedByLetter()
    for (const cid of invited) {
      expect(await p.ask('decision.left', {})).toEqual({ left: null })
      await noteGone(p, [cid])
    }
    const { left } = await p.ask('decision.left', {})
    const others = p.cids.filter((cid) => !invited.includes(cid))
    expect(left?.codes).toEqual(others.map(candidateCode).sort())
    await p.ask('decision.again', { reason })
    const begun = await p.ask('decision.get', {})
    expect(begun.decision.lines.map(({ cid }) => cid).sort()).toEqual(others.toSorted())
    expect(begun.places).toBe(3)
    expect(begun.decision.declined?.toSorted()).toEqual(invited.toSorted())
    // Nobody signed that they are gone: the report says of how many.
    const { numbers: unsigned } = await p.ask('audit.numbers', {})
    expect(unsigned).toMatchObject({ goneUnsigned: 3, declined: 0, furtherDecisions: 0 })
    const next = await decideRound(p, 3)
    const { procedure } = await p.ask('session.get', {})
    expect([procedure?.round.number, procedure?.phase]).toEqual([2, 'published'])
    await freeze(p)
    // Nobody decides about an earlier round while the next one is held.
    const listed = protocolState(p.app.open!).rounds[2]?.roster.payload.candidates.map(({ cid }) => cid)
    expect(listed?.toSorted()).toEqual(next.toSorted())
    expect(await p.ask('decision.left', {})).toEqual({ left: null })

    // In the second round it is about whoever was in that round and is left.
    await scoreAndOpen(p, (_, cid) => 1 + ((p.cids.indexOf(cid) * 2) % 5))
    const [chosen = ''] = await decideRound(p, 1)
    await declinesAndAgain(p, chosen)
    const { decision, round, before } = await p.ask('decision.get', {})
    expect(round.number).toBe(2)
    expect(decision.lines.map(({ cid }) => cid).sort()).toEqual(
      next.filter((cid) => cid !== chosen).toSorted(),
    )
    expect(before).toHaveLength(1)
    await decideRound(p, 1)
    const decisions = p.app.open ? protocolState(p.app.open).decisions : []
    expect(decisions.map(({ payload }) => payload.prev)).toEqual([
      null,
      decisions[0]?.id,
      null,
      decisions[2]?.id,
    ])
    expect((await report(p, 1)).numbers).toMatchObject({ goneUnsigned: 3, declined: 3, furtherDecisions: 1 })
    expect((await report(p, 2)).numbers).toMatchObject({ goneUnsigned: 0, declined: 1, furtherDecisions: 1 })
  })

  test('is made by nobody about a round that another one followed, also one that was stopped, and that one is held again', async () => {
    const p = await prepared([letterRound, aRound('interview')])
    played = p
    await freeze(p)
    await scoreAndOpen(p, (_, cid) => 1 + ((p.cids.indexOf(cid) * 2) % 5))
    const invited = await decideRound(p, 3)
    await freeze(p)
    const { id } = await p.ask('exception.propose', {
      ...{ kind: 'abort', who: null, reason: 'wrong-procedure', text: 'Te vroeg gelezen.' },
      deciders: [p.idOf('secretary'), p.idOf('director')],
    })
    await p.ask('proposal.sign', { id, member: p.idOf('director'), passphrase })
    const { candidates } = await p.ask('candidates.get', {})
    const marked = (cids: readonly string[]) =>
      p.ask('candidates.put', {
        candidates: candidates.map(({ code: _, takesPart: __, ...one }) => ({
          ...one,
          withdrawn: cids.includes(one.cid),
        })),
      })
    await marked(invited)
    expect(await p.ask('decision.left', {})).toEqual({ left: null })
    await expect(p.ask('decision.again', { reason })).rejects.toMatchObject({ code: 'E_PHASE' })
    await marked([])
    const { procedure } = await p.ask('session.get', {})
    expect([procedure?.round.number, procedure?.phase]).toEqual([3, 'published'])
    await freeze(p)
    await scoreAndOpen(p, (_, cid) => 1 + ((p.cids.indexOf(cid) * 2) % 5))
    const [chosen = ''] = await decideRound(p, 1)
    await declinesAndAgain(p, chosen)
    const { decision } = await p.ask('decision.get', {})
    expect(decision.lines.map(({ cid }) => cid).sort()).toEqual(
      invited.filter((cid) => cid !== chosen).toSorted(),
    )
    await decideRound(p, 1)
    expect((await p.ask('decision.get', {})).fixedAt).not.toBeNull()
    expect((await p.ask('log.list', {})).whole).toBe(true)
  })

  test('is made by nobody once the office went to somebody else between the rounds, who cannot sign about that one', async () => {
    const { p, invited } = await invitedByLetter()
    await noteGone(p, invited)
    expect((await p.ask('decision.left', {})).left?.codes).toHaveLength(3)
    const to = p.idOf('external')
    await p.ask('office.offer', { member: to, office: 'coordinator', passphrase })
    await p.ask('office.propose', { to, reason: 'illness', text: '', signers: [p.idOf('secretary')] })
    await p.unlock('external')
    expect(await p.ask('decision.left', {})).toEqual({ left: null })
    await expect(p.ask('decision.again', { reason })).rejects.toMatchObject({ code: 'E_PHASE' })
  })

  test('that turns down everybody who was left ends the course: nobody goes on', async () => {
    const { p, invited } = await invitedByLetter()
    await noteGone(p, invited)
    await p.ask('decision.again', { reason })
    await decideRound(p, 0)
    const { procedure } = await p.ask('session.get', {})
    expect([procedure?.round.number, procedure?.phase]).toEqual([1, 'decided'])
  })
})
