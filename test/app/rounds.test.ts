import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { unlocked } from '../../shared/app/app.ts'
import { auditNumbers } from '../../shared/app/auditNumbers.ts'
import { readDocument } from '../../shared/app/documents.ts'
import { protocolState } from '../../shared/app/progressOf.ts'
import { writeAudit } from '../../shared/app/signedAudit.ts'
import type { Work } from '../../shared/app/work.ts'
import { candidateCode } from '../../shared/domain/candidate.ts'
import { aRound } from '../../shared/domain/rounds.ts'
import { auditReport } from '../../shared/domain/schemas/auditReport.ts'
import { deriveKeys } from '../../shared/sealing/keys.ts'
import { verify } from '../../shared/sealing/verify/verify.ts'
import { nameCanary, type Played, passphrase, pressureCanary } from './committee.ts'
import { fileOn } from './filed.ts'
import { letterRound, prepared } from './letters.ts'
import { confirm, decide, freeze, scoreAndOpen } from './rounds.ts'

const phase = async ({ ask }: Played) => {
  const { procedure } = await ask('session.get', {})
  return [procedure?.round.number, procedure?.round.of, procedure?.phase]
}

/** The numbers of the audit of a round. */
const numbersOf = ({ app }: Played, round: number) => {
  const work: Work = (name, input) => app.run(name, input, () => {}, new AbortController().signal)
  return auditNumbers(app, unlocked(app), work, round)
}

/** What `zegel verify` says of a file of a round: its exit code, and its lines for whoever reads a failure. */
const verified = async ({ app, folder }: Played, round: number, bytes: Uint8Array) => {
  const open = app.open!
  const codes = readDocument(open, 'codes') ?? {}
  const { roster, archive } = protocolState(open).rounds[round]!
  const [file, identity] = [join(folder, 'to-verify.zegel'), join(folder, 'box.txt')]
  writeFileSync(file, bytes)
  writeFileSync(identity, `${deriveKeys(open.session!.masters, open.id).box.identity}\n`)
  const lines: string[] = []
  const say = (line: string) => lines.push(line)
  const known = ['--code', codes[roster.id] ?? '', '--archive', codes[archive!.id] ?? '']
  const exit = await verify([file, ...known, '--identity', identity], { out: say, err: say })
  return { exit, lines: lines.join('\n') }
}

describe('a letter round and an interview round', () => {
  let played: Awaited<ReturnType<typeof prepared>>
  let invited: string[] = []
  beforeAll(async () => {
    played = await prepared([letterRound, aRound('interview')])
  })
  afterAll(() => played.remove())

  test('begins with the letters, in which who reads sees codes and who entered them names', async () => {
    const { ask, unlock, cids } = played
    expect(await phase(played)).toEqual([1, 2, 'published'])
    expect((await ask('candidates.get', {})).candidates[0]?.name).toBe(nameCanary(1))
    await freeze(played)
    await unlock('resident')
    const seen = await ask('candidates.get', {})
    expect(seen.hidden).toBe(true)
    expect(seen.candidates.map(({ name }) => name)).toEqual(cids.toSorted().map(candidateCode))
    expect(seen.candidates.every(({ clinic, email }) => clinic === '' && email === '')).toBe(true)
    expect(await ask('search.find', { text: nameCanary(1) })).toEqual([])
  })

  test('gives each reader an own order, the same each time, and asks no ties', async () => {
    const { ask, unlock } = played
    const orders: string[] = []
    for (const key of ['director', 'resident', 'external'] as const) {
      await unlock(key)
      const { rows, tiesOpen } = await ask('cards.mine', {})
      const order = rows.map(({ cid }) => cid).join()
      expect((await ask('cards.mine', {})).rows.map(({ cid }) => cid).join()).toBe(order)
      expect(tiesOpen).toBe(0)
      orders.push(order)
    }
    expect(new Set(orders).size).toBeGreaterThan(1) // two may be alike by chance, all three hardly ever
  })

  test('scores letters on the criteria of the letter, with a line at the number invited', async () => {
    const { ask, cids } = played
    await scoreAndOpen(played, (_, cid) => 1 + ((cids.indexOf(cid) * 2) % 5))
    expect(await phase(played)).toEqual([1, 2, 'revealed'])
    const matrix = await ask('matrix.get', {})
    expect(matrix.criteria.map(({ id }) => id)).toEqual(['communicate', 'organise'])
    expect(matrix.places).toBe(3)
    expect(matrix.threshold).toBe(2.5)
    await played.unlock('resident')
    await ask('sitting.answer', { pressure: true, text: pressureCanary })
    await played.unlock('secretary')
  })

  test('invites as many as was fixed, and gives no places yet', async () => {
    const { ask } = played
    const { decision } = await ask('decision.get', {})
    const lines = decision.lines.map((line) => ({ ...line, outcome: 'place' as const, position: 1 }))
    await expect(ask('decision.put', { decision: { ...decision, lines } })).rejects.toThrow('E_INPUT')
    const four = decision.lines.map((line, i) => ({
      ...line,
      outcome: i < 4 ? ('invited' as const) : ('rejected' as const),
    }))
    await ask('decision.put', { decision: { ...decision, lines: four } })
    const { faults } = await ask('decision.get', {})
    expect(faults.map(({ code }) => code)).toContain('too-many-invited')
    invited = await decide(played, 3)
    expect(await phase(played)).toEqual([2, 2, 'published'])
  })

  test('keeps who was not invited listed, out of the next list, with a letter of their own', async () => {
    const { ask, cids } = played
    const { candidates, schedule } = await ask('candidates.get', {})
    expect(candidates).toHaveLength(6)
    expect(
      candidates
        .filter(({ takesPart }) => takesPart)
        .map(({ cid }) => cid)
        .sort(),
    ).toEqual([...invited].sort())
    expect(schedule.slots.map(({ cid }) => cid).sort()).toEqual([...invited].sort())
    const turnedDown = cids.find((cid) => !invited.includes(cid)) ?? ''
    const letter = await ask('letter.get', { cid: turnedDown, language: 'nl' })
    expect(letter.outcome).toBe('rejected')
    expect(letter.proposal).toContain('uw brief en cv')
    await expect(
      ask('candidates.add', { name: 'Te laat', email: '', clinic: '', region: '' }),
    ).rejects.toThrow('E_FROZEN')
  })

  test('shows no letter scores while interviews are scored', async () => {
    const { ask } = played
    await freeze(played)
    expect(await phase(played)).toEqual([2, 2, 'frozen'])
    await expect(ask('matrix.get', {})).rejects.toThrow('E_PHASE')
    await expect(ask('matrix.get', { round: 1 })).rejects.toThrow('E_PHASE')
    await expect(ask('matrix.candidate', { cid: invited[0] ?? '', round: 1 })).rejects.toThrow('E_PHASE')
    expect(await ask('matrix.rounds', {})).toEqual([])
    const letter = await ask('letter.get', { cid: invited[0] ?? '', language: 'nl' })
    expect(letter.proposal).not.toContain('Brief ')
    const turnedDown = played.cids.find((cid) => !invited.includes(cid)) ?? ''
    const { file } = await fileOn(played.app, turnedDown)
    expect([file.opened, file.sealed, file.cards.length]).toEqual([true, 3, 3])
    expect(file.archiveCode).not.toBe(null)
    expect((await fileOn(played.app, invited[0] ?? '')).file.opened).toBe(false)
    await played.unlock('resident')
    expect((await ask('seal.board', {})).mine).toBe(null)
    await played.unlock('secretary')
    expect((await ask('candidates.get', {})).candidates[0]?.name).toBe(nameCanary(1))
  })

  test('ends in places, and both archives and audits hold before the verifier', async () => {
    const { ask, app, unlock } = played
    await scoreAndOpen(played, (key, cid) => (key === 'resident' ? 3 : 2 + (invited.indexOf(cid) % 4)))
    const matrix = await ask('matrix.get', {})
    expect(matrix.criteria).toHaveLength(5)
    expect(matrix.places).toBe(1)
    // What a resident said in confidence about the letters is still there for who reads it.
    await unlock('hrm')
    expect((await ask('sitting.read', {})).answers).toMatchObject([{ pressure: true, text: pressureCanary }])
    await unlock('secretary')
    expect(matrix.round).toEqual({ number: 2, kind: 'interview', goOn: false })
    expect(await ask('matrix.rounds', {})).toMatchObject([
      { number: 1, kind: 'letter', candidates: 6, invited: 3 },
    ])
    const letters = await ask('matrix.get', { round: 1 })
    expect(letters.round).toEqual({ number: 1, kind: 'letter', goOn: true })
    expect([letters.rows.length, letters.criteria.length, letters.places]).toEqual([6, 2, 3])
    const turnedDown = played.cids.find((cid) => !invited.includes(cid)) ?? ''
    const { criteria } = await ask('matrix.candidate', { cid: turnedDown, round: 1 })
    expect(criteria.flatMap(({ cells }) => cells.map(({ evidence }) => evidence?.a))).toEqual(
      Array(6).fill(`Brief ${turnedDown}`),
    )
    await expect(ask('matrix.candidate', { cid: turnedDown })).rejects.toThrow('E_INPUT')
    await expect(ask('matrix.get', { round: 3 })).rejects.toThrow('E_PHASE')
    await decide(played, 1)
    expect(await phase(played)).toEqual([2, 2, 'decided'])
    await unlock('secretary')
    const open = unlocked(app)
    for (const round of [1, 2]) {
      const { archive } = protocolState(open).rounds[round]!
      for (const bytes of [archive!.bytes, writeAudit(app, open, await numbersOf(played, round), round)]) {
        const { exit, lines } = await verified(played, round, bytes)
        expect(exit, lines).toBe(0)
      }
    }
  })

  test('counts applied, invited and offered over the rounds, and reports each on its own', async () => {
    const saved: string[] = []
    const save = async (name: string) => {
      saved.push(name)
      return null
    }
    Object.assign(played.app.shell, { save })
    for (const round of [1, 2]) await played.ask('export.save', { kind: 'archive', language: 'nl', round })
    expect(saved).toEqual(['archief-ronde-1-ronde.zegel', 'archief-ronde-2-ronde.zegel'])
    const [letters, talks] = [await numbersOf(played, 1), await numbersOf(played, 2)]
    const reports: ReturnType<typeof auditReport.parse>[] = []
    Object.assign(played.app.shell, {
      save: async (name: string, bytes: Uint8Array) => {
        saved.push(name)
        reports.push(auditReport.parse(JSON.parse(new TextDecoder().decode(bytes))))
        return null
      },
    })
    for (const round of [1, 2])
      await played.ask('export.save', { kind: 'audit-report', language: 'nl', round })
    expect(saved.slice(2)).toEqual(['auditrapport-ronde-1-ronde.json', 'auditrapport-ronde-2-ronde.json'])
    expect(reports.map(({ round }) => round)).toEqual([
      { number: 1, of: 2, kind: 'letter' },
      { number: 2, of: 2, kind: 'interview' },
    ])
    expect(reports.map(({ numbers }) => numbers['candidates'])).toEqual([6, 3])
    const [one, two] = reports
    expect(one?.check.archiveCode).not.toBe(two?.check.archiveCode)
    expect(one?.happened.decided).not.toBe(two?.happened.decided)
    expect(letters?.['candidates']).toBe(6)
    expect(talks?.['candidates']).toBe(3)
    expect(letters?.['criteria']).toBe(2)
    expect(letters).toHaveProperty('invited')
    expect(talks).toHaveProperty('offered')
  })
})

describe('letters that are divided, and read again', () => {
  test('are each read by as many as was fixed, and a letter turned down by somebody else', async () => {
    const rounds = [
      { ...letterRound, invited: 2, readers: 1 },
      { ...aRound('reread'), threshold: 300 },
      aRound('interview'),
    ]
    const played = await prepared(rounds)
    const { ask, unlock, app } = played
    await freeze(played)
    const first = protocolState(app.open!).rounds[1]!.roster.payload
    expect(first.recusals).toHaveLength(12)
    const counts = ['director', 'resident', 'external'].map(
      (key) => first.recusals.filter(({ member }) => member === played.idOf(key as 'director')).length,
    )
    expect(counts).toEqual([4, 4, 4])
    await unlock('resident')
    expect((await ask('cards.mine', {})).rows).toHaveLength(2)
    await scoreAndOpen(played, (_, cid) => (played.cids.indexOf(cid) < 2 ? 5 : 2))
    const matrix = await ask('matrix.get', {})
    expect(matrix.rows.every(({ tooFew }) => !tooFew)).toBe(true)
    expect(matrix.ranking.map(({ standing }) => standing)).toEqual(Array(6).fill('level'))
    const { unread } = await ask('talk.get', {})
    const inOrder = (list: readonly { cid: string; member: string }[]) =>
      list.map(({ cid, member }) => `${cid} ${member}`).toSorted()
    expect(inOrder(unread), 'who did not read a letter is not asked about it').toEqual(
      inOrder(first.recusals),
    )
    await unlock('resident')
    expect((await ask('late.mine', {})).rows, 'letters that the lot gave to others').toEqual([])
    await unlock('secretary')
    const invited = await decide(played, 2)
    expect(await phase(played)).toEqual([2, 3, 'published'])
    await freeze(played)
    const second = protocolState(app.open!).rounds[2]!.roster.payload
    expect(second.candidates).toHaveLength(4)
    const waiting = (await fileOn(app, invited[0]!)).file
    expect(waiting.decision?.outcome).toBe('invited')
    expect(waiting.cards).toEqual([])
    const readBefore = (cid: string, member: string) =>
      !first.recusals.some((one) => one.cid === cid && one.member === member)
    for (const { cid } of second.candidates)
      for (const { id, scorer } of second.people)
        if (scorer && readBefore(cid, id)) expect(second.recusals).toContainEqual({ cid, member: id })
    await expect(ask('roster.freeze', {}), 'the lot is not drawn again').rejects.toMatchObject({
      code: 'E_FROZEN',
    })
    await scoreAndOpen(played, (_, cid) => (cid === second.candidates[0]?.cid ? 5 : 2))
    const { decision, departs } = await ask('decision.get', {})
    expect(departs).toEqual([])
    const dropped = decision.lines.map((line) => ({
      ...line,
      outcome: 'rejected' as const,
      motivation: 'Nee.',
    }))
    await ask('decision.put', { decision: { ...decision, decidedBy: 'De opleider', lines: dropped } })
    expect((await ask('decision.get', {})).departs, 'whom the second one puts above the limit').toEqual([
      second.candidates[0]?.cid,
    ])
    await expect(
      ask('decision.fix', { chairPassphrase: passphrase }),
      'a second score is not dropped without a reason',
    ).rejects.toMatchObject({ code: 'E_DECISION_OPEN', data: { fault: 'no-reason' } })
    const rescued = await decide(played, 1)
    expect(rescued).toEqual([second.candidates[0]?.cid])
    expect(await phase(played)).toEqual([3, 3, 'published'])
    const again = ask('decision.put', { decision: { ...decision, lines: dropped } })
    await expect(again, 'a letter turned down twice is not decided on once more').rejects.toMatchObject({
      code: 'E_PHASE',
    })
    const { candidates } = await ask('candidates.get', {})
    expect(
      candidates
        .filter(({ takesPart }) => takesPart)
        .map(({ cid }) => cid)
        .sort(),
    ).toEqual([...invited, ...rescued].sort())
    await freeze(played)
    await scoreAndOpen(played, () => 4)
    await decide(played, 1)
    for (const round of [1, 2, 3]) {
      const { archive } = protocolState(app.open!).rounds[round]!
      const { exit, lines } = await verified(played, round, archive!.bytes)
      expect(exit, lines).toBe(0)
    }
    played.remove()
  })

  test('end the procedure where nobody is invited, also by the second assessor', async () => {
    const played = await prepared([
      { ...letterRound, readers: 1, threshold: 500 },
      { ...aRound('reread'), threshold: 500 },
      aRound('interview'),
    ])
    await freeze(played)
    await scoreAndOpen(played, () => 2)
    await decide(played, 0)
    expect(await phase(played)).toEqual([2, 3, 'published'])
    await freeze(played)
    await scoreAndOpen(played, () => 2)
    await decide(played, 0)
    expect(await phase(played)).toEqual([2, 3, 'decided'])
    await played.ask('procedure.end', {})
    expect(await phase(played)).toEqual([2, 3, 'ended'])
    played.remove()
  })

  test('are divided again when a reader drops out: who read keeps the own letters, and each is read once', async () => {
    const played = await prepared([{ ...letterRound, readers: 1 }, aRound('interview')])
    const { ask, idOf, unlock, app } = played
    await freeze(played)
    const readBy = (of: number) => {
      const { candidates, people, recusals } = protocolState(app.open!).rosters[of]!.payload
      const scorers = people.filter(({ scorer }) => scorer).map(({ id }) => id)
      return candidates.map(({ cid }) =>
        scorers.filter((id) => !recusals.some((one) => one.cid === cid && one.member === id)),
      )
    }
    const before = readBy(0)
    const deciders = [idOf('secretary'), idOf('director')]
    const { id } = await ask('exception.propose', {
      kind: 'drop-out',
      who: idOf('external'),
      reason: 'illness',
      text: '',
      deciders,
    })
    await ask('proposal.sign', { id, member: idOf('director'), passphrase })
    const { code } = await ask('roster.next', { leaves: true, chair: null })
    const after = readBy(1)
    for (const [i, [reader]] of after.entries()) {
      expect(after[i]).toHaveLength(1)
      expect(reader).not.toBe(idOf('external'))
      if (before[i]?.[0] !== idOf('external')) expect(after[i]).toEqual(before[i])
    }
    expect(
      ['director', 'resident'].map(
        (key) => after.flat().filter((reader) => reader === idOf(key as 'director')).length,
      ),
    ).toEqual([3, 3])
    const left = ['director', 'resident'] as const
    await confirm(played, code, left)
    await unlock('resident')
    expect((await ask('cards.mine', {})).rows).toHaveLength(3)
    await unlock('secretary')
    await scoreAndOpen(played, (_, cid) => 1 + (played.cids.indexOf(cid) % 5), left)
    const { raters, rows, ranking } = await ask('matrix.get', {})
    expect(raters).toHaveLength(2)
    expect(rows.map(({ cards, tooFew }) => [cards, tooFew])).toEqual(Array(6).fill([1, false]))
    expect(ranking).toHaveLength(6)
    played.remove()
  })

  test('say how to go on where everybody who was invited withdrew', async () => {
    const played = await prepared([{ ...letterRound, invited: 1 }, aRound('interview')])
    const { ask } = played
    await freeze(played)
    await scoreAndOpen(played, (_, cid) => (played.cids.indexOf(cid) === 0 ? 5 : 2))
    const [cid] = await decide(played, 1)
    const withdraw = async (withdrawn: boolean) => {
      const { candidates } = await ask('candidates.get', {})
      await ask('candidates.put', {
        candidates: candidates.map(({ code: _, takesPart: __, ...one }) =>
          one.cid === cid ? { ...one, withdrawn } : one,
        ),
      })
    }
    await withdraw(true)
    await expect(ask('roster.freeze', {})).rejects.toMatchObject({
      code: 'E_NO_CANDIDATES',
      data: { round: 2 },
    })
    await withdraw(false)
    await freeze(played)
    expect(await phase(played)).toEqual([2, 2, 'frozen'])
    played.remove()
  })

  test('pass over the second assessor where nobody was turned down', async () => {
    const played = await prepared([
      { ...letterRound, invited: 6, readers: 2, threshold: null },
      { ...aRound('reread'), threshold: 300 },
      aRound('interview'),
    ])
    await freeze(played)
    await scoreAndOpen(played, () => 4)
    await decide(played, 6)
    expect(await phase(played)).toEqual([2, 2, 'published'])
    expect((await played.ask('session.get', {})).procedure?.round.kind).toBe('interview')
    await freeze(played)
    expect(protocolState(played.app.open!).rounds[2]!.roster.payload.candidates).toHaveLength(6)
    played.remove()
  })
})
