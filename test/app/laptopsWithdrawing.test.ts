import { afterAll, beforeAll, expect, test } from 'vitest'
import { scorerKeys } from './committee.ts'
import { putDecision } from './deciding.ts'
import { type Laptops, openAll } from './laptops.ts'
import { spreadUntil } from './laptopsKept.ts'

let l: Laptops
beforeAll(async () => {
  l = await spreadUntil('sealed', 'strict', ['director', 'resident'])
  await openAll(l, scorerKeys)
}, 60_000)
afterAll(() => l.remove())

test('nothing is decided while a withdrawal waits for a signature elsewhere, and then only about the others', async () => {
  const chair = l.laptop('director')
  const [first = ''] = await putDecision(l.c, 1)
  const withdrawal = { cid: first, second: chair.member, passphrase: null }
  expect(await l.c.ask('candidate.withdraw', withdrawal)).toEqual({ complete: false })
  const fix = () => l.c.ask('decision.fix', { chairPassphrase: null })
  await expect(fix()).rejects.toMatchObject({ code: 'E_PROPOSED' })
  await l.settle()
  await expect(fix()).rejects.toMatchObject({ code: 'E_PROPOSED' })
  const [{ id } = { id: '' }] = (await chair.ask('proposal.list', {})).proposals
  await chair.ask('proposal.sign', { id, member: chair.member, passphrase: null })
  await l.settle()
  const others = l.c.cids.filter((cid) => cid !== first)
  const listed = async () => (await l.c.ask('decision.get', {})).decision.lines.map(({ cid }) => cid)
  expect((await listed()).toSorted()).toEqual(others.toSorted())
  const [second = ''] = await putDecision(l.c, 1)
  expect(await fix()).toEqual({ complete: false })
  await l.settle()
  const [proposed] = (await chair.ask('proposal.list', {})).proposals
  await chair.ask('proposal.sign', { id: proposed?.id ?? '', member: chair.member, passphrase: null })
  await l.settle()
  for (const one of [l.c, chair, l.laptop('resident')]) {
    const { decision, fixedAt } = await one.ask('decision.get', {})
    expect(fixedAt).not.toBeNull()
    expect(decision.lines.map(({ cid }) => cid).toSorted()).toEqual(others.toSorted())
    expect((await one.ask('offers.get', {})).rows.map(({ cid }) => cid)).toEqual([second])
    expect((await one.ask('matrix.get', {})).rows.map(({ cid }) => cid).toSorted()).toEqual(others.toSorted())
  }
})

test('while a further decision is written a withdrawal that waits holds that one up as well', async () => {
  const { rows } = await l.c.ask('offers.get', {})
  await l.c.ask('offers.answer', { cid: rows[0]?.cid ?? '', answer: 'refused' })
  await l.c.ask('decision.again', { reason: 'De kandidaat zag ervan af.' })
  const [left = ''] = await putDecision(l.c, 1)
  const second = l.laptop('director').member
  await l.c.ask('candidate.withdraw', { cid: left, second, passphrase: null })
  await expect(l.c.ask('decision.fix', { chairPassphrase: null })).rejects.toMatchObject({
    code: 'E_PROPOSED',
  })
  const [{ id } = { id: '' }] = (await l.c.ask('proposal.list', {})).proposals
  await l.c.ask('proposal.drop', { id })
  expect(await l.c.ask('decision.fix', { chairPassphrase: null })).toEqual({ complete: false })
})

test('nobody says after the decision, or while it is decided once more, that they do not judge a candidate', async () => {
  const [cid = ''] = l.c.cids
  const resident = l.laptop('resident')
  await l.c.unlock('external')
  for (const one of [l.c, resident])
    await expect(one.ask('ties.put', { cid, kind: 'family', recused: true })).rejects.toMatchObject({
      code: 'E_PHASE',
    })
})
