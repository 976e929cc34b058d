import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { protocolState } from '../../shared/app/progressOf.ts'
import { candidateCode } from '../../shared/domain/candidate.ts'
import { canonicalBytes, type Json } from '../../shared/sealing/canonical.ts'
import { addSignature } from '../../shared/sealing/compose.ts'
import { decodeEnvelope, encodeEnvelope } from '../../shared/sealing/envelope.ts'
import { readKept, readMessage } from '../../shared/sealing/message.ts'
import { memberCanary, motivationCanary, passphrase, pressureCanary, scorerKeys } from './committee.ts'
import { filesUnder } from './files.ts'
import { confirmAll, type Laptop, type Laptops, openAll, scoreAll, spread } from './laptops.ts'
import { pieces, standing } from './pieces.ts'

/** One procedure is played to its very end: the chair and the resident have own laptops, the secretary has the log. */
let l: Laptops
let chair: Laptop
let resident: Laptop
const own = () => [chair, resident]

const decide = async (motivation: (cid: string) => string): Promise<void> => {
  const { decision } = await l.c.ask('decision.get', {})
  const lines = decision.lines.map((line, i) => ({
    ...line,
    outcome: i === 0 ? ('place' as const) : ('rejected' as const),
    position: i === 0 ? 1 : null,
    motivation: motivation(line.cid),
    departure: { code: 'other' as const, text: '' },
  }))
  await l.c.ask('decision.put', { decision: { ...decision, decidedBy: 'De opleider', lines } })
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
  await l.settle()
  await l.c.ask('roster.freeze', {})
  await l.settle()
  await confirmAll(l, scorerKeys)
  await scoreAll(l, scorerKeys)
  await openAll(l, scorerKeys)
})
afterAll(() => l.remove())

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
    const { lines } = await chair.ask('proposal.read', { id: first.id })
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
