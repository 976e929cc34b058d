import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readDocument } from '../../shared/app/documents.ts'
import { openedPeople } from '../../shared/app/openedRound.ts'
import { protocolState } from '../../shared/app/progressOf.ts'
import { candidateCode } from '../../shared/domain/candidate.ts'
import { canonicalBytes, type Json } from '../../shared/sealing/canonical.ts'
import { addSignature } from '../../shared/sealing/compose.ts'
import { decodeEnvelope, encodeEnvelope } from '../../shared/sealing/envelope.ts'
import { makeDecision } from '../../shared/sealing/make/decision.ts'
import { readKept, readMessage } from '../../shared/sealing/message.ts'
import { memberCanary, motivationCanary, passphrase, pressureCanary, scorerKeys } from './committee.ts'
import { putDecision } from './deciding.ts'
import { filesUnder } from './files.ts'
import { type Laptop, type Laptops, openAll, sealAll, spread } from './laptops.ts'
import { pieces, standing } from './pieces.ts'

/** One procedure is played to its very end: the chair and the resident have own laptops, the secretary has the log. */
let l: Laptops
let chair: Laptop
let resident: Laptop
const own = () => [chair, resident]

const decide = async (motivation: (cid: string) => string): Promise<void> => {
  await putDecision(l.c, 1, motivation, '')
}

const proposalAt = async (laptop: Pick<Laptop, 'ask'>) => {
  const { proposals } = await laptop.ask('proposal.list', {})
  expect(proposals).toHaveLength(1)
  return proposals[0]!
}

const storeOf = (laptop: Pick<Laptop, 'app'>) => laptop.app.open!.store

beforeAll(async () => {
  l = await spread('strict', ['director', 'resident'])
  chair = l.laptop('director')
  resident = l.laptop('resident')
  await sealAll(l)
  await openAll(l, scorerKeys)
})
afterAll(() => l.remove())

/** Of another app, which does not say who decides. */
const unsaid = { decidedBy: '', reserveUntil: null }

describe('the decision', () => {
  test('goes to the chair, who reads it on the own laptop; taken back, the old one is not signed or taken in any more', async () => {
    await decide((cid) => `Eerste ${motivationCanary(cid)}`)
    expect(await l.c.ask('decision.fix', { chairPassphrase: null })).toEqual({ complete: false })
    expect(await l.c.ask('decision.get', {})).toMatchObject({
      proposed: true,
      editable: false,
      fixedAt: null,
    })
    await expect(decide(() => 'Anders')).rejects.toMatchObject({ code: 'E_PROPOSED' })
    await l.settle()
    const first = await proposalAt(chair)
    expect(first).toMatchObject({ file: 'decision', exception: null })
    expect((await chair.ask('exchange.get', {})).next?.task).toBe('sign')
    expect((await resident.ask('proposal.list', {})).proposals).toEqual([])
    const { lines, terms, against } = await chair.ask('proposal.read', { id: first.id })
    expect(against).toEqual([])
    const { decidedBy, reserveUntil } = (await l.c.ask('decision.get', {})).decision
    expect(terms).toEqual({ decidedBy, reserveUntil })
    expect(decidedBy).not.toBe('')
    expect(lines?.map(({ motivation }) => motivation).sort()).toEqual(
      l.c.cids.map((cid) => `Eerste ${motivationCanary(cid)}`).sort(),
    )
    await l.c.ask('proposal.drop', { id: first.id })
    await decide(motivationCanary)
    await l.c.ask('decision.fix', { chairPassphrase: null })
    // The chair signs the one that was taken back before the new one has arrived.
    await chair.ask('proposal.sign', { id: first.id, member: chair.member, passphrase: null })
    await l.settle()
    for (const one of [l.c, ...own()]) expect(protocolState(one.app.open!).decisions).toEqual([])
  })

  test('of another app that leaves somebody out and gives more places than there are is shown with that', async () => {
    const round = openedPeople(l.c.app.open!).round
    const { keys, member } = l.c.app.open!.session!
    const [left, ...decided] = [...(await l.c.ask('decision.get', {})).decision.lines].map(({ cid }) => cid)
    const outcome = { outcome: 'place', position: 1, motivation: '', departure: null, ...unsaid }
    const content = {
      ...{ roster: round.roster, archive: round.archive.id, at: '2098-01-01T00:00:00.000Z' },
      outcomes: decided.map((cid) => ({ cid, outcome })),
      ...{ signers: [{ by: member, key: keys.sign }], later: [chair.member] },
    }
    const base = { procedure: l.c.app.open!.id, app: l.c.app.version }
    const bytes = await makeDecision(base, content, l.c.app.random)
    await chair.ask('exchange.take', { files: [{ name: 'Van een andere app.zegel', bytes }] })
    const { id } = await proposalAt(chair)
    const { against } = await chair.ask('proposal.read', { id })
    expect(against).toContainEqual({ code: 'left-out', candidates: [candidateCode(left!)] })
    expect(against).toContainEqual({ code: 'no-motivation', candidates: decided.map(candidateCode).sort() })
    expect(against).toContainEqual({ code: 'too-many-places', candidates: [] })
    expect(against).toContainEqual({ code: 'decided-by', candidates: [] })
    await chair.ask('proposal.drop', { id })
    expect((await proposalAt(chair)).id, 'the secretary’s own').toBe((await proposalAt(l.c)).id)
  })

  test('that leaves out a rating which the chair changed before it came is shown with that, and the secretary takes it back', async () => {
    const [cid = ''] = l.c.cids
    const letter = (await chair.ask('matrix.get', {})).raters.find(({ mine }) => mine)?.letter ?? ''
    const cellsOf = async ({ ask }: Pick<Laptop, 'ask'>) =>
      (await ask('matrix.candidate', { cid })).criteria[0]
    const first = await cellsOf(chair)
    const was = first?.cells.find((cell) => cell.letter === letter)?.rating
    const { id } = await proposalAt(chair)
    await chair.ask('card.revise', {
      ...{ cid, letter, passphrase, criterion: first?.id ?? '', evidence: null },
      rating: { to: was === 5 ? 4 : 5, code: 'slip', text: '' },
    })
    const { against } = await chair.ask('proposal.read', { id })
    expect(against).toContainEqual({ code: 'changes-left-out', candidates: [candidateCode(cid)] })
    await l.settle()
    const { after, proposed } = await l.c.ask('decision.get', {})
    expect({ after, proposed }).toEqual({
      after: { changed: [candidateCode(cid)], late: [] },
      proposed: true,
    })
    await l.c.ask('proposal.drop', { id })
    await decide(motivationCanary)
    await l.c.ask('decision.fix', { chairPassphrase: null })
    await l.settle()
    expect((await l.c.ask('decision.get', {})).after).toEqual({ changed: [], late: [] })
    const again = await chair.ask('proposal.read', { id: (await proposalAt(chair)).id })
    expect(again.against.map(({ code }) => code)).not.toContain('changes-left-out')
  })

  test('is not shown to the chair when the secretary’s signature under it is made up, nor spoiled by one of the chair', async () => {
    const { id } = await proposalAt(chair)
    const { bytes, payload } = storeOf(chair)
      .arrived.all()
      .flatMap((row) => (row.bytes ? [readMessage(row.bytes)] : []))
      .find((message) => message.id === id)!
    const { sign } = resident.app.open!.session!.keys
    const later = canonicalBytes({ ...payload, at: '2099-01-01T00:00:00.000Z' } as unknown as Json)
    const changed = { ...decodeEnvelope(bytes), payload: later }
    const signedBy = (by: string): Uint8Array => {
      const { sig } = decodeEnvelope(addSignature(encodeEnvelope(changed), { by, key: sign }))
      return encodeEnvelope({ ...changed, sig: sig.filter((one) => one.by === by) })
    }
    const files = {
      'Overgenomen.zegel': encodeEnvelope(changed),
      'Nagemaakt.zegel': signedBy(l.c.idOf('secretary')),
      'Van de bewoner.zegel': signedBy(resident.member),
      'Bedorven.zegel': addSignature(bytes, { by: chair.member, key: sign }),
    }
    for (const [name, file] of Object.entries(files)) writeFileSync(join(l.shared, name), file)
    await l.settle()
    expect((await proposalAt(chair)).id).toBe(id)
    expect((await proposalAt(l.c)).id).toBe(id)
    const { refused } = await chair.ask('exchange.get', {})
    expect(refused.map(({ name, code }) => [name, code]).sort()).toEqual([
      ['Bedorven.zegel', 'E_SIG'],
      ['Nagemaakt.zegel', 'E_SIG'],
      ['Overgenomen.zegel', 'E_SIG'],
      ['Van de bewoner.zegel', 'E_SIGNERS'],
    ])
    for (const name of Object.keys(files)) rmSync(join(l.shared, name))
  })

  test('counts on every laptop once the secretary has the signature of the chair', async () => {
    const second = await proposalAt(chair)
    await chair.ask('proposal.sign', { id: second.id, member: chair.member, passphrase: null })
    expect((await chair.ask('decision.get', {})).fixedAt).toBeNull()
    await l.settle()
    for (const one of [l.c, ...own()]) {
      const { decision, fixedAt, proposed } = await one.ask('decision.get', {})
      expect({ proposed, decidedBy: decision.decidedBy }).toEqual({
        proposed: false,
        decidedBy: 'De opleider',
      })
      expect(fixedAt).not.toBeNull()
      expect(decision.lines.map((line) => line.motivation)).toEqual(
        decision.lines.map((line) => motivationCanary(line.cid)),
      )
      const { refused } = await one.ask('exchange.get', {})
      expect(refused).toEqual([])
    }
  })
})

describe('a further decision', () => {
  const reason = 'De kandidaat zag ervan af.'
  /** Only secretary and chair sync: the resident's laptop is shut. */
  const withoutResident = async () => {
    for (let turn = 0; turn < 3; turn += 1) for (const one of [l.c, chair]) await one.sync()
  }
  const chosenNow = async () =>
    (await l.c.ask('decision.get', {})).decision.lines.find(({ outcome }) => outcome === 'place')!.cid
  /** Who has the place declines; the secretary proposes a further decision, which the chair reads and signs. */
  const declinesAndAgain = async () => {
    const cid = await chosenNow()
    await l.c.ask('offers.answer', { cid, answer: 'refused' })
    await l.c.ask('decision.again', { reason })
    await decide(motivationCanary)
    expect(await l.c.ask('decision.fix', { chairPassphrase: null })).toEqual({ complete: false })
    await withoutResident()
    const { id } = await proposalAt(chair)
    const { against, before } = await chair.ask('proposal.read', { id })
    expect(against).toEqual([{ code: 'said-declined', candidates: [candidateCode(cid)] }])
    expect(before?.rows.filter(({ declined }) => declined)).toEqual([
      { code: candidateCode(cid), outcome: 'place', declined: true },
    ])
    await chair.ask('proposal.sign', { id, member: chair.member, passphrase: null })
    await withoutResident()
    return cid
  }
  const decisionsAt = ({ app }: Pick<Laptop, 'app'>) => protocolState(app.open!).decisions
  let first = ''
  let second = ''

  test('tells the chair whom it says has declined, and counts beside the first', async () => {
    first = await declinesAndAgain()
    for (const one of [l.c, chair]) {
      const { before, decision, fixedAt, places } = await one.ask('decision.get', {})
      expect(fixedAt).not.toBeNull()
      expect(places).toBe(1)
      expect(before.map(({ rows }) => rows.find(({ outcome }) => outcome === 'place')?.cid)).toEqual([first])
      expect(before[0]?.rows.find(({ cid }) => cid === first)).toMatchObject({
        answer: 'refused',
        motivation: motivationCanary(first),
      })
      expect(decision.lines.map(({ cid }) => cid)).not.toContain(first)
      expect(decision.declined).toEqual([first])
      // Who declined has no place any more, on a laptop that knows no answers either.
      const { rows } = await one.ask('offers.get', {})
      expect(rows.map(({ cid, state }) => [cid, state])).toEqual([
        [first, 'refused'],
        [await chosenNow(), 'offered'],
      ])
    }
    expect(decisionsAt(resident)).toHaveLength(1)
  })

  test('of another app that says of nobody that they declined is shown to the chair with what it takes or gives too much', async () => {
    const { round } = openedPeople(l.c.app.open!)
    const { keys, member } = l.c.app.open!.session!
    const holder = await chosenNow()
    const third = l.c.cids.find((cid) => cid !== first && cid !== holder)!
    const said = (outcome: string) => {
      return { outcome, position: 1, motivation: 'Zo.', departure: null, again: reason, ...unsaid }
    }
    const againstOf = async (outcomes: { cid: string; outcome: Json }[], at: string) => {
      const content = {
        ...{ roster: round.roster, archive: round.archive.id, at, prev: decisionsAt(l.c).at(-1)!.id },
        ...{ outcomes, signers: [{ by: member, key: keys.sign }], later: [chair.member] },
      }
      const base = { procedure: l.c.app.open!.id, app: l.c.app.version }
      const bytes = await makeDecision(base, content, l.c.app.random)
      await chair.ask('exchange.take', { files: [{ name: `Andere app ${at}.zegel`, bytes }] })
      const { id } = await proposalAt(chair)
      const { against } = await chair.ask('proposal.read', { id })
      await chair.ask('proposal.drop', { id })
      return against.filter(({ code }) => !['no-reason', 'decided-by'].includes(code))
    }
    // The place of who holds it is given to somebody else beside it.
    expect(await againstOf([{ cid: third, outcome: said('place') }], '2098-02-01T00:00:00.000Z')).toEqual([
      { code: 'too-many-places', candidates: [] },
      { code: 'said-taken', candidates: [candidateCode(holder)] },
    ])
    // It is taken from who holds it.
    const taken = [
      { cid: third, outcome: said('place') },
      { cid: holder, outcome: said('rejected') },
    ]
    expect(await againstOf(taken, '2098-03-01T00:00:00.000Z')).toEqual([
      { code: 'taken-back', candidates: [candidateCode(holder)] },
    ])
    // Somebody who was never chosen is said to have declined.
    const nobody = [
      { cid: third, outcome: { declined: true } },
      { cid: holder, outcome: { declined: true } },
    ]
    expect(await againstOf(nobody, '2098-04-01T00:00:00.000Z')).toEqual([
      { code: 'left-out', candidates: [candidateCode(third)] },
      { code: 'said-declined', candidates: [third, holder].map(candidateCode).sort() },
    ])
  })

  test('comes late, before the one it follows on, and twice: each laptop has all of them once, in their order', async () => {
    second = await declinesAndAgain()
    const files = l.files().map((file) => ({ ...file, message: readMessage(file.bytes) }))
    const order = decisionsAt(l.c).map(({ id }) => id)
    // As it lies there with both signatures, not as it was proposed.
    const whole = files.filter(({ message }) => message.type === 'decision/v1' && message.sig.length === 2)
    const [, further, last] = order.map((id) => whole.find(({ message }) => message.id === id)!)
    const receipts = files.filter(({ message }) => message.type === 'receipt/v1')
    const take = (...list: { name: string; bytes: Uint8Array }[]) =>
      resident.ask('exchange.take', { files: list.map(({ name, bytes }) => ({ name, bytes })) })
    expect(order).toHaveLength(3)
    await take(last!, ...receipts)
    expect(decisionsAt(resident)).toHaveLength(1)
    await take(further!)
    expect(decisionsAt(resident).map(({ id }) => id)).toEqual(order)
    await take(last!, further!)
    await l.settle()
    for (const one of [l.c, ...own()]) {
      expect(decisionsAt(one).map(({ id }) => id)).toEqual(order)
      const { before, decision } = await one.ask('decision.get', {})
      expect(before.map(({ rows }) => rows.find(({ outcome }) => outcome === 'place')?.cid)).toEqual([
        first,
        second,
      ])
      expect(decision.declined).toEqual([second])
      expect((await one.ask('offers.get', {})).rows.map(({ state }) => state)).toEqual([
        'refused',
        'refused',
        'offered',
      ])
      const kept = readDocument(one.app.open!, 'decidedBefore') ?? []
      expect(kept.map(({ decidedBy }) => decidedBy)).toEqual(['De opleider', 'De opleider'])
      expect((await one.ask('exchange.get', {})).refused).toEqual([])
    }
  })
})

describe('the end', () => {
  test('is known on every laptop, each of which then destroys its round keys at the next passphrase', async () => {
    const before = storeOf(resident).messages.count()
    await resident.ask('sitting.answer', { pressure: true, text: pressureCanary })
    expect(storeOf(resident).messages.count()).toBe(before)
    const { retainUntil } = await l.c.ask('procedure.end', {})
    await l.settle()
    expect((await l.c.ask('exchange.get', {})).missing).toEqual(
      own().map(({ member }) => ({ kind: 'finalise', from: member })),
    )
    for (const one of own()) {
      expect((await one.ask('privacy.get', {})).ended?.retainUntil).toBe(retainUntil)
      expect(one.app.open?.session?.masters.rounds).not.toBeNull()
      await one.unlock()
      expect(one.app.open?.session?.masters.rounds).toBeNull()
    }
    await l.settle()
    const { missing, board } = await l.c.ask('exchange.get', {})
    expect(missing).toEqual([])
    expect(board.find(({ member }) => member === chair.member)).toMatchObject({
      finalised: true,
      erased: null,
    })
  })

  test('carries what the resident said in confidence to HRM alone, with a word that everybody sends', async () => {
    expect(await resident.ask('sitting.get', {})).toMatchObject({ asked: true, given: true })
    const answer = { pressure: false, text: '' }
    await expect(resident.ask('sitting.answer', answer)).rejects.toMatchObject({ code: 'E_PHASE' })
    await l.c.unlock('hrm')
    expect(await l.c.ask('sitting.read', {})).toEqual({
      answers: [{ member: resident.member, pressure: true, text: pressureCanary }],
    })
    await l.c.unlock('secretary')
    const theirs = storeOf(chair)
      .messages.byType('finalise/v1')
      .map(({ member }) => member)
    expect(theirs).toEqual([chair.member])
  })

  test('is no reason to delete the secretary’s procedure while anybody is kept', async () => {
    await expect(l.c.ask('procedure.delete', {})).rejects.toMatchObject({ code: 'E_STILL_KEPT' })
  })
})

describe('erasing one candidate', () => {
  test('is signed by the resident far away, and nothing of it is left in any file on any laptop or between them', async () => {
    const [cid = '', other = ''] = l.c.cids
    const folders = [l.c.folder, chair.folder, resident.folder, l.shared]
    const before = new Map(
      [l.c, ...own()].flatMap((one, at) =>
        [...pieces(storeOf(one), cid)].map(([name, piece]) => [`${at} ${name}`, piece] as const),
      ),
    )
    // Somebody had put a copy of the archive aside that came under another name, and one was half synced.
    const archive = readdirSync(l.shared).find((name) => name.includes('-archive-')) ?? ''
    const bytes = readFileSync(join(l.shared, archive))
    writeFileSync(join(l.shared, 'Kopie van het archief.zegel'), bytes)
    writeFileSync(join(l.shared, 'Half archief.zegel'), bytes.subarray(0, bytes.length - 99))
    await l.settle()
    expect((await chair.ask('exchange.get', {})).refused).toMatchObject([{ name: 'Half archief.zegel' }])
    rmSync(join(l.shared, 'Half archief.zegel'))
    // A file that is larger than any of ours must not keep the others in the folder.
    const large = join(l.shared, 'A groot.zegel')
    writeFileSync(large, '')
    truncateSync(large, 129 * 1024 * 1024)
    expect(folders.map((folder) => standing(folder, before).length > 0)).toEqual([true, true, true, true])

    // In a zip of nothing but such files it goes too; a zip with something else in it is somebody's.
    const zipped = { [archive]: new Uint8Array(bytes) }
    writeFileSync(join(l.shared, 'Archief.zip'), zipSync(zipped))
    const mixed = join(l.shared, 'Van alles.zip')
    writeFileSync(mixed, zipSync({ ...zipped, 'notulen.txt': strToU8('Notulen') }))

    const asked = await l.c.ask('erase.run', { cids: [cid], second: resident.member, passphrase: null })
    expect(asked).toEqual({ erased: 0, finished: true })
    await l.settle()
    expect(await proposalAt(resident)).toMatchObject({ file: 'purge', codes: [candidateCode(cid)] })
    const { id } = await proposalAt(resident)
    await resident.ask('proposal.sign', { id, member: resident.member, passphrase: null })
    // A laptop that is locked gives nothing back that is to be erased.
    await chair.ask('session.lock', {})
    await l.settle()
    expect((await l.c.ask('privacy.get', {})).laptops).toEqual([memberCanary('director')])
    expect((await l.c.ask('exchange.get', {})).missing).toEqual([{ kind: 'purge', from: chair.member }])
    expect(standing(l.shared, before)).toEqual([])
    rmSync(large)
    await chair.unlock()
    await l.settle()
    for (const folder of folders) expect(standing(folder, before)).toEqual([])
    expect((await l.c.ask('privacy.get', {})).laptops).toEqual([])
    for (const one of [l.c, ...own()]) {
      expect(
        storeOf(one)
          .arrived.all()
          .filter(({ bytes, name }) => name !== 'notulen.txt' && (bytes !== null || name !== '')),
      ).toEqual([])
      const told = JSON.stringify([
        await one.ask('candidates.get', {}),
        await one.ask('decision.get', {}),
        await one.ask('matrix.get', {}),
      ])
      expect(told).not.toContain(motivationCanary(cid))
      expect(told).toContain(motivationCanary(other))
    }
    const names = readdirSync(l.shared)
    expect(names.filter((name) => name.includes('-archive-'))).toHaveLength(1)
    expect(names.filter((name) => name.endsWith('.zip'))).toEqual(['Van alles.zip'])
    rmSync(mixed)
  })

  test('leaves an archive between the laptops that a new laptop still takes in', async () => {
    const name = readdirSync(l.shared).find((one) => one.includes('-archive-')) ?? ''
    const { att } = readMessage(new Uint8Array(readFileSync(join(l.shared, name))))
    expect(Object.keys(att).filter((one) => one.startsWith('card-'))).toHaveLength(2)
    expect(Object.keys(att)).toContain('purges')
  })
})

describe('erasing everybody', () => {
  test('takes the names of the committee along on every laptop, what a briefing said included', async () => {
    const rest = l.c.cids.slice(1)
    await l.c.ask('erase.run', { cids: rest, second: l.c.idOf('external'), passphrase })
    await l.settle()
    expect((await l.c.ask('privacy.get', {})).laptops).toEqual([])
    for (const one of [l.c, ...own()]) {
      const text = JSON.stringify([await one.ask('committee.get', {}), await one.ask('candidates.get', {})])
      for (const word of [memberCanary('director'), ...l.c.cids.map(motivationCanary)])
        expect(text).not.toContain(word)
      for (const row of storeOf(one).messages.byType('briefing/v1'))
        expect(Object.keys(readKept(row.bytes).att)).toEqual(['designs'])
    }
    expect(readdirSync(l.shared).filter((name) => /-(seal|decision|briefing)-/.test(name))).toEqual([])
  })

  test('lets each laptop delete the procedure, and then the secretary’s, of which nothing stays', async () => {
    for (const one of [...own(), l.c]) {
      await one.ask('procedure.delete', {})
      expect(one.app.open).toBeNull()
      expect(filesUnder(one.folder).filter((path) => path.includes(l.c.id))).toEqual([])
      expect((await one.ask('library.list', {})).rows).toEqual([])
    }
  })
})
