import { afterEach, describe, expect, test } from 'vitest'
import { unlocked } from '../../shared/app/app.ts'
import { pageOf } from '../../shared/app/descriptionOf.ts'
import { haltedSection } from '../../shared/publish/description/halted.ts'
import { type PersonKey, passphrase, type ScorerKey, scorerKeys } from './committee.ts'
import { at, confirmAll, type Laptops, openAll, scoreAs, verified } from './laptops.ts'
import { spreadUntil } from './laptopsKept.ts'

let running: Laptops | undefined
afterEach(() => running?.remove())

const frozen = async (mode: 'strict' | 'twokey', away: readonly PersonKey[]): Promise<Laptops> => {
  const l = await spreadUntil('confirmed', mode, away)
  running = l
  return l
}

/** The end of the round, proposed by the director and signed by the resident on an own laptop. */
const end = async (l: Laptops, kind: 'abort' | 'void'): Promise<void> => {
  await l.c.unlock('director')
  const deciders = [l.c.idOf('director'), l.c.idOf('resident')]
  const reason = kind === 'abort' ? 'wrong-procedure' : 'read-early'
  const said = { kind, who: null, reason, text: 'Zo gegaan.', deciders } as const
  const { id } = await l.c.ask('exception.propose', said)
  await l.settle()
  // Taken back too late: where everybody has signed it, the round has ended, and no laptop may go on as if it had not.
  if (kind === 'abort') await l.c.ask('proposal.drop', { id })
  const resident = l.laptop('resident')
  const [asked] = (await resident.ask('proposal.list', {})).proposals
  expect(asked?.exception).toEqual({ kind, who: null, reason })
  await resident.ask('proposal.sign', { id: asked?.id ?? '', member: resident.member, passphrase: null })
  await l.settle()
}

const phaseOf = async ({ ask }: Pick<Laptops['c'], 'ask'>) => {
  const { procedure } = await ask('session.get', {})
  return [procedure?.round.number, procedure?.phase]
}

/** Rows of the log of this kind, with what they are about. */
const rowsOf = ({ app }: Laptops['c'], kind: string) =>
  (app.open?.store.log.all() ?? []).filter((row) => row.kind === kind)

describe('a round that is broken off before the close', () => {
  test('is held again: everybody begins with what they wrote, and the archive says that there was another', async () => {
    const l = await frozen('strict', ['resident'])
    const resident = l.laptop('resident')
    for (const key of scorerKeys) {
      const laptop = await at(l, key)
      await scoreAs(laptop, key)
      if (key === 'resident')
        await laptop.ask('ties.put', { cid: l.c.cids[1] ?? '', kind: 'family', recused: true })
      // One has only written, the others have sealed.
      if (key !== 'external') await laptop.ask('seal.submit', {})
    }
    const tied = (await resident.ask('ties.get', {})).rows
    await l.c.unlock('secretary')
    await l.settle()
    const possible = (await l.c.ask('exception.get', {})).kinds.filter((one) => one.possible)
    expect(possible.map(({ kind }) => kind)).toContain('abort')
    expect(possible.map(({ kind }) => kind)).not.toContain('void')
    const { rows } = await resident.ask('cards.mine', {})
    const cid = l.c.cids[0] ?? ''
    const before = await resident.ask('card.get', { cid })
    await end(l, 'abort')

    for (const laptop of [l.c, resident]) {
      expect(await phaseOf(laptop)).toEqual([2, 'published'])
      const { lost } = await laptop.ask('procedure.overview', {})
      expect(lost).toMatchObject([{ round: 1, how: 'abort', reason: 'wrong-procedure' }])
      expect(await laptop.ask('cards.mine', {})).toMatchObject({ rows: [], mayScore: false })
    }
    const [told] = rowsOf(l.c, 'abort')
    expect(told?.ref).toBe(rowsOf(l.c, 'exception')[0]?.ref)
    expect(JSON.parse(told?.body ?? '')).toMatchObject({ round: 1 })

    await l.c.unlock('secretary')
    await l.c.ask('roster.freeze', {})
    await l.settle()
    expect(await phaseOf(resident)).toEqual([2, 'frozen'])
    await confirmAll(l, scorerKeys)
    expect((await resident.ask('card.get', { cid })).draft.entries).toEqual(before.draft.entries)
    // Nothing is asked again: ties and who is not judged stand as they were said.
    expect((await resident.ask('ties.get', {})).rows).toEqual(tied)
    expect((await resident.ask('cards.mine', {})).rows).toEqual(
      rows.map((row) => ({ ...row, answered: expect.any(Number) })),
    )
    expect((await resident.ask('exchange.get', {})).next?.task).toBe('reseal')
    for (const key of scorerKeys) await (await at(l, key)).ask('seal.submit', {})
    await l.c.unlock('secretary')
    await l.settle()
    await openAll(l, scorerKeys)
    expect((await resident.ask('exchange.get', {})).alarms).toEqual([])
    const checked = await verified(l.c)
    expect(checked.exit, checked.text).toBe(2)
    expect(checked.text).toContain('Round 1 ended without an opening (abort, wrong-procedure)')
  })
})

describe('a round that is declared void after the close', () => {
  test('is answered by nobody any more; the procedure stops, and every laptop keeps and erases by that day', async () => {
    const l = await frozen('twokey', ['hrm', 'resident'])
    for (const key of scorerKeys satisfies readonly ScorerKey[]) {
      const laptop = await at(l, key)
      await scoreAs(laptop, key)
      await laptop.ask('seal.submit', {})
    }
    await l.c.unlock('secretary')
    await l.settle()
    await l.c.ask('round.close', {})
    await l.settle()
    const kinds = (await l.c.ask('exception.get', {})).kinds
    expect(kinds.filter(({ kind }) => kind === 'abort' || kind === 'void')).toEqual([
      { kind: 'abort', possible: false },
      { kind: 'void', possible: true },
    ])
    await expect(l.c.ask('procedure.end', {})).rejects.toMatchObject({ code: 'E_PHASE' })
    await end(l, 'void')
    const hrm = l.laptop('hrm')
    expect(await phaseOf(hrm)).toEqual([2, 'published'])
    await expect(hrm.ask('keeper.answer', { passphrase })).rejects.toMatchObject({ code: 'E_PHASE' })

    await l.c.unlock('secretary')
    expect(haltedSection(pageOf(l.c.app, unlocked(l.c.app), 'nl'))?.blocks).toHaveLength(2)
    const { retainUntil } = await l.c.ask('procedure.end', {})
    await l.settle()
    for (const laptop of [l.c, hrm, l.laptop('resident')]) {
      expect(await phaseOf(laptop)).toEqual([2, 'stopped'])
      expect((await laptop.ask('privacy.get', {})).ended?.retainUntil).toBe(retainUntil)
      await expect(laptop.ask('matrix.get', {})).rejects.toMatchObject({ code: 'E_PHASE' })
      const { alarms, refused } = await laptop.ask('exchange.get', {})
      expect({ alarms, refused }).toEqual({ alarms: [], refused: [] })
    }
    const halted = haltedSection(pageOf(l.c.app, unlocked(l.c.app), 'nl'))
    expect(JSON.stringify(halted)).toContain('ongeldig verklaard')
    expect(JSON.stringify(halted)).toContain('zonder besluit')

    const cids = l.c.cids
    const erased = await l.c.ask('erase.run', { cids: [...cids], second: l.c.idOf('director'), passphrase })
    expect(erased).toEqual({ erased: cids.length, finished: true })
    // What is erased leaves the folder while answers come into it.
    for (let turn = 0; turn < 2; turn += 1) await l.settle()
    for (const laptop of [l.c, hrm, l.laptop('resident')])
      expect((await laptop.ask('privacy.get', {})).candidates).toEqual([])
    expect((await l.c.ask('privacy.get', {})).laptops).toEqual([])
    expect((await l.c.ask('exchange.get', {})).missing).toEqual([])
  })
})
