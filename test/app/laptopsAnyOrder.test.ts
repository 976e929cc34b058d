import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { protocolState } from '../../shared/app/progressOf.ts'
import { aRound } from '../../shared/domain/rounds.ts'
import { passphrase, type ScorerKey, scorerKeys } from './committee.ts'
import { putDecision } from './deciding.ts'
import { confirmAs, type Laptop, type Laptops, laptopIn, openAll, spread } from './laptops.ts'
import { inRounds, letterRound } from './letters.ts'
import { filledIn } from './rounds.ts'

/**
 * One procedure of two rounds is played, with ratings that are changed, a card that comes late, a decision, a further one and an erasure.
 * Then laptops that are behind get all of it in any order and in heaps: they must end as one that got it in order did, and as everybody else.
 * `ZEGEL_ORDERS=50` tries so many of each; a failure prints its seed.
 */
const numRuns = Number(process.env['ZEGEL_ORDERS'] ?? 2)

type App = Pick<Laptop, 'ask'>
interface File {
  readonly name: string
  readonly bytes: Uint8Array
}

let l: Laptops
let files: File[] = []
let erasure: File[] = []
let gone = ''
const copies: Record<'invited' | 'opened' | 'secretary opened' | 'secretary decided', string> = {
  ...{ invited: '', opened: '', 'secretary opened': '', 'secretary decided': '' },
}
const folders: string[] = []

const copied = ({ app, folder }: Pick<Laptop, 'app' | 'folder'>): string => {
  app.open?.store.checkpoint()
  const copy = mkdtempSync(join(tmpdir(), 'zegel-any-'))
  cpSync(folder, copy, { recursive: true })
  folders.push(copy)
  return copy
}

const score = async ({ ask }: App, nth: number) => {
  const { cards } = await ask('cards.review', {})
  const all = cards.map(({ cid }) => cid).sort()
  for (const { cid, draft } of cards) {
    const { tiesOpen } = await ask('cards.mine', {})
    if (tiesOpen > 0) await ask('ties.put', { cid, kind: 'unknown', recused: false })
    const rating = 1 + ((all.indexOf(cid) * 2 + nth) % 5)
    await ask('card.put', { cid, draft: filledIn(Object.keys(draft.entries), rating, `Gezien: ${cid}`) })
  }
}

const scoreAndSeal = async (keys: readonly ScorerKey[]) => {
  for (const [nth, key] of keys.entries()) {
    await score(l.laptop(key), nth)
    await l.laptop(key).ask('seal.submit', {})
  }
  await l.settle()
}

const confirmedBy = async (keys: readonly ScorerKey[]) => {
  await l.settle()
  for (const key of keys) await confirmAs(l.laptop(key))
  await l.settle()
}

/** Whoever sits there makes the own rating of one criterion on this candidate another one. */
const revise = async ({ ask }: App, cid: string, nth: number) => {
  const letter = (await ask('matrix.get', {})).raters.find(({ mine }) => mine)?.letter ?? ''
  const criterion = (await ask('matrix.candidate', { cid })).criteria[nth]
  const was = criterion?.cells.find((cell) => cell.letter === letter)?.rating
  const rating = { to: was === 5 ? 4 : 5, code: 'slip' as const, text: 'Verschreven.' }
  await ask('card.revise', {
    cid,
    letter,
    passphrase,
    criterion: criterion?.id ?? '',
    evidence: null,
    rating,
  })
}

const chairSigns = async () => {
  const chair = l.laptop('director')
  for (const { id } of (await chair.ask('proposal.list', {})).proposals)
    await chair.ask('proposal.sign', { id, member: chair.member, passphrase: null })
}

/** The secretary's laptop and the chair's go to and fro; the others are shut. */
const betweenTwo = async () => {
  for (let turn = 0; turn < 2; turn += 1) for (const one of [l.c, l.laptop('director')]) await one.sync()
}

const decided = async (n: number) => {
  const going = await putDecision(l.c, n)
  await l.c.ask('decision.fix', { chairPassphrase: null })
  await betweenTwo()
  await chairSigns()
  await betweenTwo()
  return going
}

const playLetters = async () => {
  await l.settle()
  await l.c.ask('roster.freeze', {})
  await confirmedBy(scorerKeys)
  await scoreAndSeal(scorerKeys)
  await openAll(l, scorerKeys)
  const { decision } = await l.c.ask('decision.get', {})
  await revise(l.laptop('resident'), decision.lines[0]?.cid ?? '', 0)
  await l.settle()
  await decided(3)
  await l.settle()
}

/** The external supervisor drops out with a card half way, and hands it in after the opening. */
const playInterviews = async () => {
  const two = ['director', 'resident'] as const
  await l.c.ask('roster.freeze', {})
  await confirmedBy(scorerKeys)
  await score(l.laptop('external'), 2)
  const who = l.c.idOf('external')
  const deciders = [l.c.idOf('secretary'), l.c.idOf('director')]
  await l.c.ask('exception.propose', { kind: 'drop-out', who, reason: 'illness', text: '', deciders })
  await betweenTwo()
  await chairSigns()
  await betweenTwo()
  await l.c.ask('roster.next', { leaves: false, chair: null })
  await confirmedBy(two)
  await scoreAndSeal(two)
  await openAll(l, two)
}

const playDecisions = async () => {
  const { decision } = await l.c.ask('decision.get', {})
  const [, second = ''] = decision.lines.map(({ cid }) => cid)
  await l.laptop('external').ask('late.send', { cid: second })
  await revise(l.laptop('resident'), second, 0)
  await l.settle()
  const [first = ''] = await decided(1)
  gone = first
  // Made before the decision came there.
  await revise(l.laptop('resident'), second, 1)
  copies['secretary decided'] = copied(l.c)
  await l.settle()
  await l.c.ask('offers.answer', { cid: first, answer: 'refused' })
  await l.c.ask('decision.again', { reason: 'De kandidaat zag ervan af.' })
  await decided(1)
  await l.settle()
}

beforeAll(async () => {
  l = await spread('strict', scorerKeys, (c) => inRounds(c, [letterRound, aRound('interview')]))
  copies.invited = copied(l.laptop('resident'))
  await playLetters()
  await playInterviews()
  copies.opened = copied(l.laptop('resident'))
  copies['secretary opened'] = copied(l.c)
  await playDecisions()
  await l.c.ask('procedure.end', {})
  await l.settle()
  files = l.files()
  await l.c.ask('erase.run', { cids: [gone], second: l.c.idOf('director'), passphrase: null })
  await l.c.sync()
  await l.laptop('director').sync()
  await chairSigns()
  await betweenTwo()
  await l.settle()
  const known = new Set(files.map(({ name }) => name))
  erasure = l.files().filter(({ name }) => /-(purge|receipt)-/.test(name) && !known.has(name))
}, 120_000)
afterAll(() => {
  l.remove()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

const byCid = <R extends { cid: string }>(rows: readonly R[]): R[] =>
  rows.toSorted((a, b) => (a.cid < b.cid ? -1 : 1))

/** What whoever sits there is shown of what was decided and given. */
const shown = async ({ ask }: App) => {
  const { decision, before, fixedAt } = await ask('decision.get', {})
  const now = await ask('matrix.get', {})
  const evidence = []
  for (const { cid } of byCid(now.rows)) {
    const { criteria } = await ask('matrix.candidate', { cid })
    const changes = criteria.flatMap(({ cells }) => cells.flatMap((cell) => cell.changes))
    evidence.push({
      cid,
      changes: changes.map(({ afterDecision, from, to }) => ({ afterDecision, from, to })),
    })
  }
  return {
    isDecided: fixedAt !== null,
    decision: { ...decision, lines: byCid(decision.lines), declined: decision.declined?.toSorted() },
    before: before.map(({ again, rows }) => ({ again, rows: byCid(rows) })),
    offers: byCid((await ask('offers.get', {})).rows).map(({ cid, state }) => ({ cid, state })),
    rows: byCid(now.rows),
    rounds: (await ask('matrix.rounds', {})).map(({ decidedAt: _, ...one }) => one),
    letters: byCid((await ask('matrix.get', { round: 1 })).rows),
    evidence,
  }
}

/** Of the secretary alone. */
const late = async ({ ask }: App) => {
  const found = []
  for (const { cid } of byCid((await ask('matrix.get', {})).rows)) {
    const said = (await ask('matrix.candidate', { cid })).late
    found.push({ cid, late: said.map(({ name, afterDecision }) => ({ name, afterDecision })) })
  }
  return { found, after: (await ask('decision.get', {})).after }
}

interface Order {
  readonly order: readonly number[]
  readonly heap: number
}

/** Opens a copy, brings the files in heaps, of which the last asks to erase, and says what is shown then. */
const brought = async (from: string, member: string, { order, heap }: Order) => {
  const folder = mkdtempSync(join(tmpdir(), 'zegel-any-'))
  cpSync(from, folder, { recursive: true })
  const app = laptopIn(folder, l.shared)
  try {
    await app.ask('procedure.open', { id: l.c.id })
    await app.ask('session.unlock', { member, passphrase })
    for (let at = 0; at < order.length; at += heap) {
      const some = order.slice(at, at + heap).flatMap((i) => files[i] ?? [])
      await app.ask('exchange.take', { files: at + heap >= order.length ? [...erasure, ...some] : some })
    }
    const { alarms, home } = await app.ask('exchange.get', {})
    const known = protocolState(app.app.open!).decisions.length
    return { known, alarms, ...(await shown(app)), late: home === null ? await late(app) : null }
  } finally {
    app.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** All files in any order, a few of them twice, in heaps of some size. */
const orders = (count: number, heaps: readonly number[]): fc.Arbitrary<Order> =>
  fc
    .tuple(
      fc.shuffledSubarray(
        Array.from({ length: count }, (_, i) => i),
        { minLength: count },
      ),
      fc.array(fc.nat(count - 1), { maxLength: 5 }),
      fc.constantFrom(...heaps, count + 5),
    )
    .map(([all, again, heap]) => ({ order: [...all, ...again], heap }))

test.each(['invited', 'opened', 'secretary opened', 'secretary decided'] as const)(
  'a laptop as it was %s ends as everybody else, in whatever order the rest comes',
  async (when) => {
    const isSecretary = when.startsWith('secretary')
    const member = l.c.idOf(isSecretary ? 'secretary' : 'resident')
    const everybody = await shown(isSecretary ? l.c : l.laptop('resident'))
    const plain = { known: 3, alarms: [], ...everybody, late: isSecretary ? await late(l.c) : null }
    const order = [...files.keys()]
    expect(await brought(copies[when], member, { order, heap: files.length })).toEqual(plain)
    await fc.assert(
      fc.asyncProperty(orders(files.length, when === 'invited' ? [7, 23] : [1, 5, 17]), async (one) => {
        expect(await brought(copies[when], member, one)).toEqual(plain)
      }),
      { numRuns },
    )
  },
  600_000,
)

test('an erasure that comes before the decision leaves a laptop without it, which says so and ends with the others', async () => {
  const app = laptopIn(copies.opened, l.shared)
  try {
    await app.ask('procedure.open', { id: l.c.id })
    await app.ask('session.unlock', { member: l.c.idOf('resident'), passphrase })
    const told = async () => {
      const { decisionGone, path, alarms } = await app.ask('exchange.get', {})
      return { decisionGone, alarms, ends: path.find(({ step }) => step === 'decision')?.state }
    }
    expect(await told()).toEqual({ decisionGone: false, alarms: [], ends: 'now' })
    await app.ask('exchange.take', { files: erasure })
    await app.ask('exchange.take', { files })
    expect(await told()).toEqual({ decisionGone: true, alarms: [], ends: 'done' })
    expect((await app.ask('session.get', {})).procedure?.phase).toBe('ended')
    const { rows } = await l.c.ask('matrix.get', {})
    expect(byCid((await app.ask('matrix.get', {})).rows).map(({ cid }) => cid)).toEqual(
      byCid(rows).map(({ cid }) => cid),
    )
    expect((await app.ask('decision.get', {})).fixedAt).toBeNull()
  } finally {
    app.close()
  }
})

test('the laptops of secretary and members show the same', async () => {
  const plain = await shown(l.c)
  for (const key of ['director', 'resident'] as const) expect(await shown(l.laptop(key))).toEqual(plain)
})
