import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { setExchangeFolder } from '../../shared/app/exchange/folder.ts'
import { protocolState } from '../../shared/app/progressOf.ts'
import { aRound } from '../../shared/domain/rounds.ts'
import { passphrase, scorerKeys } from './committee.ts'
import { putDecision } from './deciding.ts'
import { confirmAs, type Laptop, type Laptops, laptopIn, openAll, sealAll, spread } from './laptops.ts'
import { inRounds, letterRound } from './letters.ts'
import { filledIn } from './rounds.ts'

/** An older copy of the secretary's laptop is put back, and then comes what was decided since. */

const folders: string[] = []
const running: { close(): void }[] = []
afterAll(() => {
  for (const one of running) one.close()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** The data folder of a laptop as it is now. */
const copied = ({ app, folder }: Pick<Laptop, 'app' | 'folder'>): string => {
  app.open?.store.checkpoint()
  const copy = mkdtempSync(join(tmpdir(), 'zegel-behind-'))
  cpSync(folder, copy, { recursive: true })
  folders.push(copy)
  return copy
}

/** A laptop with this data folder, the exchange folder and this member unlocked. */
const begun = async (l: Laptops, from: string, member: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'zegel-back-'))
  cpSync(from, folder, { recursive: true })
  folders.push(folder)
  const run = laptopIn(folder, l.shared)
  running.push(run)
  setExchangeFolder(run.app, l.c.id, l.shared)
  await run.ask('procedure.open', { id: l.c.id })
  await run.ask('session.unlock', { member, passphrase })
  return { ...run, sync: () => run.ask('exchange.sync', {}) }
}

const reason = 'De kandidaat zag ervan af.'
const decidersSync = async (l: Laptops) => {
  for (let turn = 0; turn < 3; turn += 1) for (const one of [l.c, l.laptop('director')]) await one.sync()
}

/** The secretary proposes what is written, and the chair signs it elsewhere. */
const signBoth = async (l: Laptops) => {
  await l.c.ask('decision.fix', { chairPassphrase: null })
  await decidersSync(l)
  const chair = l.laptop('director')
  const [proposal] = (await chair.ask('proposal.list', {})).proposals
  await chair.ask('proposal.sign', { id: proposal?.id ?? '', member: chair.member, passphrase: null })
  await decidersSync(l)
}

const shown = async ({ ask }: Pick<Laptop, 'ask'>) => {
  const { decision, before, fixedAt } = await ask('decision.get', {})
  const { rows } = await ask('offers.get', {})
  const chosen = decision.lines.filter(({ outcome }) => outcome !== 'rejected')
  return {
    ...{ fixed: fixedAt !== null, before: before.length, declined: decision.declined ?? [] },
    chosen: chosen.map(({ cid, outcome }) => [cid, outcome]).sort(),
    offers: rows.map(({ cid, state }) => [cid, state]),
    beside: [decision.decidedBy, decision.reserveUntil],
  }
}

describe('a copy of before a further decision', () => {
  let l: Laptops
  const copies: Record<'before' | 'decided' | 'declined' | 'writing', string> = {
    ...{ before: '', decided: '', declined: '', writing: '' },
  }
  beforeAll(async () => {
    l = await spread('strict', ['director', 'resident'])
    await sealAll(l)
    await openAll(l, scorerKeys)
    copies.before = copied(l.c)
    const [first = ''] = await putDecision(l.c, 1)
    await signBoth(l)
    copies.decided = copied(l.c)
    await l.c.ask('offers.answer', { cid: first, answer: 'refused' })
    copies.declined = copied(l.c)
    await l.c.ask('decision.again', { reason })
    copies.writing = copied(l.c)
    const { decision } = await l.c.ask('decision.get', {})
    const lines = decision.lines.map((line, i) => ({
      ...line,
      outcome: i === 0 ? ('place' as const) : ('reserve' as const),
      position: i + 1,
      motivation: 'U vertelde duidelijk wat u deed.',
      departure: { code: 'other' as const, text: 'Zo gekozen.' },
    }))
    await l.c.ask('decision.put', {
      decision: { ...decision, reserveUntil: '2999-12-31', decidedBy: 'De vakgroep', lines },
    })
    await signBoth(l)
    await l.settle()
  }, 60_000)
  afterAll(() => l.remove())

  test.each(['before', 'decided', 'declined', 'writing'] as const)(
    'put back as it was %s shows the last decision as everybody else does, and who took it until when',
    async (when) => {
      const plain = await shown(l.c)
      expect(plain).toMatchObject({ before: 1, beside: ['De vakgroep', '2999-12-31'] })
      expect(await shown(l.laptop('resident'))).toEqual(plain)
      const back = await begun(l, copies[when], l.c.idOf('secretary'))
      await back.sync()
      expect(protocolState(back.app.open!).decisions).toHaveLength(2)
      expect(await shown(back)).toEqual(plain)
      const { refused } = await back.ask('exchange.get', {})
      expect(refused.map(({ kind }) => kind)).not.toContain('briefing')
    },
  )
})

describe('a copy of before a further decision, on which the next list was made before that came', () => {
  let l: Laptops
  let copy = ''
  let invited: string[] = []
  type App = Pick<Laptop, 'ask'>
  const scoreAndSeal = async ({ ask }: App) => {
    const { cards } = await ask('cards.review', {})
    for (const [i, { cid, draft }] of cards.entries()) {
      const { tiesOpen } = await ask('cards.mine', {})
      if (tiesOpen > 0) await ask('ties.put', { cid, kind: 'unknown', recused: false })
      await ask('card.put', {
        cid,
        draft: filledIn(Object.keys(draft.entries), 1 + (i % 5), `Gezien bij ${cid}, en goed.`),
      })
    }
    await ask('seal.submit', {})
  }
  const away = scorerKeys

  beforeAll(async () => {
    l = await spread('strict', away, (c) => inRounds(c, [letterRound, aRound('interview')]))
    await l.settle()
    await l.c.ask('roster.freeze', {})
    await l.settle()
    for (const key of away) await confirmAs(l.laptop(key))
    for (const key of away) await scoreAndSeal(l.laptop(key))
    await l.settle()
    await openAll(l, scorerKeys)
    invited = await putDecision(l.c, 3)
    await signBoth(l)
    await l.settle()
    copy = copied(l.c)
    const { candidates } = await l.c.ask('candidates.get', {})
    await l.c.ask('candidates.put', {
      candidates: candidates.map(({ code: _, takesPart: __, ...one }) => ({
        ...one,
        withdrawn: invited.includes(one.cid),
      })),
    })
    await l.c.ask('decision.again', { reason })
    await putDecision(l.c, 3)
    await signBoth(l)
    await l.settle()
  }, 60_000)
  afterAll(() => l.remove())

  test('does not take it in any more, says so, and the next round opens on every laptop', async () => {
    const back = await begun(l, copy, l.c.idOf('secretary'))
    await back.ask('roster.freeze', {})
    await back.sync()
    // Said for as long as the secretary has not put it aside, and of what is signed alone.
    const { refused, waiting } = await back.ask('exchange.get', {})
    const about = refused.filter(({ kind }) => kind === 'decision')
    expect(new Set(about.map(({ code }) => code))).toEqual(new Set(['E_AFTER_LIST']))
    expect(waiting).toEqual([])
    expect((await back.ask('proposal.list', {})).proposals).toEqual([])
    expect(protocolState(back.app.open!).decisions).toHaveLength(1)
    for (const key of away) await l.laptop(key).sync()
    for (const key of away) await confirmAs(l.laptop(key))
    for (const key of away) await scoreAndSeal(l.laptop(key))
    const settle = async () => {
      for (let turn = 0; turn < 3; turn += 1)
        for (const one of [back, ...away.map((key) => l.laptop(key))]) await one.sync()
    }
    await settle()
    await back.ask('round.close', {})
    await settle()
    for (const key of away) await l.laptop(key).ask('release.give', { member: l.c.idOf(key), passphrase })
    await settle()
    await back.ask('round.reveal', {})
    await settle()
    const rows = await back.ask('matrix.get', {})
    expect(rows.rows.map(({ cid }) => cid).sort()).toEqual(invited.toSorted())
    for (const key of away) {
      expect(await l.laptop(key).ask('exchange.get', {})).toMatchObject({ alarms: [], refused: [] })
      expect((await l.laptop(key).ask('matrix.get', {})).rows).toHaveLength(3)
    }
  }, 60_000)
})
