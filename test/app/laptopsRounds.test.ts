import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readDocument } from '../../shared/app/documents.ts'
import { protocolState } from '../../shared/app/progressOf.ts'
import { revisionsOf } from '../../shared/app/revisions.ts'
import { candidateCode } from '../../shared/domain/candidate.ts'
import { aRound } from '../../shared/domain/rounds.ts'
import { canonicalBytes, type Json } from '../../shared/sealing/canonical.ts'
import { decodeEnvelope, encodeEnvelope } from '../../shared/sealing/envelope.ts'
import { readAs } from '../../shared/sealing/message.ts'
import { nameCanary, passphrase, scorerKeys } from './committee.ts'
import { putDecision } from './deciding.ts'
import {
  confirmAll,
  confirmAs,
  type Laptop,
  type Laptops,
  openAll,
  spread,
  undone,
  verified,
} from './laptops.ts'
import { inRounds, letterRound } from './letters.ts'
import { filledIn } from './rounds.ts'

/**
 * Letters and interviews are scored on own laptops: the chair's, the resident's and the external supervisor's. Somebody else
 * joins them for the interviews.
 */
let l: Laptops
let cids: string[] = []
let invited: string[] = []
let newcomer: Laptop
const own = () => scorerKeys.map((key) => l.laptop(key))

const rating = (key: string, cid: string) => 1 + ((cids.indexOf(cid) * 2 + key.length) % 5)
const letterWords = (cid: string) => `Kanariebrief${cid}`

/** Whoever sits there scores what they judge, and seals. */
const scoreAndSeal = async (laptop: Laptop, words: (cid: string) => string): Promise<void> => {
  const { cards } = await laptop.ask('cards.review', {})
  for (const { cid, draft, recused } of cards) {
    if (recused) continue
    const { tiesOpen } = await laptop.ask('cards.mine', {})
    if (tiesOpen > 0) await laptop.ask('ties.put', { cid, kind: 'unknown', recused: false })
    const ids = Object.keys(draft.entries)
    await laptop.ask('card.put', { cid, draft: filledIn(ids, rating(laptop.key, cid), words(cid)) })
  }
  await laptop.ask('seal.submit', {})
}

/** The secretary decides by the order of the scores, and the chair signs on the own laptop. Nobody has looked at it yet. */
const decideApart = async (n: number): Promise<string[]> => {
  const going = await putDecision(l.c, n)
  await l.c.ask('decision.fix', { chairPassphrase: null })
  const chair = l.laptop('director')
  await l.c.sync()
  await chair.sync()
  const { proposals } = await chair.ask('proposal.list', {})
  await chair.ask('proposal.sign', { id: proposals[0]?.id ?? '', member: chair.member, passphrase: null })
  await chair.sync()
  await l.c.sync()
  return going
}

const phaseAt = async ({ ask }: Pick<Laptop, 'ask'>) => {
  const { procedure } = await ask('session.get', {})
  return [procedure?.round.number, procedure?.round.of, procedure?.phase]
}

/** The same file, about another list. */
const pointedAt = (bytes: Uint8Array, roster: string) => {
  const payload = { ...readAs('confirm/v1', bytes).payload, roster }
  return { ...decodeEnvelope(bytes), payload: canonicalBytes(payload as unknown as Json) }
}

const quiet = { waiting: [], refused: [], alarms: [] }
const stillJudging = expect.objectContaining({ code: 'E_STILL_JUDGING' })

beforeAll(async () => {
  l = await spread('strict', scorerKeys, async (c) => {
    cids = await inRounds(c, [letterRound, aRound('interview')])
  })
  await l.settle()
}, 60_000)
afterAll(() => l.remove())

describe('letters and interviews on own laptops', () => {
  test('letters are scored by code, opened and seen by all, each on an own laptop', async () => {
    await l.c.ask('roster.freeze', {})
    await l.settle()
    await confirmAll(l, scorerKeys)
    const seen = await l.laptop('resident').ask('candidates.get', {})
    expect(seen.candidates.map(({ name }) => name).sort()).toEqual(cids.map(candidateCode).sort())
    for (const laptop of own()) await scoreAndSeal(laptop, letterWords)
    await l.settle()
    await openAll(l, scorerKeys)
    for (const laptop of own()) {
      const told = await laptop.ask('exchange.get', {})
      expect(undone(told.path)).toEqual([])
      expect(told).toMatchObject(quiet)
      expect(await phaseAt(laptop)).toEqual([1, 2, 'revealed'])
      for (const kind of ['archive', 'scores'] as const)
        await expect(laptop.ask('export.save', { kind, language: 'nl' })).rejects.toEqual(stillJudging)
    }
  })

  test('a rating changed in the letter round and the decision on it count where they arrive together', async () => {
    const resident = l.laptop('resident')
    const external = l.laptop('external')
    const mine = (await resident.ask('matrix.get', {})).raters.find((rater) => rater.mine)?.letter ?? ''
    const cid = cids[0] ?? ''
    const [first] = (await resident.ask('matrix.candidate', { cid })).criteria
    const was = first?.cells.find((cell) => cell.letter === mine)?.rating
    await resident.ask('card.revise', {
      cid,
      criterion: first?.id ?? '',
      letter: mine,
      passphrase,
      rating: { to: was === 5 ? 4 : 5, code: 'slip', text: 'Ik klikte ernaast.' },
      evidence: null,
    })
    await resident.sync()
    await l.c.sync()
    invited = await decideApart(3)
    expect(await phaseAt(external)).toEqual([1, 2, 'revealed'])
    const alone = l.files().filter(({ name }) => name.includes('-decision-'))
    const { results } = await external.ask('exchange.take', { files: alone })
    expect(results.map(({ outcome, waitsFor }) => [outcome, waitsFor])).toContainEqual(['waits', 'change'])
    await l.settle()
    for (const one of [l.c, ...own()]) {
      expect(await phaseAt(one)).toEqual([2, 2, 'published'])
      const { decisions } = protocolState(one.app.open!)
      expect(decisions).toHaveLength(1)
      expect(revisionsOf(one.app.open!, 1).map(({ text }) => text)).toEqual(['Ik klikte ernaast.'])
      const { lines } = readDocument(one.app.open!, 'decision', 1)!
      expect(
        lines
          .filter(({ outcome }) => outcome === 'invited')
          .map((line) => line.cid)
          .sort(),
      ).toEqual(invited.toSorted())
    }
    for (const laptop of own()) expect(await laptop.ask('exchange.get', {})).toMatchObject(quiet)
  })

  test('a further decision on the letters, as everybody invited is gone, is counted again by the chair between two rounds', async () => {
    const chair = l.laptop('director')
    const gone = invited
    const { candidates } = await l.c.ask('candidates.get', {})
    await l.c.ask('candidates.put', {
      candidates: candidates.map(({ code: _, takesPart: __, ...one }) => ({
        ...one,
        withdrawn: gone.includes(one.cid),
      })),
    })
    await l.c.ask('decision.again', { reason: 'Wie was uitgenodigd, ging niet verder.' })
    invited = await putDecision(l.c, 3)
    await l.c.ask('decision.fix', { chairPassphrase: null })
    await l.settle()
    expect(await phaseAt(chair)).toEqual([2, 2, 'published'])
    const [proposal] = (await chair.ask('proposal.list', {})).proposals
    const { id } = proposal!
    const { against } = await chair.ask('proposal.read', { id })
    expect(against).toEqual([{ code: 'said-declined', candidates: gone.map(candidateCode).sort() }])
    await chair.ask('proposal.sign', { id, member: chair.member, passphrase: null })
    await l.settle()
    for (const one of [l.c, ...own()]) {
      expect(await phaseAt(one)).toEqual([2, 2, 'published'])
      expect(protocolState(one.app.open!).decisions).toHaveLength(2)
      expect(readDocument(one.app.open!, 'decision', 1)?.declined?.toSorted()).toEqual(gone.toSorted())
      expect(readDocument(one.app.open!, 'turnedDown')).toEqual({ 1: 3 })
    }
    for (const laptop of own()) expect(await laptop.ask('exchange.get', {})).toMatchObject(quiet)
  })

  test('who joins for the interviews follows them from the next list on, and gets nothing of the letters', async () => {
    newcomer = await l.invite('observer')
    const { committee } = await l.c.ask('committee.get', {})
    const members = committee.members.map((m) => (m.id === newcomer.member ? { ...m, scorer: true } : m))
    await l.c.ask('committee.put', { committee: { ...committee, members } })
    await l.settle()
    await l.c.ask('roster.freeze', {})
    await l.settle()
    await confirmAs(newcomer)
    await confirmAll(l, scorerKeys)
    expect(await phaseAt(newcomer)).toEqual([2, 2, 'frozen'])
    expect(await newcomer.ask('exchange.get', {})).toMatchObject(quiet)
    const { outbox } = await l.c.ask('exchange.get', {})
    const given = outbox.filter(({ to }) => to.includes(newcomer.member)).map(({ kind }) => kind)
    expect([...new Set(given)].sort()).toEqual(['briefing', 'invite', 'receipt', 'roster'])
    // The folder that everybody shares holds more; it is not for these keys.
    for (const name of ['opened', 'decision'] as const)
      expect(readDocument(newcomer.app.open!, name, 1)).toBe(null)
  })

  test('the interviews are of who was invited, by name, and show and give nothing of the letters', async () => {
    const names = invited.map((cid) => nameCanary(cids.indexOf(cid) + 1)).sort()
    for (const laptop of [...own(), newcomer]) {
      const { candidates } = await laptop.ask('candidates.get', {})
      const present = candidates.filter(({ takesPart }) => takesPart)
      expect(present.map(({ name }) => name).sort()).toEqual(names)
      expect(candidates).toHaveLength(laptop === newcomer ? 3 : 6)
      await expect(laptop.ask('matrix.get', {})).rejects.toMatchObject({ code: 'E_PHASE' })
      for (const round of [1, 2])
        await expect(
          laptop.ask('export.save', { kind: 'archive', language: 'nl', round }),
        ).rejects.toMatchObject({ code: round === 1 ? 'E_STILL_JUDGING' : 'E_PHASE' })
      await scoreAndSeal(laptop, (cid) => `Gesprek ${cid}`)
    }
    await l.settle()
    expect(await phaseAt(l.c)).toEqual([2, 2, 'sealed'])
    for (const laptop of [...own(), newcomer])
      expect(await laptop.ask('exchange.get', {})).toMatchObject(quiet)
  })

  test('they end in places, seen on every laptop, and both archives hold before the verifier', async () => {
    await l.c.ask('round.close', {})
    await l.settle()
    await newcomer.ask('release.give', { member: newcomer.member, passphrase })
    for (const laptop of own()) await laptop.ask('release.give', { member: l.c.idOf(laptop.key), passphrase })
    await l.settle()
    await l.c.ask('round.reveal', {})
    await l.settle()
    const placed = await decideApart(1)
    await l.settle()
    for (const one of [l.c, ...own(), newcomer]) {
      expect(await phaseAt(one)).toEqual([2, 2, 'decided'])
      const { lines, decidedBy } = readDocument(one.app.open!, 'decision')!
      expect(lines.filter(({ outcome }) => outcome === 'place').map(({ cid }) => cid)).toEqual(placed)
      expect(decidedBy).toBe('De opleider')
      expect((await one.ask('matrix.get', {})).raters).toHaveLength(4)
    }
    for (const laptop of [...own(), newcomer])
      expect(await laptop.ask('exchange.get', {})).toMatchObject(quiet)
    for (const laptop of own())
      expect(JSON.stringify(readDocument(laptop.app.open!, 'opened', 1))).toContain(letterWords(cids[0]!))
    expect(readDocument(newcomer.app.open!, 'opened', 1)).toBe(null)
    expect(await newcomer.ask('matrix.rounds', {})).toEqual([])
    for (const one of [l.c, ...own()]) {
      const [letters] = await one.ask('matrix.rounds', {})
      // Who is marked as gone since, on the secretary's laptop alone, was in it all the same.
      expect(letters).toMatchObject({ number: 1, kind: 'letter', candidates: 6, invited: 3 })
      expect((await one.ask('matrix.get', { round: 1 })).rows).toHaveLength(6)
    }
    for (const round of [1, 2]) {
      const { exit, text } = await verified(l.c, round)
      // The second tells that it was decided once more after the first.
      expect(exit, text).toBe(round === 1 ? 0 : 2)
      expect(text.includes('It was decided once more upon the same cards')).toBe(round === 2)
    }
  })

  test('after the end every laptop gives the last word on both rounds, and erases who was in either', async () => {
    await l.c.ask('procedure.end', {})
    await l.settle()
    for (const one of [l.c, ...own(), newcomer]) expect(await phaseAt(one)).toEqual([2, 2, 'ended'])
    for (const laptop of [...own(), newcomer]) {
      await laptop.ask('session.lock', {})
      await laptop.unlock()
    }
    await l.settle()
    const [gone] = invited
    const second = l.laptop('director')
    // Nobody signs for an archive in whose list they are not.
    expect((await l.c.ask('privacy.get', {})).seconds.map(({ id }) => id)).not.toContain(newcomer.member)
    // A file that waits for another one, under a name that somebody gave it, is not lost when somebody is erased.
    const { bytes } = l.files().find(({ name }) => name.includes('-confirm-'))!
    const ahead = encodeEnvelope(pointedAt(bytes, 'f'.repeat(64)))
    await l.c.ask('exchange.take', { files: [{ name: `${nameCanary(1)}.zegel`, bytes: ahead }] })
    await l.c.ask('erase.run', { cids: [gone!], second: second.member, passphrase: null })
    await l.settle()
    for (const { id } of (await second.ask('proposal.list', {})).proposals)
      await second.ask('proposal.sign', { id, member: second.member, passphrase: null })
    await l.settle()
    for (const laptop of [...own(), newcomer]) {
      expect(await laptop.ask('exchange.get', {})).toMatchObject(quiet)
      expect((await laptop.ask('privacy.get', {})).erased).toHaveLength(1)
    }
    const { missing, waiting } = await l.c.ask('exchange.get', {})
    expect(missing).toEqual([])
    expect(waiting).toMatchObject([{ kind: 'confirm', waitsFor: 'roster', name: '' }])
  })
})
