import { afterEach, expect, test } from 'vitest'
import { protocolState } from '../../shared/app/progressOf.ts'
import { aRound } from '../../shared/domain/rounds.ts'
import { passphrase, scorerKeys } from './committee.ts'
import { at, confirmAll, type Laptops, openAll, spread } from './laptops.ts'
import { inRounds, letterRound } from './letters.ts'
import { decide, filledIn } from './rounds.ts'

/** The office goes to somebody else between two rounds, and an own laptop hears what that one signs before there is a next list. */

let running: Laptops | undefined
afterEach(() => running?.remove())

test('an own laptop takes the decision, and a change of the design that its owner signs, with the word of who follows', async () => {
  const l = await spread('strict', ['resident'], (c) => inRounds(c, [letterRound, aRound('interview')]))
  running = l
  await l.settle()
  await l.c.ask('roster.freeze', {})
  await l.settle()
  await confirmAll(l, scorerKeys)
  for (const key of scorerKeys) {
    const laptop = await at(l, key)
    const { cards } = await laptop.ask('cards.review', {})
    for (const { cid, draft } of cards) {
      await laptop.ask('ties.put', { cid, kind: 'unknown', recused: false })
      const ids = Object.keys(draft.entries)
      await laptop.ask('card.put', { cid, draft: filledIn(ids, 3, `Brief ${cid}`) })
    }
    await laptop.ask('seal.submit', {})
  }
  await l.settle()
  await l.c.unlock('secretary')
  await openAll(l, scorerKeys)
  const resident = l.laptop('resident')
  await l.c.unlock('secretary')
  // The decision comes to the own laptop only after the office went: with the word of who has it then.
  await decide(l.c, 3)
  const to = l.c.idOf('director')
  await l.c.ask('office.offer', { member: to, office: 'coordinator', passphrase })
  await l.c.ask('office.propose', { to, reason: 'illness', text: '', signers: [] })
  await l.c.unlock('director')
  await l.settle()
  expect(await resident.ask('exchange.get', {})).toMatchObject({ refused: [], waiting: [], alarms: [] })
  const state = () => protocolState(resident.app.open!)
  expect(state().decisions).toHaveLength(1)
  expect(state().receipts.some(({ sig }) => sig[0]?.by === to)).toBe(true)

  const { published } = await l.c.ask('amendment.get', {})
  const design = { ...published!, contact: 'Het nieuwe secretariaat' }
  await l.c.ask('amendment.put', { design, reason: 'Iemand anders is secretaris.' })
  await l.c.ask('amendment.publish', { second: { member: resident.member, passphrase: null } })
  await l.settle()
  const [asked] = (await resident.ask('proposal.list', {})).proposals
  await resident.ask('proposal.sign', { id: asked?.id ?? '', member: resident.member, passphrase: null })
  await l.settle()
  expect((await l.c.ask('design.get', {})).amendments).toHaveLength(1)
  expect(await resident.ask('exchange.get', {})).toMatchObject({ refused: [], waiting: [], alarms: [] })
  expect(state().amendments).toHaveLength(1)
})
