import { afterEach, expect, test } from 'vitest'
import { type PersonKey, type Played, passphrase, play } from './committee.ts'
import { confirmAs, scoreAs } from './laptops.ts'

let running: Played | undefined
afterEach(() => running?.remove())

const fresh = 'een heel nieuwe zin na het verlies'

/** The resident enrols anew on the shared laptop, and unlocks with the new passphrase. */
const enrolAnew = async (c: Played): Promise<void> => {
  await c.unlock('secretary')
  await c.ask('enrol.member', { member: c.idOf('resident'), passphrase: fresh })
}

const unlockAnew = (c: Played) => c.ask('session.unlock', { member: c.idOf('resident'), passphrase: fresh })

const decide = async (
  c: Played,
  input: { kind: 'key' | 'abort'; who: string | null },
  by: PersonKey,
): Promise<void> => {
  const deciders = [c.idOf('secretary'), c.idOf(by)]
  const reason = input.kind === 'key' ? 'lost-passphrase' : 'read-early'
  const { id } = await c.ask('exception.propose', { ...input, reason, text: '', deciders })
  await c.ask('proposal.sign', { id, member: c.idOf(by), passphrase })
}

test('who wrote already and then lost the passphrase begins anew under the next list, and no screen fails before it', async () => {
  const c = await play('confirmed')
  running = c
  const [cid = ''] = c.cids
  await c.unlock('resident')
  await c.ask('primer.seen', {})
  await c.ask('ties.put', { cid, kind: 'acquaintance', recused: false })
  await enrolAnew(c)
  await unlockAnew(c)
  expect(await c.ask('cards.mine', {})).toMatchObject({ mayScore: false, tiesOpen: 3, primed: false })
  expect((await c.ask('procedure.overview', {})).turn.length).toBeGreaterThan(0)
  expect(await c.ask('search.find', { text: 'Kanarie' })).toEqual(expect.any(Array))
  await expect(c.ask('ties.put', { cid, kind: 'unknown', recused: false })).rejects.toMatchObject({
    code: 'E_UNCONFIRMED',
  })
  await c.unlock('secretary')
  await decide(c, { kind: 'key', who: c.idOf('resident') }, 'director')
  await c.ask('roster.next', { leaves: false, chair: null })
  await unlockAnew(c)
  await confirmAs(c)
  await scoreAs(c, 'resident')
  expect((await c.ask('cards.mine', {})).rows.map(({ state }) => state)).toEqual(Array(3).fill('complete'))
})

test('who lost the passphrase between a round that was broken off and the next one confirms that and begins anew', async () => {
  const c = await play('sealed')
  running = c
  await decide(c, { kind: 'abort', who: null }, 'director')
  await enrolAnew(c)
  await c.ask('roster.freeze', {})
  await unlockAnew(c)
  await confirmAs(c)
  expect(await c.ask('cards.mine', {})).toMatchObject({ mayScore: true, tiesOpen: 3 })
  await scoreAs(c, 'resident')
  // Whoever kept the key begins with what they wrote.
  await c.unlock('external')
  await confirmAs(c)
  expect(await c.ask('cards.mine', {})).toMatchObject({ mayScore: true, tiesOpen: 0 })
})
